package id.bangga.akun;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/// One's own password. As with signing in, no connection is held while hashing.
@Service
public class SandiService {
  private final AkunRepository akun;
  private final SesiService sesi;
  private final PenjagaPintu penjaga;
  private final PenyandiSandi penyandi;

  SandiService(
      AkunRepository akun, SesiService sesi, PenjagaPintu penjaga, PenyandiSandi penyandi) {
    this.akun = akun;
    this.sesi = sesi;
    this.penjaga = penjaga;
    this.penyandi = penyandi;
  }

  /// What is typed to change a password.
  public record Ganti(String lama, String baru, String ulang) {}

  /// Changes the password and ends every other session of the account. The old password is asked
  /// for, and wrong answers count like failed sign-ins.
  public Putusan ganti(SesiAktif sesiAktif, Ganti ganti) {
    Pelaku pelaku = sesiAktif.pelaku();
    var kredensial = akun.kredensial(pelaku.akunId()).orElseThrow(() -> new TidakDitemukan("Akun"));
    if (penjaga.ketuk(kredensial.namaPengguna()).isPresent()) {
      return Putusan.tolak(KodeAturanAkun.AK_008);
    }
    boolean lamaCocok = penyandi.cocok(AturanSandi.dibatasi(ganti.lama()), kredensial.sandi());
    if (lamaCocok) {
      penjaga.buka(kredensial.namaPengguna());
    }
    List<Alasan> alasan = alasan(ganti, lamaCocok, kredensial.namaPengguna(), pelaku.nama());
    if (alasan.isEmpty()) {
      sesi.gantiSandi(sesiAktif, penyandi.sandikan(ganti.baru()));
    }
    return Putusan.dari(alasan);
  }

  private static List<Alasan> alasan(
      Ganti ganti, boolean lamaCocok, String namaPengguna, String nama) {
    List<Alasan> alasan = new ArrayList<>();
    if (!lamaCocok) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_001));
    }
    alasan.addAll(AturanSandi.periksa(ganti.baru(), namaPengguna, nama));
    if (!ganti.baru().equals(ganti.ulang())) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_005));
    }
    if (lamaCocok && ganti.baru().equals(ganti.lama())) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_006));
    }
    return alasan;
  }
}
