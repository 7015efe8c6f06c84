package id.bangga.akun;

import id.bangga.web.Asal;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Signing in. Not one transaction on purpose: no database connection is held while the password is
/// hashed.
@Service
public class MasukService {
  private static final Logger CATATAN = LoggerFactory.getLogger(MasukService.class);

  private final PenjagaPintu penjaga;
  private final AkunRepository akun;
  private final SesiService sesi;
  private final PenyandiSandi penyandi;

  MasukService(
      PenjagaPintu penjaga, AkunRepository akun, SesiService sesi, PenyandiSandi penyandi) {
    this.penjaga = penjaga;
    this.akun = akun;
    this.sesi = sesi;
    this.penyandi = penyandi;
  }

  /// Takes equally long and says the same whether the account exists or not.
  public HasilMasuk masuk(String namaPengguna, String sandi, Asal asal) {
    String nama = AturanAkun.rapikanNama(namaPengguna);
    Optional<Duration> tunggu = penjaga.tungguAlamat(asal.jaringan()).or(() -> penjaga.ketuk(nama));
    if (tunggu.isPresent()) {
      return new HasilMasuk.Tertunda(tunggu.get());
    }
    try {
      return cocokkan(nama, sandi)
          .map(cocok -> buka(cocok, asal))
          .orElseGet(() -> gagal(nama, asal));
    } catch (PenyandiSandi.SedangPenuh e) {
      return new HasilMasuk.Penuh();
    }
  }

  private Optional<AkunRepository.Kredensial> cocokkan(String nama, String sandi) {
    String dibatasi = AturanSandi.dibatasi(sandi);
    var kredensial = akun.kredensial(nama);
    if (kredensial.isEmpty()) {
      penyandi.samarkan(dibatasi);
      return Optional.empty();
    }
    boolean cocok = penyandi.cocok(dibatasi, kredensial.get().sandi());
    return cocok && kredensial.get().aktif() ? kredensial : Optional.empty();
  }

  private HasilMasuk buka(AkunRepository.Kredensial cocok, Asal asal) {
    penjaga.buka(cocok.namaPengguna());
    return new HasilMasuk.Diterima(sesi.buka(cocok.id(), asal), cocok.wajibGanti());
  }

  private HasilMasuk gagal(String nama, Asal asal) {
    penjaga.gagal(asal.jaringan());
    CATATAN.info("Gagal masuk sebagai {} dari {}", disamarkan(nama), asal.alamat());
    return new HasilMasuk.Salah();
  }

  /// What was typed may be a password in the wrong field or try to forge log lines.
  private static String disamarkan(String nama) {
    return nama.length() < 3 ? "?" : nama.substring(0, 2).replaceAll("[^a-z0-9]", "?") + "…";
  }
}
