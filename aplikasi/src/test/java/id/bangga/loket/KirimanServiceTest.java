package id.bangga.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.layanan.FormulirSurvei;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Answers that come in files and from other programs.
@UjiSpring
class KirimanServiceTest {
  private final ApiJawabanService api;
  private final LoketUji uji;
  private final MockMvc mvc;
  private FormulirSurvei titik = LoketUji.KOSONG;

  KirimanServiceTest(ApiJawabanService api, LoketUji uji, MockMvc mvc) {
    this.api = api;
    this.uji = uji;
    this.mvc = mvc;
  }

  @BeforeEach
  void pasang() {
    titik = uji.pasang(1, "KTP");
  }

  private KirimanJawaban kiriman(UUID id, Map<String, Integer> nilai) {
    return new KirimanJawaban(id.toString(), "2026-09-01", null, nilai, Map.of(), null);
  }

  @Test
  void answers_of_another_program_come_in_once_however_often_they_are_sent() {
    var dua =
        List.of(
            kiriman(new UUID(1, 1), Map.of("WAKTU", 4)),
            kiriman(new UUID(1, 2), Map.of("WAKTU", 3, "BIAYA", 4)));
    assertThat(api.terima(Tokoh.BUDI_OPERATOR.pelaku(), titik, dua))
        .isEqualTo(new HasilKiriman(2, 0, List.of()));
    assertThat(api.terima(Tokoh.BUDI_OPERATOR.pelaku(), titik, dua))
        .isEqualTo(new HasilKiriman(0, 2, List.of()));
    assertThat(uji.tersimpan()).isEqualTo(2);
  }

  @Test
  void one_faulty_answer_keeps_all_of_a_sending_out_and_every_fault_is_named() {
    var hasil =
        api.terima(
            LoketUji.SISTEM,
            titik,
            List.of(
                kiriman(new UUID(1, 1), Map.of("WAKTU", 4)),
                kiriman(new UUID(1, 2), Map.of("WAKTU", 5, "ASING", 1)),
                kiriman(new UUID(1, 1), Map.of())));
    assertThat(hasil.galat())
        .extracting(satu -> satu.urutan() + " " + satu.bagian() + " " + satu.kode())
        .containsExactlyInAnyOrder(
            "1 nilai.WAKTU LY_012",
            "1 nilai.ASING LY_018",
            "1 nilai LY_016",
            "2 id LY_017",
            "2 nilai LY_016");
    assertThat(uji.tersimpan()).isZero();
  }

  @Test
  void a_file_is_looked_at_mapped_and_stored_once() throws Exception {
    String alamat =
        Objects.requireNonNull(
            unggah("Tanggal,U1,U2\n2026-09-01,Oke,4\n2026-09-02,Sesuai,3\n").getRedirectedUrl());
    Document tinjau = buka(alamat, 422);
    assertThat(tinjau.select("table td").text()).contains("LY_013");
    String nama = tinjau.select("select[name^=kata:]").attr("name");
    mvc.perform(
            post(alamat + "/petakan")
                .with(Tokoh.BUDI_OPERATOR)
                .param(nama, "2")
                .param("simpan", "Formulir lama"))
        .andReturn();
    assertThat(buka(alamat, 200).select("button.utama").text()).contains("Simpan 2 jawaban");
    mvc.perform(post(alamat + "/terapkan").with(Tokoh.BUDI_OPERATOR)).andReturn();
    assertThat(uji.tersimpan()).isEqualTo(2);
    assertThat(buka("/layanan/unit/1/impor-jawaban", 200).select("select[name=pemetaan] option"))
        .anyMatch(pilihan -> pilihan.text().equals("Formulir lama"));
  }

  @Test
  void before_storing_the_page_tells_days_services_doubts_and_what_is_there_already()
      throws Exception {
    String satu = "Tanggal,U1,U2\n3/4/2026,4,4\n";
    mvc.perform(
        post(Objects.requireNonNull(unggah(satu).getRedirectedUrl()) + "/terapkan")
            .with(Tokoh.BUDI_OPERATOR));
    String alamat = Objects.requireNonNull(unggah(satu + "3/5/2026,3,3\n").getRedirectedUrl());
    Document tinjau = buka(alamat, 200);
    assertThat(tinjau.select(".catatan").text()).contains("urutan hari dan bulan", "3/4/2026");
    assertThat(tinjau.select("dl.lembar").text())
        .contains("3 April 2026 sampai 3 Mei 2026", "2 jawaban", "Sudah ada 1 jawaban");
    assertThat(tinjau.select("button.utama").text()).contains("Simpan 1 jawaban");
    assertThat(
            mvc.perform(post(alamat + "/terapkan").with(Tokoh.BUDI_OPERATOR))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .startsWith("/layanan/unit/1/jawaban?periode=2026");
  }

  @Test
  void a_file_for_a_point_of_another_unit_is_refused_beside_the_field() throws Exception {
    for (String asing : List.of(uji.pasang(2, "KK").kode(), "tidak-ada", "")) {
      var jawaban = unggah("U1\n3", asing);
      assertThat(jawaban.getStatus()).isEqualTo(422);
      assertThat(Jsoup.parse(jawaban.getContentAsString()).select("#isian-titik-galat").text())
          .contains("itik layanan");
    }
  }

  private MockHttpServletResponse unggah(String csv) throws Exception {
    return unggah(csv, titik.kode());
  }

  private MockHttpServletResponse unggah(String csv, String kode) throws Exception {
    return mvc.perform(
            multipart("/layanan/unit/1/impor-jawaban")
                .file(
                    new MockMultipartFile(
                        "berkas", "a.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("titik", kode)
                .with(Tokoh.BUDI_OPERATOR))
        .andReturn()
        .getResponse();
  }

  private Document buka(String alamat, int status) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(Tokoh.BUDI_OPERATOR)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(status);
    return Jsoup.parse(jawaban.getContentAsString());
  }
}
