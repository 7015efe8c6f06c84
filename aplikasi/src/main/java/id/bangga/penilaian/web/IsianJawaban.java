package id.bangga.penilaian.web;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.MasukanRumus;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.DrafJawaban;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// An answer between its record and its form.
public final class IsianJawaban {
  private static final int MASUKAN_TERBANYAK = 4;
  private static final int DESIMAL = 4;

  private IsianJawaban() {}

  /// The answer as typed; what is no number is noted in the form, and then nothing may be stored.
  ///
  /// @param sebutan what a figure is called, by its place
  static DrafJawaban baca(long indikatorId, Formulir masuk, IntFunction<String> sebutan) {
    return new DrafJawaban(
        indikatorId,
        jawaban(masuk, sebutan),
        masuk.nilai("penjelasan"),
        masuk.bulat("versi", "Versi").orElse(0));
  }

  /// Back to the branch and the indicator somebody came from.
  static String kembali(int tahun, long unitId, String komponen, Formulir masuk) {
    String cabang = komponen.matches("[A-Z0-9.]+") ? "?komponen=" + komponen : "";
    String jangkar = masuk.nilai("jangkar").matches("i-\\d+") ? "#" + masuk.nilai("jangkar") : "";
    return "redirect:/penilaian/%d/%d%s%s".formatted(tahun, unitId, cabang, jangkar);
  }

  /// Up to four figures, in the order of the formula.
  static List<BigDecimal> masukan(Formulir masuk, IntFunction<String> sebutan) {
    List<BigDecimal> angka = new ArrayList<>();
    for (int i = 0; i < MASUKAN_TERBANYAK; i++) {
      int ke = i;
      masuk.desimal("masukan" + i, () -> sebutan.apply(ke)).ifPresent(angka::add);
    }
    return angka;
  }

  /// What the figures of an indicator are called, by their place.
  static IntFunction<String> sebutanMasukan(Indikator indikator) {
    List<MasukanRumus> nama = indikator.rumusan().map(satu -> satu.masukan()).orElse(List.of());
    return ke -> ke < nama.size() ? nama.get(ke).sebutan() : "Angka";
  }

  /// A letter, figures, "not applicable", or nothing.
  private static Jawaban jawaban(Formulir masuk, IntFunction<String> sebutan) {
    if (masuk.terpilih("tidakBerlaku", "ya")) {
      return new Jawaban.TidakBerlaku(masuk.nilai("penjelasan"));
    }
    if (!masuk.nilai("huruf").isEmpty()) {
      return new Jawaban.Level(masuk.nilai("huruf"));
    }
    List<BigDecimal> angka = masukan(masuk, sebutan);
    return angka.isEmpty() ? new Jawaban.Kosong() : new Jawaban.Rasio(angka);
  }

  static Formulir formulir(BarisIndikator baris) {
    var f = Formulir.kosong().berakhiran("-" + baris.indikator().id());
    f.isi("huruf", baris.huruf().orElse(""));
    f.isi("penjelasan", baris.penjelasan());
    switch (baris.jawaban()) {
      case Jawaban.Rasio rasio -> {
        for (int i = 0; i < rasio.masukan().size(); i++) {
          f.isi("masukan" + i, rasio.masukan().get(i));
        }
      }
      case Jawaban.TidakBerlaku _ -> f.isi("tidakBerlaku", "ya");
      default -> {}
    }
    return f;
  }

  public static List<Pilihan> tingkat(BarisIndikator baris) {
    return baris.indikator().tingkat().stream()
        .map(t -> new Pilihan(t.huruf(), t.huruf(), t.uraian()))
        .toList();
  }

  /// The answer in words, where it cannot be changed.
  public static String sebutan(BarisIndikator baris) {
    return switch (baris.jawaban()) {
      case Jawaban.Kosong _ -> "Belum dijawab";
      case Jawaban.Level(String huruf) ->
          baris.indikator().tingkat().stream()
              .filter(t -> t.huruf().equals(huruf))
              .map(t -> huruf + ". " + t.uraian())
              .findFirst()
              .orElse(huruf);
      case Jawaban.Rasio(List<BigDecimal> angka) -> angka(baris.indikator(), angka);
      case Jawaban.Auto(List<BigDecimal> angka, String _) -> angka(baris.indikator(), angka);
      case Jawaban.TidakBerlaku(String alasan) -> "Tidak berlaku: " + alasan;
    };
  }

  /// Supplied figures in words.
  public static String auto(Indikator indikator, NilaiAuto nilai) {
    return nilai.berlaku()
        ? angka(indikator, nilai.masukan())
        : "Tidak berlaku: " + nilai.keterangan();
  }

  static String angka(Indikator indikator, List<BigDecimal> angka) {
    List<MasukanRumus> nama = indikator.rumusan().orElseThrow().masukan();
    List<String> bagian = new ArrayList<>();
    for (int i = 0; i < angka.size(); i++) {
      MasukanRumus satu = nama.get(i);
      bagian.add((satu.nama() + " " + teks(angka.get(i)) + " " + satu.satuan()).strip());
    }
    return String.join("; ", bagian);
  }

  /// With at most four decimals, for a formula on the screen.
  public static String bulat(BigDecimal angka) {
    return teks(angka.setScale(DESIMAL, RoundingMode.HALF_UP));
  }

  static String teks(BigDecimal angka) {
    BigDecimal ringkas = angka.stripTrailingZeros();
    return Format.desimal(ringkas, Math.max(0, ringkas.scale()));
  }
}
