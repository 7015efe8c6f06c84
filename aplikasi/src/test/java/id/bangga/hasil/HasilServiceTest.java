package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@UjiSpring
class HasilServiceTest {
  private final HasilService layanan;
  private final PenetapanContoh contoh;
  private final MockMvc mvc;

  HasilServiceTest(HasilService layanan, PenetapanContoh contoh, MockMvc mvc) {
    this.layanan = layanan;
    this.contoh = contoh;
    this.mvc = mvc;
  }

  @Test
  void hanya_pengelola_menetapkan() {
    for (Tokoh tokoh : Tokoh.values()) {
      if (tokoh != Tokoh.SITI_PENGELOLA) {
        assertThatThrownBy(() -> layanan.tetapkan(tokoh.pelaku(), 2025, "2025"))
            .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> layanan.umumkan(tokoh.pelaku(), 2025))
            .isInstanceOf(TidakBerhak.class);
      }
    }
    assertThatThrownBy(() -> layanan.tetapkan(Tokoh.SITI_PENGELOLA.pelaku(), 2025, "2025"))
        .isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void HS_007_hasil_yang_belum_ditetapkan_tidak_dapat_diumumkan() {
    assertThat(layanan.umumkan(Tokoh.SITI_PENGELOLA.pelaku(), 2025).alasan())
        .extracting(alasan -> alasan.kode().name())
        .containsExactly("HS_007");
  }

  @Test
  void HS_009_praktik_baik_tanpa_uraian_ditolak() {
    assertThat(
            layanan
                .simpanPraktik(
                    Tokoh.SITI_PENGELOLA.pelaku(), 2025, new Praktik(1, "Antrean daring", " "))
                .alasan())
        .extracting(alasan -> alasan.kode().name())
        .containsExactly("HS_009");
  }

  @Test
  void a_past_date_is_for_sample_data_that_the_program_loads() {
    for (Tokoh tokoh : Tokoh.values()) {
      assertThatThrownBy(() -> contoh.terbitkan(tokoh.pelaku(), tokoh.pelaku(), 2025))
          .isInstanceOf(TidakBerhak.class)
          .hasMessageContaining("data contoh");
    }
  }

  @Test
  void halaman_warga_terbuka_dan_hasil_yang_belum_terbit_tidak_ada() throws Exception {
    mvc.perform(get("/hasil")).andExpect(status().isOk());
    mvc.perform(get("/verifikasi")).andExpect(status().isOk());
    mvc.perform(get("/hasil/2025")).andExpect(status().isNotFound());
    mvc.perform(get("/hasil/2025.json")).andExpect(status().isNotFound());
    mvc.perform(get("/kelola-hasil").with(Tokoh.SITI_PENGELOLA)).andExpect(status().isOk());
    mvc.perform(get("/kelola-hasil").with(Tokoh.BUDI_OPERATOR)).andExpect(status().isForbidden());
  }
}
