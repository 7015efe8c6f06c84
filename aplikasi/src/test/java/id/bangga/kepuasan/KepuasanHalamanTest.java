package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.berkas.BacaJson;
import id.bangga.berkas.JsonKanonik;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@UjiSpring
class KepuasanHalamanTest {
  private final MockMvc mvc;
  private final KepuasanUji uji;
  private final TetapService tetap;
  private final OrganisasiService organisasi;

  KepuasanHalamanTest(
      MockMvc mvc, KepuasanUji uji, TetapService tetap, OrganisasiService organisasi) {
    this.mvc = mvc;
    this.uji = uji;
    this.tetap = tetap;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
  }

  private Document halaman(MockHttpServletRequestBuilder permintaan) throws Exception {
    return Jsoup.parse(isi(permintaan));
  }

  private String isi(MockHttpServletRequestBuilder permintaan) throws Exception {
    return mvc.perform(permintaan)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void mula_membawa_setiap_peran_ke_halamannya() throws Exception {
    mvc.perform(get("/kelola-kepuasan").with(Tokoh.SITI_PENGELOLA))
        .andExpect(redirectedUrl("/kelola-kepuasan/2026"));
    mvc.perform(get("/kelola-kepuasan").with(Tokoh.BUDI_OPERATOR))
        .andExpect(redirectedUrl("/kelola-kepuasan/2026/1"));
  }

  @Test
  void halaman_kota_dan_unit_menampilkan_nilai_n_selang_dan_telusurnya() throws Exception {
    Document kota = halaman(get("/kelola-kepuasan/2025").with(Tokoh.SURYA_PIMPINAN_DAERAH));
    assertThat(kota.text())
        .contains("74,31", "Dinas Kesehatan", "sampel kurang: 40 dari minimum 322");
    assertThat(kota.select("details[open]:has(figure) > summary").text())
        .as("grafik terbuka, juga tanpa JavaScript")
        .contains("Sebaran unit dan nilai tiap unsur");
    assertThat(kota.select("details:not([open]):has(figure)")).isEmpty();
    assertThat(kota.select("details table:contains(Dinas Kesehatan) a[href$=/1]"))
        .as("daftar unit tidak dilipat")
        .isEmpty();
    for (String akhiran : List.of("xlsx", "csv")) {
      mvc.perform(get("/kelola-kepuasan/2025." + akhiran).with(Tokoh.SURYA_PIMPINAN_DAERAH))
          .andExpect(status().isOk());
    }
    Document unit = halaman(get("/kelola-kepuasan/2025/1").with(Tokoh.BUDI_OPERATOR));
    assertThat(unit.text()).contains("74,31", "C (Kurang Baik)", "KTP-el", "83,33");
    for (var tautan : unit.select("a.telusur")) {
      assertThat(halaman(get(tautan.attr("href")).with(Tokoh.BUDI_OPERATOR)).select("#telusur"))
          .isNotEmpty();
    }
    assertThat(
            halaman(get("/kelola-kepuasan/2025/telusur?bagian=sederhana").with(Tokoh.TATI_AUDITOR))
                .text())
        .contains("74,31 ÷ 1 = 74,31");
  }

  @Test
  void tetapkan_dan_umumkan_lewat_halaman_lalu_warga_membacanya() throws Exception {
    mvc.perform(get("/kepuasan/unit/PD.01")).andExpect(status().isNotFound());
    mvc.perform(post("/kelola-kepuasan/2025/1/tetapkan").with(Tokoh.RATNA_PIMPINAN))
        .andExpect(redirectedUrl("/kelola-kepuasan/2025/1"));
    mvc.perform(get("/kepuasan/unit/PD.01")).andExpect(status().isNotFound());
    mvc.perform(post("/kelola-kepuasan/2025/1/umumkan").with(Tokoh.RATNA_PIMPINAN))
        .andExpect(redirectedUrl("/kelola-kepuasan/2025/1"));
    String warga = isi(get("/kepuasan/unit/PD.01"));
    assertThat(warga.length()).isLessThan(30_000);
    assertThat(Jsoup.parse(warga).select("script")).isEmpty();
    assertThat(Jsoup.parse(warga).text())
        .contains("74,31", "40 responden", "Sampelnya kurang", "Biaya/tarif");
    assertThat(isi(get("/kepuasan")).length()).isLessThan(30_000);
  }

  @Test
  void data_terbuka_dan_berkas_bersidik() throws Exception {
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    tetap.tetapkan(pimpinan, DINAS, LALU, "");
    tetap.umumkan(pimpinan, DINAS, LALU);
    String sidik = tetap.terakhir(pimpinan, DINAS, LALU).orElseThrow().sidik();
    byte[] berkas =
        mvc.perform(get("/kepuasan/hasil/" + sidik + ".json"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(JsonKanonik.sidik(berkas)).isEqualTo(sidik);
    assertThat(isi(get("/kepuasan/2025.csv"))).contains("Dinas Kesehatan", sidik);
    assertThat(
            BacaJson.baca(isi(get("/kepuasan/2025.json")).getBytes(StandardCharsets.UTF_8)).galat())
        .isNull();
    mvc.perform(get("/kepuasan/2019")).andExpect(status().isNotFound());
  }

  @Test
  void unit_lain_tidak_terlihat() throws Exception {
    mvc.perform(get("/kelola-kepuasan/2025/1").with(Tokoh.DEWI_OPERATOR))
        .andExpect(status().isForbidden());
    mvc.perform(get("/laporan-skm/2025/1/olah.xlsx").with(Tokoh.DEWI_OPERATOR))
        .andExpect(status().isForbidden());
  }

  @Test
  void tahun_yang_ditetapkan_per_semester_tidak_disebut_sementara() throws Exception {
    String kota = "/kelola-kepuasan/2025";
    assertThat(keadaan(kota)).isEqualTo("Sementara");
    uji.semesteran();
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    var pertama = new Periode(JenisPeriode.SEMESTER, 2025, 1);
    var kedua = new Periode(JenisPeriode.SEMESTER, 2025, 2);
    tetap.tetapkan(pimpinan, DINAS, pertama, "");
    assertThat(keadaan(kota)).isEqualTo("Ditetapkan 1 dari 2 semester");
    tetap.tetapkan(pimpinan, DINAS, kedua, "");
    assertThat(keadaan(kota)).isEqualTo("Ditetapkan per semester");
    tetap.umumkan(pimpinan, DINAS, pertama);
    tetap.umumkan(pimpinan, DINAS, kedua);
    assertThat(keadaan(kota)).isEqualTo("Diumumkan per semester");
    assertThat(keadaan("/kelola-kepuasan/" + pertama.kode())).isEqualTo("Diumumkan");
  }

  private String keadaan(String alamat) throws Exception {
    return halaman(get(alamat).with(Tokoh.SITI_PENGELOLA)).select("td[data-label=Keadaan]").text();
  }

  @Test
  void unsur_terlemah_yang_seri_disebut_semua() throws Exception {
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    tetap.tetapkan(pimpinan, DINAS, LALU, "");
    tetap.umumkan(pimpinan, DINAS, LALU);
    // 334433343 x 30 dan 222122222 x 10: tujuh unsur bernilai sama, biaya dan produk lebih tinggi
    assertThat(halaman(get("/kepuasan/unit/PD.01")).text())
        .containsPattern("Paling perlu dibenahi: Persyaratan, .* dan .* \\(");
    assertThat(halaman(get("/kepuasan")).select("h3[id=dinas]")).hasSize(1);
  }

  @Test
  void isian_yang_ditolak_kembali_bersama_yang_diketik() throws Exception {
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    tetap.tetapkan(pimpinan, DINAS, LALU, "");
    tetap.umumkan(pimpinan, DINAS, LALU);
    Document koreksi = ditolak(post("/kelola-kepuasan/2025/1/tetapkan").param("alasan", "Keliru"));
    assertThat(koreksi.select("input[name=alasan]").val()).isEqualTo("Keliru");
    assertThat(koreksi.select("#isian-alasan-galat").text()).contains("10 huruf");
    Document media =
        ditolak(
            post("/kelola-kepuasan/2025/1/media")
                .param("jenis", "MEDIA_SOSIAL")
                .param("uraian", "Papan di ruang tunggu")
                .param("tanggal", "2099-01-01"));
    assertThat(media.select("input[name=uraian]").val()).isEqualTo("Papan di ruang tunggu");
    assertThat(media.select("#isian-tanggal-galat").text()).contains("sesudah hari ini");
    assertThat(media.select("details.lipat[open] input[name=uraian]")).isNotEmpty();
    assertThat(media.select("input[name=alasan]").val()).isEmpty();
    Document tanggal =
        ditolak(
            post("/kelola-kepuasan/2025/1/media")
                .param("uraian", "Papan di ruang tunggu")
                .param("tanggal", "kemarin"));
    assertThat(tanggal.select("#isian-tanggal-galat").text()).contains("harus berupa tanggal");
  }

  private Document ditolak(MockHttpServletRequestBuilder permintaan) throws Exception {
    return Jsoup.parse(
        mvc.perform(permintaan.with(Tokoh.RATNA_PIMPINAN))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void indeks_dan_huruf_tidak_dapat_diketik() throws Exception {
    mvc.perform(
        post("/kelola-kepuasan/2025/1/tetapkan")
            .with(Tokoh.RATNA_PIMPINAN)
            .param("ikm", "88.44")
            .param("mutu", "A")
            .param("responden", "9999"));
    var hasil = tetap.terakhir(Tokoh.TATI_AUDITOR.pelaku(), DINAS, LALU).orElseThrow();
    assertThat(hasil.ikm()).isEqualByComparingTo("74.31");
    assertThat(hasil.mutu().name()).isEqualTo("C");
    assertThat(hasil.responden()).isEqualTo(40);
    for (var isian :
        halaman(get("/kelola-kepuasan/2025/1").with(Tokoh.SITI_PENGELOLA)).select("input")) {
      assertThat(isian.attr("name")).isNotIn("ikm", "mutu", "nilai", "indeks");
    }
  }

  @Test
  void jawaban_dan_saran_tidak_terbuka_bagi_siapa_pun() throws Exception {
    for (String alamat :
        List.of(
            "/layanan/unit/1/jawaban",
            "/layanan/unit/1/jawaban.csv",
            "/tindak-lanjut/1/saran",
            "/laporan-skm/2025/1/saran.xlsx",
            "/api/skm/dinas-1")) {
      var jawaban = mvc.perform(get(alamat)).andReturn().getResponse();
      assertThat(jawaban.getStatus()).as(alamat).isIn(302, 303, 401, 403);
      assertThat(jawaban.getContentAsString()).as(alamat).doesNotContain("Antrean terlalu lama");
    }
  }
}
