package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The grace queue as the Pengelola works on it.
@UjiSpring
class TenggangHalamanTest {
  private static final String ALAMAT = "/penilaian/" + TAHUN + "/tenggang";
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final PenilaianUji uji;
  private final JamUji jam;

  TenggangHalamanTest(
      MockMvc mvc, OrganisasiService organisasi, SiklusUji siklus, PenilaianUji uji, JamUji jam) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.uji = uji;
    this.jam = jam;
  }

  @BeforeEach
  void lima_menit_sesudah_tenggat() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
    uji.isiLengkap();
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(5)));
  }

  private String teks(String alamat, Tokoh siapa) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return org.jsoup.Jsoup.parse(jawaban.getContentAsString()).text();
  }

  private MockHttpServletResponse putus(Tokoh siapa, String lakukan, String alasan)
      throws Exception {
    return mvc.perform(
            post(ALAMAT + "/1").with(siapa).param("lakukan", lakukan).param("alasan", alasan))
        .andReturn()
        .getResponse();
  }

  @Test
  void what_was_in_flight_is_let_in_with_a_reason() throws Exception {
    assertThat(teks(ALAMAT, Tokoh.SITI_PENGELOLA)).contains("Tidak ada pengajuan dalam tenggang");
    uji.ajukan();
    assertThat(teks("/pekerjaan", Tokoh.SITI_PENGELOLA)).contains("Pengajuan dalam tenggang");
    assertThat(teks(ALAMAT, Tokoh.SITI_PENGELOLA))
        .contains("Dinas Kesehatan", "menunggu putusan", "Ratna Wulandari");
    assertThat(putus(Tokoh.SITI_PENGELOLA, "terima", " ").getStatus()).isEqualTo(422);
    assertThat(putus(Tokoh.SITI_PENGELOLA, "terima", "Listrik padam").getRedirectedUrl())
        .isEqualTo(ALAMAT);
    assertThat(teks(ALAMAT, Tokoh.TATI_AUDITOR)).contains("diterima", "Listrik padam");
    assertThat(teks("/pekerjaan", Tokoh.SITI_PENGELOLA)).doesNotContain("Pengajuan dalam tenggang");
  }

  @Test
  void what_is_not_let_in_stays_in_the_list_with_its_reason() throws Exception {
    uji.ajukan();
    putus(Tokoh.SITI_PENGELOLA, "tolak", "Tidak ada gangguan");
    assertThat(teks(ALAMAT, Tokoh.SITI_PENGELOLA)).contains("tidak berlaku", "Tidak ada gangguan");
    assertThat(teks("/penilaian/" + TAHUN + "/1", Tokoh.BUDI_OPERATOR))
        .contains("Tidak ada gangguan");
  }

  @Test
  void only_the_pengelola_decides_and_units_do_not_look_in() throws Exception {
    uji.ajukan();
    assertThat(putus(Tokoh.TATI_AUDITOR, "terima", "x").getStatus()).isEqualTo(403);
    assertThat(
            mvc.perform(get(ALAMAT).with(Tokoh.BUDI_OPERATOR))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
  }
}
