package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the scores say about the ranks of one ranking group: *bahan pertimbangan pleno*. It stands
/// beside the official order and never replaces it, unless the cycle said so before it opened.
///
/// @param tahap whose scores: those of the jury or those of the desk
/// @param batas K, the places that matter (finalists, or the winner)
/// @param resmi did the cycle make the adjusted rank official?
/// @param intersep general level; null, like all of the model, when it cannot be estimated
/// @param catatan why something is missing, in sentences
public record Pertimbangan(
    int tahun,
    Tahap tahap,
    Klaster klaster,
    int batas,
    long benih,
    int penarikan,
    boolean resmi,
    List<Masukan> masukan,
    @Nullable Double intersep,
    @Nullable Ragam ragam,
    List<Unit> unit,
    List<Penilai> penilai,
    Sepakat sepakat,
    @Nullable Potongan potongan,
    List<Pencilan> pencilan,
    List<String> catatan) {

  /// Whose scores.
  public enum Tahap {
    DESK("Evaluasi desk"),
    JURI("Penjurian");

    private final String sebutan;

    Tahap(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  /// One score that went in.
  public record Masukan(long unitId, long akunId, BigDecimal skor) {}

  /// Variances of units, raters and error.
  public record Ragam(double unit, double penilai, double galat) {}

  /// One unit.
  ///
  /// @param resmi official value, 0 to 100, and `peringkatResmi` its place
  /// @param hitungan null when the model cannot be estimated
  public record Unit(
      long unitId, String nama, BigDecimal resmi, int peringkatResmi, @Nullable Hitungan hitungan) {

    /// What the model says about the unit.
    ///
    /// @param disesuaikan freed of who scored it
    /// @param bawah lower end of the 95 % interval of its place, `atas` the upper
    /// @param peluangBatas probability of a place up to K
    /// @param peluang probability of each place, best first
    public record Hitungan(
        double disesuaikan,
        double galatBaku,
        int peringkat,
        int bawah,
        int atas,
        double peluangBatas,
        boolean pitaSeri,
        List<Double> peluang) {
      public Hitungan {
        peluang = List.copyOf(peluang);
      }
    }
  }

  /// One rater.
  ///
  /// @param keras deviation from the average rater; below zero is strict
  /// @param galatBaku its standard error
  /// @param sebaran standard deviation of what is left after unit and severity; null with one score
  /// @param sejalan correlation with the others on the same units; null with fewer than three
  public record Penilai(
      long akunId,
      String nama,
      int banyak,
      double rerata,
      double keras,
      double galatBaku,
      @Nullable Double sebaran,
      @Nullable Double sejalan) {
    Penilai bernama(String baru) {
      return new Penilai(akunId, baru, banyak, rerata, keras, galatBaku, sebaran, sejalan);
    }
  }

  /// How far the raters agree; null where it is not defined.
  ///
  /// @param icc ICC(2,1): absolute agreement of one rater
  /// @param iccRerata ICC(2,k): of the mean of all
  public record Sepakat(
      @Nullable Double icc,
      @Nullable Double iccRerata,
      @Nullable Double kendall,
      @Nullable Double krippendorff) {}

  /// The cut behind place K.
  ///
  /// @param terpisah are K and K+1 told apart?
  /// @param galatSetelah standard error of the difference expected after 1, 2, … further scores of
  ///   both
  /// @param tambahan further scores of each of both after which they would be; null when no
  ///   sensible number would do
  public record Potongan(
      String dalam,
      String luar,
      double selisih,
      double galatBaku,
      double peluang,
      boolean terpisah,
      @Nullable Integer tambahan,
      List<Double> galatSetelah) {
    public Potongan {
      galatSetelah = List.copyOf(galatSetelah);
    }
  }

  /// A score that unit and rater do not explain; not wrong, but worth a word.
  ///
  /// @param diduga what the model would have expected
  /// @param baku how many standard deviations it lies away from that
  public record Pencilan(String unit, String penilai, double skor, double diduga, double baku) {}

  public Pertimbangan {
    masukan = List.copyOf(masukan);
    unit = List.copyOf(unit);
    penilai = List.copyOf(penilai);
    pencilan = List.copyOf(pencilan);
    catatan = List.copyOf(catatan);
  }

  /// The same for the eyes of one rater: how strict somebody is stays private, so that the others
  /// lose their names.
  Pertimbangan tanpaNama(long saya) {
    Map<String, String> sebutan = new HashMap<>();
    List<Penilai> samar = new ArrayList<>();
    for (Penilai satu : penilai) {
      String nama = satu.akunId() == saya ? "Anda" : "Penilai lain " + (samar.size() + 1);
      sebutan.put(satu.nama(), nama);
      samar.add(satu.bernama(nama));
    }
    return new Pertimbangan(
        tahun,
        tahap,
        klaster,
        batas,
        benih,
        penarikan,
        resmi,
        masukan,
        intersep,
        ragam,
        unit,
        samar,
        sepakat,
        potongan,
        pencilan.stream()
            .map(satu ->
                new Pencilan(
                    satu.unit(),
                    sebutan.getOrDefault(satu.penilai(), "Penilai lain"),
                    satu.skor(),
                    satu.diduga(),
                    satu.baku()))
            .toList(),
        catatan);
  }

  public boolean adaModel() {
    return intersep != null;
  }
}
