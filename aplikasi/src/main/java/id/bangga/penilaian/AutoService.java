package id.bangga.penilaian;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.Tabel;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.penilaian.AutoRepository.Asal;
import id.bangga.penilaian.AutoRepository.Masuk;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Figures that units do not enter themselves: import from a table, entry by a verifier.
@Service
public class AutoService {
  private final AutoRepository repository;
  private final PenilaianRepository penilaian;
  private final PenyusunLembar penyusun;
  private final SumberGabungan sumber;
  private final RencanaAuto rencana;
  private final SiklusService siklus;
  private final Jurnal jurnal;
  private final Clock clock;

  AutoService(
      AutoRepository repository,
      PenilaianRepository penilaian,
      PenyusunLembar penyusun,
      SumberGabungan sumber,
      RencanaAuto rencana,
      SiklusService siklus,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.penilaian = penilaian;
    this.penyusun = penyusun;
    this.sumber = sumber;
    this.rencana = rencana;
    this.siklus = siklus;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// The indicators of the cycle whose figures can be brought in.
  public List<Indikator> kunci(int tahun) {
    return BacaAuto.kunci(siklus.instrumen(tahun));
  }

  /// The keys that a module answers; what is entered for them counts only where it has nothing.
  public Set<String> dariModul() {
    return sumber.kunci();
  }

  /// What was entered or imported for a unit, by key.
  @Transactional(readOnly = true)
  public Map<String, NilaiAuto> satu(Pelaku pelaku, int tahun, long unitId) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO, unitId);
    return repository.findAll(tahun, unitId);
  }

  /// What was brought in: unit, then key.
  @Transactional(readOnly = true)
  public Map<Long, Map<String, NilaiAuto>> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenilaian.LIHAT_PAPAN);
    return repository.findAll(tahun);
  }

  /// The empty table to fill in: a row for each unit and key.
  public TabelKeluar templat(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO);
    List<List<String>> baris = new ArrayList<>();
    for (Peserta unit : siklus.peserta(tahun)) {
      for (Indikator indikator : kunci(tahun)) {
        baris.add(
            List.of(
                unit.kode(),
                unit.nama(),
                indikator.kunci().orElseThrow(),
                indikator.kode() + " " + indikator.nama(),
                masukan(indikator),
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
      }
    }
    return new TabelKeluar(
        "Nilai otomatis",
        List.of(
            "unit",
            "nama unit",
            "kunci",
            "indikator",
            "urutan nilai",
            "nilai 1",
            "nilai 2",
            "nilai 3",
            "nilai 4",
            "berlaku",
            "keterangan",
            "sumber"),
        baris);
  }

  private static String masukan(Indikator indikator) {
    return indikator.rumusan().orElseThrow().masukan().stream()
        .map(satu -> satu.nama())
        .collect(Collectors.joining("; "));
  }

  /// What the table would do; writes nothing.
  @Transactional(readOnly = true)
  public HasilImpor coba(Pelaku pelaku, int tahun, Tabel tabel) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO);
    return rencana.hitung(tahun, tabel).hasil();
  }

  /// Does it, all or nothing.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, int tahun, Tabel tabel) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO);
    siklus.tahan(tahun);
    RencanaAuto.Hitungan hitungan = rencana.hitung(tahun, tabel);
    if (!hitungan.hasil().diterima()) {
      return hitungan.hasil();
    }
    Instant saat = clock.instant();
    repository.simpan(
        hitungan.berubah().stream()
            .map(satu ->
                new Masuk(
                    tahun, satu.unit().unitId(), nilai(satu, pelaku, saat), Asal.IMPOR, pelaku))
            .toList());
    List<Long> unit = hitungan.berubah().stream().map(b -> b.unit().unitId()).distinct().toList();
    unit.forEach(id -> hitungUlang(tahun, id, saat));
    HasilImpor hasil = hitungan.hasil().terapkan();
    jurnal.catat(
        Catatan.dari(pelaku, "nilai otomatis diimpor", Objek.dari("nilai-auto", tahun).tahun(tahun))
            .perubahan(
                null,
                Isi.dari("baris", hasil.baris(), "tambah", hasil.tambah(), "ubah", hasil.ubah())));
    return hasil;
  }

  private static NilaiAuto nilai(BacaAuto.Satu satu, Pelaku pelaku, Instant saat) {
    return new NilaiAuto(
        satu.kunci(),
        satu.masukan(),
        satu.berlaku(),
        satu.keterangan(),
        satu.sumber(),
        pelaku.nama(),
        saat);
  }

  /// A verifier enters the figures of one unit.
  @Transactional
  public Putusan isi(Pelaku pelaku, int tahun, long unitId, IsianAuto isian) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO, unitId);
    siklus.tahan(tahun);
    Optional<Indikator> indikator =
        kunci(tahun).stream()
            .filter(satu -> satu.kunci().orElseThrow().equals(isian.kunci()))
            .findFirst();
    Putusan putusan = periksa(tahun, unitId, indikator, isian);
    if (!putusan.diterima()) {
      return putusan;
    }
    Instant saat = clock.instant();
    var nilai =
        new NilaiAuto(
            isian.kunci(),
            isian.berlaku() ? isian.masukan() : List.of(),
            isian.berlaku(),
            isian.keterangan(),
            isian.sumber(),
            pelaku.nama(),
            saat);
    NilaiAuto lama = repository.findAll(tahun, unitId).get(isian.kunci());
    repository.simpan(List.of(new Masuk(tahun, unitId, nilai, Asal.VERIFIKATOR, pelaku)));
    hitungUlang(tahun, unitId, saat);
    jurnal.catat(
        Catatan.dari(pelaku, "nilai otomatis diisi", objek(tahun, unitId))
            .perubahan(JejakAuto.jejak(lama), JejakAuto.jejak(nilai)));
    return putusan;
  }

  /// Takes figures away again; the unit's own answer counts, where it may answer.
  @Transactional
  public Putusan hapus(Pelaku pelaku, int tahun, long unitId, String kunci) {
    pelaku.wajib(TindakanPenilaian.ISI_NILAI_AUTO, unitId);
    siklus.tahan(tahun);
    if (siklus.siklus(tahun).status().beku()) {
      return Putusan.tolak(KodePenilaian.PN_017);
    }
    NilaiAuto lama = repository.findAll(tahun, unitId).get(kunci);
    if (lama != null) {
      repository.delete(tahun, unitId, kunci);
      hitungUlang(tahun, unitId, clock.instant());
      jurnal.catat(
          Catatan.dari(pelaku, "nilai otomatis dihapus", objek(tahun, unitId))
              .perubahan(JejakAuto.jejak(lama), null));
    }
    return new Putusan.Diterima();
  }

  private Putusan periksa(int tahun, long unitId, Optional<Indikator> indikator, IsianAuto isian) {
    List<Alasan> alasan = new ArrayList<>();
    if (siklus.siklus(tahun).status().beku()) {
      alasan.add(Alasan.dari(KodePenilaian.PN_017));
    }
    if (siklus.peserta(tahun, unitId).isEmpty()) {
      alasan.add(Alasan.dari(KodePenilaian.PN_009));
    }
    if (isian.sumber().isEmpty()) {
      alasan.add(Alasan.dari(KodePenilaian.PN_019));
    }
    alasan.addAll(Tulisan.periksa(KodePenilaian.PN_019, "Sumber", isian.sumber()));
    alasan.addAll(Tulisan.periksa(KodePenilaian.PN_019, "Keterangan", isian.keterangan()));
    if (indikator.isEmpty()) {
      alasan.add(Alasan.dari(KodePenilaian.PN_031));
    } else {
      Jawaban jawaban =
          isian.berlaku()
              ? new Jawaban.Auto(isian.masukan(), isian.sumber())
              : new Jawaban.TidakBerlaku(isian.keterangan());
      AturanSkor.periksa(indikator.get(), jawaban).alasan().stream()
          .map(satu -> new Alasan(KodePenilaian.PN_032, satu.pesan()))
          .forEach(alasan::add);
    }
    return Putusan.dari(alasan);
  }

  private void hitungUlang(int tahun, long unitId, Instant saat) {
    penyusun.hitungUlang(penilaian.lock(tahun, unitId, saat), saat);
  }

  private static Objek objek(int tahun, long unitId) {
    return Objek.dari("nilai-auto", tahun).unit(unitId).tahun(tahun);
  }
}
