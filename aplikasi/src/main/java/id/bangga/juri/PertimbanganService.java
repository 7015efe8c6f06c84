package id.bangga.juri;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakBerhak;
import id.bangga.desk.FinalService;
import id.bangga.desk.NilaiUnit;
import id.bangga.desk.SkorEvaluator;
import id.bangga.instrumen.Nilai;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The honest ranking beside the official one, for jury and desk, and each rater's own report card.
@Service
@Transactional(readOnly = true)
public class PertimbanganService {
  private final PenyusunNilai penyusun;
  private final PanelRepository panel;
  private final FinalService desk;
  private final SiklusService siklus;
  private final AkunService akun;
  private final IngatanPertimbangan ingatan = new IngatanPertimbangan();

  PertimbanganService(
      PenyusunNilai penyusun,
      PanelRepository panel,
      FinalService desk,
      SiklusService siklus,
      AkunService akun) {
    this.penyusun = penyusun;
    this.panel = panel;
    this.desk = desk;
    this.siklus = siklus;
    this.akun = akun;
  }

  /// Has this actor nothing left to score, so that the others' scores may be seen?
  public boolean terbuka(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PERTIMBANGAN);
    return pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_PERTIMBANGAN, 0)
        || semuaTerkunci(penyusun.susun(tahun), pelaku.akunEfektif());
  }

  /// The jury's scores; for the pleno. A juror sees it once all own sheets are locked, and without
  /// the names of the other jurors.
  public List<Pertimbangan> juri(Pelaku pelaku, int tahun) {
    if (!terbuka(pelaku, tahun)) {
      throw new TidakBerhak(
          "Bahan pertimbangan baru tampak sesudah semua lembar Anda sendiri dikunci.");
    }
    return pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_PERTIMBANGAN, 0)
        ? juri(tahun)
        : juri(tahun).stream().map(satu -> satu.tanpaNama(pelaku.akunEfektif())).toList();
  }

  private static boolean semuaTerkunci(List<NilaiFinalis> nilai, long akunId) {
    var milik =
        nilai.stream()
            .flatMap(satu -> satu.juri().stream())
            .filter(satu -> satu.akunId() == akunId)
            .toList();
    return !milik.isEmpty() && milik.stream().allMatch(NilaiFinalis.SkorSatuJuri::terkunci);
  }

  /// One for each ranking group with locked sheets; the official order there is by the jury's own
  /// score, as that is what the model speaks about.
  List<Pertimbangan> juri(int tahun) {
    List<NilaiFinalis> nilai = penyusun.susun(tahun);
    Map<Long, String> nama = new HashMap<>();
    panel.list(tahun).forEach(satu -> nama.put(satu.akunId(), satu.nama()));
    ParameterSiklus parameter = siklus.siklus(tahun).parameter();
    List<Pertimbangan> hasil = new ArrayList<>();
    for (Klaster klaster : Klaster.values()) {
      List<NilaiFinalis> anggota =
          nilai.stream()
              .filter(satu -> satu.finalis().klaster() == klaster && satu.lengkap())
              .toList();
      if (!anggota.isEmpty()) {
        hasil.add(ingatan.hitung(bahan(tahun, parameter, anggota, nama)));
      }
    }
    return List.copyOf(hasil);
  }

  private static ModelPertimbangan.Bahan bahan(
      int tahun,
      ParameterSiklus parameter,
      List<NilaiFinalis> anggota,
      Map<Long, String> namaPenilai) {
    List<Pertimbangan.Masukan> masukan = new ArrayList<>();
    List<Kandidat> kandidat = new ArrayList<>();
    Map<Long, String> namaUnit = new HashMap<>();
    for (NilaiFinalis satu : anggota) {
      namaUnit.put(satu.finalis().unitId(), satu.finalis().nama());
      kandidat.add(satu.finalis().kandidat(Objects.requireNonNull(satu.nilaiResmi()), null, null));
      satu.juri()
          .forEach(juri -> {
            BigDecimal skor = juri.nilai();
            if (skor != null) {
              masukan.add(new Pertimbangan.Masukan(satu.finalis().unitId(), juri.akunId(), skor));
            }
          });
    }
    return new ModelPertimbangan.Bahan(
        tahun,
        Pertimbangan.Tahap.JURI,
        anggota.getFirst().finalis().klaster(),
        1,
        tahun,
        parameter.peringkatDisesuaikanResmi(),
        masukan,
        AturanPeringkat.urutkan(kandidat, parameter.ambangSeri()),
        namaUnit,
        namaPenilai);
  }

  /// The evaluators' scores of the desk; only units whose desk value is final.
  ///
  /// @param klaster the ranking group
  public Optional<Pertimbangan> desk(Pelaku pelaku, int tahun, Klaster klaster) {
    if (!pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_PERTIMBANGAN, 0)) {
      throw new TidakBerhak("Peringkat desk untuk Pengelola, Auditor, dan Pimpinan daerah.");
    }
    return desk(tahun, List.of(klaster)).stream().findFirst();
  }

  private List<Pertimbangan> desk(int tahun, List<Klaster> dipilih) {
    ParameterSiklus parameter = siklus.siklus(tahun).parameter();
    List<NilaiUnit> nilai = desk.nilai(tahun);
    List<SkorEvaluator> skor = desk.skorEvaluator(tahun);
    Set<Long> evaluator = new HashSet<>();
    skor.forEach(satu -> evaluator.add(satu.evaluatorId()));
    Map<Long, String> nama = evaluator.isEmpty() ? Map.of() : akun.nama(evaluator);
    List<Pertimbangan> hasil = new ArrayList<>();
    for (Klaster klaster : dipilih) {
      bahanDesk(tahun, klaster, parameter, nilai, skor, nama)
          .map(ingatan::hitung)
          .ifPresent(hasil::add);
    }
    return List.copyOf(hasil);
  }

  private static Optional<ModelPertimbangan.Bahan> bahanDesk(
      int tahun,
      Klaster klaster,
      ParameterSiklus parameter,
      List<NilaiUnit> nilai,
      List<SkorEvaluator> skor,
      Map<Long, String> namaPenilai) {
    List<Kandidat> kandidat = new ArrayList<>();
    Map<Long, String> namaUnit = new HashMap<>();
    for (NilaiUnit satu : nilai) {
      Nilai resmi = satu.akhir();
      BigDecimal total = resmi == null ? null : resmi.total();
      if (satu.klaster() == klaster && resmi != null && total != null) {
        namaUnit.put(satu.unitId(), satu.nama());
        kandidat.add(
            new Kandidat(
                Long.toString(satu.unitId()),
                total,
                komponen(resmi, "B"),
                null,
                komponen(resmi, "B3"),
                null));
      }
    }
    List<Pertimbangan.Masukan> masukan =
        skor.stream()
            .filter(satu -> namaUnit.containsKey(satu.unitId()))
            .map(satu -> new Pertimbangan.Masukan(satu.unitId(), satu.evaluatorId(), satu.nilai()))
            .toList();
    return masukan.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ModelPertimbangan.Bahan(
                tahun,
                Pertimbangan.Tahap.DESK,
                klaster,
                Math.max(1, parameter.finalis(klaster)),
                tahun,
                false,
                masukan,
                AturanPeringkat.urutkan(kandidat, parameter.ambangSeri()),
                namaUnit,
                namaPenilai));
  }

  private static BigDecimal komponen(Nilai nilai, String kode) {
    return nilai
        .komponen(kode)
        .map(satu -> Objects.requireNonNullElse(satu.nilai(), BigDecimal.ZERO))
        .orElse(BigDecimal.ZERO);
  }

  /// One's own report card.
  ///
  /// @param lain severities of the others, without their names, strictest first
  public record Rapor(
      Pertimbangan.Tahap tahap, Klaster klaster, Pertimbangan.Penilai saya, List<Double> lain) {
    public Rapor {
      lain = List.copyOf(lain);
    }

    /// How many raters there are, oneself among them.
    public int panel() {
      return lain.size() + 1;
    }
  }

  /// The actor's own report cards, and nobody else's: from the jury once all own sheets are locked,
  /// from the desk for units that are final.
  public List<Rapor> rapor(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_RAPOR_PENILAI);
    long saya = pelaku.akunEfektif();
    List<Pertimbangan> semua = new ArrayList<>();
    if (pelaku.memegang(Peran.EVALUATOR)) {
      semua.addAll(desk(tahun, List.of(Klaster.values())));
    }
    if (semuaTerkunci(penyusun.susun(tahun), saya)) {
      semua.addAll(juri(tahun));
    }
    List<Rapor> hasil = new ArrayList<>();
    for (Pertimbangan satu : semua) {
      satu.penilai().stream()
          .filter(penilai -> penilai.akunId() == saya)
          .forEach(penilai ->
              hasil.add(new Rapor(satu.tahap(), satu.klaster(), penilai, lain(satu, saya))));
    }
    return List.copyOf(hasil);
  }

  private static List<Double> lain(Pertimbangan satu, long saya) {
    return satu.penilai().stream()
        .filter(penilai -> penilai.akunId() != saya)
        .map(Pertimbangan.Penilai::keras)
        .sorted()
        .toList();
  }
}
