package id.bangga.hasil;

import id.bangga.juri.PenentuSeri;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A frozen result in the form pages and documents show it.
///
/// @param klaster one for each ranking group, in the order of the file
public record RingkasanHasil(
    int tahun,
    String siklus,
    String sidik,
    Instant ditetapkanPada,
    String ditetapkanOleh,
    Cara cara,
    List<Kriteria> kriteria,
    List<Juri> juri,
    List<Klaster> klaster,
    Map<String, String> pleno,
    Map<String, String> alasanSeri) {

  public Optional<Baris> baris(String kode) {
    return klaster.stream()
        .flatMap(satu -> satu.baris().stream())
        .filter(satu -> satu.kode().equals(kode))
        .findFirst();
  }

  public Klaster klaster(String kode) {
    return klaster.stream().filter(satu -> satu.kode().equals(kode)).findFirst().orElseThrow();
  }

  public int jumlahUnit() {
    return klaster.stream().mapToInt(satu -> satu.baris().size()).sum();
  }

  public int juriLuar() {
    return (int) juri.stream().filter(Juri::eksternal).count();
  }

  /// By what the result was made.
  ///
  /// @param instrumen name, year and version of the instrument
  /// @param program version of the program that froze it
  public record Cara(
      String instrumen,
      String dasar,
      String program,
      BigDecimal bobotDesk,
      BigDecimal bobotJuri,
      BigDecimal ambangSeri) {}

  public record Kriteria(String kode, String nama, BigDecimal bobot) {}

  public record Juri(String kode, String lembaga, boolean eksternal) {}

  /// One ranking group.
  public record Klaster(String kode, String nama, List<Baris> baris) {
    public List<Baris> finalis() {
      return baris.stream().filter(Baris::finalis).toList();
    }
  }

  /// One unit's line.
  ///
  /// @param nilaiJuri null for units that did not present
  public record Baris(
      String kode,
      String nama,
      String klaster,
      int peringkat,
      BigDecimal nilaiDesk,
      @Nullable BigDecimal nilaiJuri,
      BigDecimal nilaiAkhir,
      PenentuSeri penentu) {
    public boolean finalis() {
      return nilaiJuri != null;
    }
  }

  /// One unit's feedback: the branches of the instrument with their points.
  ///
  /// @param n how many units the ranking group has
  public record LembarUnit(Baris baris, String klaster, int n, List<Komponen> komponen) {}

  /// Points of a branch, and what the evaluators wrote about its indicators.
  ///
  /// @param median share of the weight that the middle unit of the group reached, 0 to 100
  public record Komponen(
      String kode,
      String nama,
      BigDecimal bobot,
      BigDecimal nilai,
      @Nullable BigDecimal median,
      List<Indikator> indikator) {
    /// Share of the branch's weight, 0 to 100.
    public BigDecimal persen() {
      return bobot.signum() == 0
          ? BigDecimal.ZERO
          : nilai.multiply(BigDecimal.valueOf(100)).divide(bobot, MathContext.DECIMAL64);
    }
  }

  /// @param mandiri the unit's own score; null when it gave none
  /// @param skor the official score; null when the indicator does not apply
  public record Indikator(
      String kode,
      String nama,
      BigDecimal bobot,
      @Nullable BigDecimal mandiri,
      @Nullable BigDecimal skor,
      String asal,
      String alasan) {}
}
