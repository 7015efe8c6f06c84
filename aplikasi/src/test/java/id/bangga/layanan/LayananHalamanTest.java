package id.bangga.layanan;

import static id.bangga.layanan.LayananUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The pages as a browser without JavaScript uses them.
@UjiSpring
class LayananHalamanTest {
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final LayananMassalService pemasang;
  private final LayananService layanan;
  private final PeriodeService periode;
  private final JawabanMassalService massal;
  private final KelolaLayananService kelola;
  private Map<String, Long> id = Map.of();

  LayananHalamanTest(
      MockMvc mvc,
      OrganisasiService organisasi,
      LayananMassalService pemasang,
      LayananService layanan,
      PeriodeService periode,
      JawabanMassalService massal,
      KelolaLayananService kelola) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.pemasang = pemasang;
    this.layanan = layanan;
    this.periode = periode;
    this.massal = massal;
    this.kelola = kelola;
  }

  @BeforeEach
  void pasang() {
    UnitUji.duaDinas(organisasi);
    id = LayananUji.pasang(pemasang);
  }

  private MockHttpServletResponse buka(Tokoh siapa, String alamat) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private Document halaman(Tokoh siapa, String alamat) throws Exception {
    var jawaban = buka(siapa, alamat);
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse kirim(Tokoh siapa, String alamat, String... isian)
      throws Exception {
    var permintaan = post(alamat).with(siapa);
    for (int i = 0; i < isian.length; i += 2) {
      permintaan.param(isian[i], isian[i + 1]);
    }
    return mvc.perform(permintaan).andReturn().getResponse();
  }

  @Test
  void a_made_up_answer_is_not_excluded_but_not_found() throws Exception {
    var jawaban =
        kirim(
            Tokoh.SITI_PENGELOLA,
            "/layanan/unit/1/jawaban/kecualikan",
            "pilih",
            "bukan-nomor",
            "alasan",
            "Diisi petugas sesudah loket tutup");
    assertThat(jawaban.getStatus()).isEqualTo(404);
  }

  @Test
  void answers_are_narrowed_to_a_point_where_there_are_several() throws Exception {
    String alamat = "/layanan/unit/1/jawaban";
    assertThat(halaman(Tokoh.BUDI_OPERATOR, alamat).select("select[name=titik]")).isEmpty();
    pemasang.pasang(SISTEM, List.of(), List.of(titik(DINAS, "dinas-2", List.of("KTP"))));
    LocalDate hari = LocalDate.of(2026, 9, 1);
    for (String kode : List.of("dinas-1", "dinas-2", "dinas-2")) {
      TitikLayanan titik = layanan.titik(kode).orElseThrow();
      long ktp = Objects.requireNonNull(id.get("KTP"));
      massal.simpan(SISTEM, List.of(jawaban(titik, ktp, hari, "343434343", Profil.KOSONG)), kode);
    }
    Document semua = halaman(Tokoh.BUDI_OPERATOR, alamat);
    assertThat(semua.select("select[name=titik] option").eachText())
        .containsExactly("Semua", "Loket dinas-1", "Loket dinas-2");
    assertThat(semua.select(".daftar tbody tr")).hasSize(3);
    assertThat(semua.select(".kunci-nilai").text().replace('\u00a0', ' '))
        .as("apa arti kesembilan angkanya")
        .contains("dari kiri ke kanan", "1 Persyaratan; 2 ", "; 9 ");
    assertThat(semua.select("details:not([open]):has(table) > summary").text())
        .isEqualTo("Tanda 0 jawaban bertanda");
    assertThat(semua.select(".daftar tbody tr").text())
        .contains("1 September 2026")
        .doesNotContain("WIB");
    assertThat(halaman(Tokoh.SITI_PENGELOLA, alamat).select(".daftar tbody tr").text())
        .contains("1 September 2026", "WIB");
    Document satu = halaman(Tokoh.BUDI_OPERATOR, alamat + "?titik=dinas-2");
    assertThat(satu.select("select[name=titik] [selected]").val()).isEqualTo("dinas-2");
    assertThat(satu.select(".daftar tbody tr").eachText())
        .hasSize(2)
        .allSatisfy(baris -> assertThat(baris).contains("Loket dinas-2"));
  }

  @Test
  void figures_are_explained_by_the_questions_that_were_answered() throws Exception {
    String alamat = "/layanan/unit/1/jawaban";
    LocalDate hari = LocalDate.of(2026, 9, 1);
    long ktp = Objects.requireNonNull(id.get("KTP"));
    TitikLayanan lama = layanan.titik("dinas-1").orElseThrow();
    massal.simpan(SISTEM, List.of(jawaban(lama, ktp, hari, "343434343", Profil.KOSONG)), "lama");
    var baru =
        new TitikBaru(
            lama.unitId(),
            lama.kode(),
            lama.nama(),
            "",
            lama.buka(),
            lama.tutup(),
            "IPAK-5",
            false,
            List.of(),
            List.of("KTP"));
    assertThat(kelola.ubahTitik(SISTEM, baru, true, lama.versi()).diterima()).isTrue();
    assertThat(halaman(Tokoh.BUDI_OPERATOR, alamat).select(".kunci-nilai").eachText())
        .as("titiknya kini bertanya lain, jawabannya tidak")
        .singleElement()
        .asString()
        .contains("Persyaratan", "; 9");

    TitikLayanan kini = layanan.titik("dinas-1").orElseThrow();
    massal.simpan(SISTEM, List.of(jawaban(kini, ktp, hari, "34343", Profil.KOSONG)), "baru");
    Document keduanya = halaman(Tokoh.BUDI_OPERATOR, alamat);
    assertThat(keduanya.select(".kunci-nilai").eachText())
        .hasSize(2)
        .anyMatch(kunci -> kunci.contains("(SKM-9), nilai"))
        .anyMatch(kunci -> kunci.contains("(IPAK-5), nilai"));
    assertThat(keduanya.select(".daftar tbody td[data-label=Nilai] .blok").eachText())
        .containsExactlyInAnyOrder("SKM-9", "IPAK-5");
  }

  @Test
  void the_city_sees_every_unit_and_a_unit_only_itself() throws Exception {
    assertThat(halaman(Tokoh.SITI_PENGELOLA, "/layanan").select("table tbody th a").eachText())
        .containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
    assertThat(buka(Tokoh.BUDI_OPERATOR, "/layanan").getRedirectedUrl())
        .isEqualTo("/layanan/unit/1");
    assertThat(buka(Tokoh.BUDI_OPERATOR, "/layanan/unit/2").getStatus()).isEqualTo(403);
    assertThat(buka(Tokoh.BUDI_OPERATOR, "/layanan/unit/2/jawaban").getStatus()).isEqualTo(403);
    assertThat(buka(Tokoh.BUDI_OPERATOR, "/layanan/unit/2/jawaban.csv").getStatus()).isEqualTo(403);
  }

  @Test
  void a_service_gets_a_population_and_the_gauge_its_minimum() throws Exception {
    String alamat = "/layanan/layanan/" + id.get("KTP");
    kirim(
        Tokoh.BUDI_OPERATOR,
        alamat + "/populasi",
        "periode",
        "2026",
        "jumlah",
        "1.000.000",
        "sumber",
        "Register 2025");
    assertThat(periode.populasi(Periode.tahunan(2026)).get(id.get("KTP")))
        .extracting("jumlah")
        .isEqualTo(1_000_000L);
    Document unit = halaman(Tokoh.BUDI_OPERATOR, "/layanan/unit/1?periode=2026");
    assertThat(unit.select("progress").attr("aria-label"))
        .isEqualTo("KTP-el: 0 dari sampel minimum 384");
    assertThat(unit.text()).contains("populasi belum diisi");
  }

  @Test
  void a_refused_population_leaves_the_form_of_the_service_as_it_is() throws Exception {
    var jawaban =
        kirim(
            Tokoh.BUDI_OPERATOR,
            "/layanan/layanan/" + id.get("KTP") + "/populasi",
            "periode",
            "2026",
            "jumlah",
            "banyak",
            "sumber",
            "Register");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(halaman.select("[role=alert]")).hasSize(1);
    assertThat(halaman.select("input[name=nama]").val()).isEqualTo("KTP-el");
    assertThat(halaman.select("input[name=versi]").val()).isNotEmpty();
    assertThat(halaman.select("input[name=aktif]").hasAttr("checked")).isTrue();
    assertThat(halaman.select("input[name=jumlah]").val()).isEqualTo("banyak");
  }

  @Test
  void a_second_service_of_the_same_name_or_an_odd_code_is_refused() throws Exception {
    String alamat = "/layanan/unit/1/layanan/baru";
    String kembar =
        kirim(Tokoh.BUDI_OPERATOR, alamat, "kode", "KTP2", "nama", "ktp-EL ").getContentAsString();
    assertThat(kembar).contains("LY_027");
    String aneh =
        kirim(Tokoh.BUDI_OPERATOR, alamat, "kode", "uji baru/1", "nama", "Lain")
            .getContentAsString();
    assertThat(aneh).contains("Kode layanan terdiri dari huruf, angka, dan tanda hubung.");
    assertThat(layanan.daftar()).hasSize(id.size());
  }

  @Test
  void a_half_filled_question_of_ones_own_is_refused_and_not_dropped() throws Exception {
    var jawaban =
        kirim(
            Tokoh.SITI_PENGELOLA,
            "/layanan/kuesioner",
            "kode",
            "UJI-1",
            "nama",
            "Uji",
            "dipilih",
            "WAKTU",
            "pertanyaan1",
            "Bagaimana parkirnya?");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(jawaban.getContentAsString()).contains("LY_025");
  }

  @Test
  void a_new_point_is_answered_at_its_address() throws Exception {
    var jawaban =
        kirim(
            Tokoh.BUDI_OPERATOR,
            "/layanan/unit/1/titik/baru",
            "kode",
            "loket-baru",
            "nama",
            "Loket baru",
            "buka",
            "08:00",
            "tutup",
            "15:30",
            "instrumen",
            "SKM-9-IPAK-5",
            "layanan",
            "KTP",
            "profil",
            "usia",
            "profil",
            "disabilitas");
    assertThat(jawaban.getStatus()).isEqualTo(302);
    Document formulir =
        Jsoup.parse(
            mvc.perform(get("/skm/loket-baru")).andReturn().getResponse().getContentAsString());
    assertThat(formulir.select("fieldset")).hasSize(14);
    assertThat(formulir.select("select[name=disabilitas]")).hasSize(1);
    assertThat(
            kirim(
                    Tokoh.BUDI_OPERATOR,
                    "/layanan/unit/1/titik/baru",
                    "kode",
                    "Loket Baru",
                    "nama",
                    "X",
                    "buka",
                    "16:00",
                    "tutup",
                    "08:00",
                    "instrumen",
                    "SKM-9")
                .getContentAsString())
        .contains("LY_001", "LY_003", "LY_004");
  }

  @Test
  void a_closed_point_keeps_its_answers_and_closes_its_address() throws Exception {
    TitikLayanan titik = layanan.titik("dinas-1").orElseThrow();
    kirim(
        Tokoh.SITI_PENGELOLA,
        "/layanan/titik/dinas-1",
        "nama",
        "Loket",
        "buka",
        "08:00",
        "tutup",
        "16:00",
        "instrumen",
        "SKM-9",
        "layanan",
        "KTP",
        "versi",
        Integer.toString(titik.versi()));
    assertThat(layanan.titik("dinas-1").orElseThrow().aktif()).isFalse();
    assertThat(
            kirim(
                    Tokoh.SITI_PENGELOLA,
                    "/layanan/titik/dinas-1",
                    "nama",
                    "Lain",
                    "buka",
                    "08:00",
                    "tutup",
                    "16:00",
                    "instrumen",
                    "SKM-9",
                    "layanan",
                    "KTP",
                    "versi",
                    Integer.toString(titik.versi()))
                .getStatus())
        .isEqualTo(409);
  }

  @Test
  void poster_and_tickets_are_paper_with_the_address_in_it() throws Exception {
    assertThat(teks(buka(Tokoh.BUDI_OPERATOR, "/layanan/titik/dinas-1/poster.pdf")))
        .contains("Bagaimana layanan kami?", "Loket dinas-1", "localhost/skm/dinas-1");
    var tiket =
        kirim(Tokoh.BUDI_OPERATOR, "/layanan/titik/dinas-1/tiket", "banyak", "22", "hari", "7");
    assertThat(teks(tiket).lines().filter(b -> b.matches("[0-9A-Z]{4}-[0-9A-Z]{4}")))
        .hasSize(22)
        .doesNotHaveDuplicates();
    assertThat(halaman(Tokoh.BUDI_OPERATOR, "/layanan/titik/dinas-1/tiket").select("td").eachText())
        .contains("22", "0");
    assertThat(
            kirim(Tokoh.DEWI_OPERATOR, "/layanan/titik/dinas-1/tiket", "banyak", "1", "hari", "7")
                .getStatus())
        .isEqualTo(403);
  }

  private static String teks(MockHttpServletResponse jawaban) throws IOException {
    assertThat(jawaban.getStatus()).isEqualTo(200);
    try (var dokumen = Loader.loadPDF(jawaban.getContentAsByteArray())) {
      return new PDFTextStripper().getText(dokumen);
    }
  }
}
