package id.bangga.juri.web;

import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.juri.Pertimbangan;
import id.bangga.web.Format;
import id.bangga.web.Tautan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the scores say about the ranks, beside the official order.
public record HalamanPertimbangan(
    int tahun, String judul, List<Tautan> tab, List<Pertimbangan> daftar) {
  private static final double Z = 1.96;

  private static String sumber(Pertimbangan p) {
    return "%s %d, %s, n = %d skor. Bahan pertimbangan pleno."
        .formatted(p.tahap().sebutan(), p.tahun(), p.klaster().sebutan(), p.masukan().size());
  }

  private static String satuan(Pertimbangan p) {
    return p.tahap() == Pertimbangan.Tahap.JURI ? "juri" : "evaluator";
  }

  private static List<Pertimbangan.Unit> terurut(Pertimbangan p) {
    return p.unit().stream()
        .sorted(Comparator.comparingInt(Pertimbangan.Unit::peringkatResmi))
        .toList();
  }

  /// Adjusted scores with their intervals.
  public Bagan ulat(Pertimbangan p) {
    List<Grafik.Selang> data =
        terurut(p).stream()
            .flatMap(satu ->
                java.util.stream.Stream.ofNullable(satu.hitungan())
                    .map(h ->
                        new Grafik.Selang(
                            satu.nama(),
                            h.disesuaikan(),
                            h.disesuaikan() - Z * h.galatBaku(),
                            h.disesuaikan() + Z * h.galatBaku(),
                            h.pitaSeri())))
            .toList();
    long seri = data.stream().filter(Grafik.Selang::sorot).count();
    String temuan =
        seri == 0
            ? "Batas peringkat %d terpisah jelas".formatted(p.batas())
            : "%d unit tidak dapat dipisahkan dari batas peringkat %d".formatted(seri, p.batas());
    return Grafik.ulat(
        Keterangan.dari(temuan, "Nilai disesuaikan (0–100), selang 95 %", sumber(p)), data, null);
  }

  /// Raters around their mean.
  public Bagan severitas(Pertimbangan p) {
    List<Grafik.Selang> data =
        p.penilai().stream()
            .sorted(Comparator.comparingDouble(Pertimbangan.Penilai::keras))
            .map(satu ->
                Grafik.Selang.dari(
                    satu.nama(),
                    satu.keras(),
                    satu.keras() - Z * satu.galatBaku(),
                    satu.keras() + Z * satu.galatBaku()))
            .toList();
    double lebar = data.isEmpty() ? 0 : data.getLast().nilai() - data.getFirst().nilai();
    return Grafik.severitas(
        Keterangan.dari(
            "Jarak %s paling ketat dan paling longgar %s poin"
                .formatted(satuan(p), Format.desimal(lebar, 1)),
            "Poin dari rata-rata panel",
            sumber(p)),
        data);
  }

  /// Probability of each place.
  public Bagan peluang(Pertimbangan p) {
    List<Pertimbangan.Unit> unit = terurut(p);
    int banyak = Math.min(unit.size(), 10);
    List<Grafik.BarisPetak> baris =
        unit.stream()
            .limit(25)
            .flatMap(satu ->
                java.util.stream.Stream.ofNullable(satu.hitungan())
                    .map(h ->
                        new Grafik.BarisPetak(
                            satu.nama(),
                            h.peluang().subList(0, Math.min(banyak, h.peluang().size())))))
            .toList();
    return Grafik.peluang(
        Keterangan.dari("Peluang setiap peringkat menurut skor yang ada", "Peluang (%)", sumber(p)),
        IntStream.rangeClosed(1, banyak).mapToObj(Integer::toString).toList(),
        baris);
  }

  public static String angka(@Nullable Double nilai, int desimal) {
    return nilai == null ? "—" : Format.desimal(nilai, desimal);
  }

  public static String persen(double bagian) {
    return Format.desimal(bagian * 100, 1) + " %";
  }

  /// The sentence about the cut.
  public String saran(Pertimbangan p) {
    Pertimbangan.Potongan cut = p.potongan();
    if (cut == null) {
      return "Unit yang dinilai tidak lebih banyak daripada tempat yang tersedia.";
    }
    String awal =
        "Peluang %s benar lebih baik daripada %s: %s (selisih %s ± %s)."
            .formatted(
                cut.dalam(),
                cut.luar(),
                persen(cut.peluang()),
                Format.desimal(cut.selisih(), 2),
                Format.desimal(cut.galatBaku(), 2));
    if (cut.terpisah()) {
      return awal + " Keduanya terpisah.";
    }
    Integer tambahan = cut.tambahan();
    return awal
        + (tambahan == null
            ? " Menambah penilaian tidak akan memisahkan keduanya; pleno memutus dengan alasan."
            : " Perlu kira-kira %d penilaian tambahan untuk masing-masing agar terpisah."
                .formatted(tambahan));
  }
}
