package id.bangga.juri.web;

import id.bangga.juri.Pertimbangan;
import id.bangga.web.Format;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the scores say about the ranks, beside the official order.
///
/// @param pilihan other ranking groups, as links; empty when all stand on this page
/// @param semua are all units shown, or only those near the top and the cut?
/// @param alamatSemua where all are shown
/// @param terbuka false for a juror who still has sheets to lock
public record HalamanPertimbangan(
    int tahun,
    String judul,
    List<Tautan> tab,
    List<Tautan> pilihan,
    List<Pertimbangan> daftar,
    boolean semua,
    String alamatSemua,
    boolean terbuka) {
  private static final int DIPERLIHATKAN = 15;

  /// More further scores than this nobody would ask for.
  private static final int MASUK_AKAL = 30;

  /// Units in the order of their official place; all of them or only the first.
  public List<Pertimbangan.Unit> unit(Pertimbangan p) {
    return semua ? p.unit() : p.unit().stream().limit(DIPERLIHATKAN).toList();
  }

  public int tersembunyi(Pertimbangan p) {
    return p.unit().size() - unit(p).size();
  }

  public BaganPertimbangan bagan(Pertimbangan p) {
    return new BaganPertimbangan(p, unit(p));
  }

  public static String angka(@Nullable Double nilai, int desimal) {
    return nilai == null ? "—" : Format.desimal(nilai, desimal);
  }

  public static String persen(double bagian) {
    return Format.persen(BigDecimal.valueOf(bagian));
  }

  /// The units in the tie band at the cut.
  public List<String> pita(Pertimbangan p) {
    return p.unit().stream()
        .filter(satu -> hitungan(satu).anyMatch(Pertimbangan.Unit.Hitungan::pitaSeri))
        .map(Pertimbangan.Unit::nama)
        .toList();
  }

  private static Stream<Pertimbangan.Unit.Hitungan> hitungan(Pertimbangan.Unit satu) {
    return Stream.ofNullable(satu.hitungan());
  }

  /// Units whose official place the adjusted score would change.
  public long bergeser(Pertimbangan p) {
    return p.unit().stream()
        .filter(u -> hitungan(u).anyMatch(h -> h.peringkat() != u.peringkatResmi()))
        .count();
  }

  /// Difference between the most lenient and the strictest rater, in points.
  public static double jarak(Pertimbangan p) {
    var keras = p.penilai().stream().mapToDouble(Pertimbangan.Penilai::keras).summaryStatistics();
    return p.penilai().isEmpty() ? 0 : keras.getMax() - keras.getMin();
  }

  /// The strictest rater, if told apart from the mean.
  public @Nullable String terketat(Pertimbangan p) {
    return p.penilai().stream()
        .filter(satu -> satu.keras() < -1.96 * satu.galatBaku())
        .min((a, b) -> Double.compare(a.keras(), b.keras()))
        .map(satu ->
            "Paling ketat: %s, rata-rata %s poin di bawah panel."
                .formatted(satu.nama(), Format.desimal(-satu.keras(), 1)))
        .orElse(null);
  }

  /// What the page is about, in one sentence.
  public String temuan(Pertimbangan p) {
    Pertimbangan.Potongan cut = p.potongan();
    if (cut == null) {
      return "Unit yang dinilai tidak lebih banyak daripada tempat yang tersedia.";
    }
    String tempat = p.batas() == 1 ? "peringkat 1" : "%d besar".formatted(p.batas());
    return cut.terpisah()
        ? "Batas %s terpisah jelas: %s di dalam, %s di luar."
            .formatted(tempat, cut.dalam(), cut.luar())
        : "Skor yang ada tidak dapat memastikan siapa di dalam %s: %d unit seri secara statistik."
            .formatted(tempat, pita(p).size());
  }

  /// What the pleno may do about it.
  public String saran(Pertimbangan p) {
    Pertimbangan.Potongan cut = p.potongan();
    if (cut == null || cut.terpisah()) {
      return "";
    }
    String awal =
        "Peluang %s benar lebih baik daripada %s: %s (selisih %s ± %s)."
            .formatted(
                cut.dalam(),
                cut.luar(),
                persen(cut.peluang()),
                Format.desimal(cut.selisih(), 2),
                Format.desimal(cut.galatBaku(), 2));
    Integer tambahan = cut.tambahan();
    return awal
        + (tambahan == null || tambahan > MASUK_AKAL
            ? " Menambah penilaian dalam jumlah yang masuk akal tidak akan memisahkan keduanya; pleno memutus dengan alasan."
            : " Perlu kira-kira %d penilaian tambahan untuk masing-masing agar terpisah."
                .formatted(tambahan));
  }

  /// Further scores and the error that would be left.
  public record Tambahan(int skor, double galat) {}

  public List<Tambahan> tambahan(Pertimbangan p) {
    List<Double> galat = Objects.requireNonNull(p.potongan()).galatSetelah();
    return Stream.of(1, 2, 3, 5, 10, 20)
        .filter(skor -> skor <= galat.size())
        .map(skor -> new Tambahan(skor, galat.get(skor - 1)))
        .toList();
  }
}
