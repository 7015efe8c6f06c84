package id.bangga.hasil;

import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.juri.PenjurianUji;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@UjiSpring
@Import(PenjurianUji.class)
class PraktikHalamanTest {
  private final HasilService hasil;
  private final PenjurianUji uji;
  private final MockMvc mvc;

  PraktikHalamanTest(HasilService hasil, PenjurianUji uji, MockMvc mvc) {
    this.hasil = hasil;
    this.uji = uji;
    this.mvc = mvc;
  }

  @Test
  void HS_009_praktik_yang_terlalu_panjang_ditolak_dan_ketikannya_tetap() throws Exception {
    uji.siapDitetapkan();
    PenjurianUji.wajib(hasil.tetapkan(SITI, TAHUN, String.valueOf(TAHUN)));
    assertThat(kirim("x".repeat(151), "Antrean lebih pendek.")).isEqualTo(422);
    assertThat(kirim(" ", "Antrean lebih pendek.")).isEqualTo(422);
    assertThat(hasil.praktik(TAHUN)).isEmpty();
    assertThat(kirim("Antrean daring", "Antrean lebih pendek.")).isEqualTo(302);
    assertThat(hasil.praktik(TAHUN)).extracting(Praktik::judul).containsExactly("Antrean daring");
  }

  @Test
  void HS_011_penetapan_tanpa_ketikan_tahun_ditolak() throws Exception {
    uji.siapDitetapkan();
    for (String ketik : List.of("", "2025", "dua ribu")) {
      var jawab = tetapkan(ketik);
      assertThat(jawab.getStatus()).isEqualTo(422);
      assertThat(Jsoup.parse(jawab.getContentAsString()).select("[role=alert]").text())
          .contains("HS_011");
    }
    assertThat(hasil.beku(SITI, TAHUN)).isEmpty();
    uji.pleno();
    var dini = tetapkan(Integer.toString(TAHUN));
    assertThat(dini.getStatus()).isEqualTo(422);
    assertThat(dini.getContentAsString()).contains("HS_010");
    assertThat(hasil.beku(SITI, TAHUN)).isEmpty();
  }

  @Test
  void HS_010_pengumuman_sebelum_fasenya_mulai_ditolak() {
    uji.siapDitetapkan();
    PenjurianUji.wajib(hasil.tetapkan(SITI, TAHUN, String.valueOf(TAHUN)));
    assertThat(hasil.umumkan(SITI, TAHUN).alasan())
        .extracting(alasan -> alasan.kode().name())
        .containsExactly("HS_010");
    assertThat(hasil.terbit(TAHUN)).isEmpty();
  }

  private MockHttpServletResponse tetapkan(String ketik) throws Exception {
    return mvc.perform(
            post("/kelola-hasil/" + TAHUN + "/tetapkan")
                .param("ketik", ketik)
                .with(Tokoh.SITI_PENGELOLA))
        .andReturn()
        .getResponse();
  }

  private int kirim(String judul, String uraian) throws Exception {
    var jawab =
        mvc.perform(
                post("/kelola-hasil/" + TAHUN + "/praktik")
                    .param("kodeUnit", "PD.01")
                    .param("judul", judul)
                    .param("uraian", uraian)
                    .with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    if (jawab.getStatus() == 422) {
      var halaman = Jsoup.parse(jawab.getContentAsString());
      assertThat(halaman.select("[role=alert]").text()).contains("HS_009");
      assertThat(halaman.select("details[open] input[name=judul]").val()).isEqualTo(judul);
      assertThat(halaman.select("details[open] textarea").text()).isEqualTo(uraian);
    }
    return jawab.getStatus();
  }
}
