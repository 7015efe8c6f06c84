package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskMassalService;
import id.bangga.desk.DeskMassalService.Muatan;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.RencanaPenugasan;
import id.bangga.desk.Sanggahan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/// The desk of both sample years: last year final with reconciliations, objections and visits, and
/// a tie at the cut of the finalists; this year under way.
@Component
class DeskContoh implements BagianContoh {
  private static final long BENIH = 1_708;

  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final PenilaianContoh penilaian;
  private final PenilaianService mandiri;
  private final PenugasanService penugasan;
  private final DeskMassalService massal;
  private final SeriDeskContoh seri;
  private final SanggahContoh sanggah;

  DeskContoh(
      SiklusService siklus,
      OrganisasiService organisasi,
      PenilaianContoh penilaian,
      PenilaianService mandiri,
      PenugasanService penugasan,
      DeskMassalService massal,
      SeriDeskContoh seri,
      SanggahContoh sanggah) {
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.penilaian = penilaian;
    this.mandiri = mandiri;
    this.penugasan = penugasan;
    this.massal = massal;
    this.seri = seri;
    this.sanggah = sanggah;
  }

  @Override
  public int urutan() {
    return 50;
  }

  @Override
  public String sebutan() {
    return "desk";
  }

  @Override
  public void muat(Pelaku sistem) {
    lalu(sistem);
    kini(sistem);
  }

  private RencanaPenugasan rencana(Pelaku sistem, int tahun) {
    return switch (penugasan.usulan(sistem, tahun, BENIH + tahun)) {
      case PenugasanService.Usulan.Ada ada -> ada.rencana();
      case PenugasanService.Usulan.Mustahil mustahil ->
          throw new IllegalStateException(mustahil.sebab());
    };
  }

  private List<BerkasDesk> berkas(int tahun, RencanaPenugasan rencana, Instant mulai) {
    Map<Long, List<Long>> tugas = new HashMap<>();
    rencana
        .tugas()
        .forEach(satu ->
            tugas.computeIfAbsent(satu.unitId(), _ -> new ArrayList<>()).add(satu.evaluatorId()));
    List<Long> semua = penugasan.evaluator();
    Map<Long, Integer> urutan = new HashMap<>();
    semua.forEach(satu -> urutan.put(satu, urutan.size()));
    var parameter = siklus.siklus(tahun).parameter();
    return penilaian.jawaban(tahun).stream()
        .map(satu -> {
          List<Long> evaluator = Objects.requireNonNull(tugas.get(satu.unit().unitId()));
          var temuan = new TemuanContoh(satu, evaluator, tahun, mulai);
          List<NilaiEvaluator> nilai = temuan.nilai(urutan);
          return new BerkasDesk(
              satu, evaluator, temuan, nilai, temuan.rekonsiliasi(nilai, parameter));
        })
        .toList();
  }

  private Instant mulai(int tahun, Fase fase) {
    return siklus.siklus(tahun).fase(fase).orElseThrow().mulai();
  }

  private void lalu(Pelaku sistem) {
    int tahun = SiklusContoh.TAHUN_LALU;
    RencanaPenugasan rencana = rencana(sistem, tahun);
    Instant mulai = mulai(tahun, Fase.DESK);
    List<BerkasDesk> semua =
        new ArrayList<>(berkas(tahun, rencana, mulai.plus(Duration.ofDays(3))));
    List<BerkasDesk> teratas = seri.teratas(tahun, semua);
    seri.seri(sistem, tahun, semua, teratas);
    Set<Long> tetap =
        teratas.stream()
            .map(satu -> satu.unit().unit().unitId())
            .collect(java.util.stream.Collectors.toSet());
    massal.muat(
        sistem,
        rencana,
        mulai,
        semua.stream()
            .map(satu -> muatanLalu(tahun, satu, tetap.contains(satu.unit().unit().unitId())))
            .toList());
  }

  private Muatan muatanLalu(int tahun, BerkasDesk berkas, boolean tetap) {
    long unitId = berkas.unit().unit().unitId();
    var kunci = new KunciDesk(tahun, unitId);
    var acak = new SplittableRandom(BENIH + unitId);
    List<Sanggahan> sanggahan =
        !tetap && acak.nextInt(8) == 0 ? sanggah.sanggahan(kunci, berkas, acak) : List.of();
    return new Muatan(
        kunci,
        tugas(berkas, 2, mulai(tahun, Fase.DESK).plus(Duration.ofDays(20))),
        berkas.nilai(),
        berkas.rekonsiliasi(),
        sanggahan,
        tetap ? null : sanggah.lapangan(kunci, berkas),
        mulai(tahun, Fase.SANGGAH).minus(Duration.ofHours(3)),
        mulai(tahun, Fase.PENETAPAN_FINALIS).plus(Duration.ofHours(4)));
  }

  private static List<Desk.Tugas> tugas(BerkasDesk berkas, int selesai, Instant pada) {
    List<Desk.Tugas> hasil = new ArrayList<>();
    for (int i = 0; i < berkas.evaluator().size(); i++) {
      Instant tutup = i < selesai ? pada.plus(Duration.ofMinutes(17L * i)) : null;
      hasil.add(new Desk.Tugas(berkas.evaluator().get(i), Desk.AsalTugas.RENCANA, tutup));
    }
    return hasil;
  }

  private void kini(Pelaku sistem) {
    int tahun = SiklusContoh.TAHUN_INI;
    RencanaPenugasan rencana = rencana(sistem, tahun);
    Instant mulai = mulai(tahun, Fase.DESK);
    Set<Long> diajukan = mandiri.unitDiajukan(tahun);
    long utama = OrangContoh.unitUtama(organisasi.daftar(organisasi.hariIni())).id();
    massal.muat(
        sistem,
        rencana,
        mulai,
        berkas(tahun, rencana, mulai.plus(Duration.ofDays(1))).stream()
            .map(satu -> {
              long unitId = satu.unit().unit().unitId();
              return muatanKini(tahun, satu, diajukan.contains(unitId), unitId == utama);
            })
            .toList());
  }

  private Muatan muatanKini(int tahun, BerkasDesk berkas, boolean diajukan, boolean utama) {
    long unitId = berkas.unit().unit().unitId();
    var acak = new SplittableRandom(BENIH * 3 + unitId);
    double jauh = acak.nextDouble();
    int selesai = !diajukan ? 0 : utama || jauh < 0.35 ? 2 : jauh < 0.6 ? 1 : 0;
    boolean disampaikan = selesai == 2 && (utama || jauh < 0.08);
    boolean disepakati = disampaikan || jauh < 0.2;
    double sebagian = diajukan ? acak.nextDouble() : 0;
    List<NilaiEvaluator> nilai =
        berkas.nilai().stream()
            .filter(satu ->
                berkas.evaluator().indexOf(satu.evaluatorId()) < selesai
                    || acak.nextDouble() < sebagian * 0.9)
            .toList();
    Instant tutup = mulai(tahun, Fase.DESK).plus(Duration.ofDays(6));
    return new Muatan(
        new KunciDesk(tahun, unitId),
        tugas(berkas, selesai, tutup),
        nilai,
        disepakati ? berkas.rekonsiliasi() : List.of(),
        List.of(),
        null,
        disampaikan ? tutup.plus(Duration.ofDays(2)) : null,
        null);
  }
}
