package id.bangga.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/// The pages on which the Auditor reads.
@UjiSpring
class JurnalHalamanTest {
  private final MockMvc mvc;
  private final Jurnal jurnal;
  private final TransactionOperations transaksi;
  private final JdbcClient jdbc;
  private final JamUji jam;

  JurnalHalamanTest(
      MockMvc mvc, Jurnal jurnal, TransactionOperations transaksi, JdbcClient jdbc, JamUji jam) {
    this.mvc = mvc;
    this.jurnal = jurnal;
    this.transaksi = transaksi;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void kejadian() {
    catat(
        Catatan.dari(Tokoh.BUDI_OPERATOR.pelaku(), "diajukan", Objek.dari("penilaian", 7).unit(1))
            .perubahan(
                Isi.dari("status", "DRAF", "nilai", 60),
                Isi.dari("status", "DIAJUKAN", "nilai", 60)));
    jam.maju(Duration.ofDays(2));
    var wakil =
        new Pelaku(
            Tokoh.RIZKI_ADMIN.id(),
            "Rizki Maulana",
            Tokoh.WAHYU_ASN.pelaku().penugasan(),
            Jalur.WEB,
            new Pelaku.AtasNama(Tokoh.WAHYU_ASN.id(), "Wahyu Nugroho"));
    catat(
        Catatan.dari(wakil, "bukti diunggah", Objek.dari("bukti", 3).unit(2))
            .alasan("membantu lewat telepon"));
  }

  @Test
  void rows_say_who_did_what_for_whom_and_what_changed() throws Exception {
    Document halaman = halaman("/jurnal");
    assertThat(halaman.select("tbody tr").eachText().getFirst())
        .contains("Rizki Maulana atas nama Wahyu Nugroho")
        .contains("bukti diunggah")
        .contains("membantu lewat telepon");
    assertThat(halaman.select("tbody tr").eachText().getLast())
        .contains("Budi Santoso")
        .contains("status: DRAF → DIAJUKAN")
        .doesNotContain("nilai: 60");
  }

  @Test
  void filters_narrow_the_list() throws Exception {
    assertThat(nomor("/jurnal?q=AJUKAN")).containsExactly("1");
    assertThat(nomor("/jurnal?q=100%25")).isEmpty();
    assertThat(nomor("/jurnal?unit=2")).containsExactly("2");
    assertThat(nomor("/jurnal?jenis=penilaian")).containsExactly("1");
    assertThat(nomor("/jurnal?jenis=bukti&objek=3")).containsExactly("2");
    assertThat(nomor("/jurnal?akun=" + Tokoh.RIZKI_ADMIN.id())).containsExactly("2");
    assertThat(nomor("/jurnal?dari=2026-09-08")).containsExactly("2");
    assertThat(nomor("/jurnal?sampai=2026-09-07")).containsExactly("1");
    assertThat(nomor("/jurnal?dari=kemarin&unit=satu&sebelum=x")).containsExactly("2", "1");
  }

  @Test
  void older_rows_are_on_the_next_page() throws Exception {
    for (int i = 0; i < 30; i++) {
      catat(Catatan.dari(Tokoh.BUDI_OPERATOR.pelaku(), "disimpan", Objek.dari("penilaian", 7)));
    }
    Document pertama = halaman("/jurnal?jenis=penilaian");
    assertThat(pertama.select("tbody tr")).hasSize(25);
    String lanjut = pertama.select("a[rel=next]").attr("href");
    assertThat(nomor(lanjut)).hasSize(6).contains("1");
    assertThat(halaman(lanjut).select("a[rel=next]")).isEmpty();
  }

  @Test
  void a_row_shows_its_fields_its_hash_and_its_neighbours() throws Exception {
    Document halaman = halaman("/jurnal/1");
    assertThat(halaman.select("table").text()).contains("status DRAF DIAJUKAN");
    assertThat(halaman.text()).contains("cocok dengan isinya");
    String sidik =
        jdbc.sql("select encode(sidik, 'hex') from audit.jurnal where nomor = 1")
            .query(String.class)
            .single();
    assertThat(halaman.select("code").eachText()).contains(sidik, "0".repeat(64));
    assertThat(halaman.select("a[rel=next]").attr("href")).isEqualTo("/jurnal/2");
    assertThat(halaman.select("a[rel=prev]")).isEmpty();
  }

  @Test
  void a_row_that_does_not_exist_is_404() throws Exception {
    assertThat(buka("/jurnal/999").getStatus()).isEqualTo(404);
  }

  @Test
  void the_download_holds_the_filtered_rows() throws Exception {
    var csv = buka("/jurnal.csv?jenis=bukti").getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains("Rizki Maulana").doesNotContain("Budi Santoso");
    byte[] xlsx = buka("/jurnal.xlsx").getContentAsByteArray();
    assertThat(List.of(xlsx[0], xlsx[1])).containsExactly((byte) 'P', (byte) 'K');
  }

  @Test
  void reading_changes_nothing() throws Exception {
    Tokoh.TATI_AUDITOR.buat(jdbc);
    long sebelum = jumlah();
    halaman("/jurnal");
    halaman("/jurnal/1");
    buka("/jurnal.xlsx");
    assertThat(jumlah()).isEqualTo(sebelum);
  }

  private long jumlah() {
    return jdbc.sql("select count(*) from audit.jurnal").query(Long.class).single();
  }

  private List<String> nomor(String alamat) throws Exception {
    return halaman(alamat).select("tbody th a").eachText();
  }

  private Document halaman(String alamat) throws Exception {
    MockHttpServletResponse jawaban = buka(alamat);
    assertThat(jawaban.getStatus()).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse buka(String alamat) throws Exception {
    return mvc.perform(get(URI.create(alamat)).with(Tokoh.TATI_AUDITOR)).andReturn().getResponse();
  }

  private void catat(Catatan catatan) {
    transaksi.executeWithoutResult(_ -> jurnal.catat(catatan));
  }
}
