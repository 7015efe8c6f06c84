package id.bangga.layanan.web;

import static id.bangga.layanan.KodeAturanLayanan.LY_009;
import static id.bangga.layanan.KodeAturanLayanan.LY_020;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.PembatasPerangkat;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TiketService;
import id.bangga.web.Asal;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the answer that a citizen posts: ticket, content, share of the device, storing.
@Component
class JawabanWarga {
  private final SurveiService survei;
  private final TiketService tiket;
  private final PembatasPerangkat pembatas;
  private final Perangkat perangkat;
  private final Clock clock;

  JawabanWarga(
      SurveiService survei,
      TiketService tiket,
      PembatasPerangkat pembatas,
      Perangkat perangkat,
      Clock clock) {
    this.survei = survei;
    this.tiket = tiket;
    this.pembatas = pembatas;
    this.perangkat = perangkat;
    this.clock = clock;
  }

  /// What became of a posted answer.
  sealed interface Nasib {
    /// Stored durably.
    ///
    /// @param sebelumnya by an earlier sending of the same form: what came now changed nothing
    record Tersimpan(boolean sebelumnya) implements Nasib {}

    /// Nothing was stored; the form is shown again with this sentence.
    ///
    /// @param lagi after how many seconds it may be sent again; null when that helps nothing
    record Ditolak(String galat, int status, @Nullable Integer lagi) implements Nasib {}
  }

  private static final Nasib TERSIMPAN = new Nasib.Tersimpan(false);
  private static final Nasib SUDAH = new Nasib.Tersimpan(true);

  /// @param isi the value of a posted field by its name; null when absent
  Nasib terima(FormulirSurvei formulir, Asal asal, Function<String, @Nullable String> isi) {
    return switch (tiket.periksa(formulir, isi.apply("tiket"))) {
      case TiketService.Pemeriksaan.Tidak tidak -> tolak(tidak.sebab().kalimat(), 422);
      case TiketService.Pemeriksaan.Boleh boleh -> terima(formulir, asal, isi, boleh.tiketId());
    };
  }

  private Nasib terima(
      FormulirSurvei formulir,
      Asal asal,
      Function<String, @Nullable String> isi,
      @Nullable Long tiketId) {
    byte[] sidik = perangkat.sidik(asal, clock);
    var terisi = new JawabanFormulir(formulir, isi);
    var jawaban = terisi.baca(SumberJawaban.WEB, clock.instant(), clock.getZone(), sidik, tiketId);
    if (jawaban.isEmpty()) {
      return tolak(terisi.kurang(), 422);
    }
    if (!Perangkat.setempat(asal)
        && !(pembatas.bolehAlamat(perangkat.alamat(asal, clock)) && pembatas.boleh(sidik))) {
      return tolak(LY_020.kalimat(), 429);
    }
    return simpan(jawaban.get());
  }

  private Nasib simpan(JawabanMasuk jawaban) {
    return switch (survei.terima(jawaban)) {
      case BARU -> TERSIMPAN;
      case SUDAH_ADA -> SUDAH;
      case TIKET_TERPAKAI -> tolak(LY_009.kalimat(), 422);
      case PENUH ->
          new Nasib.Ditolak(
              "Sedang sangat ramai. Jawaban Anda belum tersimpan; kirim sekali lagi.", 503, 5);
    };
  }

  private static Nasib tolak(String galat, int status) {
    return new Nasib.Ditolak(galat, status, null);
  }
}
