package id.bangga.akun;

import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Administration of accounts: list, make, change, close, reset the password.
@Service
public class KelolaAkunService {
  private final AkunRepository repository;
  private final DaftarAkunRepository daftar;
  private final PemeriksaAkun pemeriksa;
  private final PenutupAkses akses;
  private final Jurnal jurnal;
  private final Clock clock;

  KelolaAkunService(
      AkunRepository repository,
      DaftarAkunRepository daftar,
      PemeriksaAkun pemeriksa,
      PenutupAkses akses,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.daftar = daftar;
    this.pemeriksa = pemeriksa;
    this.akses = akses;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// One page of accounts.
  @Transactional(readOnly = true)
  public List<RingkasanAkun> cari(Pelaku pelaku, SaringAkun saring) {
    pelaku.wajib(TindakanAkun.LIHAT_AKUN);
    return daftar.cari(saring, LocalDate.now(clock));
  }

  /// User names of all accounts, for files.
  @Transactional(readOnly = true)
  public Map<Long, String> namaPengguna(Pelaku pelaku) {
    pelaku.wajib(TindakanAkun.LIHAT_AKUN);
    return daftar.namaPengguna();
  }

  /// How many accounts match.
  @Transactional(readOnly = true)
  public long hitung(Pelaku pelaku, SaringAkun saring) {
    pelaku.wajib(TindakanAkun.LIHAT_AKUN);
    return daftar.hitung(saring, LocalDate.now(clock));
  }

  /// One account, for those who may look at all of them.
  @Transactional(readOnly = true)
  public Akun lihat(Pelaku pelaku, long id) {
    pelaku.wajib(TindakanAkun.LIHAT_AKUN);
    return repository.find(id).orElseThrow(() -> new TidakDitemukan("Akun"));
  }

  /// Makes an account with a one-time password.
  @Transactional
  public HasilBuat buat(Pelaku pelaku, DataAkun data) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    List<Alasan> alasan = pemeriksa.keberatan(data, 0);
    if (!alasan.isEmpty()) {
      return new HasilBuat.Gagal(alasan);
    }
    String sandi = SandiSekali.baru();
    var tersimpan =
        new SandiTersimpan(
            PenyandiSandi.sandikanSekali(sandi), true, clock.instant(), pelaku.nama());
    var id = repository.insert(data, tersimpan);
    if (id.isEmpty()) {
      return new HasilBuat.Gagal(List.of(Alasan.dari(KodeAturanAkun.AK_011)));
    }
    jurnal.catat(
        Catatan.dari(pelaku, "akun dibuat", Objek.dari("akun", id.get()))
            .perubahan(null, isi(data)));
    return new HasilBuat.Dibuat(id.get(), sandi);
  }

  /// Changes what is known about an account.
  @Transactional
  public Putusan ubah(Pelaku pelaku, long id, int versi, DataAkun data) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    Akun lama = repository.find(id).orElseThrow(() -> new TidakDitemukan("Akun"));
    List<Alasan> alasan = pemeriksa.keberatan(data, id);
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    if (repository.update(id, versi, data) == 0) {
      throw new VersiUsang("Akun ini");
    }
    jurnal.catat(
        Catatan.dari(pelaku, "akun diubah", Objek.dari("akun", id))
            .perubahan(isi(data(lama)), isi(data)));
    return new Putusan.Diterima();
  }

  /// Closes an account: its sessions and keys end at once, its history stays.
  @Transactional
  public Putusan nonaktifkan(Pelaku pelaku, long id) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    if (pelaku.akunId() == id) {
      return Putusan.tolak(KodeAturanAkun.AK_017);
    }
    if (akses.adminTerakhir(id)) {
      return Putusan.tolak(KodeAturanAkun.AK_018);
    }
    if (repository.updateAktif(id, false) > 0) {
      akses.tutup(id);
      catatAktif(pelaku, id, "akun dinonaktifkan", false);
    }
    return new Putusan.Diterima();
  }

  /// Opens a closed account again.
  @Transactional
  public void aktifkan(Pelaku pelaku, long id) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    if (repository.updateAktif(id, true) > 0) {
      catatAktif(pelaku, id, "akun diaktifkan", true);
    }
  }

  private void catatAktif(Pelaku pelaku, long id, String tindakan, boolean aktif) {
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, Objek.dari("akun", id))
            .perubahan(Isi.dari("aktif", !aktif), Isi.dari("aktif", aktif)));
  }

  /// A new one-time password; sessions and keys end, and delays after failures are lifted.
  @Transactional
  public String aturUlangSandi(Pelaku pelaku, long id) {
    pelaku.wajib(TindakanAkun.ATUR_ULANG_SANDI);
    Akun tujuan = repository.find(id).orElseThrow(() -> new TidakDitemukan("Akun"));
    String sandi = SandiSekali.baru();
    repository.updateSandi(
        id,
        new SandiTersimpan(
            PenyandiSandi.sandikanSekali(sandi), true, clock.instant(), pelaku.nama()));
    akses.tutup(id);
    akses.bukaTunda(tujuan.namaPengguna());
    jurnal.catat(pelaku, "sandi diatur ulang", Objek.dari("akun", id));
    return sandi;
  }

  private static DataAkun data(Akun akun) {
    return new DataAkun(
        akun.namaPengguna(), akun.nama(), akun.surel(), akun.nip(), akun.unitId(), akun.atasanId());
  }

  private static @Nullable String isi(DataAkun data) {
    return Isi.dari(
        "nama pengguna",
        data.namaPengguna(),
        "nama",
        data.nama(),
        "surel",
        data.surel(),
        "nip",
        data.nip(),
        "unit",
        data.unitId(),
        "atasan",
        data.atasanId());
  }
}
