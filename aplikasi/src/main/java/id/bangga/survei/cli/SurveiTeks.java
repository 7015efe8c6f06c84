package id.bangga.survei.cli;

import id.bangga.perintah.TabelTeks;
import id.bangga.survei.HasilSurvei;
import id.bangga.survei.Reliabilitas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The readable answers of `survei`.
final class SurveiTeks {
  private SurveiTeks() {}

  static String hasil(
      HasilSurvei hasil, Reliabilitas reliabilitas, Map<String, HasilSurvei> kelompok) {
    var perilaku = TabelTeks.judul("Perilaku", "n", "Rerata", "Indeks");
    hasil
        .perilaku()
        .forEach(p -> perilaku.baris(p.kode(), p.n(), angka(p.rerata(), 3), angka(p.indeks())));
    String alfa =
        "Responden %d, alfa Cronbach %s (selang 95 %% %s sampai %s)%n"
            .formatted(
                hasil.responden(),
                angka(reliabilitas.alfa(), 3),
                angka(reliabilitas.bawah(), 3),
                angka(reliabilitas.atas(), 3));
    return perilaku
        + "\n"
        + indeks(hasil)
        + alfa
        + (kelompok.isEmpty() ? "" : "\n" + kelompok(kelompok));
  }

  static String indeks(HasilSurvei hasil) {
    var nilai = TabelTeks.judul("Nilai", "Indeks");
    hasil.nilai().forEach(n -> nilai.baris(n.nilai().sebutan(), angka(n.indeks())));
    var kategori = hasil.kategori();
    return nilai
        + "\nIndeks %s  kategori %s (%s)%n"
            .formatted(
                angka(hasil.indeks()),
                kategori == null ? "—" : kategori.name(),
                kategori == null ? "—" : kategori.predikat());
  }

  private static String kelompok(Map<String, HasilSurvei> kelompok) {
    var tabel = TabelTeks.judul("Kelompok", "Responden", "Indeks", "Kategori");
    kelompok.forEach(
        (nama, h) -> tabel.baris(nama, h.responden(), angka(h.indeks()), h.kategori()));
    return tabel.toString();
  }

  private static String angka(@Nullable BigDecimal nilai) {
    return nilai == null ? "—" : nilai.toPlainString().replace('.', ',');
  }

  private static String angka(@Nullable Double nilai, int desimal) {
    return nilai == null
        ? "—"
        : angka(BigDecimal.valueOf(nilai).setScale(desimal, RoundingMode.HALF_UP));
  }
}
