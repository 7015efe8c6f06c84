package id.bangga.tindaklanjut;

import static id.bangga.tindaklanjut.TindakanTindakLanjut.KELOLA_TINDAK_LANJUT;
import static id.bangga.tindaklanjut.TindakanTindakLanjut.LIHAT_TINDAK_LANJUT;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.BuktiService;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.kepuasan.NamaUnsur;
import id.bangga.kepuasan.PublikasiService;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans after a satisfaction result: made, changed, proven, ended.
@Service
@Transactional
public class TindakLanjutService {
  private final RencanaRepository repository;
  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final PublikasiService publikasi;
  private final BuktiService bukti;
  private final Jurnal jurnal;
  private final Clock clock;

  TindakLanjutService(
      RencanaRepository repository,
      KepuasanService kepuasan,
      TetapService tetap,
      PublikasiService publikasi,
      BuktiService bukti,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.publikasi = publikasi;
    this.bukti = bukti;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  public NamaUnsur unsur() {
    return kepuasan.namaUnsur();
  }

  /// Plans of a unit, by due date.
  @Transactional(readOnly = true)
  public List<Rencana> daftar(Pelaku pelaku, long unitId) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return repository.list(unitId);
  }

  /// Plans of every unit the actor may see, by due date.
  @Transactional(readOnly = true)
  public List<Rencana> semua(Pelaku pelaku) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT);
    return repository.list(null).stream()
        .filter(satu -> pelaku.boleh(LIHAT_TINDAK_LANJUT, satu.unitId()))
        .toList();
  }

  @Transactional(readOnly = true)
  public Rencana rencana(Pelaku pelaku, long unitId, long id) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return milik(unitId, id);
  }

  private Rencana milik(long unitId, long id) {
    return repository
        .find(id)
        .filter(satu -> satu.unitId() == unitId)
        .orElseThrow(() -> new TidakDitemukan("Tindak lanjut"));
  }

  /// Plans that were made after the result of a period, for reports and public pages.
  List<Rencana> untuk(long unitId, Periode periode) {
    return repository.list(unitId).stream().filter(satu -> satu.periode().equals(periode)).toList();
  }

  /// PEKPPP 8.a and 9.a from the plans that answer the results of a year.
  @Transactional(readOnly = true)
  public Pekppp pekppp(Pelaku pelaku, long unitId, int tahun) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return Pekppp.dari(tahun, repository.list(unitId), LocalDate.now(clock));
  }

  /// PEKPPP 6.a and 7.a from the frozen results of a year.
  @Transactional(readOnly = true)
  public PelaksanaanSkm pelaksanaan(Pelaku pelaku, long unitId, int tahun) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    List<PelaksanaanSkm.Hasil> hasil =
        tetap.deret(pelaku, unitId).stream()
            .filter(satu -> satu.periode().tahun() == tahun)
            .map(satu ->
                new PelaksanaanSkm.Hasil(
                    satu,
                    tetap.hitungUlang(pelaku, satu),
                    publikasi.daftar(pelaku, unitId, satu.periode()).size()))
            .toList();
    boolean rencana =
        repository.list(unitId).stream().anyMatch(satu -> satu.periode().tahun() == tahun);
    return PelaksanaanSkm.dari(tahun, hasil, rencana);
  }

  /// How many plans of these units are past their quarter, for the list of what waits.
  @Transactional(readOnly = true)
  public long terlambat(Pelaku pelaku, Set<Long> unitId) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT);
    return repository.countTerlambat(unitId, LocalDate.now(clock));
  }

  /// Plans made after the result of a period.
  @Transactional(readOnly = true)
  public List<Rencana> daftar(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return untuk(unitId, periode);
  }

  public Putusan buat(Pelaku pelaku, IsiRencana isi) {
    pelaku.wajib(KELOLA_TINDAK_LANJUT, isi.unitId());
    Putusan putusan = AturanRencana.periksa(isi, unsur().nama().keySet());
    if (putusan.diterima()) {
      long id = repository.insert(isi, pelaku.nama(), clock.instant());
      jurnal.catat(
          Catatan.dari(pelaku, "direncanakan", objek(id, isi.unitId()))
              .perubahan(null, Isi.dari("unsur", isi.unsur(), "program", isi.program())));
    }
    return putusan;
  }

  /// Changes what is planned, while it has not ended.
  public Putusan ubah(Pelaku pelaku, long id, int versi, IsiRencana isi) {
    pelaku.wajib(KELOLA_TINDAK_LANJUT, isi.unitId());
    Rencana lama = kunci(isi.unitId(), id);
    if (lama.keadaan().berakhir()) {
      return Putusan.tolak(KodeAturanTindakLanjut.TL_010);
    }
    Putusan putusan = AturanRencana.periksa(isi, unsur().nama().keySet());
    if (putusan.diterima()) {
      wajibTerkini(repository.update(id, versi, isi));
      jurnal.catat(
          Catatan.dari(pelaku, "diubah", objek(id, isi.unitId()))
              .perubahan(
                  Isi.dari("program", lama.program(), "tenggat", lama.tenggat().label()),
                  Isi.dari("program", isi.program())));
    }
    return putusan;
  }

  /// Reports how far it has come; also opens an ended plan again.
  public Putusan laporkan(Pelaku pelaku, long unitId, long id, int versi, Kemajuan kemajuan) {
    pelaku.wajib(KELOLA_TINDAK_LANJUT, unitId);
    Rencana lama = kunci(unitId, id);
    Putusan putusan = AturanRencana.periksa(lama, kemajuan);
    if (putusan.diterima()) {
      LocalDate selesai =
          kemajuan.keadaan() == KeadaanRencana.SELESAI ? LocalDate.now(clock) : null;
      wajibTerkini(repository.updateKemajuan(id, versi, kemajuan, selesai));
      jurnal.catat(
          Catatan.dari(pelaku, "dilaporkan", objek(id, unitId))
              .perubahan(
                  Isi.dari("keadaan", lama.keadaan(), "kemajuan", lama.kemajuan()),
                  Isi.dari("keadaan", kemajuan.keadaan(), "kemajuan", kemajuan.persen())));
    }
    return putusan;
  }

  /// Links a document of the unit's locker as proof.
  public Putusan tautkan(Pelaku pelaku, long unitId, long id, long buktiId) {
    pelaku.wajib(KELOLA_TINDAK_LANJUT, unitId);
    kunci(unitId, id);
    Bukti dokumen = bukti.rincian(pelaku, buktiId).bukti();
    if (dokumen.unitId() != unitId || dokumen.terhapus()) {
      return Putusan.tolak(KodeAturanTindakLanjut.TL_009);
    }
    repository.insertBukti(
        id,
        new BuktiRencana(buktiId, dokumen.judul(), dokumen.sidik()),
        pelaku.nama(),
        clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "bukti ditautkan", objek(id, unitId))
            .perubahan(null, Isi.dari("bukti", dokumen.judul())));
    return new Putusan.Diterima();
  }

  public Putusan lepas(Pelaku pelaku, long unitId, long id, long buktiId) {
    pelaku.wajib(KELOLA_TINDAK_LANJUT, unitId);
    if (kunci(unitId, id).keadaan() == KeadaanRencana.SELESAI) {
      return Putusan.tolak(KodeAturanTindakLanjut.TL_010);
    }
    repository.deleteBukti(id, buktiId);
    jurnal.catat(
        Catatan.dari(pelaku, "bukti dilepas", objek(id, unitId))
            .perubahan(Isi.dari("bukti", buktiId), null));
    return new Putusan.Diterima();
  }

  private Rencana kunci(long unitId, long id) {
    return repository
        .lock(id)
        .filter(satu -> satu.unitId() == unitId)
        .orElseThrow(() -> new TidakDitemukan("Tindak lanjut"));
  }

  private static void wajibTerkini(boolean tertulis) {
    if (!tertulis) {
      throw new VersiUsang("Tindak lanjut");
    }
  }

  private static Objek objek(long id, long unitId) {
    return Objek.dari("tindak lanjut", id).unit(unitId);
  }
}
