package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.berkas.PembacaTabel;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Figures from a file, page by page: template, preview with every faulty cell, carried out or not.
@UjiSpring
class AutoHalamanTest {
  private static final String ALAMAT = "/penilaian/" + TAHUN + "/auto";
  private static final String JUDUL = "unit;kunci;nilai 1;nilai 2;sumber\n";
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final AutoService layanan;

  AutoHalamanTest(
      MockMvc mvc, OrganisasiService organisasi, SiklusUji siklus, AutoService layanan) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.layanan = layanan;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
  }

  private MockHttpServletResponse buka(String alamat, Tokoh siapa) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private Document halaman(String alamat) throws Exception {
    return Jsoup.parse(buka(alamat, Tokoh.SITI_PENGELOLA).getContentAsString());
  }

  private String unggah(String baris) throws Exception {
    var berkas =
        new MockMultipartFile(
            "berkas", "nilai.csv", "text/csv", (JUDUL + baris).getBytes(StandardCharsets.UTF_8));
    return Objects.requireNonNull(
        mvc.perform(multipart(ALAMAT + "/impor").file(berkas).with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private String kirim(String alamat, String... pasangan) throws Exception {
    var kiriman = post(alamat).with(Tokoh.SITI_PENGELOLA);
    for (int i = 0; i < pasangan.length; i += 2) {
      kiriman.param(pasangan[i], pasangan[i + 1]);
    }
    return Objects.requireNonNull(
        mvc.perform(kiriman).andReturn().getResponse().getRedirectedUrl());
  }

  @Test
  void the_template_names_every_unit_and_key() throws Exception {
    var xlsx = buka(ALAMAT + "/templat.xlsx", Tokoh.SITI_PENGELOLA).getContentAsByteArray();
    assertThat(PembacaTabel.baca(xlsx).baris()).hasSize(2 * layanan.kunci(TAHUN).size());
  }

  @Test
  void a_good_file_is_shown_first_then_carried_out() throws Exception {
    String tinjau = unggah("PD.01;pengaduan.tepat_waktu;4;5;Ekspor LAPOR\n");
    assertThat(halaman(tinjau).text()).contains("Nilai baru", "PD.01 pengaduan.tepat_waktu");
    assertThat(layanan.daftar(SITI, TAHUN)).isEmpty();
    assertThat(kirim(tinjau + "/terapkan")).isEqualTo(ALAMAT);
    assertThat(halaman(ALAMAT).select("tbody").text()).contains("Dinas Kesehatan", "Ekspor LAPOR");
    assertThat(buka(tinjau, Tokoh.SITI_PENGELOLA).getStatus()).isEqualTo(404);
    assertThat(halaman(unggah("PD.01;pengaduan.tepat_waktu;4;5;Ekspor LAPOR\n")).text())
        .contains("Tidak ada perbedaan");
    kirim(ALAMAT + "/1/hapus", "kunci", "pengaduan.tepat_waktu");
    assertThat(layanan.daftar(SITI, TAHUN)).isEmpty();
  }

  @Test
  void every_faulty_cell_is_shown_and_nothing_can_be_carried_out() throws Exception {
    String tinjau = unggah("PD.99;survei.salah;4;5;\nPD.01;pengaduan.tepat_waktu;9;5;LAPOR\n");
    var jawaban = buka(tinjau, Tokoh.SITI_PENGELOLA);
    assertThat(jawaban.getStatus()).isEqualTo(422);
    var galat = Jsoup.parse(jawaban.getContentAsString()).select("tbody tr").eachText();
    assertThat(galat).hasSize(4).anyMatch(satu -> satu.contains("PN_032"));
    assertThat(kirim(tinjau + "/terapkan")).isEqualTo(tinjau);
    assertThat(layanan.daftar(SITI, TAHUN)).isEmpty();
    assertThat(kirim(tinjau + "/batal")).isEqualTo(ALAMAT);
    assertThat(buka(tinjau, Tokoh.SITI_PENGELOLA).getStatus()).isEqualTo(404);
  }

  @Test
  void without_a_file_the_form_says_so_and_only_the_city_brings_figures_in() throws Exception {
    var tanpa =
        mvc.perform(multipart(ALAMAT + "/impor").with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    assertThat(tanpa.getStatus()).isEqualTo(422);
    assertThat(tanpa.getContentAsString()).contains("Berkas belum dipilih");
    var kosong =
        mvc.perform(
                multipart(ALAMAT + "/impor")
                    .file(new MockMultipartFile("berkas", "auto.xlsx", null, new byte[0]))
                    .with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    assertThat(kosong.getStatus()).isEqualTo(422);
    assertThat(kosong.getContentAsString()).contains("Berkas auto.xlsx kosong (0 bita)");
    assertThat(buka(ALAMAT, Tokoh.TATI_AUDITOR).getStatus()).isEqualTo(200);
    assertThat(buka(ALAMAT, Tokoh.BUDI_OPERATOR).getStatus()).isEqualTo(403);
    assertThat(buka(ALAMAT + "/templat.xlsx", Tokoh.TATI_AUDITOR).getStatus()).isEqualTo(403);
  }

  @Test
  void one_figure_is_entered_by_hand_with_its_source() throws Exception {
    assertThat(halaman(ALAMAT + "/isi").select("input[name=sumber]")).isEmpty();
    String pilih = ALAMAT + "/isi?unit=1&kunci=pengaduan.tepat_waktu";
    assertThat(halaman(pilih).select("input[name=sumber]")).hasSize(1);
    var tanpaSumber =
        mvc.perform(
                post(ALAMAT + "/isi/1")
                    .with(Tokoh.SITI_PENGELOLA)
                    .param("kunci", "pengaduan.tepat_waktu")
                    .param("masukan0", "4")
                    .param("masukan1", "5"))
            .andReturn()
            .getResponse();
    assertThat(tanpaSumber.getStatus()).isEqualTo(422);
    Document keliru = Jsoup.parse(tanpaSumber.getContentAsString());
    assertThat(keliru.text()).contains("Sumber data wajib diisi");
    assertThat(keliru.select("input[name=masukan0]").val()).isEqualTo("4");
    assertThat(layanan.daftar(SITI, TAHUN)).isEmpty();
    String lanjut =
        kirim(
            ALAMAT + "/isi/1",
            "kunci",
            "pengaduan.tepat_waktu",
            "masukan0",
            "4",
            "masukan1",
            "5",
            "sumber",
            "Rekap LAPOR 2026");
    assertThat(lanjut).isEqualTo(ALAMAT);
    assertThat(halaman(ALAMAT).select("tbody").text()).contains("Rekap LAPOR 2026");
    assertThat(halaman(pilih).select("input[name=sumber]").val()).isEqualTo("Rekap LAPOR 2026");
    assertThat(buka(pilih, Tokoh.TATI_AUDITOR).getStatus()).isEqualTo(403);
  }
}
