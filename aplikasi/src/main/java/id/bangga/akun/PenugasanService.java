package id.bangga.akun;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives and ends roles, per unit and per cycle, with dates. Nobody changes their own.
@Service
public class PenugasanService {
  private final PenugasanRepository repository;
  private final AkunRepository akun;
  private final Jurnal jurnal;
  private final Clock clock;

  PenugasanService(
      PenugasanRepository repository, AkunRepository akun, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.akun = akun;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Gives a role.
  @Transactional
  public Putusan tugaskan(Pelaku pelaku, long akunId, PenugasanBaru baru) {
    pelaku.wajib(TindakanAkun.mengatur(baru.peran()));
    repository.lockAkun(List.of(akunId));
    Akun tujuan = akun.find(akunId).orElseThrow(() -> new TidakDitemukan("Akun"));
    List<Alasan> alasan = new ArrayList<>(AturanAkun.periksa(baru));
    if (sendiri(pelaku, akunId)) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_023));
    }
    if (!tujuan.aktif()) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_032));
    }
    if (repository.daftar(akunId).stream().anyMatch(lama -> bertumpuk(lama, baru))) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_022));
    }
    if (alasan.isEmpty()) {
      repository.insert(akunId, baru, clock.instant());
      jurnal.catat(
          Catatan.dari(pelaku, "peran diberikan", objek(akunId, baru.unitId(), baru.tahun()))
              .perubahan(null, isi(baru)));
    }
    return Putusan.dari(alasan);
  }

  /// Ends a role at once.
  @Transactional
  public Putusan akhiri(Pelaku pelaku, long penugasanId) {
    PenugasanTercatat tugas =
        repository.find(penugasanId).orElseThrow(() -> new TidakDitemukan("Penugasan"));
    pelaku.wajib(TindakanAkun.mengatur(tugas.peran()));
    if (sendiri(pelaku, tugas.akunId())) {
      return Putusan.tolak(KodeAturanAkun.AK_023);
    }
    if (tugas.peran() == Peran.ADMIN && adminTerakhir(tugas.akunId())) {
      return Putusan.tolak(KodeAturanAkun.AK_018);
    }
    if (repository.akhiri(penugasanId, clock.instant()) > 0) {
      jurnal.catat(
          Catatan.dari(
                  pelaku, "peran diakhiri", objek(tugas.akunId(), tugas.unitId(), tugas.tahun()))
              .perubahan(Isi.dari("peran", tugas.peran().sebutan()), null));
    }
    return new Putusan.Diterima();
  }

  /// Would nobody be Admin any more without this account? Locks the Admins, so that two cannot
  /// leave at the same time.
  boolean adminTerakhir(long akunId) {
    LocalDate hari = LocalDate.now(clock);
    repository.lockAkun(repository.pemegang(Peran.ADMIN, null, hari));
    return repository.pemegang(Peran.ADMIN, null, hari).equals(List.of(akunId));
  }

  /// The person at the keyboard counts, not the one acted for.
  private static boolean sendiri(Pelaku pelaku, long akunId) {
    return pelaku.akunId() == akunId || pelaku.akunEfektif() == akunId;
  }

  private static boolean bertumpuk(PenugasanTercatat lama, PenugasanBaru baru) {
    LocalDate akhirLama = lama.sampai();
    LocalDate akhirBaru = baru.sampai();
    return lama.diakhiri() == null
        && lama.peran() == baru.peran()
        && Objects.equals(lama.unitId(), baru.unitId())
        && Objects.equals(lama.tahun(), baru.tahun())
        && (akhirLama == null || !akhirLama.isBefore(baru.sejak()))
        && (akhirBaru == null || !akhirBaru.isBefore(lama.sejak()));
  }

  private static Objek objek(long akunId, @Nullable Long unitId, @Nullable Integer tahun) {
    return new Objek("akun", String.valueOf(akunId), unitId, tahun);
  }

  private static String isi(PenugasanBaru baru) {
    return Isi.dari(
        "peran",
        baru.peran().sebutan(),
        "unit",
        baru.unitId(),
        "tahun",
        baru.tahun(),
        "sejak",
        baru.sejak(),
        "sampai",
        baru.sampai());
  }
}
