package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_003;
import static id.bangga.juri.KodeAturanPenjurian.JR_004;
import static id.bangga.juri.KodeAturanPenjurian.JR_009;
import static id.bangga.juri.KodeAturanPenjurian.JR_010;
import static id.bangga.juri.KodeAturanPenjurian.JR_012;
import static id.bangga.juri.KodeAturanPenjurian.JR_018;
import static id.bangga.juri.KodeAturanPenjurian.JR_019;
import static id.bangga.juri.KodeAturanPenjurian.JR_021;
import static id.bangga.juri.KodeAturanPenjurian.JR_022;
import static id.bangga.juri.KodeAturanPenjurian.JR_024;
import static id.bangga.juri.KodeAturanPenjurian.JR_025;
import static id.bangga.juri.KodeAturanPenjurian.JR_041;
import static id.bangga.juri.KodeAturanPenjurian.JR_044;
import static id.bangga.juri.KodeAturanPenjurian.JR_048;
import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.akun.HubunganBaru;
import id.bangga.akun.HubunganService;
import id.bangga.akun.JenisHubungan;
import id.bangga.audit.JurnalService;
import id.bangga.audit.PeriksaService;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finalists, jury, sheets and pleno against the real database.
@UjiSpring
@Import(PenjurianUji.class)
class PenjurianServiceTest {
  private final PenjurianUji uji;
  private final FinalisService finalis;
  private final PanelService panel;
  private final PenugasanJuriService penugasan;
  private final UndianService undian;
  private final LembarService lembar;
  private final PlenoService pleno;
  private final JuriService juri;
  private final PertimbanganService pertimbangan;
  private final HubunganService hubungan;
  private final JurnalService jurnal;
  private final PeriksaService periksa;
  private final JuriContoh contoh;
  private final AksesJuri akses;
  private final SiklusService siklus;
  private final JdbcClient jdbc;

  PenjurianServiceTest(
      PenjurianUji uji,
      FinalisService finalis,
      PanelService panel,
      PenugasanJuriService penugasan,
      UndianService undian,
      LembarService lembar,
      PlenoService pleno,
      JuriService juri,
      PertimbanganService pertimbangan,
      HubunganService hubungan,
      JurnalService jurnal,
      PeriksaService periksa,
      JuriContoh contoh,
      AksesJuri akses,
      SiklusService siklus,
      JdbcClient jdbc) {
    this.uji = uji;
    this.finalis = finalis;
    this.panel = panel;
    this.penugasan = penugasan;
    this.undian = undian;
    this.lembar = lembar;
    this.pleno = pleno;
    this.juri = juri;
    this.pertimbangan = pertimbangan;
    this.hubungan = hubungan;
    this.jurnal = jurnal;
    this.periksa = periksa;
    this.contoh = contoh;
    this.akses = akses;
    this.siklus = siklus;
    this.jdbc = jdbc;
  }

  private static void ditolak(Putusan putusan, KodeAturan... kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).contains(kode);
  }

  private static Putusan alasan(HasilSimpan hasil) {
    return ((HasilSimpan.Ditolak) hasil).putusan();
  }

  @Test
  void finalists_are_the_five_best_in_an_order_anybody_can_draw_again() {
    uji.siap();
    List<Finalis> daftar = finalis.daftar(SITI, TAHUN);
    assertThat(daftar).extracting(Finalis::unitId).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    Undian hasil = undian.daftar(SITI, TAHUN).getFirst();
    assertThat(daftar)
        .extracting(Finalis::kode)
        .isEqualTo(
            Undian.undi(List.of("PD.05", "PD.03", "PD.01", "PD.02", "PD.04"), hasil.benih()));
    assertThat(daftar).extracting(Finalis::urutan).containsExactly(1, 2, 3, 4, 5);
    assertThat(daftar.get(1).mulai()).isEqualTo(hasil.mulai().plus(Duration.ofMinutes(20)));
  }

  @Test
  void JR_012_JR_041_batas_yang_seri_diputus_pleno_dengan_alasan() {
    uji.desk("0.90", "0.80", "0.70", "0.60", "0.50", "0.50", "0.50");
    uji.penetapanFinalis();
    Klaster dinas = Klaster.DINAS_BADAN;
    ditolak(finalis.tetapkan(SITI, TAHUN, dinas, Set.of(), "sebab"), JR_012);
    ditolak(finalis.tetapkan(SITI, TAHUN, dinas, Set.of(6L), " "), JR_041);
    ditolak(finalis.tetapkan(SITI, TAHUN, dinas, Set.of(1L), "sebab"), JR_012);
    PenjurianUji.wajib(finalis.tetapkan(SITI, TAHUN, dinas, Set.of(6L), "Lebih banyak bukti"));
    assertThat(finalis.daftar(SITI, TAHUN)).extracting(Finalis::unitId).contains(6L).hasSize(5);
    assertThat(finalis.penetapan(SITI, TAHUN).getFirst().alasan()).isEqualTo("Lebih banyak bukti");
  }

  @Test
  void JR_010_nilai_desk_harus_final_semua() {
    uji.desk("0.90", "0.80");
    uji.penetapanFinalis();
    jdbc.sql("update desk.desk set status = 'DISAMPAIKAN', final_pada = null where unit_id = 2")
        .update();
    ditolak(finalis.tetapkan(SITI, TAHUN, Klaster.DINAS_BADAN, Set.of(), ""), JR_010);
    jdbc.sql("update desk.desk set status = 'FINAL', final_pada = now() where unit_id = 2")
        .update();
    PenjurianUji.wajib(finalis.tetapkan(SITI, TAHUN, Klaster.DINAS_BADAN, Set.of(), ""));
  }

  @Test
  void JR_004_JR_009_panel_ganjil_dan_sudah_menyatakan() {
    uji.desk("0.90", "0.80");
    uji.penetapanFinalis();
    PenjurianUji.wajib(finalis.tetapkan(SITI, TAHUN, Klaster.DINAS_BADAN, Set.of(), ""));
    PenjurianUji.wajib(panel.simpan(SITI, TAHUN, Tokoh.HENDRA_JURI.id(), "BPKP", true));
    PenjurianUji.wajib(panel.simpan(SITI, TAHUN, Tokoh.MAYA_JURI.id(), "BPKP", true));
    ditolak(PenjurianUji.terapkan(penugasan, 0, 1), JR_004, JR_009);
    assertThat(panel.peringatan(SITI, TAHUN)).hasSize(1);
  }

  @Test
  void juri_membaca_bukti_finalis_yang_dinilainya_selama_siklus_berjalan() {
    uji.siap();
    var hendra = Tokoh.HENDRA_JURI.pelaku();
    assertThat(akses.ditugaskan(hendra, 2)).isTrue();
    assertThat(akses.ditugaskan(hendra, 6)).as("bukan finalis").isFalse();
    assertThat(akses.ditugaskan(Tokoh.AGUS_EVALUATOR.pelaku(), 2)).isFalse();
    jdbc.sql("update akun.akun set unit_id = 2 where id = ?").param(hendra.akunId()).update();
    assertThat(akses.ditugaskan(hendra, 2)).as("unitnya sendiri").isFalse();
    jdbc.sql("update siklus.siklus set status = 'DITETAPKAN', ditetapkan_pada = now()").update();
    assertThat(akses.ditugaskan(hendra, 1)).as("sesudah hasil dibekukan").isFalse();
  }

  @Test
  void JR_003_juri_yang_berbenturan_tidak_ditugaskan_dan_tidak_dapat_menyimpan() {
    uji.siap();
    assertThat(uji.simpan(Tokoh.HENDRA_JURI, 2, "80").tersimpan()).isTrue();
    hubungan.nyatakan(
        Tokoh.HENDRA_JURI.pelaku(),
        Tokoh.HENDRA_JURI.id(),
        new HubunganBaru(2L, null, JenisHubungan.KELUARGA, "adik"));
    PenjurianUji.wajib(panel.nyatakan(Tokoh.HENDRA_JURI.pelaku(), TAHUN));
    ditolak(alasan(uji.simpan(Tokoh.HENDRA_JURI, 2, "85")), JR_003);
    int versi = lembar.lembar(Tokoh.HENDRA_JURI.pelaku(), TAHUN, 2).versi();
    ditolak(lembar.kunci(Tokoh.HENDRA_JURI.pelaku(), TAHUN, 2, versi), JR_003);
    ditolak(
        penugasan.tugaskan(SITI, new KunciLembar(TAHUN, Tokoh.HENDRA_JURI.id(), 2), "coba"),
        JR_003);
    assertThat(periksa.periksa()).anyMatch(satu -> satu.toString().contains("benturan"));
  }

  @Test
  void JR_025_kiriman_yang_sama_dihitung_sekali_dan_yang_usang_ditolak() {
    uji.siap();
    var maya = Tokoh.MAYA_JURI.pelaku();
    var pertama = new KirimanSkor(UUID.randomUUID(), 0, Map.of("DAMPAK", new BigDecimal("70")));
    assertThat(lembar.simpan(maya, TAHUN, 1, pertama)).isEqualTo(new HasilSimpan.Tersimpan(1));
    assertThat(lembar.simpan(maya, TAHUN, 1, pertama)).isEqualTo(new HasilSimpan.Tersimpan(1));
    var usang = new KirimanSkor(UUID.randomUUID(), 0, PenjurianUji.skor("10"));
    ditolak(alasan(lembar.simpan(maya, TAHUN, 1, usang)), JR_025);
    var kosong = new KirimanSkor(UUID.randomUUID(), 1, Map.of());
    assertThat(lembar.simpan(maya, TAHUN, 1, kosong)).isEqualTo(new HasilSimpan.Tersimpan(2));
    assertThat(lembar.lembar(maya, TAHUN, 1).skor()).isEmpty();
    assertThat(jurnal.riwayat("lembar juri", TAHUN + "/1/" + maya.akunId()))
        .extracting("tindakan")
        .containsExactly("skor juri disimpan", "skor juri disimpan");
  }

  @Test
  void many_saves_at_once_are_each_kept_and_journaled() {
    uji.siap();
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      var tugas =
          IntStream.range(0, 15)
              .mapToObj(i ->
                  pekerja.submit(() ->
                      uji.simpan(PenjurianUji.JURI.get(i % 3), 1 + i / 3, String.valueOf(60 + i))))
              .toList();
      tugas.forEach(satu -> assertThat(satu).succeedsWithin(Duration.ofSeconds(20)));
    }
    assertThat(juri.nilai(TAHUN).finalis())
        .allSatisfy(satu -> assertThat(satu.juri()).allMatch(s -> s.nilai() != null));
  }

  @Test
  void JR_022_JR_024_skor_di_luar_batas_dan_lembar_yang_belum_lengkap() {
    uji.siap();
    ditolak(alasan(uji.simpan(Tokoh.MAYA_JURI, 1, "101")), JR_022);
    ditolak(alasan(uji.simpan(Tokoh.MAYA_JURI, 1, "55.123")), JR_022);
    var separuh = new KirimanSkor(UUID.randomUUID(), 0, Map.of("DAMPAK", BigDecimal.TEN));
    lembar.simpan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1, separuh);
    ditolak(lembar.kunci(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1, 1), JR_024);
  }

  @Test
  void JR_027_skor_juri_lain_tampak_sesudah_lembar_sendiri_dikunci() {
    uji.siap();
    uji.nilai(Tokoh.HENDRA_JURI, 1, "80");
    assertThat(lembar.perbandingan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1)).isEmpty();
    uji.nilai(Tokoh.MAYA_JURI, 1, "75");
    assertThat(lembar.perbandingan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1)).hasSize(2);
    uji.nilai(Tokoh.YUSUF_JURI, 1, "90");
    assertThat(lembar.perbandingan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1))
        .as("lembar sendiri dahulu, lalu menurut skor, bukan menurut akun")
        .extracting(satu -> satu.kunci().akunId())
        .containsExactly(Tokoh.MAYA_JURI.id(), Tokoh.YUSUF_JURI.id(), Tokoh.HENDRA_JURI.id());
    assertThatThrownBy(() -> pertimbangan.juri(Tokoh.MAYA_JURI.pelaku(), TAHUN))
        .isInstanceOf(TidakBerhak.class);
  }

  @Test
  void JR_021_JR_044_pleno_membuka_lembar_dan_menyimpan_versi_lama() {
    uji.siap();
    uji.nilai(Tokoh.HENDRA_JURI, 1, "90");
    uji.nilai(Tokoh.MAYA_JURI, 1, "85");
    uji.nilai(Tokoh.YUSUF_JURI, 1, "60");
    ditolak(alasan(uji.simpan(Tokoh.YUSUF_JURI, 1, "75")), JR_021);
    uji.pleno();
    NilaiFinalis lebar = satu(1);
    assertThat(lebar.perluPleno()).isTrue();
    assertThat(lebar.rentang()).isEqualByComparingTo("30");
    PenjurianUji.wajib(pleno.bahas(SITI, TAHUN, 1, "Rentang 30"));
    KunciLembar kunci = new KunciLembar(TAHUN, Tokoh.YUSUF_JURI.id(), 1);
    PenjurianUji.wajib(pleno.bukaLembar(SITI, kunci, "Bukti dampak terlewat"));
    ditolak(pleno.putuskan(SITI, TAHUN, 1, "Selesai"), JR_044);
    uji.nilai(Tokoh.YUSUF_JURI, 1, "75");
    PenjurianUji.wajib(pleno.putuskan(SITI, TAHUN, 1, "Rentang diterima"));
    assertThat(satu(1).rentang()).isEqualByComparingTo("15");
    SkorLama lama = pleno.riwayat(SITI, TAHUN).getFirst();
    assertThat(lama.skor()).containsEntry("DAMPAK", new BigDecimal("60")).hasSize(5);
    assertThat(lama.alasan()).isEqualTo("Bukti dampak terlewat");
  }

  @Test
  void JR_048_pembahasan_yang_sudah_dibuka_tidak_ditimpa() {
    uji.siap();
    PenjurianUji.JURI.forEach(satu -> uji.nilai(satu, 1, "80"));
    uji.pleno();
    PenjurianUji.wajib(pleno.bahas(SITI, TAHUN, 1, "Rentang 30"));
    long sekali = jdbc.sql("select count(*) from audit.jurnal").query(Long.class).single();
    PenjurianUji.wajib(pleno.bahas(SITI, TAHUN, 1, " Rentang 30 "));
    ditolak(pleno.bahas(SITI, TAHUN, 1, "Tulisan orang lain"), JR_048);
    assertThat(Objects.requireNonNull(satu(1).pleno()).pembahasan()).isEqualTo("Rentang 30");
    assertThat(jdbc.sql("select count(*) from audit.jurnal").query(Long.class).single())
        .isEqualTo(sekali);
  }

  @Test
  void JR_018_JR_019_undian_ulang_beralasan_dan_giliran_dalam_masa_penjurian() {
    uji.siap();
    Instant mulai = PenjurianUji.GILIRAN_PERTAMA;
    Undian pertama = undian.daftar(SITI, TAHUN).getFirst();
    ditolak(undian.undi(SITI, TAHUN, Klaster.DINAS_BADAN, 7, mulai, " "), JR_018);
    Instant tutup =
        siklus.siklus(TAHUN).fase(Fase.PENJURIAN).map(RentangFase::selesai).orElseThrow();
    for (Instant luar : List.of(Instant.EPOCH, tutup.minusSeconds(60), tutup)) {
      ditolak(undian.undi(SITI, TAHUN, Klaster.DINAS_BADAN, 7, luar, "Saksi"), JR_019);
    }
    assertThat(undian.daftar(SITI, TAHUN)).containsExactly(pertama);
    PenjurianUji.wajib(
        undian.undi(SITI, TAHUN, Klaster.DINAS_BADAN, 7, mulai, "Saksi salah menyebut"));
    assertThat(undian.daftar(SITI, TAHUN).getFirst().benih()).isEqualTo(7);
    assertThat(
            jdbc.sql("select alasan from audit.jurnal order by nomor desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("Saksi salah menyebut");
  }

  private NilaiFinalis satu(long unit) {
    return juri.nilai(TAHUN).finalis().stream()
        .filter(satu -> satu.finalis().unitId() == unit)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void honest_ranking_stands_beside_the_official_one() {
    uji.siap();
    int[][] skor = {{88, 84, 79}, {80, 79, 70}, {72, 66, 61}, {90, 85, 83}, {60, 58, 49}};
    for (int u = 0; u < 5; u++) {
      for (int j = 0; j < 3; j++) {
        uji.nilai(PenjurianUji.JURI.get(j), u + 1L, String.valueOf(skor[u][j]));
      }
    }
    Pertimbangan satu = pertimbangan.juri(SITI, TAHUN).getFirst();
    assertThat(satu.adaModel()).isTrue();
    assertThat(satu.masukan()).hasSize(15);
    assertThat(satu.unit()).extracting(Pertimbangan.Unit::unitId).startsWith(4L);
    assertThat(keras(satu, Tokoh.YUSUF_JURI)).isNegative();
    assertThat(keras(satu, Tokoh.HENDRA_JURI)).isPositive();
    assertThat(satu.unit())
        .extracting(u -> Objects.requireNonNull(u.hitungan()))
        .allSatisfy(u ->
            assertThat(u.peluang().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, Offset.offset(1e-9)));
    assertThat(pertimbangan.rapor(Tokoh.MAYA_JURI.pelaku(), TAHUN))
        .singleElement()
        .satisfies(r -> assertThat(r.saya().akunId()).isEqualTo(Tokoh.MAYA_JURI.id()));
    assertThat(satu.resmi()).isFalse();
    assertThat(juri.nilai(TAHUN).finalis()).allMatch(f -> f.disesuaikan() == null);
    assertThat(pertimbangan.desk(SITI, TAHUN, Klaster.DINAS_BADAN).orElseThrow().tahap())
        .isEqualTo(Pertimbangan.Tahap.DESK);
    assertThat(pertimbangan.desk(SITI, TAHUN, Klaster.KELURAHAN)).isEmpty();
    assertThat(periksa.periksa())
        .filteredOn(temuan -> temuan.modul().equals("juri"))
        .allSatisfy(temuan -> assertThat(temuan.pelanggaran()).isEmpty());
  }

  /// Dinas B escapes the strict juror, so that its plain mean flatters it; the cycle made the
  /// adjusted score official.
  @Test
  void adjusted_score_is_official_only_where_the_cycle_said_so() {
    uji.siap();
    PenjurianUji.wajib(
        penugasan.lepas(SITI, new KunciLembar(TAHUN, Tokoh.YUSUF_JURI.id(), 2), "berhalangan"));
    int[][] skor = {{86, 84, 71}, {85, 83, 0}, {72, 69, 57}, {80, 79, 64}, {60, 57, 46}};
    for (int u = 0; u < 5; u++) {
      for (int j = 0; j < 3; j++) {
        if (skor[u][j] > 0) {
          uji.nilai(PenjurianUji.JURI.get(j), u + 1L, String.valueOf(skor[u][j]));
        }
      }
    }
    assertThat(satu(2).nilai()).isGreaterThan(satu(1).nilai());
    assertThat(satu(2).nilaiResmi()).isEqualTo(satu(2).nilai());
    jdbc.sql(
            """
            insert into siklus.parameter (tahun, nama, nilai, sumber, terverifikasi)
            values (?, 'PERINGKAT_DISESUAIKAN_RESMI', 1, 'uji', false)
            on conflict (tahun, nama) do update set nilai = 1
            """)
        .param(TAHUN)
        .update();
    jdbc.sql("update siklus.siklus set tanda = gen_random_uuid() where tahun = ?")
        .param(TAHUN)
        .update();
    BigDecimal pertama = Objects.requireNonNull(satu(1).nilaiResmi());
    assertThat(pertama).isGreaterThan(satu(2).nilaiResmi());
    assertThat(pertama.scale()).isEqualTo(NilaiDisesuaikan.DESIMAL);
    Pertimbangan bahan = pertimbangan.juri(SITI, TAHUN).getFirst();
    assertThat(bahan.resmi()).isTrue();
    assertThat(bahan.unit().getFirst().unitId()).isEqualTo(1);
    assertThat(bahan.unit().getFirst().resmi()).isEqualTo(pertama);
    uji.pleno();
    Posisi puncak =
        Objects.requireNonNull(pleno.urutan(SITI, TAHUN).get(Klaster.DINAS_BADAN)).getFirst();
    assertThat(puncak.kandidat().nilai())
        .isEqualByComparingTo(
            AturanJuri.nilaiAkhir(
                new BigDecimal("0.70"),
                satu(1).finalis().nilaiDesk(),
                new BigDecimal("0.30"),
                pertama));
  }

  @Test
  void where_no_model_can_be_estimated_the_mean_stays_official() {
    assertThat(
            NilaiDisesuaikan.dari(
                List.of(
                    new SkorJuri("A", "x", BigDecimal.TEN),
                    new SkorJuri("B", "x", BigDecimal.TEN))))
        .isEmpty();
  }

  private static double keras(Pertimbangan satu, Tokoh juri) {
    return satu.penilai().stream()
        .filter(p -> p.akunId() == juri.id())
        .mapToDouble(Pertimbangan.Penilai::keras)
        .sum();
  }

  @Test
  void sample_year_is_finished_with_one_pleno_and_breaks_no_invariant() {
    uji.desk("0.90", "0.80", "0.70", "0.60", "0.50", "0.40");
    contoh.muat(
        SITI,
        TAHUN,
        PenjurianUji.JURI.stream()
            .map(satu -> new JuriContoh.JuriRekaan(satu.id(), "Universitas Contoh", true))
            .toList(),
        PenjurianUji.GILIRAN_PERTAMA);
    NilaiPenjurian nilai = juri.nilai(TAHUN);
    assertThat(nilai.selesai()).isTrue();
    assertThat(nilai.finalis()).hasSize(5);
    assertThat(nilai.riwayat()).hasSize(1);
    assertThat(nilai.benturan()).hasSize(1);
    Pertimbangan bahan = nilai.pertimbangan().getFirst();
    assertThat(bahan.unit())
        .as("pita seri di batas")
        .filteredOn(u -> Objects.requireNonNull(u.hitungan()).pitaSeri())
        .hasSizeGreaterThan(1);
    assertThat(nilai.pleno().getFirst().rentang()).isGreaterThan(new BigDecimal("20"));
    assertThat(periksa.periksa())
        .filteredOn(temuan -> temuan.modul().equals("juri"))
        .allSatisfy(temuan -> assertThat(temuan.pelanggaran()).isEmpty());
  }
}
