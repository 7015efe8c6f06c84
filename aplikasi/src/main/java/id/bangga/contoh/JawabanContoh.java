package id.bangga.contoh;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.Tingkat;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.organisasi.Klaster;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.siklus.Peserta;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// What holds at one unit in one year (made up), and what the unit says of itself. The same year
/// and unit always give the same.
///
/// @param benar what the evidence supports, by indicator
/// @param sendiri what the unit answers; sometimes better than it is
/// @param tanpaBukti indicators without any document
record JawabanContoh(
    Peserta unit,
    Map<Indikator, Jawaban> benar,
    Map<Indikator, Jawaban> sendiri,
    Set<Indikator> tanpaBukti) {
  static final String SUMBER = "Rekap rekaan kota contoh, tahun %d";

  private static final long BENIH = 20_251_017;
  private static final double SERING_BERLEBIH = 0.28;
  private static final double SERING_TANPA_BUKTI = 0.03;

  static JawabanContoh untuk(Instrumen instrumen, int tahun, Peserta unit, int asn) {
    var acak = new SplittableRandom(BENIH * tahun + unit.kode().hashCode() * 2_654_435_761L);
    double mutu = mutu(tahun, unit);
    var angka = new AngkaContoh(acak, asn, mutu);
    Map<Indikator, Jawaban> benar = new LinkedHashMap<>();
    Map<Indikator, Jawaban> sendiri = new LinkedHashMap<>();
    Set<Indikator> tanpaBukti = new HashSet<>();
    for (Indikator satu : instrumen.indikator()) {
      double sasaran = Math.clamp(mutu + sulit(satu) + acak.nextGaussian() * 0.13, 0.02, 0.99);
      Jawaban ada = jawaban(satu, angka, sasaran, tahun);
      benar.put(satu, ada);
      if (milikUnit(satu)) {
        boolean berlebih = acak.nextDouble() < SERING_BERLEBIH;
        sendiri.put(satu, berlebih ? lebih(satu, ada, angka) : ada);
        if (acak.nextDouble() < SERING_TANPA_BUKTI) {
          tanpaBukti.add(satu);
        }
      }
    }
    return new JawabanContoh(unit, benar, sendiri, tanpaBukti);
  }

  /// The figures of other sources at this unit, as an import brings them.
  List<NilaiAuto> auto(Instant kini) {
    List<NilaiAuto> hasil = new ArrayList<>();
    benar.forEach((indikator, jawaban) -> {
      if (jawaban instanceof Jawaban.Auto nilai) {
        hasil.add(
            new NilaiAuto(
                indikator.kunci().orElseThrow(),
                nilai.masukan(),
                true,
                "",
                nilai.sumber(),
                "Impor kota contoh",
                kini));
      }
    });
    return hasil;
  }

  /// Does the unit answer this one itself?
  static boolean milikUnit(Indikator indikator) {
    return indikator.pengisi() == Pengisi.PD && indikator.tipe() != TipeIndikator.AUTO;
  }

  /// Is this one supplied under a key?
  static boolean dipasok(Indikator indikator) {
    return !milikUnit(indikator) && indikator.kunci().isPresent();
  }

  private static double mutu(int tahun, Peserta unit) {
    double dasar =
        0.61
            + (unit.klaster() == Klaster.DINAS_BADAN ? 0.06 : 0)
            + 0.11 * gauss(unit.kode().hashCode());
    double perubahan = 0.05 * gauss(unit.kode().hashCode() + 31L * tahun);
    return dasar + perubahan + (tahun - SiklusContoh.TAHUN_LALU) * 0.025;
  }

  private static double sulit(Indikator indikator) {
    return 0.09 * gauss(indikator.kode().hashCode() * 17L);
  }

  private static double gauss(long benih) {
    return Math.clamp(new SplittableRandom(BENIH ^ benih).nextGaussian(), -2.2, 2.2);
  }

  private static Jawaban jawaban(
      Indikator indikator, AngkaContoh angka, double sasaran, int tahun) {
    return switch (indikator.tipe()) {
      case LEVEL -> new Jawaban.Level(terdekat(indikator.tingkat(), sasaran));
      case RASIO ->
          dipasok(indikator)
              ? otomatis(indikator, angka, sasaran, tahun)
              : new Jawaban.Rasio(angka.untuk(indikator, sasaran));
      case AUTO -> otomatis(indikator, angka, sasaran, tahun);
    };
  }

  private static Jawaban otomatis(
      Indikator indikator, AngkaContoh angka, double sasaran, int tahun) {
    return new Jawaban.Auto(angka.untuk(indikator, sasaran), SUMBER.formatted(tahun));
  }

  private static String terdekat(List<Tingkat> tingkat, double sasaran) {
    Tingkat hasil = tingkat.getFirst();
    for (Tingkat satu : tingkat) {
      if (jarak(satu, sasaran) < jarak(hasil, sasaran)) {
        hasil = satu;
      }
    }
    return hasil.huruf();
  }

  private static double jarak(Tingkat tingkat, double sasaran) {
    return Math.abs(tingkat.skor().doubleValue() - sasaran);
  }

  private static Jawaban lebih(Indikator indikator, Jawaban ada, AngkaContoh angka) {
    return switch (ada) {
      case Jawaban.Level level -> new Jawaban.Level(geser(indikator, level.huruf(), -1));
      case Jawaban.Rasio rasio -> new Jawaban.Rasio(angka.geser(indikator, rasio.masukan(), 0.15));
      default -> ada;
    };
  }

  /// The level so many steps further down (up when negative), within the list.
  static String geser(Indikator indikator, String huruf, int langkah) {
    List<String> semua = indikator.tingkat().stream().map(Tingkat::huruf).toList();
    return semua.get(Math.clamp(semua.indexOf(huruf) + (long) langkah, 0, semua.size() - 1));
  }
}
