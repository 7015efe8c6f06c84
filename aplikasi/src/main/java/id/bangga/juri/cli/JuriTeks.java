package id.bangga.juri.cli;

import id.bangga.juri.HasilModel;
import id.bangga.juri.RencanaPenjurian;
import id.bangga.perintah.TabelTeks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The readable answers of `juri`.
final class JuriTeks {
  private JuriTeks() {}

  static String hasil(HasilModel hasil) {
    return unit(hasil) + "\n" + juri(hasil) + "\n" + ringkas(hasil) + batas(hasil.batas());
  }

  private static String unit(HasilModel hasil) {
    var tabel =
        TabelTeks.judul(
            "Unit",
            "n",
            "Mentah",
            "Peringkat",
            "Disesuaikan",
            "Galat baku",
            "Peringkat disesuaikan",
            "Selang 95 %",
            "Peluang finalis");
    for (HasilModel.HasilUnit u : hasil.unit()) {
      var m = u.model();
      tabel.baris(
          u.unit(),
          u.n(),
          angka(u.mentah(), 2),
          u.peringkat(),
          m == null ? null : angka(m.disesuaikan(), 2),
          m == null ? null : angka(m.galatBaku(), 2),
          m == null ? null : m.peringkat(),
          m == null ? null : m.peringkatBawah() + "–" + m.peringkatAtas(),
          m == null ? null : angka(m.peluangFinalis(), 3));
    }
    return tabel.toString();
  }

  private static String juri(HasilModel hasil) {
    var tabel = TabelTeks.judul("Juri", "n", "Rerata", "Efek", "Galat baku");
    hasil
        .juri()
        .forEach(j ->
            tabel.baris(
                j.juri(),
                j.n(),
                angka(j.rerata(), 2),
                angka(j.efek(), 2),
                angka(j.galatBaku(), 2)));
    return tabel.toString();
  }

  private static String ringkas(HasilModel hasil) {
    var ragam = hasil.komponen();
    return "%d skor; intersep %s; ragam unit %s, juri %s, galat %s; %s%n"
        .formatted(
            hasil.n(),
            angka(hasil.intersep(), 2),
            angka(ragam == null ? null : ragam.unit(), 3),
            angka(ragam == null ? null : ragam.juri(), 3),
            angka(ragam == null ? null : ragam.galat(), 3),
            hasil.terhubung() ? "terhubung" : "tidak terhubung");
  }

  private static String batas(HasilModel.@Nullable BatasFinalis batas) {
    if (batas == null || batas.pitaSeri().isEmpty()) {
      return "";
    }
    return "Seri secara statistik di batas finalis: %s%n"
        .formatted(String.join(", ", batas.pitaSeri()));
  }

  static String rencana(RencanaPenjurian rencana) {
    var tabel = TabelTeks.judul("unit", "juri");
    rencana.penugasan().forEach(p -> tabel.baris(p.unit(), p.juri()));
    return tabel.toString();
  }

  private static String angka(@Nullable Double nilai, int desimal) {
    return nilai == null
        ? "—"
        : BigDecimal.valueOf(nilai)
            .setScale(desimal, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',');
  }
}
