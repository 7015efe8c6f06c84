package id.bangga.siklus.web;

import id.bangga.siklus.AturanFase;
import id.bangga.siklus.Fase;
import id.bangga.siklus.KeberatanFase;
import id.bangga.siklus.KodeAturanSiklus;
import id.bangga.siklus.RentangFase;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form with the time of every phase.
final class IsianJadwal {
  private static final DateTimeFormatter ISIAN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private IsianJadwal() {}

  static void isi(Formulir formulir, List<RentangFase> daftar) {
    for (RentangFase satu : daftar) {
      formulir.isi("mulai-" + satu.fase(), teks(satu.mulai()));
      formulir.isi("selesai-" + satu.fase(), teks(satu.selesai()));
    }
  }

  static String teks(Instant saat) {
    return ISIAN.format(saat.atZone(Format.zona()));
  }

  /// The phases as typed; faulty and empty ones are noted and left out.
  static List<RentangFase> baca(Formulir formulir) {
    List<RentangFase> hasil = new ArrayList<>();
    for (Fase fase : Fase.values()) {
      String sebutan = fase.sebutan();
      formulir.wajib("mulai-" + fase, "Mulai " + sebutan);
      formulir.wajib("selesai-" + fase, "Selesai " + sebutan);
      Optional<Instant> mulai = formulir.saat("mulai-" + fase, "Mulai " + sebutan);
      Optional<Instant> selesai = formulir.saat("selesai-" + fase, "Selesai " + sebutan);
      if (mulai.isPresent() && selesai.isPresent()) {
        hasil.add(new RentangFase(fase, mulai.get(), selesai.get()));
      }
    }
    return hasil;
  }

  /// Every phase some days later, or earlier when negative.
  static List<RentangFase> geser(List<RentangFase> daftar, int hari) {
    return daftar.stream()
        .map(satu ->
            new RentangFase(satu.fase(), geser(satu.mulai(), hari), geser(satu.selesai(), hari)))
        .toList();
  }

  private static Instant geser(Instant saat, int hari) {
    return LocalDateTime.ofInstant(saat, Format.zona())
        .plusDays(hari)
        .atZone(Format.zona())
        .toInstant();
  }

  /// Notes what stands against the phases at the fields concerned.
  static void tandai(Formulir formulir, int tahun, List<RentangFase> daftar) {
    for (KeberatanFase satu : AturanFase.keberatan(tahun, daftar)) {
      String ujung = satu.alasan().kode() == KodeAturanSiklus.SK_004 ? "selesai-" : "mulai-";
      formulir.galat(ujung + satu.fase(), satu.alasan().pesan());
    }
  }
}
