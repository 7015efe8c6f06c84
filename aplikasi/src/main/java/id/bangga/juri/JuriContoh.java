package id.bangga.juri;

import id.bangga.akun.HubunganBaru;
import id.bangga.akun.HubunganService;
import id.bangga.akun.JenisHubungan;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.kepentingan.BenturanService;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.statistik.SeededRandom;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A finished jury for the sample city: all sheets locked, one range wide enough for the pleno and
/// settled there. The last juror is strict and may not judge the third finalist (a declared
/// relation), so that its mean flatters it; the two best cannot be told apart. Deterministic;
/// written in bulk past the phases, as the year lies behind.
@Component
public class JuriContoh {
  private static final int BENIH = 20_251_021;
  private static final double[] MUTU = {81.5, 84.8, 84.6, 79, 76.5};
  private static final double[] KETAT = {2, 1, 0.5, -0.5, 3, 2, -8};

  private final FinalisService finalisService;
  private final UndianService undian;
  private final FinalisRepository finalis;
  private final PanelRepository panel;
  private final LembarRepository lembar;
  private final PlenoRepository pleno;
  private final SiklusService siklus;
  private final Jurnal jurnal;
  private final BenturanService benturan;
  private final HubunganService hubungan;

  JuriContoh(
      FinalisService finalisService,
      UndianService undian,
      FinalisRepository finalis,
      PanelRepository panel,
      LembarRepository lembar,
      PlenoRepository pleno,
      SiklusService siklus,
      Jurnal jurnal,
      BenturanService benturan,
      HubunganService hubungan) {
    this.finalisService = finalisService;
    this.undian = undian;
    this.finalis = finalis;
    this.panel = panel;
    this.lembar = lembar;
    this.pleno = pleno;
    this.siklus = siklus;
    this.jurnal = jurnal;
    this.benturan = benturan;
    this.hubungan = hubungan;
  }

  /// A synthetic juror whose account (role Juri, no unit) exists already.
  public record JuriRekaan(long akunId, String lembaga, boolean eksternal) {}

  /// Loads a running year whose desk is final: chooses finalists, draws, scores, settles the pleno.
  ///
  /// @param juri odd in number, at least three
  /// @param mulai when the first finalist presented
  @Transactional
  public void muat(Pelaku pelaku, int tahun, List<JuriRekaan> juri, Instant mulai) {
    for (FinalisService.UsulanFinalis usulan : finalisService.usulan(pelaku, tahun)) {
      if (!usulan.peringkat().isEmpty()) {
        Set<Long> dipilih = new HashSet<>();
        usulan.seleksi().belumDiputus().stream()
            .limit(usulan.kursiPleno())
            .forEach(satu -> dipilih.add(Long.valueOf(satu.kandidat().unit())));
        finalisService.simpan(
            pelaku, tahun, usulan, dipilih, "Bukti dampak bagi warga lebih lengkap.");
        wajib(undian.undi(pelaku, tahun, usulan.klaster(), BENIH, mulai, ""));
      }
    }
    List<Finalis> unit = finalis.list(tahun);
    benturkan(pelaku, juri, unit);
    List<KunciLembar> tugas = new ArrayList<>();
    for (JuriRekaan satu : juri) {
      panel.simpan(tahun, satu.akunId(), satu.lembaga(), satu.eksternal());
      panel.updateDinyatakan(tahun, satu.akunId(), mulai.minus(Duration.ofDays(3)));
      unit.stream()
          .filter(f -> boleh(satu, f))
          .forEach(f -> tugas.add(new KunciLembar(tahun, satu.akunId(), f.unitId())));
    }
    panel.insertTugas(tugas, PanelRepository.AsalTugas.RENCANA);
    if (!unit.isEmpty()) {
      nilai(tahun, juri, unit, mulai);
      bahas(pelaku, tahun, juri, unit, mulai);
    }
    jurnal.catat(
        Catatan.dari(pelaku, "penjurian contoh dimuat", PenjagaJuri.objek(tahun))
            .perubahan(null, Isi.dari("juri", juri.size(), "lembar", tugas.size())));
  }

  private void benturkan(Pelaku pelaku, List<JuriRekaan> juri, List<Finalis> unit) {
    if (unit.size() > 2) {
      wajib(
          hubungan.nyatakan(
              pelaku,
              juri.getLast().akunId(),
              new HubunganBaru(
                  unit.get(2).unitId(), null, JenisHubungan.KELUARGA, "saudara (contoh)")));
    }
  }

  private void nilai(int tahun, List<JuriRekaan> juri, List<Finalis> unit, Instant mulai) {
    var acak = new SeededRandom(BENIH + (long) tahun);
    List<LembarJuri> hasil = new ArrayList<>();
    for (int i = 0; i < unit.size(); i++) {
      Finalis f = unit.get(i);
      for (int j = 0; j < juri.size(); j++) {
        if (!boleh(juri.get(j), f)) {
          continue;
        }
        boolean menyimpang = i == 0 && juri.get(j).equals(pembeda(juri, f));
        double dasar = MUTU[i % MUTU.length] + (menyimpang ? -28 : ketat(j, juri.size()));
        hasil.add(lembar(new KunciLembar(tahun, juri.get(j).akunId(), f.unitId()), dasar, acak));
      }
    }
    simpan(hasil, mulai.plus(Duration.ofHours(3)));
  }

  /// The last juror is the strict one, however many there are.
  static double ketat(int nomor, int banyak) {
    return KETAT[Math.floorMod(nomor - banyak, KETAT.length)];
  }

  /// The sample keeps the rule of the house: nobody judges a unit they are tied to.
  private boolean boleh(JuriRekaan juri, Finalis finalis) {
    return benturan.antara(juri.akunId(), finalis.unitId()).isEmpty();
  }

  /// The last juror who may judge the finalist: the one who sees it differently.
  private JuriRekaan pembeda(List<JuriRekaan> juri, Finalis finalis) {
    return juri.stream().filter(satu -> boleh(satu, finalis)).toList().getLast();
  }

  private void simpan(List<LembarJuri> daftar, Instant pada) {
    lembar.simpan(daftar, siklus.siklus(daftar.getFirst().kunci().tahun()).kriteria().size(), pada);
    daftar.forEach(satu -> lembar.updateTerkunci(satu.kunci(), pada));
  }

  private LembarJuri lembar(KunciLembar kunci, double dasar, SeededRandom acak) {
    Map<String, BigDecimal> skor = new HashMap<>();
    for (KriteriaJuri satu : siklus.siklus(kunci.tahun()).kriteria()) {
      long nilai = Math.clamp(Math.round(dasar + acak.nextGaussian() * 2.5), 30, 98);
      skor.put(satu.kode(), BigDecimal.valueOf(nilai));
    }
    UUID kiriman = UUID.nameUUIDFromBytes(kunci.toString().getBytes(StandardCharsets.UTF_8));
    return new LembarJuri(kunci, LembarJuri.StatusLembar.DRAF, skor, null, kiriman, 1);
  }

  /// The last juror saw the first finalist far below the others; the pleno talks, the juror raises
  /// the scores, the earlier version stays.
  private void bahas(
      Pelaku pelaku, int tahun, List<JuriRekaan> juri, List<Finalis> unit, Instant mulai) {
    long unitId = unit.getFirst().unitId();
    KunciLembar kunci = new KunciLembar(tahun, pembeda(juri, unit.getFirst()).akunId(), unitId);
    LembarJuri lama = lembar.find(kunci).orElseThrow();
    List<KriteriaJuri> kriteria = siklus.siklus(tahun).kriteria();
    List<BigDecimal> semua =
        lembar.list(tahun).stream()
            .filter(satu -> satu.kunci().unitId() == unitId)
            .flatMap(satu -> satu.nilai(kriteria).stream())
            .toList();
    Instant pleno1 = mulai.plus(Duration.ofHours(5));
    pleno.buka(
        new Pleno(
            tahun,
            unitId,
            AturanJuri.rentang(semua),
            "Satu juri menilai jauh di bawah yang lain; ia belum melihat data sebelum dan sesudah"
                + " di lampiran.",
            null,
            pelaku.nama(),
            pleno1,
            null,
            null));
    lembar.buka(
        lama,
        new SkorLama(
            kunci,
            lama.versi(),
            lama.skor(),
            Objects.requireNonNull(lama.terkunci()),
            pleno1,
            "Lampiran data terlewat saat paparan",
            pelaku.nama()));
    Map<String, BigDecimal> naik = new HashMap<>();
    lama.skor()
        .forEach((kode, nilai) ->
            naik.put(kode, nilai.add(BigDecimal.valueOf(20)).min(BigDecimal.valueOf(96))));
    LembarJuri baru =
        new LembarJuri(
            kunci, LembarJuri.StatusLembar.DIBUKA, naik, null, lama.kiriman(), lama.versi() + 2);
    simpan(List.of(baru), mulai.plus(Duration.ofHours(6)));
    pleno.putuskan(
        tahun,
        unitId,
        "Juri mengubah skornya setelah membaca lampiran; rentang sekarang diterima pleno.",
        pelaku.nama(),
        mulai.plus(Duration.ofHours(7)));
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException(putusan.alasan().toString());
    }
  }
}
