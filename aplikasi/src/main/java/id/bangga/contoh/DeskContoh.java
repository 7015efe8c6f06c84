package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.desk.AturanFinal;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskMassalService;
import id.bangga.desk.DeskMassalService.Muatan;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.Lapangan;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.RencanaPenugasan;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.PenilaianMassalService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The desk of both sample years: last year final with reconciliations, objections and visits, and
/// a tie at the cut of the finalists; this year under way.
@Component
class DeskContoh implements BagianContoh {
  private static final long BENIH = 1_708;
  private static final int FINALIS = 5;
  private static final int TERATAS = 10;

  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final OrangContoh orang;
  private final PenilaianContoh penilaian;
  private final PenilaianService mandiri;
  private final PenilaianMassalService penilaianMassal;
  private final PenugasanService penugasan;
  private final DeskMassalService massal;
  private final Clock clock;

  DeskContoh(
      SiklusService siklus,
      OrganisasiService organisasi,
      OrangContoh orang,
      PenilaianContoh penilaian,
      PenilaianService mandiri,
      PenilaianMassalService penilaianMassal,
      PenugasanService penugasan,
      DeskMassalService massal,
      Clock clock) {
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.orang = orang;
    this.penilaian = penilaian;
    this.mandiri = mandiri;
    this.penilaianMassal = penilaianMassal;
    this.penugasan = penugasan;
    this.massal = massal;
    this.clock = clock;
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

  /// One unit on its way.
  ///
  /// @param nilai the evaluators' findings; replaced for the unit that ties
  private record Berkas(
      JawabanContoh unit,
      List<Long> evaluator,
      TemuanContoh temuan,
      List<NilaiEvaluator> nilai,
      List<Rekonsiliasi> rekonsiliasi) {
    AturanFinal.Berkas untukHitung() {
      return new AturanFinal.Berkas(nilai, rekonsiliasi, List.of(), List.of());
    }
  }

  private RencanaPenugasan rencana(Pelaku sistem, int tahun) {
    return switch (penugasan.usulan(sistem, tahun, BENIH + tahun)) {
      case PenugasanService.Usulan.Ada ada -> ada.rencana();
      case PenugasanService.Usulan.Mustahil mustahil ->
          throw new IllegalStateException(mustahil.sebab());
    };
  }

  private List<Berkas> berkas(int tahun, RencanaPenugasan rencana, Instant mulai) {
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
          return new Berkas(satu, evaluator, temuan, nilai, temuan.rekonsiliasi(nilai, parameter));
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
    List<Berkas> semua = new ArrayList<>(berkas(tahun, rencana, mulai.plus(Duration.ofDays(3))));
    Map<Long, BigDecimal> total = total(tahun, semua);
    List<Berkas> teratas = teratas(semua, total);
    seri(sistem, tahun, semua, teratas);
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

  private Map<Long, BigDecimal> total(int tahun, List<Berkas> semua) {
    Instrumen instrumen = siklus.instrumen(tahun);
    Siklus satu = siklus.siklus(tahun);
    Map<Long, BigDecimal> hasil = new HashMap<>();
    for (Berkas berkas : semua) {
      hasil.put(
          berkas.unit().unit().unitId(),
          berkas.temuan().total(instrumen, berkas.untukHitung(), satu.parameter()));
    }
    return hasil;
  }

  private static List<Berkas> teratas(List<Berkas> semua, Map<Long, BigDecimal> total) {
    return semua.stream()
        .filter(satu -> satu.unit().unit().klaster() == Klaster.DINAS_BADAN)
        .sorted(
            Comparator.comparing(
                    (Berkas satu) -> Objects.requireNonNull(total.get(satu.unit().unit().unitId())))
                .reversed())
        .limit(TERATAS)
        .toList();
  }

  /// The sixth gets what the fifth has, with one level less in A and as much more in B: equal
  /// totals at the cut, decided by the declared order of tie rules.
  private void seri(Pelaku sistem, int tahun, List<Berkas> semua, List<Berkas> teratas) {
    Berkas kelima = teratas.get(FINALIS - 1);
    Berkas keenam = teratas.get(FINALIS);
    var ganti = SeriContoh.cari(siklus.instrumen(tahun), kelima.nilai());
    if (ganti.isEmpty()) {
      return;
    }
    List<NilaiEvaluator> nilai =
        kelima.nilai().stream().map(satu -> tukar(satu, kelima, keenam, ganti.get())).toList();
    List<Rekonsiliasi> rekonsiliasi =
        kelima.rekonsiliasi().stream()
            .map(satu ->
                new Rekonsiliasi(
                    satu.indikatorId(),
                    satu.temuan(),
                    satu.alasan(),
                    keenam.evaluator().getFirst(),
                    satu.pada()))
            .toList();
    semua.set(
        semua.indexOf(keenam),
        new Berkas(keenam.unit(), keenam.evaluator(), keenam.temuan(), nilai, rekonsiliasi));
    penilaianMassal.timpaAuto(sistem, tahun, keenam.unit().unit().unitId(), auto(kelima.unit()));
  }

  private static NilaiEvaluator tukar(
      NilaiEvaluator nilai, Berkas dari, Berkas ke, List<SeriContoh.Ganti> ganti) {
    Temuan temuan =
        ganti.stream()
            .filter(satu -> satu.indikator().id() == nilai.indikatorId())
            .map(satu ->
                TemuanContoh.temuan(
                    satu.indikator(), new Jawaban.Level(satu.menjadi().huruf()), true))
            .findFirst()
            .orElse(nilai.temuan());
    int urutan = dari.evaluator().indexOf(nilai.evaluatorId());
    return new NilaiEvaluator(
        nilai.indikatorId(),
        ke.evaluator().get(urutan),
        temuan,
        "Dinilai menurut bukti yang ditautkan.",
        1,
        nilai.diubahPada());
  }

  private List<NilaiAuto> auto(JawabanContoh dari) {
    List<NilaiAuto> hasil = new ArrayList<>();
    dari.benar()
        .forEach((indikator, jawaban) -> {
          if (indikator.tipe() == TipeIndikator.AUTO && jawaban instanceof Jawaban.Auto nilai) {
            hasil.add(
                new NilaiAuto(
                    indikator.kunci().orElseThrow(),
                    nilai.masukan(),
                    true,
                    "",
                    nilai.sumber(),
                    "Impor kota contoh",
                    clock.instant()));
          }
        });
    return hasil;
  }

  private Muatan muatanLalu(int tahun, Berkas berkas, boolean tetap) {
    long unitId = berkas.unit().unit().unitId();
    var kunci = new KunciDesk(tahun, unitId);
    var acak = new SplittableRandom(BENIH + unitId);
    Instant sanggah = mulai(tahun, Fase.SANGGAH);
    List<Sanggahan> sanggahan =
        !tetap && acak.nextInt(8) == 0 ? sanggahan(kunci, berkas, acak) : List.of();
    return new Muatan(
        kunci,
        tugas(berkas, 2, mulai(tahun, Fase.DESK).plus(Duration.ofDays(20))),
        berkas.nilai(),
        berkas.rekonsiliasi(),
        sanggahan,
        tetap ? null : lapangan(kunci, berkas),
        sanggah.minus(Duration.ofHours(3)),
        mulai(tahun, Fase.PENETAPAN_FINALIS).plus(Duration.ofHours(4)));
  }

  private static List<Desk.Tugas> tugas(Berkas berkas, int selesai, Instant pada) {
    List<Desk.Tugas> hasil = new ArrayList<>();
    for (int i = 0; i < berkas.evaluator().size(); i++) {
      Instant tutup = i < selesai ? pada.plus(Duration.ofMinutes(17L * i)) : null;
      hasil.add(new Desk.Tugas(berkas.evaluator().get(i), Desk.AsalTugas.RENCANA, tutup));
    }
    return hasil;
  }

  /// Up to two objections where the unit had claimed more, the first accepted, the other refused.
  private List<Sanggahan> sanggahan(KunciDesk kunci, Berkas berkas, SplittableRandom acak) {
    List<Sanggahan> hasil = new ArrayList<>();
    long operator = operator(kunci.unitId());
    Instant pada = mulai(kunci.tahun(), Fase.SANGGAH).plus(Duration.ofHours(acak.nextInt(2, 60)));
    for (Map.Entry<Indikator, Jawaban> satu : berkas.unit().sendiri().entrySet()) {
      Jawaban benar = berkas.unit().benar().get(satu.getKey());
      if (hasil.size() < 2 && !satu.getValue().equals(benar)) {
        Temuan temuan =
            hasil.isEmpty() ? TemuanContoh.temuan(satu.getKey(), satu.getValue(), true) : null;
        hasil.add(sanggahan(kunci, satu.getKey(), operator, pada, jawab(berkas, temuan, pada)));
      }
    }
    return hasil;
  }

  private static Sanggahan sanggahan(
      KunciDesk kunci, Indikator indikator, long oleh, Instant pada, Sanggahan.Jawab jawab) {
    return new Sanggahan(
        0,
        kunci,
        indikator.id(),
        "Dokumen yang ditautkan memuat hal ini; mohon dibaca kembali. (Rekaan)",
        oleh,
        pada,
        jawab);
  }

  private static Sanggahan.Jawab jawab(Berkas berkas, @Nullable Temuan temuan, Instant pada) {
    return new Sanggahan.Jawab(
        temuan == null ? Sanggahan.PutusanSanggah.DITOLAK : Sanggahan.PutusanSanggah.DITERIMA,
        temuan == null
            ? "Dokumen yang ditunjuk tidak memuat hal yang dinilai."
            : "Bagian yang ditunjuk memang mendukung pernyataan unit.",
        temuan,
        berkas.evaluator().getFirst(),
        pada.plus(Duration.ofHours(26)));
  }

  private long operator(long unitId) {
    var unit = organisasi.unit(unitId, organisasi.hariIni());
    return orang.pelaku(OrangContoh.namaPengguna("operator", unit)).akunId();
  }

  /// Districts and the hospital are visited.
  private @Nullable Lapangan lapangan(KunciDesk kunci, Berkas berkas) {
    Klaster klaster = berkas.unit().unit().klaster();
    if (klaster != Klaster.KECAMATAN && klaster != Klaster.RSUD_UPTD) {
      return null;
    }
    Instant mulai = mulai(kunci.tahun(), Fase.VERIFIKASI_LAPANGAN);
    List<Lapangan.TemuanLapangan> temuan = new ArrayList<>();
    berkas
        .unit()
        .benar()
        .forEach((indikator, benar) -> {
          if (indikator.kode().equals("B3.3")) {
            temuan.add(
                new Lapangan.TemuanLapangan(
                    indikator.id(),
                    TemuanContoh.temuan(indikator, benar, true),
                    "Diperiksa di tiga titik layanan."));
          }
        });
    return new Lapangan(
        kunci,
        LocalDate.ofInstant(mulai, clock.getZone()).plusDays(4),
        berkas.unit().unit().nama(),
        berkas.evaluator().get(0),
        berkas.evaluator().get(1),
        "Kunjungan rekaan kota contoh.",
        mulai.plus(Duration.ofDays(5)),
        temuan);
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

  private Muatan muatanKini(int tahun, Berkas berkas, boolean diajukan, boolean utama) {
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
