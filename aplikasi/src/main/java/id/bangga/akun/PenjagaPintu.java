package id.bangga.akun;

import id.bangga.akun.PercobaanRepository.Batas;
import id.bangga.akun.PercobaanRepository.Jenis;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses passwords: by what is typed as name, whether such an account exists
/// or not, and by address. Kept in the database, so a restart forgets nothing.
@Component
class PenjagaPintu {
  private final PercobaanRepository percobaan;
  private final AturanMasuk aturan;
  private final Clock clock;

  PenjagaPintu(PercobaanRepository percobaan, AturanMasuk aturan, Clock clock) {
    this.percobaan = percobaan;
    this.aturan = aturan;
    this.clock = clock;
  }

  /// Counts an attempt before the password is looked at, so that parallel guesses cannot slip past
  /// the limit. How long to wait when it must not be looked at.
  Optional<Duration> ketuk(String namaPengguna) {
    Instant kini = clock.instant();
    return percobaan.hitung(Jenis.NAMA, namaPengguna, batas(aturan.gagalNama()), kini)
        ? Optional.empty()
        : tunggu(Jenis.NAMA, namaPengguna);
  }

  /// How long this address must wait, if at all.
  ///
  /// @param alamat as limits count it ({@link id.bangga.web.Asal#jaringan()})
  Optional<Duration> tungguAlamat(String alamat) {
    return tunggu(Jenis.ALAMAT, alamat);
  }

  private Optional<Duration> tunggu(Jenis jenis, String kunci) {
    Instant kini = clock.instant();
    return percobaan.tunda(jenis, kunci, kini).map(sampai -> Duration.between(kini, sampai));
  }

  /// The password was right, or an Admin opens the door: forget the failures of this name.
  void buka(String namaPengguna) {
    percobaan.delete(Jenis.NAMA, namaPengguna);
  }

  /// The password was wrong: the address is remembered too. Old failures are swept out.
  void gagal(String alamat) {
    Instant kini = clock.instant();
    percobaan.hitung(Jenis.ALAMAT, alamat, batas(aturan.gagalAlamat()), kini);
    percobaan.deleteLama(kini.minus(Duration.ofDays(1)));
  }

  private Batas batas(int bebas) {
    return new Batas(bebas, aturan.tundaAwal(), aturan.tundaPaling(), aturan.lupa());
  }
}
