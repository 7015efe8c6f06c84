package id.bangga.desk;

import static id.bangga.desk.DeskUji.wajib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Tulisan;
import id.bangga.siklus.PesertaService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Pages of the desk.
@UjiSpring
@Import(DeskUji.class)
class DeskHalamanTest {
  private static final String UNIT = "/desk/2026/1";
  private static final Tokoh SITI = Tokoh.SITI_PENGELOLA;
  private static final Tokoh AGUS = Tokoh.AGUS_EVALUATOR;
  private static final Tokoh LINA = Tokoh.LINA_EVALUATOR;
  private static final Tokoh BUDI = Tokoh.BUDI_OPERATOR;
  private final MockMvc mvc;
  private final DeskUji uji;
  private final FinalService akhir;
  private final PesertaService peserta;

  DeskHalamanTest(MockMvc mvc, DeskUji uji, FinalService akhir, PesertaService peserta) {
    this.mvc = mvc;
    this.uji = uji;
    this.akhir = akhir;
    this.peserta = peserta;
  }

  private Document halaman(String alamat, Tokoh siapa) throws Exception {
    MockHttpServletResponse jawaban = jawab(get(alamat), siapa);
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse jawab(MockHttpServletRequestBuilder permintaan, Tokoh siapa)
      throws Exception {
    return mvc.perform(permintaan.with(siapa)).andReturn().getResponse();
  }

  private int status(MockHttpServletRequestBuilder permintaan, Tokoh siapa) throws Exception {
    return jawab(permintaan, siapa).getStatus();
  }

  @Test
  void sesudah_menyimpan_terbuka_indikator_berikut_yang_belum_dinilai() throws Exception {
    uji.siap();
    var permintaan =
        post(UNIT + "/nilai/" + uji.id("A1.4"))
            .param("level", "A")
            .param("buktiSah", "ya")
            .param("versi", "0");
    assertThat(jawab(permintaan, AGUS).getRedirectedUrl()).isEqualTo(UNIT + "?k=A2#i-A2.1");
    uji.nilaiSemua(AGUS.pelaku(), "");
    assertThat(halaman(UNIT, AGUS).text()).contains("Ctrl+Enter");
  }

  @Test
  void plan_is_drawn_looked_at_and_put_in_place() throws Exception {
    uji.siklus();
    assertThat(halaman("/desk/2026/penugasan", SITI).text()).contains("Belum ada penugasan");
    Document rencana = halaman("/desk/2026/penugasan?benih=7", SITI);
    assertThat(rencana.text())
        .contains("Rencana dengan angka awal 7", "4 penugasan", "Dinas Kesehatan")
        .contains("2 evaluator, masing-masing 2 unit");
    rencana_dilipat_dan_dicari();
    var lama = post("/desk/2026/penugasan").param("benih", "7").param("dibaca", "lain");
    var ditolak = jawab(lama, SITI);
    assertThat(ditolak.getStatus()).isEqualTo(409);
    Document ulang = Jsoup.parse(ditolak.getContentAsString());
    assertThat(ulang.select("[role=alert]").text()).contains("DK_017");
    assertThat(ulang.select("[name=dibaca]").val())
        .isEqualTo(rencana.select("[name=dibaca]").val());
    terapkan();
    assertThat(halaman("/desk/2026/penugasan", SITI).text())
        .contains("Agus Setiawan", "Lina Melati", "Ganti evaluator");
    assertThat(halaman("/desk/2026", SITI).text()).contains("Dinas Kesehatan", "Dinas Pendidikan");
    assertThat(halaman("/desk/2026?q=pendidikan", SITI).select("main table tbody").text())
        .contains("Dinas Pendidikan")
        .doesNotContain("Dinas Kesehatan");
    assertThat(status(get("/desk/2026.xlsx"), SITI)).isEqualTo(200);
    assertThat(status(get("/desk/2026/penugasan"), AGUS)).isEqualTo(403);
  }

  private void rencana_dilipat_dan_dicari() throws Exception {
    String alamat = "/desk/2026/penugasan?benih=7";
    Element lipat = halaman(alamat, SITI).expectFirst("details:has(table)");
    assertThat(lipat.hasAttr("open")).isFalse();
    assertThat(lipat.select("summary").text()).isEqualTo("Dinas dan badan 2 unit");
    assertThat(lipat.select("tbody tr").eachText())
        .hasSize(2)
        .allSatisfy(baris -> assertThat(baris).contains("Agus Setiawan", "Lina Melati"));
    Document dicari = halaman(alamat + "&cari=pendid", SITI);
    assertThat(dicari.select("details[open]:has(table) summary").text())
        .isEqualTo("Dinas dan badan 1 dari 2 unit");
    assertThat(dicari.select("table tbody tr th").eachText()).containsExactly("Dinas Pendidikan");
    assertThat(dicari.select("form[role=search] [name=benih]").val()).isEqualTo("7");
    assertThat(dicari.select("form[method=post] [name=dibaca]").val()).isNotEmpty();
    assertThat(halaman(alamat + "&cari=tak-ada", SITI).text())
        .contains("Tidak ada unit yang cocok");
  }

  private void terapkan() throws Exception {
    String dibaca = halaman("/desk/2026/penugasan?benih=7", SITI).select("[name=dibaca]").val();
    var kirim = post("/desk/2026/penugasan").param("benih", "7").param("dibaca", dibaca);
    assertThat(status(kirim, SITI)).isEqualTo(302);
  }

  @Test
  void assignments_are_searched_and_a_refused_replacement_keeps_what_was_typed() throws Exception {
    uji.siklus();
    terapkan();
    assertThat(halaman("/desk/2026/penugasan?cari=pendid", SITI).select("main table").text())
        .contains("Dinas Pendidikan")
        .doesNotContain("Dinas Kesehatan");
    String agus = Long.toString(Tokoh.AGUS_EVALUATOR.id());
    String lina = Long.toString(Tokoh.LINA_EVALUATOR.id());
    assertThat(halaman("/desk/2026/penugasan?evaluator=" + agus, SITI).text())
        .contains("2 dari 2 unit");
    assertThat(halaman("/desk/2026/penugasan?cari=tak-ada", SITI).text())
        .contains("Tidak ada unit yang cocok");
    var ganti =
        post("/desk/2026/%d/ganti-evaluator".formatted(Tokoh.UNIT_A))
            .param("lama", agus)
            .param("baru", lina)
            .param("alasan", "Cuti panjang")
            .param("cari", "kesehatan");
    var jawab = jawab(ganti, SITI);
    assertThat(jawab.getStatus()).isEqualTo(422);
    Document kembali = Jsoup.parse(jawab.getContentAsString());
    assertThat(kembali.select("[role=alert]").text()).contains("DK_004");
    assertThat(kembali.select("details[open] input[name=alasan]").val()).isEqualTo("Cuti panjang");
    assertThat(kembali.select("details[open] select[name=baru] [selected]").val()).isEqualTo(lina);
    var asing =
        post("/desk/2026/%d/ganti-evaluator".formatted(Tokoh.UNIT_A))
            .param("lama", "siapa")
            .param("baru", "entah")
            .param("evaluator", "semua")
            .param("alasan", "Cuti panjang");
    var ditolak = jawab(asing, SITI);
    assertThat(ditolak.getStatus()).isEqualTo(422);
    Document tetap = Jsoup.parse(ditolak.getContentAsString());
    assertThat(tetap.select("[role=alert]").text()).contains("DK_006");
    assertThat(tetap.select("details[open] input[name=alasan]").val()).isEqualTo("Cuti panjang");
    assertThat(status(get("/desk/2026/penugasan?benih=abc&evaluator=abc"), SITI)).isEqualTo(200);
  }

  @Test
  void a_plan_that_cannot_be_read_is_refused_and_long_lists_come_in_pages() throws Exception {
    uji.siklus();
    for (String benih : new String[] {"", "tujuh", "1,5"}) {
      var jawab = jawab(post("/desk/2026/penugasan").param("benih", benih), SITI);
      assertThat(jawab.getStatus()).as(benih).isEqualTo(409);
      assertThat(Jsoup.parse(jawab.getContentAsString()).select("[role=alert]").text())
          .contains("Rencana belum diterapkan", "DK_017");
    }
    terapkan();
    for (String hal : List.of("", "?hal=2")) {
      assertThat(halaman("/desk/2026/penugasan" + hal, SITI).select("table.penugasan tbody tr"))
          .hasSize(2);
    }
  }

  @Test
  void forms_of_one_page_have_fields_of_their_own() throws Exception {
    uji.siap();
    Document kertas = halaman(UNIT + "?k=A2", AGUS);
    assertThat(kertas.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    String figur = UNIT + "/nilai/" + uji.id("A2.3");
    var huruf = post(figur).param("masukan-0", "tiga").param("masukan-1", "-1");
    var ditolak = jawab(huruf.param("versi", "0"), AGUS);
    assertThat(ditolak.getStatus()).isEqualTo(422);
    Document kembali = Jsoup.parse(ditolak.getContentAsString());
    assertThat(kembali.select(kembali.select("[role=alert] a").attr("href")).val())
        .isEqualTo("tiga");
  }

  @Test
  void sheet_is_filled_item_by_item_without_the_colleagues_findings() throws Exception {
    uji.siap();
    uji.nilaiSemua(Tokoh.LINA_EVALUATOR.pelaku(), "A1.1");
    assertThat(halaman("/desk/tugas", AGUS).text()).contains("Dinas Kesehatan");
    Document kertas = halaman(UNIT, AGUS);
    assertThat(kertas.text())
        .doesNotContain("Sesuai bukti")
        .contains("SK Tim", "Tutup lembar saya");
    assertThat(kertas.select("#i-A1\\.1 input[name=level]")).hasSizeGreaterThan(2);
    langkah_ditolak("/selesai", AGUS, "Lembar belum ditutup", "DK_010");
    String alamat = UNIT + "/nilai/" + uji.id("A1.1");
    var kosong = jawab(post(alamat).param("versi", "0"), AGUS);
    assertThat(kosong.getStatus()).isEqualTo(422);
    assertThat(kosong.getContentAsString()).contains("Pilih tingkatnya");
    var rendah = post(alamat).param("level", "E").param("buktiSah", "ya").param("versi", "0");
    var tanpaCatatan = jawab(rendah, AGUS);
    assertThat(tanpaCatatan.getStatus()).isEqualTo(422);
    assertThat(tanpaCatatan.getContentAsString()).contains("Catatan wajib diisi");
    var benar = post(alamat).param("level", "A").param("buktiSah", "ya").param("versi", "0");
    assertThat(status(benar, AGUS)).isEqualTo(302);
    assertThat(halaman(UNIT, AGUS).select("#i-A1\\.1 input[value=A]").hasAttr("checked")).isTrue();
    assertThat(status(get(UNIT), BUDI)).isEqualTo(403);
    assertThat(status(post(alamat).param("level", "A"), SITI)).isEqualTo(403);
  }

  @Test
  void pengelola_reopens_hands_over_and_makes_official_on_the_papers() throws Exception {
    uji.dinilai();
    Document kertas = halaman(UNIT, SITI);
    assertThat(kertas.text())
        .contains("melewati ambang pada A1.1")
        .doesNotContain("Sampaikan hasil");
    assertThat(kertas.select("form[action$=/buka-kembali]")).hasSize(2);
    Document kelola = halaman("/desk/2026", SITI);
    assertThat(kelola.select("form[action$=/sampaikan]"))
        .as("yang belum sepakat tidak ikut dihitung")
        .isEmpty();
    assertThat(kelola.select("main details").text())
        .contains("1 unit belum dapat disampaikan", "Dinas Kesehatan", "Perlu rekonsiliasi: A1.1");
    assertThat(halaman("/pekerjaan", SITI).text()).doesNotContain("Sampaikan hasil desk");
    langkah_ditolak("/sampaikan", SITI, "Hasil desk belum disampaikan", "DK_020");
    langkah_ditolak("/finalkan", SITI, "Nilai desk belum ditetapkan final", "DK_030");
    semua_ditolak("/sampaikan", "0 unit disampaikan, 1 belum", "Dinas Kesehatan", "DK_020");
    pembukaan_yang_ditolak_menyimpan_ketikan();
    String sepakat = UNIT + "/rekonsiliasi/" + uji.id("A1.1");
    assertThat(halaman(sepakat, AGUS).text()).contains("Agus Setiawan", "Lina Melati");
    String panjang = "x".repeat(Tulisan.TERPANJANG + 1);
    var keduanya = jawab(post(sepakat).param("catatan", panjang), AGUS);
    assertThat(keduanya.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(keduanya.getContentAsString()).select("[role=alert]").text())
        .as("tingkat dan alasannya sekaligus")
        .contains("Pilih tingkatnya", "paling panjang 4.000 huruf");
    var isi = post(sepakat).param("level", "B").param("buktiSah", "ya");
    assertThat(status(isi.param("catatan", "Nama tim ada di lampiran"), AGUS)).isEqualTo(302);
    assertThat(halaman(UNIT, SITI).select("form[action$=/sampaikan]")).hasSize(1);
    Element semua = halaman("/desk/2026", SITI).expectFirst("form[action$=/sampaikan]");
    assertThat(semua.text()).contains("1 unit", "Dinas Kesehatan", "tetap diproses");
    assertThat(semua.select("input[name=unit]").eachAttr("value")).containsExactly("1");
    assertThat(halaman("/pekerjaan", SITI).text()).contains("Sampaikan hasil desk 1 unit");
    assertThat(halaman(UNIT + "/hasil", BUDI).text()).contains("belum disampaikan");
    String telusur = "/desk/telusur/2026/1/" + uji.id("A1.1");
    assertThat(status(get(telusur), BUDI)).isEqualTo(404);
    assertThat(status(post(UNIT + "/sampaikan"), SITI)).isEqualTo(302);
    assertThat(halaman(UNIT + "/hasil", BUDI).text()).contains("Nama tim ada di lampiran");
    assertThat(halaman(telusur, BUDI).select("#telusur").text())
        .contains("disepakati kedua evaluator", "Agus Setiawan", "Nama tim ada di lampiran");
    assertThat(halaman("/desk/telusur/2026/1/" + uji.id("A1.2"), BUDI).text())
        .contains("Rerata skor kedua evaluator", "÷ 2", "seperti di atas");
    assertThat(halaman(UNIT, SITI).select("#i-A1\\.2 .kutipan").eachText())
        .as("alasan yang sama tertulis sekali")
        .containsOnlyOnce("Sesuai bukti")
        .as("kata program bukan kutipan")
        .doesNotContain("Catatannya sama.");
    assertThat(halaman(UNIT, SITI).select("#i-A1\\.2 .redup").eachText())
        .contains("Catatannya sama.");
    assertThat(status(post(UNIT + "/finalkan"), SITI)).isEqualTo(302);
    assertThat(halaman(UNIT, SITI).text()).contains("Final").doesNotContain("Tetapkan final");
  }

  private void semua_ditolak(String langkah, String... isi) throws Exception {
    var jawab = jawab(post("/desk/2026" + langkah).param("unit", "1", "2"), SITI);
    assertThat(jawab.getStatus()).isEqualTo(422);
    Document semua = Jsoup.parse(jawab.getContentAsString());
    assertThat(semua.select("[role=alert]").text())
        .contains(isi)
        .contains("Benahi unit berikut")
        .doesNotContain("Yang sudah berhasil");
    assertThat(semua.select("[role=alert] a").attr("href")).isEqualTo(UNIT);
  }

  private void langkah_ditolak(String langkah, Tokoh siapa, String... isi) throws Exception {
    var jawab = jawab(post(UNIT + langkah), siapa);
    assertThat(jawab.getStatus()).isEqualTo(422);
    Document kertas = Jsoup.parse(jawab.getContentAsString());
    assertThat(kertas.select("[role=alert]").text()).contains(isi);
  }

  private void pembukaan_yang_ditolak_menyimpan_ketikan() throws Exception {
    for (String alasan : List.of(" ", "x".repeat(Tulisan.TERPANJANG + 1))) {
      var gagal =
          jawab(
              post(UNIT + "/buka-kembali")
                  .param("alasan", alasan)
                  .param("evaluator", Long.toString(LINA.id())),
              SITI);
      assertThat(gagal.getStatus()).isEqualTo(422);
      Element form =
          Jsoup.parse(gagal.getContentAsString())
              .expectFirst("details[open] form[action$=/buka-kembali]");
      assertThat(form.select("input[name=evaluator]").val()).isEqualTo(Long.toString(LINA.id()));
      assertThat(form.select("textarea").val().strip()).isEqualTo(alasan.strip());
      assertThat(form.select(".galat").text()).containsAnyOf("wajib diisi", "paling panjang 4.000");
    }
  }

  @Test
  void a_bulk_act_says_what_stays_done_and_what_was_done_before() throws Exception {
    uji.dinilai();
    uji.tutupKosong(Tokoh.UNIT_B);
    var semua = post("/desk/2026/sampaikan").param("unit", "1", "2");
    MockHttpServletResponse sebagian = jawab(semua, SITI);
    assertThat(sebagian.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(sebagian.getContentAsString()).select("[role=alert]").text())
        .contains("1 unit disampaikan, 1 belum", "Yang sudah berhasil tetap berlaku", "Kesehatan")
        .doesNotContain("Pendidikan");
    MockHttpServletResponse lagi = jawab(post("/desk/2026/sampaikan").param("unit", "2"), SITI);
    assertThat(lagi.getStatus()).isEqualTo(302);
    assertThat(kabar(lagi)).contains("unit itu sudah disampaikan sebelumnya");
  }

  private static String kabar(MockHttpServletResponse jawab) {
    byte[] isi =
        Base64.getUrlDecoder().decode(Objects.requireNonNull(jawab.getCookie("kabar")).getValue());
    return new String(isi, StandardCharsets.UTF_8);
  }

  @Test
  void a_unit_taken_out_of_the_cycle_waits_for_nobody() throws Exception {
    uji.dinilai();
    uji.tutupKosong(Tokoh.UNIT_B);
    assertThat(halaman("/pekerjaan", SITI).text()).contains("Sampaikan hasil desk 1 unit");
    wajib(peserta.keluarkan(SITI.pelaku(), 2026, Tokoh.UNIT_B, "Digabung ke dinas lain"));
    assertThat(halaman("/desk/2026", SITI).select("form[action$=/sampaikan]")).isEmpty();
    assertThat(halaman("/pekerjaan", SITI).text()).doesNotContain("Sampaikan hasil desk");
  }

  @Test
  void unit_objects_and_an_evaluator_answers() throws Exception {
    uji.disampaikan();
    String alamat = UNIT + "/sanggah/" + uji.id("A1.1");
    hasil_dilipat();
    assertThat(status(post(alamat).param("alasan", ""), BUDI)).isEqualTo(422);
    assertThat(status(post(alamat).param("alasan", "Lihat halaman 3"), BUDI)).isEqualTo(302);
    assertThat(halaman(UNIT + "/hasil", BUDI).expectFirst("details:has(table) > summary").text())
        .endsWith("indikator, 1 disanggah");
    semua_ditolak("/finalkan", "0 unit ditetapkan final, 1 belum", "DK_035");
    var kedua = jawab(post(alamat).param("alasan", "Dari tab lain"), BUDI);
    assertThat(kedua.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(kedua.getContentAsString()).select("[role=alert]").text())
        .contains("Sanggahan belum terkirim", KodeAturanDesk.DK_032.kalimat(), "Dari tab lain");
    assertThat(halaman("/desk/2026/sanggahan", AGUS).text()).contains("Lihat halaman 3");
    String jawaban = UNIT + "/sanggahan/" + uji.id("A1.1");
    assertThat(halaman(jawaban, AGUS).text()).contains("Lihat halaman 3");
    assertThat(status(post(jawaban).param("putusan", "tolak"), AGUS)).isEqualTo(422);
    assertThat(status(post(jawaban).param("catatan", "Lupa memilih"), AGUS)).isEqualTo(422);
    var tolak = post(jawaban).param("putusan", "tolak").param("catatan", "Halaman 3 kosong");
    assertThat(status(tolak, AGUS)).isEqualTo(302);
    assertThat(halaman(UNIT + "/hasil", BUDI).text()).contains("Ditolak", "Halaman 3 kosong");
  }

  /// The first component is open, and another one when it holds the refused objection.
  private void hasil_dilipat() throws Exception {
    Document hasil = halaman(UNIT + "/hasil", BUDI);
    assertThat(hasil.select("details:has(table)")).hasSizeGreaterThan(1);
    assertThat(hasil.select("details[open]:has(table)")).hasSize(1);
    var kosong = post(UNIT + "/sanggah/" + uji.id("A2.1")).param("alasan", "");
    Document ditolak = Jsoup.parse(jawab(kosong, BUDI).getContentAsString());
    assertThat(ditolak.select("details[open]:has(table)")).hasSize(2);
    assertThat(
            ditolak.select(
                "details[open] details[open] form[action$=/%d]".formatted(uji.id("A2.1"))))
        .hasSize(1);
  }

  @Test
  void field_visit_is_written_by_one_agreed_by_the_other_and_printed() throws Exception {
    uji.disampaikan();
    uji.fase(3);
    String alamat = UNIT + "/lapangan";
    assertThat(halaman(alamat, AGUS).select("form[action$=/lapangan]")).hasSize(1);
    assertThat(status(get(alamat + ".pdf"), AGUS)).isEqualTo(404);
    long a12 = uji.id("A1.2");
    var kurang = jawab(post(alamat).param("level-A1.2", "E"), AGUS);
    assertThat(kurang.getStatus()).isEqualTo(422);
    assertThat(kurang.getContentAsString())
        .contains(
            "Isi tanggal kunjungan", "Pilih petugas kedua", "Tulis apa yang ditemukan pada A1.2");
    var benar =
        post(alamat)
            .param("tanggal", "2026-10-07")
            .param("tempat", "Puskesmas Contoh")
            .param("rekan", Long.toString(LINA.id()))
            .param("catatan", "Melihat loket")
            .param("level-A1.2", "E")
            .param("catatan-A1.2", "Papan layanan tidak ada");
    assertThat(status(benar, AGUS)).isEqualTo(302);
    assertThat(halaman(alamat, AGUS).select("form[action$=/setujui]")).isEmpty();
    assertThat(halaman(alamat, LINA).select("form[action$=/setujui]")).hasSize(1);
    assertThat(status(post(alamat + "/setujui"), AGUS)).isEqualTo(403);
    assertThat(status(post(alamat + "/setujui"), LINA)).isEqualTo(409);
    uji.fase(4);
    var terlambat = jawab(post(alamat + "/setujui").param("versi", "1"), LINA);
    assertThat(terlambat.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(terlambat.getContentAsString()).select("[role=alert]").text())
        .contains("Berita acara belum disetujui", "SK_");
    uji.fase(3);
    var setuju = post(alamat + "/setujui").param("versi", "1");
    assertThat(status(setuju, LINA)).isEqualTo(302);
    assertThat(halaman(alamat, SITI).text()).contains("Disetujui", "Papan layanan tidak ada");
    var cetak = jawab(get(alamat + ".pdf"), SITI);
    assertThat(cetak.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    wajib(akhir.finalkan(SITI.pelaku(), DeskUji.KUNCI));
    assertThat(halaman("/desk/telusur/2026/1/" + a12, BUDI).text())
        .contains("berita acara verifikasi lapangan", "Papan layanan tidak ada");
  }
}
