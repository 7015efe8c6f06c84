package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_020;
import static id.bangga.juri.KodeAturanPenjurian.JR_021;
import static id.bangga.juri.KodeAturanPenjurian.JR_024;
import static id.bangga.juri.KodeAturanPenjurian.JR_025;
import static id.bangga.juri.KodeAturanPenjurian.JR_026;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.basisdata.TulisKelompok;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/// A juror's own sheets: read, save at every change, lock. Saves that arrive together share one
/// transaction (group commit) and are answered after it.
@Service
public class LembarService implements DisposableBean {
  private static final int KELOMPOK_TERBESAR = 256;

  private final LembarRepository repository;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;
  private final TulisKelompok<PenyimpanSkor.Simpanan, HasilSimpan> penulis;

  LembarService(
      LembarRepository repository,
      SiklusService siklus,
      PenjagaJuri penjaga,
      Jurnal jurnal,
      PenyimpanSkor penyimpan,
      PlatformTransactionManager pengelola) {
    this.repository = repository;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
    this.penulis =
        new TulisKelompok<>("skor-juri", pengelola, KELOMPOK_TERBESAR, penyimpan::simpan);
  }

  /// The juror's own sheets of a year.
  @Transactional(readOnly = true)
  public List<LembarJuri> milik(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.NILAI_FINALIS);
    return repository.list(tahun).stream()
        .filter(satu -> satu.kunci().akunId() == pelaku.akunEfektif())
        .toList();
  }

  /// The juror's own sheet for a finalist.
  @Transactional(readOnly = true)
  public LembarJuri lembar(Pelaku pelaku, int tahun, long unitId) {
    pelaku.wajib(TindakanPenjurian.NILAI_FINALIS, unitId);
    return repository
        .find(new KunciLembar(tahun, pelaku.akunEfektif(), unitId))
        .orElseThrow(() -> new TidakBerhak(JR_020.kalimat()));
  }

  /// Everybody's sheets for a finalist: for the Pengelola and Auditor always, for a juror once the
  /// own sheet is locked; empty before that. A juror gets the own sheet first and the others by
  /// what is on them, so that the order does not tell whose they are.
  @Transactional(readOnly = true)
  public List<LembarJuri> perbandingan(Pelaku pelaku, int tahun, long unitId) {
    pelaku.wajib(TindakanPenjurian.LIHAT_SKOR_JURI, unitId);
    List<LembarJuri> semua =
        repository.list(tahun).stream().filter(satu -> satu.kunci().unitId() == unitId).toList();
    if (pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_SKOR_JURI, unitId)) {
      return semua;
    }
    Predicate<LembarJuri> milik = satu -> satu.kunci().akunId() == pelaku.akunEfektif();
    List<LembarJuri> dikunci = semua.stream().filter(LembarJuri::dikunci).toList();
    if (dikunci.stream().noneMatch(milik)) {
      return List.of();
    }
    List<KriteriaJuri> kriteria = siklus.siklus(tahun).kriteria();
    Comparator<LembarJuri> urutan = Comparator.comparingInt(satu -> milik.test(satu) ? 0 : 1);
    urutan =
        urutan.thenComparing(
            satu -> satu.nilai(kriteria).orElse(BigDecimal.ZERO), Comparator.reverseOrder());
    for (KriteriaJuri k : kriteria) {
      urutan =
          urutan.thenComparing(
              satu -> satu.skor().getOrDefault(k.kode(), BigDecimal.ZERO),
              Comparator.reverseOrder());
    }
    return dikunci.stream().sorted(urutan).toList();
  }

  /// Saves a sheet durably. Sent again it is recognised and counts once.
  public HasilSimpan simpan(Pelaku pelaku, int tahun, long unitId, KirimanSkor kiriman) {
    pelaku.wajib(TindakanPenjurian.NILAI_FINALIS, unitId);
    KunciLembar kunci = new KunciLembar(tahun, pelaku.akunEfektif(), unitId);
    return penulis
        .tulis(new PenyimpanSkor.Simpanan(pelaku, kunci, kiriman))
        .orElseGet(() -> new HasilSimpan.Ditolak(Putusan.tolak(JR_026)));
  }

  /// Closes the sheet: complete, free of conflict at this moment; from now on the others' scores
  /// may be seen and the own ones not be changed.
  ///
  /// @param versi the version that the juror saw
  @Transactional
  public Putusan kunci(Pelaku pelaku, int tahun, long unitId, int versi) {
    pelaku.wajib(TindakanPenjurian.NILAI_FINALIS, unitId);
    KunciLembar kunci = new KunciLembar(tahun, pelaku.akunEfektif(), unitId);
    Siklus cycle = siklus.tahan(tahun);
    repository.lock(List.of(kunci));
    LembarJuri lembar = lembar(pelaku, tahun, unitId);
    List<KriteriaJuri> kriteria = cycle.kriteria();
    List<Alasan> keberatan = new ArrayList<>(penjaga.terbuka(cycle));
    keberatan.addAll(penjaga.keberatan(kunci.akunId(), unitId));
    if (lembar.dikunci()) {
      keberatan.add(Alasan.dari(JR_021));
    } else if (lembar.versi() != versi) {
      keberatan.add(Alasan.dari(JR_025));
    }
    List<String> kurang =
        kriteria.stream()
            .filter(satu -> !lembar.skor().containsKey(satu.kode()))
            .map(KriteriaJuri::nama)
            .toList();
    if (!kurang.isEmpty()) {
      keberatan.add(new Alasan(JR_024, "Belum diberi skor: " + String.join("; ", kurang) + "."));
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    repository.updateTerkunci(kunci, penjaga.saat());
    BigDecimal nilai = Objects.requireNonNull(lembar.nilai(kriteria).orElse(null));
    jurnal.catat(
        Catatan.dari(pelaku, "lembar juri dikunci", PenjagaJuri.objek(kunci))
            .perubahan(null, Isi.dari("nilai", nilai, "skor", lembar.skor())));
    return new Putusan.Diterima();
  }

  @Override
  public void destroy() {
    penulis.close();
  }
}
