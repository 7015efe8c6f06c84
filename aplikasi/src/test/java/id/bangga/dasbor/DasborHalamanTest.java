package id.bangga.dasbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.desk.DeskUji;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The dashboard of a city with two units, one of which has a complete desk.
@UjiSpring
@Import(DeskUji.class)
class DasborHalamanTest {
  private final MockMvc mvc;
  private final DeskUji uji;

  DasborHalamanTest(MockMvc mvc, DeskUji uji) {
    this.mvc = mvc;
    this.uji = uji;
  }

  private MockHttpServletResponse jawab(String alamat, Tokoh siapa) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private Document halaman(String alamat) throws Exception {
    MockHttpServletResponse jawaban = jawab(alamat, Tokoh.SITI_PENGELOLA);
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  @Test
  void tanpa_nilai_lengkap_halaman_mengatakannya_dan_menggambar_kemajuan_saja() throws Exception {
    uji.siap();
    Document kota = halaman("/dasbor/2026");
    assertThat(kota.text())
        .contains("Belum ada nilai desk yang lengkap", "selesai dinilai kedua evaluator");
    assertThat(kota.select("figure.grafik")).hasSize(1);
  }

  @Test
  void setiap_gambar_menyebut_temuannya_dan_setiap_angka_dapat_ditelusuri() throws Exception {
    uji.disampaikan();
    Document kota = halaman("/dasbor/2026");
    assertThat(kota.select(".grafik-judul").eachText())
        .anyMatch(judul -> judul.contains("selesai dinilai kedua evaluator"))
        .anyMatch(judul -> judul.contains("di bawah 60"))
        .anyMatch(judul -> judul.contains("paling lemah di kelompok ini"))
        .anyMatch(judul -> judul.contains("menilai diri lebih tinggi daripada desk"));
    assertThat(kota.select(".petak tbody tr")).hasSize(1);
    assertThat(kota.select(".petak tbody td")).hasSize(7);
    List<String> angka = kota.select("a[data-telusur]").eachAttr("href");
    assertThat(angka).hasSize(7 + 1);
    for (String satu : angka) {
      assertThat(halaman(satu).select("#telusur").text())
          .as(satu)
          .contains("Rumus", "Dengan angkanya", "Dasar", "Baris di baliknya");
    }
    Document unit = halaman(kota.select(".petak tbody th a").attr("href"));
    assertThat(unit.select("a[data-telusur]")).hasSize(2);
    halaman(unit.select("a[data-telusur]").attr("href"));
  }

  @Test
  void angka_petak_sama_dengan_yang_ditelusuri() throws Exception {
    uji.disampaikan();
    for (var sel : halaman("/dasbor/2026").select(".petak tbody td a")) {
      String lembar = halaman(sel.attr("href")).select("#telusur .angka-besar").text();
      double persen = Double.parseDouble(lembar.replace(" %", "").replace(',', '.'));
      assertThat(Math.round(persen)).as(sel.attr("href")).isEqualTo(Long.parseLong(sel.text()));
    }
  }

  @Test
  void operator_tidak_membuka_dasbor_dan_angka_yang_tidak_ada_ditolak() throws Exception {
    uji.disampaikan();
    for (String alamat : List.of("/dasbor/2026", "/dasbor/2026/telusur/PD.01/desk")) {
      assertThat(jawab(alamat, Tokoh.BUDI_OPERATOR).getStatus()).isEqualTo(403);
    }
    String dasar = halaman("/dasbor/2026").select(".petak tbody td a").attr("href");
    String keliru = dasar.substring(0, dasar.lastIndexOf('/')) + "/Z9";
    assertThat(jawab(keliru, Tokoh.SITI_PENGELOLA).getStatus()).isEqualTo(404);
    assertThat(jawab("/dasbor/2026/telusur/TIADA/desk", Tokoh.SITI_PENGELOLA).getStatus())
        .isEqualTo(404);
  }
}
