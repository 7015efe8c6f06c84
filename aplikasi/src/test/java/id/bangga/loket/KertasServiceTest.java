package id.bangga.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.Profil;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Answers on paper, typed by an officer.
@UjiSpring
class KertasServiceTest {
  private final KertasService kertas;
  private final LoketUji uji;
  private final JdbcClient jdbc;
  private final MockMvc mvc;
  private FormulirSurvei titik = LoketUji.KOSONG;

  KertasServiceTest(KertasService kertas, LoketUji uji, JdbcClient jdbc, MockMvc mvc) {
    this.kertas = kertas;
    this.uji = uji;
    this.jdbc = jdbc;
    this.mvc = mvc;
  }

  @BeforeEach
  void pasang() {
    titik = uji.pasang(1, "KTP");
  }

  private Ketikan lembar(int nomor, String nilai, boolean ganda) {
    return new Ketikan(
        titik.titikId(),
        "2026-09-A",
        nomor,
        titik.layanan().getFirst().id(),
        LocalDate.of(2026, 9, 1),
        nilai,
        ganda);
  }

  private HasilKetik ketik(Tokoh siapa, Ketikan lembar) {
    return kertas.ketik(siapa.pelaku(), titik, lembar, false);
  }

  @Test
  void a_sheet_typed_once_counts_at_once() {
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", false)))
        .isInstanceOf(HasilKetik.Dihitung.class);
    assertThat(jdbc.sql("select sumber || nilai from layanan.jawaban").query(String.class).single())
        .isEqualTo("PETUGAS444433330");
  }

  @Test
  void with_double_entry_a_sheet_counts_when_two_people_agree() {
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true)))
        .isInstanceOf(HasilKetik.MenungguKedua.class);
    assertThat(uji.tersimpan()).isZero();
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444423330", true)))
        .isEqualTo(
            new HasilKetik.Berbeda(
                List.of(new HasilKetik.Beda("Produk spesifikasi jenis pelayanan", '3', '2'))));
    assertThat(uji.tersimpan()).isZero();
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444433330", true)))
        .isInstanceOf(HasilKetik.Dihitung.class);
    assertThat(uji.tersimpan()).isEqualTo(1);
  }

  private Ketikan berprofil(Profil profil, @Nullable String saran) {
    Ketikan satu = lembar(1, "444433330", true);
    return new Ketikan(
        satu.titikId(),
        satu.bundel(),
        satu.nomor(),
        satu.layananId(),
        satu.tanggal(),
        satu.nilai(),
        satu.ganda(),
        profil,
        saran);
  }

  @Test
  void profile_and_suggestion_of_a_sheet_are_stored_with_the_answer() {
    var usia = new Profil(null, "30-39", null, null, null);
    ketik(Tokoh.BUDI_OPERATOR, berprofil(usia, "Tambah kursi"));
    ketik(Tokoh.SITI_PENGELOLA, berprofil(Profil.KOSONG, null));
    assertThat(
            jdbc.sql("select j.usia || s.isi from layanan.jawaban j join layanan.saran s on true")
                .query(String.class)
                .single())
        .isEqualTo("30-39Tambah kursi");
    assertThat(
            jdbc.sql("select count(*) from loket.ketikan where saran is null and profil = '{}'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_form_asks_the_profile_fields_of_the_point_and_a_suggestion() throws Exception {
    String alamat = "/layanan/titik/" + titik.kode() + "/kertas";
    var formulir =
        Jsoup.parse(
            mvc.perform(get(alamat).with(Tokoh.BUDI_OPERATOR))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(formulir.select("select[name=usia] option")).hasSize(7);
    assertThat(formulir.select("select[name=pendidikan]")).isEmpty();
    mvc.perform(
        post(alamat)
            .with(Tokoh.BUDI_OPERATOR)
            .param("nilai", "444433330")
            .param("nomor", "1")
            .param("bundel", "2026-09-A")
            .param("layanan", Long.toString(titik.layanan().getFirst().id()))
            .param("tanggal", "2026-09-01")
            .param("cara", "sekali")
            .param("usia", ">=60")
            .param("saran", "Kursi kurang"));
    assertThat(jdbc.sql("select usia from layanan.jawaban").query(String.class).single())
        .isEqualTo(">=60");
    assertThat(jdbc.sql("select isi from layanan.saran").query(String.class).single())
        .isEqualTo("Kursi kurang");
  }

  @Test
  void the_second_person_may_insist_and_both_typings_are_kept() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true));
    kertas.ketik(Tokoh.SITI_PENGELOLA.pelaku(), titik, lembar(1, "111133330", true), true);
    assertThat(
            jdbc.sql("select nilai || nilai_kedua from loket.ketikan").query(String.class).single())
        .isEqualTo("444433330111133330");
    assertThat(jdbc.sql("select nilai from layanan.jawaban").query(String.class).single())
        .isEqualTo("111133330");
  }

  @Test
  void LY_019_ketikan_kedua_oleh_orang_yang_sama_ditolak() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true));
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true)))
        .isEqualTo(new HasilKetik.Ditolak(KodeAturanLayanan.LY_019));
  }

  @Test
  void LY_022_lembar_yang_sudah_dihitung_tidak_diketik_lagi() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", false));
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444433330", false)))
        .isEqualTo(new HasilKetik.Ditolak(KodeAturanLayanan.LY_022));
    assertThat(kertas.nomorBerikut(LoketUji.SISTEM, titik.titikId(), "2026-09-A", false))
        .isEqualTo(2);
  }
}
