package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_004;
import static id.bangga.juri.KodeAturanPenjurian.JR_005;
import static id.bangga.juri.KodeAturanPenjurian.JR_007;
import static id.bangga.juri.KodeAturanPenjurian.JR_008;
import static id.bangga.juri.KodeAturanPenjurian.JR_009;
import static id.bangga.juri.KodeAturanPenjurian.JR_014;
import static id.bangga.juri.KodeAturanPenjurian.JR_030;
import static id.bangga.juri.KodeAturanPenjurian.JR_031;
import static id.bangga.juri.KodeAturanPenjurian.JR_032;

import id.bangga.akun.AkunService;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.kepentingan.AlasanRencana;
import id.bangga.kepentingan.Benturan;
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
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The jury: its members, their declarations, and who of them scores which finalist.
@Service
@Transactional
public class PanelService {
  static final int JURI_PALING_SEDIKIT = 3;

  private final PanelRepository repository;
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final AkunService akun;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PanelService(
      PanelRepository repository,
      FinalisRepository finalis,
      LembarRepository lembar,
      AkunService akun,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.finalis = finalis;
    this.lembar = lembar;
    this.akun = akun;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  @Transactional(readOnly = true)
  public List<AnggotaJuri> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return repository.list(tahun);
  }

  /// Accounts that may become members, by name.
  @Transactional(readOnly = true)
  public Map<Long, String> calon(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    Set<Long> pemegang = new HashSet<>(akun.pemegang(Peran.JURI, null));
    repository.list(tahun).forEach(satu -> pemegang.remove(satu.akunId()));
    return akun.nama(pemegang);
  }

  /// What is wrong with the jury as it is composed now; the number stops the assignments, a
  /// majority from inside is only pointed out.
  @Transactional(readOnly = true)
  public List<String> peringatan(Pelaku pelaku, int tahun) {
    List<AnggotaJuri> panel = daftar(pelaku, tahun);
    List<String> hasil = new ArrayList<>();
    if (!jumlahSah(panel)) {
      hasil.add(JR_004.kalimat() + " Sekarang " + panel.size() + ".");
    }
    long luar = panel.stream().filter(AnggotaJuri::eksternal).count();
    if (luar * 2 <= panel.size()) {
      hasil.add(
          "Juri dari luar pemda %d dari %d; sebaiknya mayoritas.".formatted(luar, panel.size()));
    }
    return List.copyOf(hasil);
  }

  private static boolean jumlahSah(List<AnggotaJuri> panel) {
    return panel.size() >= JURI_PALING_SEDIKIT && panel.size() % 2 == 1;
  }

  /// Takes an account holding the role Juri into the jury, or corrects its institution.
  public Putusan simpan(Pelaku pelaku, int tahun, long akunId, String lembaga, boolean eksternal) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    repository.lock(tahun);
    List<Alasan> alasan = new ArrayList<>();
    if (!akun.pemegang(Peran.JURI, null).contains(akunId)) {
      alasan.add(Alasan.dari(JR_005));
    }
    if (lembaga.isBlank()) {
      alasan.add(Alasan.dari(JR_007));
    }
    if (alasan.isEmpty()) {
      repository.simpan(tahun, akunId, lembaga.strip(), eksternal);
      jurnal.catat(
          Catatan.dari(pelaku, "anggota juri dicatat", PenjagaJuri.objek(tahun))
              .perubahan(
                  null,
                  Isi.dari("akun", akunId, "lembaga", lembaga.strip(), "eksternal", eksternal)));
    }
    return Putusan.dari(alasan);
  }

  public Putusan keluarkan(Pelaku pelaku, int tahun, long akunId) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    repository.lock(tahun);
    if (lembar.list(tahun).stream()
        .anyMatch(satu -> satu.kunci().akunId() == akunId && !satu.skor().isEmpty())) {
      return Putusan.tolak(JR_008);
    }
    repository.delete(tahun, akunId);
    jurnal.catat(
        Catatan.dari(pelaku, "anggota juri dikeluarkan", PenjagaJuri.objek(tahun))
            .perubahan(Isi.dari("akun", akunId), null));
    return new Putusan.Diterima();
  }

  /// The juror declares to have named every relation with a finalist (the relations themselves are
  /// declared with the accounts).
  public Putusan nyatakan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.NYATAKAN_BENTURAN);
    long akunId = pelaku.akunEfektif();
    if (repository.list(tahun).stream().noneMatch(satu -> satu.akunId() == akunId)) {
      throw new TidakBerhak("Anda bukan anggota dewan juri " + tahun + ".");
    }
    repository.updateDinyatakan(tahun, akunId, penjaga.saat());
    penjaga.lupakan();
    jurnal.catat(
        Catatan.dari(pelaku, "benturan kepentingan dinyatakan", PenjagaJuri.objek(tahun))
            .perubahan(
                null,
                Isi.dari("akun", akunId, "benturan", penjaga.benturan(List.of(akunId)).size())));
    return new Putusan.Diterima();
  }

  /// Conflicts between members of the jury and finalists.
  @Transactional(readOnly = true)
  public List<Benturan> benturan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return benturan(tahun);
  }

  List<Benturan> benturan(int tahun) {
    Set<Long> unit = new HashSet<>();
    finalis.list(tahun).forEach(satu -> unit.add(satu.unitId()));
    return penjaga
        .benturan(repository.list(tahun).stream().map(AnggotaJuri::akunId).toList())
        .stream()
        .filter(satu -> unit.contains(satu.unitId()))
        .toList();
  }

  /// A proposal, or the reason why there is none.
  public sealed interface UsulanJuri {
    record Ada(RencanaJuri rencana) implements UsulanJuri {}

    record Mustahil(Putusan putusan) implements UsulanJuri {}
  }

  /// Who would score whom; nothing is stored.
  ///
  /// @param perUnit jurors for each finalist; 0 lets everybody without conflict score everybody
  @Transactional(readOnly = true)
  public UsulanJuri usulan(Pelaku pelaku, int tahun, int perUnit, long benih) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    List<AnggotaJuri> panel = repository.list(tahun);
    List<Finalis> unit = finalis.list(tahun);
    List<Alasan> alasan = new ArrayList<>();
    if (!jumlahSah(panel)) {
      alasan.add(new Alasan(JR_004, JR_004.kalimat() + " Sekarang " + panel.size() + "."));
    }
    if (unit.isEmpty()) {
      alasan.add(Alasan.dari(JR_014));
    }
    panel.stream()
        .filter(satu -> satu.dinyatakan() == null)
        .map(satu -> new Alasan(JR_009, satu.nama() + ": " + JR_009.kalimat()))
        .forEach(alasan::add);
    if (!alasan.isEmpty()) {
      return new UsulanJuri.Mustahil(Putusan.dari(alasan));
    }
    return susun(tahun, perUnit, benih, bahan(tahun, panel, unit));
  }

  private record Bahan(
      List<Long> unit,
      List<String> namaUnit,
      List<Long> juri,
      List<String> namaJuri,
      boolean[][] benturan) {}

  private Bahan bahan(int tahun, List<AnggotaJuri> panel, List<Finalis> finalis) {
    List<Long> unit = finalis.stream().map(Finalis::unitId).toList();
    List<Long> juri = panel.stream().map(AnggotaJuri::akunId).toList();
    boolean[][] hasil = new boolean[unit.size()][juri.size()];
    for (Benturan satu : benturan(tahun)) {
      hasil[unit.indexOf(satu.unitId())][juri.indexOf(satu.akunId())] = true;
    }
    return new Bahan(
        unit,
        finalis.stream().map(Finalis::nama).toList(),
        juri,
        panel.stream().map(AnggotaJuri::nama).toList(),
        hasil);
  }

  private UsulanJuri susun(int tahun, int perUnit, long benih, Bahan bahan) {
    if (perUnit <= 0) {
      return new UsulanJuri.Ada(semua(tahun, benih, bahan));
    }
    PlanOutcome hasil =
        JudgingPlanner.withRatingsPerUnit(perUnit)
            .withSeed(benih)
            .propose(JudgingPool.of(bahan.namaUnit(), bahan.namaJuri(), bahan.benturan()));
    return switch (hasil) {
      case JudgingPlan rencana ->
          new UsulanJuri.Ada(
              new RencanaJuri(
                  benih,
                  perUnit,
                  "JudgingPlanner (SplitMix64)",
                  tugas(tahun, bahan, rencana),
                  rencana.linking().map(JudgingPlan.Linking::efficiency).orElse(null),
                  List.of()));
      case PlanRefusal alasan ->
          new UsulanJuri.Mustahil(Putusan.tolak(JR_030, AlasanRencana.kalimat(alasan, "juri")));
    };
  }

  private static List<KunciLembar> tugas(int tahun, Bahan bahan, JudgingPlan rencana) {
    return rencana.assignments().stream()
        .map(satu ->
            new KunciLembar(tahun, bahan.juri().get(satu.juror()), bahan.unit().get(satu.unit())))
        .toList();
  }

  private static RencanaJuri semua(int tahun, long benih, Bahan bahan) {
    List<KunciLembar> tugas = new ArrayList<>();
    int dilewati = 0;
    for (int i = 0; i < bahan.unit().size(); i++) {
      for (int j = 0; j < bahan.juri().size(); j++) {
        if (bahan.benturan()[i][j]) {
          dilewati++;
        } else {
          tugas.add(new KunciLembar(tahun, bahan.juri().get(j), bahan.unit().get(i)));
        }
      }
    }
    List<String> catatan =
        dilewati == 0
            ? List.of()
            : List.of(
                "%d pasangan tidak ditugaskan karena benturan kepentingan.".formatted(dilewati));
    return new RencanaJuri(
        benih, 0, "semua juri menilai semua finalis tanpa benturan", tugas, null, catatan);
  }

  /// Puts the plan in place of what was assigned before; refused once somebody has scored.
  public Putusan terapkan(Pelaku pelaku, int tahun, int perUnit, long benih) {
    repository.lock(tahun);
    return switch (usulan(pelaku, tahun, perUnit, benih)) {
      case UsulanJuri.Mustahil mustahil -> mustahil.putusan();
      case UsulanJuri.Ada ada -> terapkan(pelaku, tahun, ada.rencana());
    };
  }

  private Putusan terapkan(Pelaku pelaku, int tahun, RencanaJuri rencana) {
    if (lembar.list(tahun).stream().anyMatch(satu -> !satu.skor().isEmpty())) {
      return Putusan.tolak(JR_031);
    }
    repository.deleteTugas(tahun);
    repository.insertTugas(rencana.tugas(), PanelRepository.AsalTugas.RENCANA);
    repository.insertRencana(tahun, rencana, penjaga.saat());
    jurnal.catat(
        Catatan.dari(pelaku, "juri ditugaskan menurut rencana", PenjagaJuri.objek(tahun))
            .perubahan(
                null,
                Isi.dari(
                    "benih",
                    rencana.benih(),
                    "per unit",
                    rencana.perUnit(),
                    "tugas",
                    rencana.tugas().size())));
    return new Putusan.Diterima();
  }

  /// Lets one more juror score a finalist; checked like the plan.
  public Putusan tugaskan(Pelaku pelaku, KunciLembar kunci, String alasan) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI, kunci.unitId());
    repository.lock(kunci.tahun());
    List<Alasan> keberatan = new ArrayList<>(penjaga.keberatan(kunci.akunId(), kunci.unitId()));
    AnggotaJuri anggota =
        repository.list(kunci.tahun()).stream()
            .filter(satu -> satu.akunId() == kunci.akunId())
            .findFirst()
            .orElse(null);
    if (anggota == null) {
      keberatan.add(Alasan.dari(JR_005));
    } else if (anggota.dinyatakan() == null) {
      keberatan.add(Alasan.dari(JR_009));
    }
    if (finalis.list(kunci.tahun()).stream().noneMatch(f -> f.unitId() == kunci.unitId())) {
      keberatan.add(Alasan.dari(JR_014));
    }
    if (lembar.find(kunci).isPresent()) {
      keberatan.add(Alasan.dari(JR_032));
    }
    if (keberatan.isEmpty()) {
      repository.insertTugas(List.of(kunci), PanelRepository.AsalTugas.MANUAL);
      jurnal.catat(
          Catatan.dari(pelaku, "juri ditugaskan", PenjagaJuri.objek(kunci)).alasan(alasan.strip()));
    }
    return Putusan.dari(keberatan);
  }

  /// Takes an assignment away while nothing was scored.
  public Putusan lepas(Pelaku pelaku, KunciLembar kunci, String alasan) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI, kunci.unitId());
    repository.lock(kunci.tahun());
    if (lembar.find(kunci).filter(satu -> !satu.skor().isEmpty()).isPresent()) {
      return Putusan.tolak(JR_031);
    }
    repository.deleteTugas(kunci);
    jurnal.catat(
        Catatan.dari(pelaku, "penugasan juri dilepas", PenjagaJuri.objek(kunci))
            .alasan(alasan.strip()));
    return new Putusan.Diterima();
  }

  /// Names of members by account, for pages.
  @Transactional(readOnly = true)
  public Map<Long, String> nama(int tahun) {
    Map<Long, String> hasil = new HashMap<>();
    repository.list(tahun).forEach(satu -> hasil.put(satu.akunId(), satu.nama()));
    return Map.copyOf(hasil);
  }
}
