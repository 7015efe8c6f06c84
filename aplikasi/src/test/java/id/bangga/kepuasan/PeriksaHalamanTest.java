package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.berkas.TabelKeluar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// The auditor of published reports, as the page shows it.
@UjiSpring
class PeriksaHalamanTest {
  private static final List<String> UNSUR =
      List.of(
          "PERSYARATAN",
          "PROSEDUR",
          "WAKTU",
          "BIAYA",
          "PRODUK",
          "KOMPETENSI",
          "PERILAKU",
          "PENGADUAN",
          "SARPRAS");
  private static final List<String> NRR =
      List.of("3,40", "3,37", "3,29", "3,93", "3,37", "3,35", "3,44", "3,71", "3,35");

  private final MockMvc mvc;

  PeriksaHalamanTest(MockMvc mvc) {
    this.mvc = mvc;
  }

  @Test
  void siapa_pun_boleh_dan_halamannya_ringan() throws Exception {
    String isi =
        mvc.perform(get("/kepuasan/periksa"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(isi.length()).isLessThan(20_000);
    assertThat(Jsoup.parse(isi).select("script")).isEmpty();
  }

  @Test
  void formulir_menyebut_nilai_tepat_dan_jalan_pintasnya() throws Exception {
    var isian =
        post("/kepuasan/periksa")
            .with(Tokoh.SITI_PENGELOLA)
            .param("ikm", "85,76")
            .param("n", "369")
            .param("mutu", "B (Sangat Baik)")
            .param("bobotTercetak", "0,11")
            .param("tahunLalu", "84,96")
            .param("tren", "turun")
            .param("proporsi", "layanan: 61; 60");
    for (int i = 0; i < UNSUR.size(); i++) {
      isian.param(UNSUR.get(i), NRR.get(i));
    }
    Document halaman = halaman(isian, 200);
    assertThat(halaman.text())
        .contains("Nilai tepatnya 86,69")
        .contains("0,11")
        .contains("86,61 – 86,78")
        .contains("SKM_106", "SKM_107", "SKM_108");
    assertThat(halaman.select("#isian-WAKTU").val()).isEqualTo("3,29");
  }

  @Test
  void berkas_json_dari_baris_perintah_memberi_hasil_yang_sama() throws Exception {
    byte[] isi = Files.readAllBytes(Path.of("src/test/resources/emas/skm/07_laporan.json"));
    assertThat(unggah("07.json", isi, 200).text())
        .contains("Nilai tepatnya 86,69")
        .contains("dibulatkan dua angka (0,11)");
  }

  @Test
  void berkas_xlsx_dengan_angka_tanpa_nol_di_belakang_dibaca_sebagaimana_tercetak()
      throws Exception {
    List<List<Object>> baris = new java.util.ArrayList<>();
    baris.add(List.of("ikm", "85.76"));
    baris.add(List.of("n", 369));
    for (int i = 0; i < UNSUR.size(); i++) {
      baris.add(
          List.of(
              UNSUR.get(i),
              new java.math.BigDecimal(NRR.get(i).replace(',', '.')).stripTrailingZeros()));
    }
    byte[] xlsx = new TabelKeluar("Laporan", List.of("isian", "nilai"), baris).xlsx();
    assertThat(unggah("laporan.xlsx", xlsx, 200).text())
        .contains("Nilai tepatnya 86,69")
        .contains("86,61 – 86,78");
  }

  @Test
  void yang_kurang_disebut_pada_isiannya_dan_isian_tetap_ada() throws Exception {
    Document halaman =
        halaman(
            post("/kepuasan/periksa")
                .with(Tokoh.SITI_PENGELOLA)
                .param("PERSYARATAN", "tiga")
                .param("n", "369"),
            422);
    assertThat(halaman.select("#isian-ikm-galat").text()).contains("IKM yang diterbitkan");
    assertThat(halaman.select("#isian-PERSYARATAN-galat").text()).isNotEmpty();
    assertThat(halaman.select("#isian-n").val()).isEqualTo("369");
  }

  @Test
  void berkas_rusak_ditolak_dengan_sebabnya() throws Exception {
    assertThat(
            unggah("rusak.json", "{\"n\":".getBytes(java.nio.charset.StandardCharsets.UTF_8), 422)
                .text())
        .contains("belum dapat diperiksa");
  }

  private Document unggah(String nama, byte[] isi, int kode) throws Exception {
    return halaman(
        multipart("/kepuasan/periksa/berkas")
            .file(new MockMultipartFile("berkas", nama, null, isi))
            .with(Tokoh.SITI_PENGELOLA),
        kode);
  }

  private Document halaman(org.springframework.test.web.servlet.RequestBuilder permintaan, int kode)
      throws Exception {
    return Jsoup.parse(
        mvc.perform(permintaan)
            .andExpect(status().is(kode))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
