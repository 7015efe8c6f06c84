package id.bangga.juri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Pages around the jury.
@UjiSpring
@Import(PenjurianUji.class)
class PenjurianHalamanTest {
  private final MockMvc mvc;
  private final PenjurianUji uji;

  PenjurianHalamanTest(MockMvc mvc, PenjurianUji uji) {
    this.mvc = mvc;
    this.uji = uji;
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

  private static MockHttpServletRequestBuilder kiriman(String alamat, UUID id, int versi) {
    return post(alamat)
        .param("kiriman", id.toString())
        .param("versi", Integer.toString(versi))
        .param("skor.DAMPAK", "80,5")
        .param("skor.PERUBAHAN", "70")
        .param("skor.KEBERLANJUTAN", "75")
        .param("skor.KETERLIBATAN", "65")
        .param("skor.PENYAJIAN", "90");
  }

  @Test
  void before_anything_happened_every_page_says_so() throws Exception {
    assertThat(halaman("/juri", Tokoh.SITI_PENGELOLA).select(".kosong").text())
        .contains("Belum ada siklus");
    uji.desk("0.9", "0.8");
    for (String satu :
        new String[] {"", "/finalis", "/panel", "/jadwal", "/pleno", "/pertimbangan"}) {
      assertThat(halaman("/juri/2026" + satu, Tokoh.SITI_PENGELOLA).select("h1")).hasSize(1);
    }
    assertThat(halaman("/juri/2026/nilai", Tokoh.MAYA_JURI).text()).contains("Belum ada finalis");
    assertThat(halaman("/juri/2026/pertimbangan", Tokoh.MAYA_JURI).text())
        .contains("Tampak sesudah semua lembar Anda dikunci");
  }

  @Test
  void pengelola_chooses_draws_composes_and_assigns() throws Exception {
    uji.desk("0.90", "0.80", "0.70", "0.60", "0.50", "0.40");
    uji.penetapanFinalis();
    Tokoh siti = Tokoh.SITI_PENGELOLA;
    assertThat(halaman("/juri/2026/finalis", siti).text()).contains("Dinas A", "Finalis");
    assertThat(jawab(post("/juri/2026/finalis/DINAS_BADAN"), siti).getStatus()).isEqualTo(302);
    JR_015_waktu_mulai_wajib();
    var undian = post("/juri/2026/undian/DINAS_BADAN").param("mulai", "2026-10-23T09:00");
    assertThat(jawab(undian.param("benih", "42"), siti).getStatus()).isEqualTo(302);
    assertThat(halaman("/juri/2026/jadwal", siti).text()).contains("42", "23 Oktober 2026, 09.20");
    assertThat(halaman("/juri/2026/jadwal/layar", siti).select("[data-giliran]")).hasSize(5);
    var anggota =
        post("/juri/2026/panel/anggota")
            .param("akun", Long.toString(Tokoh.MAYA_JURI.id()))
            .param("lembaga", "BPKP")
            .param("eksternal", "ya");
    assertThat(jawab(anggota, siti).getStatus()).isEqualTo(302);
    var gagal = jawab(post("/juri/2026/panel/rencana").param("langkah", "terapkan"), siti);
    assertThat(gagal.getStatus()).isEqualTo(422);
    assertThat(gagal.getContentAsString()).contains("JR_004", "JR_009");
    assertThat(jawab(post("/juri/2026/panel/nyatakan"), Tokoh.MAYA_JURI).getStatus())
        .isEqualTo(422);
    uji.panelLengkap();
    var usulan = jawab(post("/juri/2026/panel/rencana").param("perUnit", "2"), siti);
    assertThat(usulan.getContentAsString()).contains("Usulan: 10 lembar");
    String dibaca = Jsoup.parse(usulan.getContentAsString()).select("[name=dibaca]").val();
    var berubah = jawab(terapkan(dibaca), siti);
    assertThat(berubah.getStatus()).as("semua juri, bukan dua").isEqualTo(409);
    Document baru = Jsoup.parse(berubah.getContentAsString());
    assertThat(baru.select("[role=alert]").text()).contains("JR_033");
    assertThat(baru.text()).contains("Usulan: 15 lembar");
    assertThat(jawab(terapkan(dibaca).param("perUnit", "2"), siti).getStatus()).isEqualTo(302);
    assertThat(halaman("/juri/2026/panel", siti).text()).contains("Draf");
    String tugas = "/juri/2026/panel/tugas/%d/1".formatted(Tokoh.MAYA_JURI.id());
    assertThat(jawab(post(tugas).param("langkah", "lepas"), siti).getStatus()).isEqualTo(302);
    assertThat(jawab(post(tugas), siti).getStatus()).isEqualTo(302);
    assertThat(jawab(post(tugas), siti).getStatus()).isEqualTo(422);
  }

  private static MockHttpServletRequestBuilder terapkan(String dibaca) {
    return post("/juri/2026/panel/rencana").param("langkah", "terapkan").param("dibaca", dibaca);
  }

  @Test
  void what_was_typed_into_the_pleno_stays_beside_the_refusal() throws Exception {
    uji.siap();
    PenjurianUji.JURI.forEach(satu -> uji.nilai(satu, 1, "80"));
    uji.pleno();
    Tokoh siti = Tokoh.SITI_PENGELOLA;
    String panjang = "Wajar. ".repeat(600).strip();
    Document bahas = ditolak(post("/juri/2026/pleno/1/bahas").param("pembahasan", panjang));
    assertThat(bahas.select("[role=alert] h2").text()).isEqualTo("Pleno Dinas A belum dicatat");
    assertThat(bahas.select("[name=pembahasan]").val()).isEqualTo(panjang);
    jawab(post("/juri/2026/pleno/1/bahas").param("pembahasan", "Rentang wajar"), siti);
    Document usang = ditolak(post("/juri/2026/pleno/1/bahas").param("pembahasan", "Dari tab lain"));
    assertThat(usang.select("[role=alert]").text()).contains("JR_048", "Dari tab lain");
    Document putus = ditolak(post("/juri/2026/pleno/1/putuskan").param("keputusan", panjang));
    assertThat(putus.select("[name=keputusan]").val()).isEqualTo(panjang);
    String buka = "/juri/2026/pleno/1/buka/" + Tokoh.MAYA_JURI.id();
    Document dibuka = ditolak(post(buka).param("alasan", panjang));
    assertThat(dibuka.select("details[open] [name=alasan]").val()).isEqualTo(panjang);
    assertThat(dibuka.select("details:not([open]) [name=alasan]").eachText())
        .as("tiap formulir menyimpan ketikannya sendiri")
        .allMatch(String::isEmpty);
    Document seri =
        ditolak(
            post("/juri/2026/pleno/seri")
                .param("unit", "1", "2")
                .param("urutan.1", "satu")
                .param("alasan", "Dampak lebih besar"));
    assertThat(seri.select("[role=alert]").text()).contains("Dampak lebih besar");
  }

  private Document ditolak(MockHttpServletRequestBuilder permintaan) throws Exception {
    var jawaban = jawab(permintaan, Tokoh.SITI_PENGELOLA);
    assertThat(jawaban.getStatus()).isEqualTo(422);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  @Test
  void numbers_that_cannot_be_read_stop_the_plan_and_the_draw() throws Exception {
    uji.siap();
    for (String perUnit : new String[] {"dua", "-1", "0", "2,5"}) {
      Document panel =
          ditolak(
              post("/juri/2026/panel/rencana")
                  .param("perUnit", perUnit)
                  .param("langkah", "terapkan"));
      assertThat(panel.select("[role=alert]").text()).contains("Juri per finalis");
      assertThat(panel.select("[name=perUnit]").val()).isEqualTo(perUnit);
    }
    Document keduanya =
        ditolak(
            post("/juri/2026/panel/rencana").param("perUnit", "99999").param("benih", "sepuluh"));
    assertThat(keduanya.select("[role=alert]").text()).contains("Angka awal", "JR_030");
    Document undian =
        ditolak(
            post("/juri/2026/undian/DINAS_BADAN").param("mulai", "20/10/2026").param("benih", "x"));
    assertThat(undian.select("[role=alert] a")).hasSize(2);
    assertThat(undian.select(undian.select("[role=alert] a").get(1).attr("href")).val())
        .isEqualTo("x");
    Document ulang =
        ditolak(post("/juri/2026/undian/DINAS_BADAN").param("mulai", "2026-10-23T09:00"));
    assertThat(ulang.select("[role=alert]").text()).contains("JR_018");
  }

  @Test
  void a_score_outside_the_range_is_marked_at_its_field() throws Exception {
    uji.siap();
    for (String nilai : new String[] {"101", "-1", "80,123", "1e400", "delapan"}) {
      var kirim =
          post("/juri/2026/nilai/1")
              .param("versi", "0")
              .param("skor.DAMPAK", nilai)
              .param("skor.PERUBAHAN", "70");
      var jawaban = jawab(kirim, Tokoh.MAYA_JURI);
      assertThat(jawaban.getStatus()).as(nilai).isEqualTo(422);
      Document lembar = Jsoup.parse(jawaban.getContentAsString());
      assertThat(lembar.select("[aria-invalid=true]").val()).isEqualTo(nilai);
      assertThat(lembar.select("[name=skor.PERUBAHAN]").val()).isEqualTo("70");
      assertThat(halaman("/juri/2026/nilai/1", Tokoh.MAYA_JURI).select("[name=versi]").val())
          .isEqualTo("0");
    }
  }

  private void JR_015_waktu_mulai_wajib() throws Exception {
    var tanpaWaktu = jawab(post("/juri/2026/undian/DINAS_BADAN"), Tokoh.SITI_PENGELOLA);
    assertThat(tanpaWaktu.getStatus()).isEqualTo(422);
    assertThat(tanpaWaktu.getContentAsString()).contains("Waktu mulai penjurian wajib diisi.");
  }

  @Test
  void sheet_survives_a_lost_answer_and_works_without_a_script() throws Exception {
    uji.siap();
    String alamat = "/juri/2026/nilai/1";
    Document kosong = halaman(alamat, Tokoh.MAYA_JURI);
    assertThat(kosong.select("form[data-juri] input[data-bobot]")).hasSize(5);
    UUID id = UUID.randomUUID();
    assertThat(jawab(kiriman(alamat + "/simpan", id, 0), Tokoh.MAYA_JURI).getContentAsString())
        .isEqualTo("1");
    assertThat(jawab(kiriman(alamat + "/simpan", id, 0), Tokoh.MAYA_JURI).getContentAsString())
        .as("jawaban hilang, dikirim lagi")
        .isEqualTo("1");
    var usang = jawab(kiriman(alamat + "/simpan", UUID.randomUUID(), 0), Tokoh.MAYA_JURI);
    assertThat(usang.getStatus()).isEqualTo(409);
    assertThat(halaman(alamat, Tokoh.MAYA_JURI).select("[name=skor.DAMPAK]").val())
        .isEqualTo("80,5");
    var formulirUsang = kiriman(alamat, UUID.randomUUID(), 0).param("skor.DAMPAK", "81");
    assertThat(jawab(formulirUsang, Tokoh.MAYA_JURI).getStatus()).isEqualTo(409);
    var keliru = kiriman(alamat, UUID.randomUUID(), 1).param("langkah", "simpan");
    keliru.param("skor.LAIN", "1");
    assertThat(jawab(keliru, Tokoh.MAYA_JURI).getStatus()).isEqualTo(302);
    var kunci = kiriman(alamat, UUID.randomUUID(), 2).param("langkah", "kunci");
    assertThat(jawab(kunci, Tokoh.MAYA_JURI).getStatus()).isEqualTo(302);
    assertThat(halaman(alamat, Tokoh.MAYA_JURI).text()).contains("Skor semua juri");
    assertThat(halaman("/juri/2026/nilai", Tokoh.MAYA_JURI).text()).contains("Terkunci");
    assertThat(halaman("/juri/2026", Tokoh.HENDRA_JURI).text()).doesNotContain("75,40");
  }

  @Test
  void a_juror_sees_the_scores_of_others_without_names() throws Exception {
    uji.siap();
    for (Tokoh juri : PenjurianUji.JURI) {
      uji.nilai(juri, 1, "80");
    }
    Document lembar = halaman("/juri/2026/nilai/1", Tokoh.MAYA_JURI);
    assertThat(lembar.select("#banding ~ * thead th").eachText())
        .containsExactly("Kriteria", "Anda", "Juri lain", "Juri lain");
    for (Tokoh lain : PenjurianUji.JURI) {
      if (lain != Tokoh.MAYA_JURI) {
        assertThat(lembar.html()).doesNotContain(lain.nama());
      }
    }
  }

  @Test
  void pleno_considerations_report_card_and_recap() throws Exception {
    uji.siap();
    int[][] skor = {{90, 85, 60}, {80, 79, 70}, {72, 66, 61}, {88, 85, 83}, {60, 58, 49}};
    for (int u = 0; u < 5; u++) {
      for (int j = 0; j < 3; j++) {
        uji.nilai(PenjurianUji.JURI.get(j), u + 1L, String.valueOf(skor[u][j]));
      }
    }
    uji.pleno();
    Tokoh siti = Tokoh.SITI_PENGELOLA;
    assertThat(halaman("/juri/2026/pleno", siti).text()).contains("Perlu pleno");
    var bahas = post("/juri/2026/pleno/1/bahas").param("pembahasan", "Rentang 30");
    assertThat(jawab(bahas, siti).getStatus()).isEqualTo(302);
    String buka = "/juri/2026/pleno/1/buka/" + Tokoh.YUSUF_JURI.id();
    assertThat(jawab(post(buka), siti).getStatus()).isEqualTo(422);
    assertThat(jawab(post(buka).param("alasan", "Terlewat"), siti).getStatus()).isEqualTo(302);
    uji.nilai(Tokoh.YUSUF_JURI, 1, "75");
    var putus = post("/juri/2026/pleno/1/putuskan").param("keputusan", "Diterima");
    assertThat(jawab(putus, siti).getStatus()).isEqualTo(302);
    assertThat(halaman("/juri/2026/pleno", siti).text()).contains("Keputusan pleno", "Terlewat");
    Document timbang = halaman("/juri/2026/pertimbangan", siti);
    assertThat(timbang.select("figure.grafik")).hasSize(3);
    assertThat(timbang.text())
        .contains("Bahan pertimbangan pleno", "Selang peringkat 95 %", "Jarak ketat–longgar");
    assertThat(timbang.text()).contains(Tokoh.YUSUF_JURI.nama());
    assertThat(halaman("/juri/2026/pertimbangan", Tokoh.MAYA_JURI).text())
        .contains("Anda", "Penilai lain 1")
        .doesNotContain(Tokoh.YUSUF_JURI.nama());
    assertThat(halaman("/desk/2026/peringkat", siti).text()).contains("Dinas F");
    assertThat(halaman("/desk/2026/peringkat?klaster=KECAMATAN&tampil=semua", siti).text())
        .contains("Belum ada skor yang lengkap");
    assertThat(halaman("/juri/penjelasan", siti).select("h2")).hasSizeGreaterThan(6);
    assertThat(halaman("/juri/2026/rapor", Tokoh.MAYA_JURI).text()).contains("Penjurian");
    assertThat(halaman("/juri/2026/rapor", Tokoh.AGUS_EVALUATOR).text()).contains("Evaluasi desk");
    var rekap = jawab(get("/juri/2026/rekap.csv"), siti);
    assertThat(rekap.getContentAsString().lines().count()).isEqualTo(16);
    assertThat(jawab(get("/juri/2026/pleno"), Tokoh.MAYA_JURI).getStatus()).isEqualTo(403);
  }
}
