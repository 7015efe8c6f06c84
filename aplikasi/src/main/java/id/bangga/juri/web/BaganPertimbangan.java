package id.bangga.juri.web;

import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.juri.Pertimbangan;
import id.bangga.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The three charts of the honest ranking: units with their intervals, raters around their mean,
/// probability of each place.
public record BaganPertimbangan(Pertimbangan p, List<Pertimbangan.Unit> unit) {
  private static final double Z = 1.96;
  private static final int TEMPAT = 10;
  private static final int HURUF = 34;

  private String sumber() {
    return "%s %d, %s, n = %d skor. Bahan pertimbangan pleno."
        .formatted(p.tahap().sebutan(), p.tahun(), p.klaster().sebutan(), p.masukan().size());
  }

  /// Long names would leave no room for the figures; the page's table has them in full.
  private static String pendek(String nama) {
    return nama.length() <= HURUF ? nama : nama.substring(0, HURUF - 1).strip() + "…";
  }

  private Stream<Grafik.Selang> selang() {
    return unit.stream()
        .flatMap(satu ->
            Stream.ofNullable(satu.hitungan())
                .map(h ->
                    new Grafik.Selang(
                        pendek(satu.nama()),
                        h.disesuaikan(),
                        h.disesuaikan() - Z * h.galatBaku(),
                        h.disesuaikan() + Z * h.galatBaku(),
                        h.pitaSeri())));
  }

  /// Adjusted scores with their intervals, best first; the band of ties at the cut is shaded.
  public Bagan ulat() {
    List<Grafik.Selang> data =
        selang().sorted(Comparator.comparingDouble(Grafik.Selang::nilai).reversed()).toList();
    long seri = data.stream().filter(Grafik.Selang::sorot).count();
    String temuan =
        seri == 0
            ? "Batas peringkat %d terpisah jelas".formatted(p.batas())
            : "%d unit tidak dapat dipisahkan dari batas peringkat %d".formatted(seri, p.batas());
    return Grafik.ulat(
        Keterangan.dari(temuan, "Nilai disesuaikan (0–100), selang 95\u00a0%", sumber()),
        data,
        pita(data));
  }

  private static Grafik.@Nullable Pita pita(List<Grafik.Selang> data) {
    var nilai =
        data.stream()
            .filter(Grafik.Selang::sorot)
            .mapToDouble(Grafik.Selang::nilai)
            .summaryStatistics();
    return nilai.getCount() < 2
        ? null
        : new Grafik.Pita(nilai.getMin(), nilai.getMax(), "pita seri");
  }

  /// Raters around their mean.
  public Bagan severitas() {
    List<Grafik.Selang> data =
        p.penilai().stream()
            .sorted(Comparator.comparingDouble(Pertimbangan.Penilai::keras))
            .map(satu ->
                new Grafik.Selang(
                    satu.nama(),
                    satu.keras(),
                    satu.keras() - Z * satu.galatBaku(),
                    satu.keras() + Z * satu.galatBaku(),
                    Math.abs(satu.keras()) > Z * satu.galatBaku()))
            .toList();
    return Grafik.severitas(
        Keterangan.dari(
            "Jarak %s paling ketat dan paling longgar %s poin"
                .formatted(
                    p.tahap() == Pertimbangan.Tahap.JURI ? "juri" : "evaluator",
                    Format.desimal(HalamanPertimbangan.jarak(p), 1)),
            "Poin dari rata-rata panel",
            sumber()),
        data);
  }

  /// Probability of each place.
  public Bagan peluang() {
    int banyak = Math.min(p.unit().size(), Math.max(TEMPAT, Math.min(p.batas() + 2, 12)));
    List<Grafik.BarisPetak> baris =
        unit.stream()
            .flatMap(satu ->
                Stream.ofNullable(satu.hitungan())
                    .map(h ->
                        new Grafik.BarisPetak(
                            pendek(satu.nama()),
                            h.peluang().subList(0, Math.min(banyak, h.peluang().size())))))
            .toList();
    return Grafik.peluang(
        Keterangan.dari("Peluang setiap peringkat menurut skor yang ada", "Peluang (%)", sumber()),
        IntStream.rangeClosed(1, banyak).mapToObj(Integer::toString).toList(),
        baris);
  }
}
