package id.bangga.penilaian;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import id.bangga.instrumen.Jawaban;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whole self-assessments at once, for sample data: answers, supplied figures, and the submission
/// with its signed receipt, all on days that have passed. Only the program itself may do this.
@Service
public class PenilaianMassalService {
  private final PenilaianRepository repository;
  private final AutoRepository auto;
  private final PenyusunLembar penyusun;
  private final BekuAutoService beku;
  private final PembuatTandaTerima pembuat;
  private final KalenderPenilaian kalender;
  private final PenilaianMassalRepository massal;
  private final Jurnal jurnal;

  PenilaianMassalService(
      PenilaianRepository repository,
      AutoRepository auto,
      PenyusunLembar penyusun,
      BekuAutoService beku,
      PembuatTandaTerima pembuat,
      KalenderPenilaian kalender,
      PenilaianMassalRepository massal,
      Jurnal jurnal) {
    this.repository = repository;
    this.auto = auto;
    this.penyusun = penyusun;
    this.beku = beku;
    this.pembuat = pembuat;
    this.kalender = kalender;
    this.massal = massal;
    this.jurnal = jurnal;
  }

  /// An answer with the unit's words.
  public record Isian(Jawaban jawaban, String penjelasan) {}

  /// One unit's assessment.
  ///
  /// @param isian answers by indicator
  /// @param auto figures that were supplied
  /// @param diajukan the submission; null leaves a draft
  public record Kiriman(
      int tahun,
      long unitId,
      Map<Long, Isian> isian,
      List<NilaiAuto> auto,
      Pelaku operator,
      Instant saat,
      @Nullable Ajuan diajukan) {
    public Kiriman {
      isian = Map.copyOf(isian);
      auto = List.copyOf(auto);
    }
  }

  /// Who submitted when; in the grace period or not.
  public record Ajuan(Pelaku pimpinan, Instant saat, boolean tenggang) {}

  @Transactional
  public void muat(Pelaku pelaku, List<Kiriman> daftar) {
    wajibProgram(pelaku);
    List<PenilaianMassalRepository.Baris> baris = new ArrayList<>();
    List<AutoRepository.Masuk> masuk = new ArrayList<>();
    for (Kiriman satu : daftar) {
      long id = repository.lock(satu.tahun(), satu.unitId(), satu.saat()).id();
      satu.isian()
          .forEach((indikator, isi) ->
              baris.add(new PenilaianMassalRepository.Baris(id, indikator, isi, satu)));
      satu.auto().forEach(nilai -> masuk.add(masuk(pelaku, satu.tahun(), satu.unitId(), nilai)));
    }
    massal.insert(baris);
    auto.simpan(masuk);
    jurnal.catat(catatan(daftar));
  }

  /// Sheets are worked out for all units of a year at once.
  private List<Catatan> catatan(List<Kiriman> daftar) {
    Map<Integer, Map<Long, Instant>> saat = new HashMap<>();
    daftar.forEach(satu ->
        saat.computeIfAbsent(satu.tahun(), _ -> new HashMap<>()).put(satu.unitId(), satu.saat()));
    Map<Integer, Map<Long, LembarMandiri>> lembar = new HashMap<>();
    saat.forEach((tahun, milik) -> lembar.put(tahun, penyusun.hitungUlang(tahun, milik)));
    return daftar.stream()
        .map(satu ->
            ajukan(
                satu,
                Objects.requireNonNull(
                    lembar.getOrDefault(satu.tahun(), Map.of()).get(satu.unitId()))))
        .toList();
  }

  /// Replaces supplied figures of one unit.
  @Transactional
  public void timpaAuto(Pelaku pelaku, int tahun, long unitId, List<NilaiAuto> nilai) {
    wajibProgram(pelaku);
    auto.simpan(nilai.stream().map(satu -> masuk(pelaku, tahun, unitId, satu)).toList());
    Penilaian satu = repository.find(tahun, unitId).orElseThrow();
    penyusun.hitungUlang(satu, nilai.getFirst().pada());
  }

  private static void wajibProgram(Pelaku pelaku) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Memuat penilaian sekaligus hanya dapat dilakukan program.");
    }
  }

  private static AutoRepository.Masuk masuk(
      Pelaku pelaku, int tahun, long unitId, NilaiAuto nilai) {
    return new AutoRepository.Masuk(tahun, unitId, nilai, AutoRepository.Asal.IMPOR, pelaku);
  }

  private Catatan ajukan(Kiriman kiriman, LembarMandiri lembar) {
    Penilaian penilaian = lembar.penilaian();
    Ajuan ajuan = kiriman.diajukan();
    if (ajuan == null) {
      return Catatan.dari(kiriman.operator(), "draf diisi", IsianService.objek(penilaian));
    }
    var unit = kalender.wajibPeserta(kiriman.tahun(), kiriman.unitId());
    TandaTerima tanda =
        pembuat.buat(
            lembar,
            unit,
            ajuan.pimpinan(),
            ajuan.tenggang(),
            ajuan.saat(),
            new SplittableRandom(31L * kiriman.tahun() + unit.kode().hashCode()));
    beku.bekukan(penilaian, tanda.nomor(), ajuan.pimpinan(), ajuan.saat());
    repository.updateDiajukan(
        penilaian.id(), ajuan.pimpinan(), tanda.nomor(), ajuan.tenggang(), ajuan.saat());
    return Catatan.dari(ajuan.pimpinan(), "diajukan", IsianService.objek(penilaian))
        .perubahan(
            Isi.dari("status", penilaian.status()),
            Isi.dari("status", StatusPenilaian.DIAJUKAN, "tandaTerima", tanda.nomor()));
  }
}
