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
import id.bangga.bersama.VersiUsang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The personnel agency corrects the master data of employees itself. Accounts of others (external
/// jurors, administrators without a unit) and everything about signing in stay with the Admin.
@Service
public class PerbaikanAsnService {
  private static final Set<Peran> ASN = Set.of(Peran.ASN, Peran.OPERATOR_PD, Peran.PIMPINAN_PD);
  private static final int DASAR_TERPANJANG = 500;

  private final AkunRepository repository;
  private final PenugasanRepository penugasan;
  private final PemeriksaAkun pemeriksa;
  private final Jurnal jurnal;
  private final Clock clock;

  PerbaikanAsnService(
      AkunRepository repository,
      PenugasanRepository penugasan,
      PemeriksaAkun pemeriksa,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.penugasan = penugasan;
    this.pemeriksa = pemeriksa;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// One employee; others than employees are not found here.
  @Transactional(readOnly = true)
  public Akun lihat(Pelaku pelaku, long id) {
    pelaku.wajib(TindakanAkun.PERBAIKI_DATA_ASN);
    return repository.find(id).filter(this::asn).orElseThrow(() -> new TidakDitemukan("ASN"));
  }

  /// The employee with exactly this NIP or user name.
  @Transactional(readOnly = true)
  public Optional<Akun> find(Pelaku pelaku, String nipAtauNama) {
    pelaku.wajib(TindakanAkun.PERBAIKI_DATA_ASN);
    return orang(nipAtauNama).filter(this::asn);
  }

  /// Whoever has exactly this NIP or user name: a superior may be anybody with an account.
  @Transactional(readOnly = true)
  public Optional<Akun> findAtasan(Pelaku pelaku, String nipAtauNama) {
    pelaku.wajib(TindakanAkun.PERBAIKI_DATA_ASN);
    return orang(nipAtauNama);
  }

  private Optional<Akun> orang(String nipAtauNama) {
    String dicari = AturanAkun.rapikanNama(nipAtauNama);
    return repository
        .pemakaiNip(dicari)
        .or(() -> repository.pemakaiNama(dicari))
        .flatMap(repository::find);
  }

  /// May this person correct the data of that one at all? Nobody corrects their own.
  public Putusan boleh(Pelaku pelaku, Akun asn) {
    return pelaku.akunId() == asn.id()
        ? Putusan.tolak(KodeAturanAkun.AK_061)
        : new Putusan.Diterima();
  }

  /// All that stands against these data, without a correction.
  @Transactional(readOnly = true)
  public Putusan periksa(Pelaku pelaku, long id, DataInduk data) {
    return Putusan.dari(keberatan(lihat(pelaku, id), data));
  }

  /// Corrects the data of one employee.
  @Transactional
  public Putusan perbaiki(Pelaku pelaku, long id, int versi, DataInduk data) {
    Akun lama = lihat(pelaku, id);
    List<Alasan> alasan = new ArrayList<>(boleh(pelaku, lama).alasan());
    alasan.addAll(keberatan(lama, data));
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    DataAkun baru = data.pada(lama);
    if (repository.update(id, versi, baru) == 0) {
      throw new VersiUsang("Data ASN ini");
    }
    jurnal.catat(
        Catatan.dari(pelaku, "data ASN diperbaiki", Objek.dari("akun", id))
            .alasan(data.dasar())
            .perubahan(
                isi(lama.nama(), lama.nip(), lama.unitId(), lama.atasanId()),
                isi(baru.nama(), baru.nip(), baru.unitId(), baru.atasanId())));
    return new Putusan.Diterima();
  }

  private List<Alasan> keberatan(Akun lama, DataInduk data) {
    List<Alasan> alasan = new ArrayList<>(pemeriksa.keberatan(data.pada(lama), lama.id()));
    if (data.dasar().isEmpty() || data.dasar().length() > DASAR_TERPANJANG) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_060));
    }
    return alasan;
  }

  private boolean asn(Akun akun) {
    LocalDate hari = LocalDate.now(clock);
    return penugasan.daftar(akun.id()).stream()
        .anyMatch(tugas -> ASN.contains(tugas.peran()) && tugas.berlaku(hari));
  }

  private static @Nullable String isi(
      String nama, @Nullable String nip, @Nullable Long unit, @Nullable Long atasan) {
    return Isi.dari("nama", nama, "nip", nip, "unit", unit, "atasan", atasan);
  }
}
