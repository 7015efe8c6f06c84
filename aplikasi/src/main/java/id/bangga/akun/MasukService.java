package id.bangga.akun;

import id.bangga.akun.PercobaanRepository.Batas;
import id.bangga.akun.PercobaanRepository.Jenis;
import id.bangga.web.Asal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Signing in. Not one transaction on purpose: no database connection is held while the password is
/// hashed.
@Service
public class MasukService {
  private static final Logger CATATAN = LoggerFactory.getLogger(MasukService.class);
  private static final int SANDI_TERPANJANG = 200;

  private final PercobaanRepository percobaan;
  private final AkunRepository akun;
  private final SesiService sesi;
  private final PenyandiSandi penyandi;
  private final AturanMasuk aturan;
  private final Clock clock;

  MasukService(
      PercobaanRepository percobaan,
      AkunRepository akun,
      SesiService sesi,
      PenyandiSandi penyandi,
      AturanMasuk aturan,
      Clock clock) {
    this.percobaan = percobaan;
    this.akun = akun;
    this.sesi = sesi;
    this.penyandi = penyandi;
    this.aturan = aturan;
    this.clock = clock;
  }

  /// Counts the attempt first, so that parallel guesses cannot slip past the limit, then checks the
  /// password, taking equally long whether the account exists or not.
  public HasilMasuk masuk(String namaPengguna, String sandi, Asal asal) {
    Instant kini = clock.instant();
    String nama = AturanAkun.rapikanNama(namaPengguna);
    Optional<Instant> tunda = percobaan.tunda(Jenis.ALAMAT, asal.alamat(), kini);
    if (tunda.isEmpty() && !percobaan.hitung(Jenis.NAMA, nama, batasNama(), kini)) {
      tunda = percobaan.tunda(Jenis.NAMA, nama, kini);
    }
    if (tunda.isPresent()) {
      return new HasilMasuk.Tertunda(Duration.between(kini, tunda.get()));
    }
    try {
      return cocokkan(nama, sandi)
          .map(cocok -> buka(cocok, nama, asal))
          .orElseGet(() -> gagal(nama, asal));
    } catch (PenyandiSandi.SedangPenuh e) {
      return new HasilMasuk.Penuh();
    }
  }

  private Optional<AkunRepository.Kredensial> cocokkan(String nama, String sandi) {
    String dibatasi = sandi.substring(0, Math.min(sandi.length(), SANDI_TERPANJANG));
    var kredensial = akun.kredensial(nama);
    if (kredensial.isEmpty()) {
      penyandi.samarkan(dibatasi);
      return Optional.empty();
    }
    boolean cocok = penyandi.cocok(dibatasi, kredensial.get().sandi());
    return cocok && kredensial.get().aktif() ? kredensial : Optional.empty();
  }

  private HasilMasuk buka(AkunRepository.Kredensial cocok, String nama, Asal asal) {
    percobaan.delete(Jenis.NAMA, nama);
    return new HasilMasuk.Diterima(sesi.buka(cocok.id(), asal), cocok.wajibGanti());
  }

  private HasilMasuk gagal(String nama, Asal asal) {
    Instant kini = clock.instant();
    percobaan.hitung(Jenis.ALAMAT, asal.alamat(), batasAlamat(), kini);
    percobaan.deleteLama(kini.minus(Duration.ofDays(1)));
    CATATAN.info("Gagal masuk sebagai {} dari {}", aman(nama), asal.alamat());
    return new HasilMasuk.Salah();
  }

  /// What was typed may be a password in the wrong field or try to forge log lines.
  private static String aman(String nama) {
    return nama.length() < 3 ? "?" : nama.substring(0, 2).replaceAll("[^a-z0-9]", "?") + "…";
  }

  private Batas batasNama() {
    return new Batas(aturan.gagalNama(), aturan.tundaAwal(), aturan.tundaPaling(), aturan.lupa());
  }

  private Batas batasAlamat() {
    return new Batas(aturan.gagalAlamat(), aturan.tundaAwal(), aturan.tundaPaling(), aturan.lupa());
  }
}
