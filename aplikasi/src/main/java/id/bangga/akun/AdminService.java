package id.bangga.akun;

import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Administrators from the command line: the first one, and a way back when all are locked out. A
/// password that its owner types counts at once; without one, a one-time password is made.
@Service
public class AdminService {
  private final KelolaAkunService kelola;
  private final PenugasanService penugasan;
  private final AkunRepository akun;
  private final PenyandiSandi penyandi;
  private final Clock clock;

  AdminService(
      KelolaAkunService kelola,
      PenugasanService penugasan,
      AkunRepository akun,
      PenyandiSandi penyandi,
      Clock clock) {
    this.kelola = kelola;
    this.penugasan = penugasan;
    this.akun = akun;
    this.penyandi = penyandi;
    this.clock = clock;
  }

  /// An account with the role Admin.
  @Transactional
  public HasilBuat buat(Pelaku pelaku, DataAkun data, Optional<String> sandi) {
    List<Alasan> lemah = lemah(sandi, data.namaPengguna(), data.nama());
    if (!lemah.isEmpty()) {
      return new HasilBuat.Gagal(lemah);
    }
    HasilBuat hasil = kelola.buat(pelaku, data);
    if (hasil instanceof HasilBuat.Dibuat dibuat) {
      var peran = new PenugasanBaru(Peran.ADMIN, null, null, LocalDate.now(clock), null);
      penugasan.tugaskan(pelaku, dibuat.id(), peran);
      sandi.ifPresent(satu -> pasang(pelaku, dibuat.id(), satu));
    }
    return hasil;
  }

  /// A new password for any account.
  @Transactional
  public HasilBuat aturUlang(Pelaku pelaku, String namaPengguna, Optional<String> sandi) {
    Akun orang =
        akun.pemakaiNama(AturanAkun.rapikanNama(namaPengguna))
            .flatMap(akun::find)
            .orElseThrow(() -> new TidakDitemukan("Akun " + namaPengguna));
    List<Alasan> lemah = lemah(sandi, orang.namaPengguna(), orang.nama());
    if (!lemah.isEmpty()) {
      return new HasilBuat.Gagal(lemah);
    }
    String sekali = kelola.aturUlangSandi(pelaku, orang.id());
    sandi.ifPresent(satu -> pasang(pelaku, orang.id(), satu));
    return new HasilBuat.Dibuat(orang.id(), sekali);
  }

  private void pasang(Pelaku pelaku, long id, String sandi) {
    akun.updateSandi(
        id, new SandiTersimpan(penyandi.sandikan(sandi), false, clock.instant(), pelaku.nama()));
  }

  private static List<Alasan> lemah(Optional<String> sandi, String namaPengguna, String nama) {
    return sandi.map(satu -> AturanSandi.periksa(satu, namaPengguna, nama)).orElse(List.of());
  }
}
