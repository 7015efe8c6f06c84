package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.berkas.PembacaTabel;
import id.bangga.organisasi.OrganisasiService;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The board's page: filters, order, paging, files, and what a browser may keep.
@UjiSpring
class PapanHalamanTest {
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final PenilaianUji uji;
  private final JdbcClient jdbc;
  private final JamUji jam;

  PapanHalamanTest(
      MockMvc mvc,
      OrganisasiService organisasi,
      SiklusUji siklus,
      PenilaianUji uji,
      JdbcClient jdbc,
      JamUji jam) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.uji = uji;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
  }

  private Document halaman(String alamat, Tokoh siapa) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private static List<String> unit(Document halaman) {
    return halaman.select("tbody th").stream().map(Element::text).toList();
  }

  @Test
  void filters_search_and_order() throws Exception {
    uji.tingkat("A1.1", "B");
    assertThat(unit(halaman("/papan", Tokoh.SITI_PENGELOLA)))
        .containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
    assertThat(unit(halaman("/papan?keadaan=DRAF", Tokoh.TATI_AUDITOR)))
        .containsExactly("Dinas Kesehatan");
    assertThat(unit(halaman("/papan?keadaan=BELUM_MULAI&jenis=DINAS", Tokoh.TATI_AUDITOR)))
        .containsExactly("Dinas Pendidikan");
    assertThat(unit(halaman("/papan?klaster=KECAMATAN", Tokoh.TATI_AUDITOR))).isEmpty();
    assertThat(unit(halaman("/papan?q=pd.02", Tokoh.TATI_AUDITOR)))
        .containsExactly("Dinas Pendidikan");
    for (String urut :
        List.of("klaster", "-keadaan", "terjawab", "berbukti", "nilai", "diajukan", "A", "zzz")) {
      assertThat(unit(halaman("/papan?urut=" + urut, Tokoh.SURYA_PIMPINAN_DAERAH))).hasSize(2);
    }
    assertThat(unit(halaman("/papan?urut=-terjawab", Tokoh.TATI_AUDITOR)))
        .containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
    assertThat(unit(halaman("/papan?urut=terjawab", Tokoh.TATI_AUDITOR)))
        .containsExactly("Dinas Pendidikan", "Dinas Kesehatan");
  }

  @Test
  void many_units_come_in_pages_of_the_size_asked_for() throws Exception {
    for (int i = 3; i <= 30; i++) {
      UnitUji.dinas(organisasi, "PD.%02d".formatted(i), "Dinas Rekaan %02d".formatted(i));
    }
    siklus.buka(TAHUN + 1, SiklusUji.TENGGAT);
    assertThat(unit(halaman("/papan", Tokoh.SITI_PENGELOLA))).hasSize(30);
    Document dua = halaman("/papan?baris=25&hal=2", Tokoh.SITI_PENGELOLA);
    assertThat(unit(dua)).hasSize(5);
    assertThat(dua.select("a[rel=prev]").attr("href")).contains("baris=25");
    assertThat(unit(halaman("/papan?tahun=" + TAHUN, Tokoh.SITI_PENGELOLA))).hasSize(2);
    assertThat(mvc.perform(get("/papan?tahun=2001").with(Tokoh.SITI_PENGELOLA)).andReturn())
        .extracting(hasil -> hasil.getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void who_may_not_open_a_sheet_gets_no_link_to_it() throws Exception {
    assertThat(halaman("/papan", Tokoh.SURYA_PIMPINAN_DAERAH).select("tbody a")).isEmpty();
    assertThat(halaman("/papan", Tokoh.SITI_PENGELOLA).select("tbody a")).isNotEmpty();
    assertThat(halaman("/papan", Tokoh.SURYA_PIMPINAN_DAERAH).select("tbody a")).isEmpty();
  }

  @Test
  void the_files_hold_the_rows_of_the_question() throws Exception {
    uji.isiLengkap();
    uji.ajukan();
    var xlsx =
        mvc.perform(get("/papan.xlsx?urut=-nilai").with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    var tabel = PembacaTabel.baca(xlsx.getContentAsByteArray());
    assertThat(tabel.baris()).hasSize(2);
    assertThat(tabel.baris().getFirst().teks(0)).isEqualTo("PD.01");
    assertThat(tabel.baris().getFirst().teks(4)).isEqualTo("Diajukan");
    assertThat(Objects.requireNonNull(xlsx.getHeader("Content-Disposition")))
        .contains("papan-2026.xlsx");
    var csv =
        mvc.perform(get("/papan.csv?keadaan=BELUM_MULAI").with(Tokoh.TATI_AUDITOR))
            .andReturn()
            .getResponse();
    assertThat(csv.getContentAsString()).contains("PD.02").doesNotContain("PD.01");
  }

  private MockHttpServletResponse buka(Cookie kue, String dimiliki) throws Exception {
    return mvc.perform(get("/papan").cookie(kue).header("If-None-Match", dimiliki))
        .andReturn()
        .getResponse();
  }

  @Test
  void a_browser_keeps_the_page_until_the_board_the_reader_or_the_message_changes()
      throws Exception {
    Cookie siti = Tokoh.SITI_PENGELOLA.kue(jdbc, jam);
    var pertama = buka(siti, "");
    String tanda = Objects.requireNonNull(pertama.getHeader("ETag"));
    assertThat(pertama.getHeader("Cache-Control")).isEqualTo("private, no-cache");
    var lagi = buka(siti, tanda);
    assertThat(lagi.getStatus()).isEqualTo(304);
    assertThat(lagi.getContentAsByteArray()).isEmpty();
    assertThat(buka(Tokoh.TATI_AUDITOR.kue(jdbc, jam), tanda).getStatus()).isEqualTo(200);
    assertThat(buka(Tokoh.SITI_PENGELOLA.kue(jdbc, jam), tanda).getStatus()).isEqualTo(200);
    uji.tingkat("A1.1", "B");
    assertThat(buka(siti, tanda).getStatus()).isEqualTo(200);
    var denganKabar =
        mvc.perform(get("/papan").cookie(siti, new Cookie("kabar", "U2ltcGFu")))
            .andReturn()
            .getResponse();
    assertThat(denganKabar.getHeader("ETag")).isNull();
    assertThat(denganKabar.getContentAsString()).contains("Simpan");
    assertThat(mvc.perform(get("/papan").header("If-None-Match", tanda)).andReturn())
        .extracting(hasil -> hasil.getResponse().getStatus())
        .isEqualTo(302);
  }
}
