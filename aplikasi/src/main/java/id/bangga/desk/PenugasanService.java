package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_004;
import static id.bangga.desk.KodeAturanDesk.DK_005;
import static id.bangga.desk.KodeAturanDesk.DK_006;
import static id.bangga.desk.KodeAturanDesk.DK_007;
import static id.bangga.desk.KodeAturanDesk.DK_008;
import static id.bangga.desk.KodeAturanDesk.DK_009;
import static id.bangga.desk.KodeAturanDesk.DK_013;
import static id.bangga.desk.KodeAturanDesk.DK_016;
import static id.bangga.desk.KodeAturanDesk.DK_017;

import id.bangga.akun.AkunService;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.kepentingan.AlasanRencana;
import id.bangga.kepentingan.Benturan;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import id.bangga.statistik.jury.JudgingPlan;
import id.bangga.statistik.jury.JudgingPlanner;
import id.bangga.statistik.jury.JudgingPool;
import id.bangga.statistik.jury.PlanOutcome;
import id.bangga.statistik.jury.PlanRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who evaluates which unit: drawn by load and without conflict, changed by hand with the same
/// checks.
@Service
@Transactional
public class PenugasanService {
  /// Two evaluators read every unit (berakhlak.md section 4).
  public static final int EVALUATOR_PER_UNIT = 2;

  static final String ALGORITMA = "id.bangga.statistik.jury.JudgingPlanner";

  private final PenugasanRepository repository;
  private final NilaiRepository nilai;
  private final SiklusService siklus;
  private final AkunService akun;
  private final Penjaga penjaga;

  PenugasanService(
      PenugasanRepository repository,
      NilaiRepository nilai,
      SiklusService siklus,
      AkunService akun,
      Penjaga penjaga) {
    this.repository = repository;
    this.nilai = nilai;
    this.siklus = siklus;
    this.akun = akun;
    this.penjaga = penjaga;
  }

  /// Everybody holding the role Evaluator.
  @Transactional(readOnly = true)
  public List<Long> evaluator() {
    return akun.pemegang(Peran.EVALUATOR, null);
  }

  /// The state of every unit's desk in a year.
  @Transactional(readOnly = true)
  public List<Desk> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.LIHAT_PERINGKAT_DESK);
    return repository.list(tahun);
  }

  /// A plan for all participants from scratch; nothing is stored.
  ///
  /// @return the plan, or why there can be none
  @Transactional(readOnly = true)
  public Usulan usulan(Pelaku pelaku, int tahun, long benih) {
    pelaku.wajib(TindakanDesk.ATUR_PENUGASAN);
    List<Long> unit = siklus.peserta(tahun).stream().map(Peserta::unitId).toList();
    List<Long> evaluator = evaluator();
    List<String> nama = siklus.peserta(tahun).stream().map(Peserta::nama).toList();
    if (unit.isEmpty()) {
      return new Usulan.Mustahil("Siklus ini belum mempunyai peserta. Tetapkan pesertanya dahulu.");
    }
    if (evaluator.size() < EVALUATOR_PER_UNIT) {
      return new Usulan.Mustahil(
          "Baru %d akun memegang peran Evaluator; setiap unit memerlukan %d orang. Tambah evaluator."
              .formatted(evaluator.size(), EVALUATOR_PER_UNIT));
    }
    PlanOutcome hasil =
        JudgingPlanner.withRatingsPerUnit(EVALUATOR_PER_UNIT)
            .withSeed(benih)
            .propose(JudgingPool.of(nama, namaEvaluator(evaluator), benturan(unit, evaluator)));
    return switch (hasil) {
      case JudgingPlan rencana -> new Usulan.Ada(susun(rencana, unit, evaluator, benih));
      case PlanRefusal alasan -> new Usulan.Mustahil(AlasanRencana.kalimat(alasan, "evaluator"));
    };
  }

  private List<String> namaEvaluator(List<Long> evaluator) {
    Map<Long, String> nama = akun.nama(new HashSet<>(evaluator));
    return evaluator.stream().map(id -> nama.getOrDefault(id, "akun " + id)).toList();
  }

  /// A proposal, or the reason why there is none.
  public sealed interface Usulan {
    record Ada(RencanaPenugasan rencana) implements Usulan {}

    record Mustahil(String sebab) implements Usulan {}
  }

  private boolean[][] benturan(List<Long> unit, List<Long> evaluator) {
    Map<Long, Set<Long>> terlarang = new HashMap<>();
    for (Benturan satu : penjaga.benturan(evaluator)) {
      terlarang.computeIfAbsent(satu.unitId(), _ -> new HashSet<>()).add(satu.akunId());
    }
    boolean[][] hasil = new boolean[unit.size()][evaluator.size()];
    for (int i = 0; i < unit.size(); i++) {
      for (int j = 0; j < evaluator.size(); j++) {
        hasil[i][j] = terlarang.getOrDefault(unit.get(i), Set.of()).contains(evaluator.get(j));
      }
    }
    return hasil;
  }

  private static RencanaPenugasan susun(
      JudgingPlan rencana, List<Long> unit, List<Long> evaluator, long benih) {
    var tugas =
        rencana.assignments().stream()
            .map(satu ->
                new RencanaPenugasan.Pasangan(unit.get(satu.unit()), evaluator.get(satu.juror())))
            .toList();
    double galat = rencana.linking().map(JudgingPlan.Linking::meanDifferenceError).orElse(0.0);
    return new RencanaPenugasan(benih, tugas, galat);
  }

  /// Puts the plan of this seed in place of what was assigned before; refused once somebody has
  /// scored, and when it is not the plan that was looked at.
  ///
  /// @param dibaca {@link RencanaPenugasan#sidik} of the plan that was looked at
  public Putusan terapkan(Pelaku pelaku, int tahun, long benih, String dibaca) {
    siklus.tahan(tahun);
    return switch (usulan(pelaku, tahun, benih)) {
      case Usulan.Mustahil mustahil -> Putusan.tolak(DK_008, mustahil.sebab());
      case Usulan.Ada ada -> simpan(pelaku, tahun, ada.rencana(), dibaca);
    };
  }

  private Putusan simpan(Pelaku pelaku, int tahun, RencanaPenugasan rencana, String dibaca) {
    if (!nilai.listHitungan(tahun).isEmpty()) {
      return Putusan.tolak(DK_007);
    }
    if (!rencana.sidik().equals(dibaca)) {
      return Putusan.tolak(DK_017);
    }
    for (Desk desk : repository.list(tahun)) {
      desk.tugas().forEach(tugas -> repository.deleteTugas(desk.kunci(), tugas.evaluatorId()));
    }
    for (RencanaPenugasan.Pasangan satu : rencana.tugas()) {
      KunciDesk kunci = new KunciDesk(tahun, satu.unitId());
      repository.insertDesk(kunci);
      repository.insertTugas(kunci, satu.evaluatorId(), Desk.AsalTugas.RENCANA, penjaga.saat());
    }
    String ringkasan = Isi.dari("tugas", rencana.tugas().size(), "evaluator", evaluator().size());
    repository.insertRencana(tahun, rencana.benih(), ALGORITMA, ringkasan, penjaga.saat());
    penjaga.catat(
        Catatan.dari(
                pelaku,
                "ditugaskan menurut rencana",
                Objek.dari("penugasan desk", tahun).tahun(tahun))
            .perubahan(null, Isi.dari("benih", rencana.benih(), "tugas", rencana.tugas().size())));
    return new Putusan.Diterima();
  }

  /// Replaces one evaluator of a unit by another (or fills an empty place when `lama` is empty).
  /// The row of a unit without a desk is written once nothing stands against it; whoever else wrote
  /// it meanwhile is waited for and looked at again.
  public Putusan ganti(
      Pelaku pelaku, KunciDesk kunci, Optional<Long> lama, long baru, String alasan) {
    pelaku.wajib(TindakanDesk.ATUR_PENUGASAN, kunci.unitId());
    siklus.tahan(kunci.tahun());
    if (repository.find(kunci).isEmpty()) {
      List<Alasan> sejakAwal = keberatan(Desk.belumAda(kunci), lama, baru, alasan);
      if (!sejakAwal.isEmpty()) {
        return Putusan.dari(sejakAwal);
      }
      repository.insertDesk(kunci);
    }
    repository.lock(kunci);
    List<Alasan> keberatan = keberatan(repository.find(kunci).orElseThrow(), lama, baru, alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    lama.ifPresent(akunId -> repository.deleteTugas(kunci, akunId));
    repository.insertTugas(kunci, baru, Desk.AsalTugas.MANUAL, penjaga.saat());
    penjaga.catat(
        Catatan.dari(pelaku, "evaluator diganti", penjaga.objek(kunci))
            .alasan(alasan.strip())
            .perubahan(Isi.dari("evaluator", lama.orElse(null)), Isi.dari("evaluator", baru)));
    return new Putusan.Diterima();
  }

  private List<Alasan> keberatan(Desk desk, Optional<Long> lama, long baru, String sebab) {
    List<Alasan> alasan = new ArrayList<>(penjaga.benturan(baru, desk.kunci().unitId()));
    if (desk.status() != StatusDesk.BERJALAN) {
      alasan.add(Alasan.dari(DK_013));
    }
    if (desk.ditugaskan(baru)) {
      alasan.add(Alasan.dari(DK_004));
    }
    if (!evaluator().contains(baru)) {
      alasan.add(Alasan.dari(DK_006));
    }
    if (lama.isEmpty() && desk.tugas().size() >= EVALUATOR_PER_UNIT) {
      alasan.add(Alasan.dari(DK_005));
    }
    if (lama.isPresent() && !desk.ditugaskan(lama.get())) {
      alasan.add(Alasan.dari(DK_016));
    }
    if (lama.isPresent()
        && nilai.list(desk.kunci()).stream().anyMatch(satu -> satu.evaluatorId() == lama.get())) {
      alasan.add(Alasan.dari(DK_007));
    }
    alasan.addAll(
        lama.isPresent()
            ? Tulisan.wajib(DK_009, "Alasan", sebab)
            : Tulisan.periksa(DK_009, "Alasan", sebab));
    return alasan;
  }

  /// May the phase be worked in now?
  @Transactional(readOnly = true)
  public Putusan terbuka(int tahun) {
    return siklus.terbuka(tahun, Fase.DESK);
  }
}
