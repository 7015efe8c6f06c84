package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_050;
import static id.bangga.juri.KodeAturanPenjurian.JR_051;
import static id.bangga.juri.KodeAturanPenjurian.JR_052;
import static id.bangga.juri.KodeAturanPenjurian.JR_053;
import static id.bangga.juri.KodeAturanPenjurian.JR_054;
import static id.bangga.juri.KodeAturanPenjurian.JR_055;
import static id.bangga.juri.KodeAturanPenjurian.JR_056;
import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static id.bangga.juri.PenjurianUji.wajib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The calibration round, its rules and its page.
@UjiSpring
@Import(PenjurianUji.class)
class KalibrasiServiceTest {
  private final PenjurianUji uji;
  private final KalibrasiService kalibrasi;
  private final MockMvc mvc;

  KalibrasiServiceTest(PenjurianUji uji, KalibrasiService kalibrasi, MockMvc mvc) {
    this.uji = uji;
    this.kalibrasi = kalibrasi;
    this.mvc = mvc;
  }

  private static void ditolak(Putusan putusan, KodeAturan kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).contains(kode);
  }

  private void panel() {
    uji.desk("0.90", "0.80");
    uji.panelLengkap();
  }

  private void buka() {
    wajib(kalibrasi.buka(SITI, TAHUN, ContohKalibrasi.baku()));
  }

  /// The same score on every criterion of each sample.
  private void nilai(Tokoh juri, String... skor) {
    Map<Integer, Map<String, BigDecimal>> isi = new HashMap<>();
    for (int i = 0; i < skor.length; i++) {
      isi.put(i + 1, PenjurianUji.skor(skor[i]));
    }
    wajib(kalibrasi.nilai(juri.pelaku(), TAHUN, isi));
  }

  @Test
  void each_juror_sees_the_own_place_and_the_pengelola_only_the_panel() {
    panel();
    buka();
    nilai(Tokoh.HENDRA_JURI, "90", "60", "70");
    nilai(Tokoh.MAYA_JURI, "84", "54", "64");
    nilai(Tokoh.YUSUF_JURI, "60", "48", "58");
    assertThat(kalibrasi.banding(Tokoh.MAYA_JURI.pelaku(), TAHUN))
        .as("tertutup sampai dibandingkan")
        .isEmpty();
    wajib(kalibrasi.bandingkan(SITI, TAHUN));
    BandingKalibrasi maya = kalibrasi.banding(Tokoh.MAYA_JURI.pelaku(), TAHUN).orElseThrow();
    // others: 75, 54, 64; own 84, 54, 64
    assertThat(Objects.requireNonNull(maya.saya()).selisih()).isEqualByComparingTo("3");
    BandingKalibrasi yusuf = kalibrasi.banding(Tokoh.YUSUF_JURI.pelaku(), TAHUN).orElseThrow();
    // others: 87, 57, 67; own 60, 48, 58
    assertThat(Objects.requireNonNull(yusuf.saya()).selisih()).isEqualByComparingTo("-15");
    BandingKalibrasi panel = kalibrasi.banding(SITI, TAHUN).orElseThrow();
    assertThat(panel.saya()).isNull();
    assertThat(panel.juri()).isEqualTo(3);
    assertThat(panel.sampel())
        .extracting(BandingKalibrasi.Sampel::luas)
        .containsExactly(true, false, false);
    assertThat(panel.sampel().getFirst().rentang()).isEqualByComparingTo("30");
    assertThat(panel.siap()).isFalse();
    assertThat(panel.kesepakatan().krippendorffInterval()).isBetween(0.0, 1.0);
  }

  @Test
  void scores_may_come_piece_by_piece_and_a_sample_left_out_stays() {
    panel();
    buka();
    kalibrasi.nilai(
        Tokoh.MAYA_JURI.pelaku(), TAHUN, Map.of(1, Map.of("DAMPAK", new BigDecimal("70"))));
    wajib(kalibrasi.nilai(Tokoh.MAYA_JURI.pelaku(), TAHUN, Map.of(2, PenjurianUji.skor("50"))));
    assertThat(kalibrasi.milik(Tokoh.MAYA_JURI.pelaku(), TAHUN))
        .extracting(satu -> satu.skor().size())
        .containsExactly(1, 5);
    assertThat(kalibrasi.milik(Tokoh.YUSUF_JURI.pelaku(), TAHUN)).isEmpty();
    assertThat(kalibrasi.kemajuan(SITI, TAHUN))
        .extracting(KalibrasiService.Kemajuan::terisi)
        .containsExactlyInAnyOrder(0, 6, 0);
    assertThatThrownBy(() -> kalibrasi.kemajuan(Tokoh.MAYA_JURI.pelaku(), TAHUN))
        .isInstanceOf(TidakBerhak.class);
  }

  @Test
  void only_members_of_the_jury_score() {
    uji.desk("0.9");
    buka();
    assertThatThrownBy(() -> kalibrasi.nilai(Tokoh.MAYA_JURI.pelaku(), TAHUN, Map.of()))
        .isInstanceOf(TidakBerhak.class);
    assertThat(kalibrasi.banding(Tokoh.MAYA_JURI.pelaku(), TAHUN)).isEmpty();
  }

  @Test
  void JR_050_sesudah_dibandingkan_skor_tetap() {
    panel();
    buka();
    nilai(Tokoh.HENDRA_JURI, "90", "60", "70");
    nilai(Tokoh.MAYA_JURI, "84", "54", "64");
    wajib(kalibrasi.bandingkan(SITI, TAHUN));
    ditolak(kalibrasi.nilai(Tokoh.MAYA_JURI.pelaku(), TAHUN, Map.of()), JR_050);
    ditolak(kalibrasi.bandingkan(SITI, TAHUN), JR_050);
    ditolak(kalibrasi.batalkan(SITI, TAHUN), JR_050);
    buka();
    assertThat(kalibrasi.putaran(SITI, TAHUN).orElseThrow().putaran()).isEqualTo(2);
  }

  @Test
  void JR_051_dua_atau_tiga_contoh_berjudul_dan_beruraian() {
    panel();
    ditolak(kalibrasi.buka(SITI, TAHUN, ContohKalibrasi.baku().subList(0, 1)), JR_051);
    ditolak(
        kalibrasi.buka(
            SITI,
            TAHUN,
            List.of(new Kalibrasi.Contoh(1, "A", "uraian"), new Kalibrasi.Contoh(2, "B", " "))),
        JR_051);
  }

  @Test
  void JR_052_satu_putaran_terbuka_saja() {
    panel();
    buka();
    ditolak(kalibrasi.buka(SITI, TAHUN, ContohKalibrasi.baku()), JR_052);
  }

  @Test
  void JR_053_dua_juri_harus_selesai_dahulu() {
    panel();
    buka();
    nilai(Tokoh.HENDRA_JURI, "90", "60", "70");
    nilai(Tokoh.MAYA_JURI, "84", "54");
    ditolak(kalibrasi.bandingkan(SITI, TAHUN), JR_053);
  }

  @Test
  void JR_054_putaran_yang_sudah_dinilai_tidak_dibatalkan() {
    panel();
    buka();
    wajib(kalibrasi.batalkan(SITI, TAHUN));
    buka();
    nilai(Tokoh.HENDRA_JURI, "90");
    ditolak(kalibrasi.batalkan(SITI, TAHUN), JR_054);
  }

  @Test
  void JR_055_tanpa_putaran_tidak_ada_yang_dinilai_dibandingkan_atau_dibatalkan() {
    panel();
    ditolak(kalibrasi.nilai(Tokoh.MAYA_JURI.pelaku(), TAHUN, Map.of()), JR_055);
    ditolak(kalibrasi.bandingkan(SITI, TAHUN), JR_055);
    ditolak(kalibrasi.batalkan(SITI, TAHUN), JR_055);
  }

  @Test
  void JR_056_kalibrasi_mendahului_penilaian() {
    uji.siap();
    uji.simpan(Tokoh.MAYA_JURI, 1, "80");
    ditolak(kalibrasi.buka(SITI, TAHUN, ContohKalibrasi.baku()), JR_056);
  }

  private Document halaman(Tokoh siapa) throws Exception {
    var jawaban = mvc.perform(get("/juri/2026/kalibrasi").with(siapa)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private int kirim(MockHttpServletRequestBuilder permintaan, Tokoh siapa) throws Exception {
    return mvc.perform(permintaan.with(siapa)).andReturn().getResponse().getStatus();
  }

  private static MockHttpServletRequestBuilder skor(int dampak) {
    var hasil = post("/juri/2026/kalibrasi/nilai");
    for (int nomor = 1; nomor <= 3; nomor++) {
      for (KriteriaJuri satu : KriteriaJuri.baku()) {
        hasil.param("skor.%d.%s".formatted(nomor, satu.kode()), "%d,5".formatted(dampak + nomor));
      }
    }
    return hasil;
  }

  @Test
  void the_page_leads_from_samples_to_the_comparison() throws Exception {
    panel();
    Tokoh siti = Tokoh.SITI_PENGELOLA;
    assertThat(halaman(Tokoh.MAYA_JURI).text()).contains("Belum ada contoh untuk dinilai");
    Document awal = halaman(siti);
    assertThat(awal.select("[name=judul.2]").val()).contains("contoh rekaan");
    var buka = post("/juri/2026/kalibrasi/buka");
    awal.select("input[name^=judul], textarea[name^=uraian]")
        .forEach(satu -> buka.param(satu.attr("name"), satu.val()));
    assertThat(kirim(buka, siti)).isEqualTo(302);
    assertThat(kirim(post("/juri/2026/kalibrasi/bandingkan"), siti)).isEqualTo(422);
    assertThat(kirim(skor(70), Tokoh.MAYA_JURI)).isEqualTo(302);
    assertThat(halaman(Tokoh.MAYA_JURI).select("[name=skor.1.DAMPAK]").val()).isEqualTo("71,5");
    assertThat(kirim(skor(120), Tokoh.HENDRA_JURI)).isEqualTo(422);
    assertThat(kirim(skor(50), Tokoh.HENDRA_JURI)).isEqualTo(302);
    assertThat(halaman(siti).text()).contains("Selesai", "Belum").doesNotContain("71,5");
    assertThat(kirim(post("/juri/2026/kalibrasi/bandingkan"), siti)).isEqualTo(302);
    Document maya = halaman(Tokoh.MAYA_JURI);
    assertThat(maya.text()).contains("Anda rata-rata 20,0 poin lebih longgar daripada juri lain");
    assertThat(maya.select("figure.grafik")).hasSize(1);
    assertThat(halaman(siti).text())
        .contains("Siap menilai")
        .doesNotContain("lebih longgar", Tokoh.MAYA_JURI.nama());
  }
}
