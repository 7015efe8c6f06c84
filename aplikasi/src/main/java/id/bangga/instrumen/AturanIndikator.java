package id.bangga.instrumen;

import static id.bangga.instrumen.KodeAturanInstrumen.*;

import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What one indicator must satisfy.
final class AturanIndikator {
  private AturanIndikator() {}

  static List<Alasan> bentuk(Indikator indikator) {
    var alasan = new ArrayList<Alasan>();
    if (!AturanInstrumen.bobotWajar(indikator.bobot())) {
      alasan.add(
          tolak(
              IN_008,
              indikator,
              "bobot %s harus lebih dari 0, paling besar 100, paling banyak 4 desimal."
                  .formatted(Angka.teks(indikator.bobot()))));
    }
    switch (indikator.cara()) {
      case CaraNilai.Berjenjang(PetaTingkat peta, List<Tingkat> tingkat) ->
          periksaTingkat(indikator, peta, tingkat, alasan);
      case CaraNilai.Berumus berumus -> periksaRumusan(indikator, berumus.rumusan(), alasan);
      case CaraNilai.Otomatis otomatis -> {
        periksaRumusan(indikator, otomatis.rumusan(), alasan);
        if (otomatis.kunci().isBlank()) {
          alasan.add(
              tolak(IN_011, indikator, "sebutkan kunci data yang mengisi indikator otomatis ini."));
        }
      }
    }
    return alasan;
  }

  private static void periksaTingkat(
      Indikator indikator, PetaTingkat peta, List<Tingkat> tingkat, List<Alasan> alasan) {
    for (Tingkat satu : tingkat) {
      var seharusnya = peta.skor(satu.huruf());
      if (peta != PetaTingkat.SENDIRI
          && seharusnya.filter(skor -> skor.compareTo(satu.skor()) == 0).isEmpty()) {
        alasan.add(
            tolak(
                IN_005,
                indikator,
                "tingkat %s (%s) tidak ada pada peta %s."
                    .formatted(satu.huruf(), Angka.teks(satu.skor()), peta.sebutan())));
      }
    }
    if (!menurunDariSatuKeNol(tingkat)) {
      alasan.add(
          tolak(
              IN_005,
              indikator,
              "tingkat harus mulai dari skor 1, turun, dan berakhir di skor 0 tanpa huruf kembar."));
    }
  }

  private static boolean menurunDariSatuKeNol(List<Tingkat> tingkat) {
    if (tingkat.size() < 2
        || tingkat.getFirst().skor().compareTo(BigDecimal.ONE) != 0
        || tingkat.getLast().skor().signum() != 0) {
      return false;
    }
    for (int i = 1; i < tingkat.size(); i++) {
      if (tingkat.get(i).skor().compareTo(tingkat.get(i - 1).skor()) >= 0) {
        return false;
      }
    }
    var huruf = tingkat.stream().map(Tingkat::huruf).toList();
    return new HashSet<>(huruf).size() == huruf.size() && huruf.stream().noneMatch(String::isBlank);
  }

  private static void periksaRumusan(Indikator indikator, Rumusan rumusan, List<Alasan> alasan) {
    boolean lengkap =
        rumusan.masukan().size() == rumusan.rumus().jenis().size()
            && rumusan.masukan().stream().noneMatch(satu -> satu.nama().isBlank());
    if (!lengkap) {
      alasan.add(
          tolak(
              IN_007,
              indikator,
              "rumus \"%s\" memerlukan %d masukan bernama (%s)."
                  .formatted(
                      rumusan.rumus().simbol(),
                      rumusan.rumus().jenis().size(),
                      String.join("; ", rumusan.rumus().namaMasukan()))));
    }
  }

  static List<Alasan> lengkap(Indikator indikator) {
    var alasan = new ArrayList<Alasan>();
    for (Tingkat tingkat : indikator.tingkat()) {
      if (tingkat.uraian().isBlank()) {
        alasan.add(
            tolak(IN_006, indikator, "tingkat %s belum diuraikan.".formatted(tingkat.huruf())));
      }
    }
    if (indikator.rujukan().eviden().isBlank()) {
      alasan.add(tolak(IN_009, indikator, "bukti dukung yang diminta belum disebut."));
    }
    if (indikator.rujukan().sumber().isBlank()) {
      alasan.add(
          tolak(
              IN_010,
              indikator,
              "sumber belum disebut; tulis \"rancangan\" bila rancangan sendiri."));
    }
    return alasan;
  }

  private static Alasan tolak(KodeAturanInstrumen kode, Indikator indikator, String pesan) {
    return new Alasan(kode, "Indikator %s: %s".formatted(indikator.kode(), pesan));
  }
}
