package id.bangga.layanan;

import id.bangga.basisdata.TulisKelompok;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/// Asking citizens and receiving their answers. No account, no right: whoever stands at the counter
/// may.
@Service
public class SurveiService implements DisposableBean {
  /// How long a changed form may still be shown in its old state.
  private static final Duration UMUR = Duration.ofSeconds(5);

  private static final int KELOMPOK_TERBESAR = 512;

  private final FormulirRepository formulir;
  private final TulisKelompok<JawabanMasuk, Boolean> penulis;
  private final PengaturanTanda tanda;
  private final Clock clock;
  private final ConcurrentHashMap<String, Ingatan> ingatan = new ConcurrentHashMap<>();

  SurveiService(
      FormulirRepository formulir,
      PenerimaJawaban penerima,
      PlatformTransactionManager pengelola,
      PengaturanTanda tanda,
      Clock clock) {
    this.formulir = formulir;
    this.tanda = tanda;
    this.penulis =
        new TulisKelompok<>("jawaban-survei", pengelola, KELOMPOK_TERBESAR, penerima::simpan);
    this.clock = clock;
  }

  /// The form of a service point; empty when there is none with this code or it is closed.
  public Optional<FormulirSurvei> formulir(String kode) {
    Instant kini = clock.instant();
    Ingatan ingat = ingatan.get(kode);
    if (ingat == null || ingat.sampai().isBefore(kini)) {
      ingat = ingatan.compute(kode, (_, ada) -> segar(kode, ada, kini));
    }
    return Optional.ofNullable(ingat).map(Ingatan::formulir);
  }

  /// Read once, however many ask at the same moment; unknown codes are not kept.
  private @Nullable Ingatan segar(String kode, @Nullable Ingatan ada, Instant kini) {
    return ada != null && !ada.sampai().isBefore(kini)
        ? ada
        : formulir.find(kode).map(satu -> new Ingatan(satu, kini.plus(UMUR))).orElse(null);
  }

  /// Stores one answer durably before it returns.
  public HasilTerima terima(JawabanMasuk jawaban) {
    try {
      return penulis
          .tulis(jawaban)
          .map(baru -> baru ? HasilTerima.BARU : HasilTerima.SUDAH_ADA)
          .orElse(HasilTerima.PENUH);
    } catch (DuplicateKeyException e) {
      if (jawaban.tiketId() == null) {
        throw e;
      }
      return HasilTerima.TIKET_TERPAKAI;
    }
  }

  /// The same for an answer that a kiosk brings with a moment of its own: one from long ago is
  /// marked, because nobody but the tablet says when it was given.
  public HasilTerima terimaDariKios(JawabanMasuk jawaban) {
    Instant batas = clock.instant().minus(Duration.ofMinutes(tanda.susulan()));
    return terima(jawaban.diterima().isBefore(batas) ? jawaban.bertanda(Tanda.SUSULAN) : jawaban);
  }

  @Override
  public void destroy() {
    penulis.close();
  }

  private record Ingatan(FormulirSurvei formulir, Instant sampai) {}
}
