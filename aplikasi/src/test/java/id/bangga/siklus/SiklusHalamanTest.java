package id.bangga.siklus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The cycle's pages: what they say, what their forms do, who may what.
@UjiSpring
class SiklusHalamanTest {
  private static final Tokoh SITI = Tokoh.SITI_PENGELOLA;
  private static final Tokoh BUDI = Tokoh.BUDI_OPERATOR;
  private static final String ALAMAT = "/siklus/2026";
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusService siklus;
  private final JamUji jam;

  SiklusHalamanTest(MockMvc mvc, OrganisasiService organisasi, SiklusService siklus, JamUji jam) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.jam = jam;
  }

  @BeforeEach
  void dua_dinas() {
    UnitUji.duaDinas(organisasi);
  }

  private void siapkan() throws Exception {
    assertThat(kirim(buat("2026", "USULAN", "BAKU"))).isEqualTo(302);
  }

  private static MockHttpServletRequestBuilder buat(String tahun, String dari, String instrumen) {
    return post("/siklus/baru")
        .param("tahun", tahun)
        .param("nama", "Penilaian " + tahun)
        .param("dari", dari)
        .param("instrumen", instrumen);
  }

  private void buka() throws Exception {
    siapkan();
    jam.atur(LocalDateTime.of(2026, 8, 10, 9, 0));
    assertThat(kirim(post(ALAMAT + "/buka"))).isEqualTo(302);
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

  private int kirim(MockHttpServletRequestBuilder permintaan) throws Exception {
    return jawab(permintaan, SITI).getStatus();
  }

  private Document ditolak(MockHttpServletRequestBuilder permintaan) throws Exception {
    MockHttpServletResponse jawaban = jawab(permintaan, SITI);
    assertThat(jawaban.getStatus()).isEqualTo(422);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  /// The form of a page with everything it holds, ready to be sent.
  private MockHttpServletRequestBuilder formulir(String alamat) throws Exception {
    Element form = Objects.requireNonNull(halaman(alamat, SITI).selectFirst("form.form"));
    var permintaan = post(form.attr("action"));
    for (Element isian : form.select("input[name], textarea[name], select[name]")) {
      boolean kotak = isian.attr("type").equals("checkbox") || isian.attr("type").equals("radio");
      if (!kotak || isian.hasAttr("checked")) {
        permintaan.param(isian.attr("name"), isi(isian));
      }
    }
    return permintaan;
  }

  private static String isi(Element isian) {
    return isian.tagName().equals("select") ? isian.select("option[selected]").val() : isian.val();
  }

  private static String kesalahan(Document halaman) {
    return halaman.select(".kesalahan").text();
  }

  @Test
  void the_first_cycle_is_prepared_from_the_proposal_and_opened() throws Exception {
    assertThat(halaman("/pekerjaan", SITI).text()).contains("Siapkan siklus 2026");
    assertThat(halaman("/siklus", SITI).text()).contains("Belum ada siklus");
    siapkan();
    Document ringkasan = halaman(ALAMAT, SITI);
    assertThat(ringkasan.select(".periksa").text())
        .contains("10 fase berurutan", "2 unit kerja", "28 indikator")
        .doesNotContain("Perbaiki");
    assertThat(ringkasan.select("form[action='/siklus/2026/buka']")).hasSize(1);
    assertThat(halaman("/pekerjaan", SITI).text()).contains("Buka siklus 2026");

    assertThat(kirim(post(ALAMAT + "/buka"))).isEqualTo(302);

    assertThat(siklus.siklus(2026).berjalan()).isTrue();
    assertThat(halaman(ALAMAT, SITI).text()).contains("Berjalan", "Desk", "Halaman kerja");
    assertThat(halaman("/siklus", BUDI).select("main tbody tr").text())
        .contains("Penilaian 2026", "Berjalan");
  }

  @Test
  void every_refusal_before_opening_leads_to_its_cure() throws Exception {
    assertThat(kirim(post("/instrumen/baru").param("sumber", "BAKU").param("tahun", "2025")))
        .isEqualTo(302);
    assertThat(kirim(buat("2026", "USULAN", "1"))).isEqualTo(302);
    assertThat(kirim(post(ALAMAT + "/peserta/ubah").param("versi", versi()))).isEqualTo(302);

    Document ringkasan = halaman(ALAMAT, SITI);

    assertThat(ringkasan.select(".periksa").text()).contains("SK_009", "SK_023");
    assertThat(ringkasan.select(".periksa a").eachAttr("href"))
        .contains(ALAMAT + "/peserta/ubah", ALAMAT + "/ubah");
    assertThat(ringkasan.select("form[action$=/buka]")).isEmpty();
    assertThat(ditolak(post(ALAMAT + "/buka")).select(".kesalahan").text()).contains("SK_023");
    assertThat(halaman("/pekerjaan", SITI).text()).contains("2 hal menghalangi");
  }

  private String versi() {
    return Long.toString(siklus.siklus(2026).versi());
  }

  @Test
  void a_choice_that_the_list_does_not_offer_is_refused_at_its_field() throws Exception {
    siapkan();
    for (String instrumen : new String[] {"987654", "salin-987654", "LAIN", ""}) {
      MockHttpServletResponse baru = jawab(buat("2027", "USULAN", instrumen), SITI);
      assertThat(baru.getStatus()).as(instrumen).isEqualTo(422);
      assertThat(Jsoup.parse(baru.getContentAsString()).select("[role=alert] a").eachText())
          .singleElement()
          .asString()
          .startsWith(
              instrumen.isEmpty() ? "Instrumen belum diisi" : "Pilih instrumen dari daftar");
    }
    MockHttpServletResponse dari = jawab(buat("2027", "1999", "BAKU"), SITI);
    assertThat(dari.getStatus()).isEqualTo(422);
    assertThat(dari.getContentAsString()).contains("Pilih isi awal dari daftar.");
    var ubah = post(ALAMAT + "/ubah").param("nama", "Penilaian").param("instrumen", "987654");
    assertThat(kirim(ubah)).isEqualTo(422);
  }

  @Test
  void a_new_year_takes_over_the_last_one_and_differs_only_where_changed() throws Exception {
    siapkan();
    assertThat(halaman("/siklus/baru", SITI).select("input[name=tahun]").val()).isEqualTo("2027");
    assertThat(kirim(formulir("/siklus/baru"))).isEqualTo(302);
    assertThat(siklus.instrumen(2027).tahun()).isEqualTo(2027);
    assertThat(kirim(formulir("/siklus/2027/parameter/ubah").param("langkah", ""))).isEqualTo(302);

    Document banding = halaman("/siklus/2027/banding?dengan=2026", BUDI);

    assertThat(banding.select("section.lembar").eachText())
        .anyMatch(teks -> teks.startsWith("Jadwal Sama"))
        .anyMatch(teks -> teks.startsWith("Parameter Sama"));
    assertThat(ditolak(buat("2027", "USULAN", "BAKU")).select(".kesalahan").text())
        .contains("Siklus tahun 2027 sudah ada");
  }

  @Test
  void schedule_form_names_the_phase_that_is_wrong_and_keeps_what_was_typed() throws Exception {
    siapkan();
    var terbalik =
        formulir(ALAMAT + "/jadwal/ubah")
            .with(request -> {
              request.setParameter("mulai-PLENO", "2026-10-10T08:00");
              request.setParameter("selesai-SANGGAH", "2026-09-01T08:00");
              return request;
            });
    Document ditolak = ditolak(terbalik);
    assertThat(kesalahan(ditolak))
        .contains("Fase Pleno mulai 10 Oktober 2026", "Fase Sanggah selesai sebelum mulai");
    assertThat(ditolak.select("input[name=mulai-PLENO]").val()).isEqualTo("2026-10-10T08:00");

    var digeser =
        formulir(ALAMAT + "/jadwal/ubah")
            .with(request -> {
              request.setParameter("langkah", "geser");
              request.setParameter("hari", "-7");
              return request;
            });
    MockHttpServletResponse jawaban = jawab(digeser, SITI);
    assertThat(jawaban.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select("input[name=mulai-DESK]").val())
        .isEqualTo("2026-08-08T08:00");
    assertThat(halaman(ALAMAT + "/jadwal", BUDI).text()).contains("15 Agustus 2026 08.00 WIB");

    var kosong =
        formulir(ALAMAT + "/jadwal/ubah")
            .with(request -> {
              request.setParameter("selesai-DESK", "");
              return request;
            });
    assertThat(kesalahan(ditolak(kosong))).contains("Selesai Desk belum diisi");
  }

  @Test
  void parameters_need_their_own_source_and_add_up() throws Exception {
    siapkan();
    var tanpaSumber =
        formulir(ALAMAT + "/parameter/ubah")
            .with(request -> {
              request.setParameter("nilai-BOBOT_DESK", "0,6");
              request.setParameter("nilai-BOBOT_JURI", "0,4");
              return request;
            });
    assertThat(kesalahan(ditolak(tanpaSumber))).contains("tulis dasar angka 0,6");
    var kelebihan =
        formulir(ALAMAT + "/parameter/ubah")
            .with(request -> {
              request.setParameter("nilai-MENIT_TENGGANG", "9000");
              return request;
            });
    assertThat(kesalahan(ditolak(kelebihan))).contains("antara 0 dan 1.440");
    var baik =
        formulir(ALAMAT + "/parameter/ubah")
            .with(request -> {
              request.setParameter("nilai-MENIT_TENGGANG", "60");
              request.setParameter("finalis-KECAMATAN", "1");
              request.setParameter("nilai-PERINGKAT_DISESUAIKAN_RESMI", "ya");
              return request;
            });
    assertThat(kirim(baik)).isEqualTo(302);
    assertThat(siklus.siklus(2026).parameter().menitTenggang()).isEqualTo(60);
    assertThat(siklus.siklus(2026).parameter().peringkatDisesuaikanResmi()).isTrue();
    assertThat(halaman(ALAMAT + "/parameter", BUDI).text())
        .contains("60 menit", "1 finalis", "belum terverifikasi", "keputusan pleno");
    assertThat(halaman(ALAMAT + "/riwayat", SITI).select(".linimasa").text())
        .contains("Menit tenggang sesudah batas pengajuan", "Finalis Kecamatan");
  }

  @Test
  void jury_criteria_are_added_dropped_and_must_add_up_to_100() throws Exception {
    siapkan();
    var kurang =
        formulir(ALAMAT + "/kriteria/ubah")
            .with(request -> {
              request.setParameter("bobot-0", "20");
              return request;
            });
    assertThat(kesalahan(ditolak(kurang))).contains("Jumlah bobot kriteria juri 90");
    var baik =
        formulir(ALAMAT + "/kriteria/ubah")
            .with(request -> {
              request.setParameter("bobot-0", "40");
              for (String bidang : new String[] {"kode-4", "nama-4", "uraian-4", "bobot-4"}) {
                request.setParameter(bidang, "");
              }
              return request;
            });
    assertThat(kirim(baik)).isEqualTo(302);
    assertThat(siklus.siklus(2026).kriteria()).hasSize(4);
    assertThat(halaman(ALAMAT + "/kriteria", BUDI).text()).contains("memutus seri", "Jumlah 100");
  }

  @Test
  void participants_are_chosen_and_later_leave_or_join_with_a_reason() throws Exception {
    siapkan();
    var kosongkan =
        post(ALAMAT + "/peserta/ubah")
            .param("versi", versi())
            .param("unit", "1", "2")
            .param("kosongkan", "DINAS_BADAN");
    Document sesudah = Jsoup.parse(jawab(kosongkan, SITI).getContentAsString());
    assertThat(sesudah.select("input[name=unit][checked]")).isEmpty();
    assertThat(kirim(post(ALAMAT + "/peserta/ubah").param("versi", versi()).param("unit", "1")))
        .isEqualTo(302);
    assertThat(halaman(ALAMAT + "/peserta?q=kesehatan", BUDI).select("main tbody").text())
        .contains("Dinas Kesehatan");
    assertThat(kirim(post(ALAMAT + "/buka"))).isEqualTo(302);

    assertThat(kesalahan(ditolak(post(ALAMAT + "/peserta/tambah").param("unit", "2"))))
        .contains("Alasan belum diisi");
    var tambah = post(ALAMAT + "/peserta/tambah").param("unit", "2").param("alasan", "unit baru");
    assertThat(kirim(tambah)).isEqualTo(302);
    assertThat(halaman(ALAMAT + "/peserta/1/keluarkan", SITI).text()).contains("Dinas Kesehatan");
    var keluar = post(ALAMAT + "/peserta/1/keluarkan").param("alasan", "digabung");
    assertThat(kirim(keluar)).isEqualTo(302);
    assertThat(halaman(ALAMAT + "/peserta", BUDI).text())
        .contains("Dinas Pendidikan", "Keluar di tengah jalan", "digabung");
    assertThat(jawab(get(ALAMAT + "/peserta.xlsx"), BUDI).getStatus()).isEqualTo(200);
  }

  @Test
  void extension_shows_its_consequences_before_it_is_done() throws Exception {
    buka();
    assertThat(halaman(ALAMAT + "/perpanjang", SITI).select("select option[selected]").val())
        .isEqualTo("PENILAIAN_MANDIRI");
    Document akibat = Jsoup.parse(jawab(perpanjang("tinjau"), SITI).getContentAsString());
    assertThat(akibat.select("#akibat-judul + .tabel-gulir tbody tr")).hasSize(9);
    assertThat(halaman(ALAMAT + "/jadwal", BUDI).text()).contains("14 Agustus 2026 16.00");

    assertThat(kirim(perpanjang("laksanakan"))).isEqualTo(302);

    assertThat(halaman(ALAMAT + "/jadwal", BUDI).text())
        .contains("19 Agustus 2026 16.00", "Gangguan jaringan", "digeser");
    assertThat(halaman(ALAMAT + "/riwayat", BUDI).select(".linimasa").text())
        .contains("Fase Penilaian mandiri: 15 Juli 2026", "→", "19 Agustus 2026, 16.00 WIB");
    var mundur =
        post(ALAMAT + "/perpanjang")
            .param("fase", "DESK")
            .param("sampai", "2026-08-20T09:00")
            .param("alasan", "x");
    assertThat(kesalahan(ditolak(mundur))).contains("Batas baru harus sesudah");
  }

  private static MockHttpServletRequestBuilder perpanjang(String langkah) {
    return post(ALAMAT + "/perpanjang")
        .param("fase", "PENILAIAN_MANDIRI")
        .param("sampai", "2026-08-19T16:00")
        .param("alasan", "Gangguan jaringan")
        .param("geser", "ya")
        .param("langkah", langkah);
  }

  @Test
  void a_running_cycle_refuses_changes_of_what_it_declared() throws Exception {
    siapkan();
    var jadwal = formulir(ALAMAT + "/jadwal/ubah");
    var kriteria = formulir(ALAMAT + "/kriteria/ubah");
    assertThat(kirim(post(ALAMAT + "/buka"))).isEqualTo(302);

    Document terlambat = ditolak(jadwal);
    assertThat(kesalahan(terlambat))
        .as("yang diketik masih dapat disalin")
        .contains("Siklus sudah dibuka", "Mulai desk", "15 Agustus 2026, 08.00");
    assertThat(terlambat.select("main form[method=post]")).as("tidak ada isian percuma").isEmpty();
    assertThat(ditolak(post(ALAMAT + "/hapus")).select(".kesalahan").text()).contains("SK_002");
    assertThat(halaman(ALAMAT + "/jadwal", SITI).select("a[href$=/jadwal/ubah]")).isEmpty();
    for (String bagian : List.of("", "/jadwal", "/kriteria", "/parameter", "/peserta")) {
      Document ubah = halaman(ALAMAT + bagian + "/ubah", SITI);
      assertThat(ubah.select("main form[method=post]")).as("tidak ada isian percuma").isEmpty();
      assertThat(ubah.text()).contains("Hanya dapat diubah sebelum siklus dibuka");
      assertThat(ubah.select(".catatan").text())
          .as(bagian)
          .contains("Siklus sudah dibuka", "dengan alasan tertulis");
    }
    assertThat(siklus.tetapkan(SITI.pelaku(), 2026, "sidik").diterima()).isTrue();
    Document selesai = ditolak(kriteria);
    assertThat(kesalahan(selesai)).contains("sudah ditetapkan").doesNotContain("diperpanjang");
    assertThat(selesai.select("main form[method=post]")).isEmpty();
    assertThat(selesai.select(".catatan").text()).contains("tidak ada yang dapat diubah");
    Element alasan = halaman(ALAMAT + "/perpanjang", SITI).expectFirst("[name=alasan]");
    assertThat(alasan.attr("aria-required")).isEqualTo("true");
  }

  @Test
  void a_stale_form_is_refused() throws Exception {
    siapkan();
    var lama = formulir(ALAMAT + "/kriteria/ubah");
    assertThat(kirim(formulir(ALAMAT + "/jadwal/ubah"))).isEqualTo(302);
    assertThat(kirim(lama)).isEqualTo(409);
  }

  @Test
  void the_schedule_leaves_as_pdf_excel_and_calendar() throws Exception {
    siapkan();
    String kalender =
        new String(
            jawab(get(ALAMAT + "/jadwal.ics"), BUDI).getContentAsByteArray(),
            StandardCharsets.UTF_8);
    assertThat(kalender)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART:20260815T010000Z", "UID:siklus-2026-desk@bangga");
    assertThat(kalender.split("BEGIN:VEVENT", -1)).hasSize(11);
    assertThat(kalender.lines()).allMatch(baris -> baris.length() <= 75);
    assertThat(jawab(get(ALAMAT + "/jadwal.xlsx"), BUDI).getContentAsByteArray())
        .startsWith('P', 'K');
    byte[] pdf = jawab(get(ALAMAT + "/jadwal.pdf"), BUDI).getContentAsByteArray();
    try (var dokumen = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(dokumen))
          .contains("Verifikasi lapangan", "15 Agustus 2026", "Dinas Kesehatan");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/jadwal", "/parameter", "/kriteria", "/peserta", "/riwayat", "/banding"})
  void every_role_reads_and_finds_no_tools(String bagian) throws Exception {
    siapkan();
    for (Tokoh tokoh : Tokoh.values()) {
      if (tokoh == Tokoh.EKO_TANPA_PERAN) {
        assertThat(jawab(get(ALAMAT + bagian), tokoh).getStatus()).isEqualTo(403);
      } else if (tokoh != SITI) {
        assertThat(
                halaman(ALAMAT + bagian, tokoh)
                    .select("main a[href$=/ubah], main form[method=post]"))
            .isEmpty();
      }
    }
  }

  @Test
  void a_year_without_a_cycle_is_not_found() throws Exception {
    assertThat(jawab(get("/siklus/2030"), SITI).getStatus()).isEqualTo(404);
  }

  @Test
  void a_preparation_is_removed() throws Exception {
    siapkan();
    assertThat(kirim(post(ALAMAT + "/hapus"))).isEqualTo(302);
    assertThat(siklus.find(2026)).isEmpty();
  }
}
