package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.skm.Unsur;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Reports published before results were computed here: audited, kept, never mixed in.
@UjiSpring
class LaporanLamaTest {
  private static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();
  private static final Periode LAMA = Periode.tahunan(2023);
  private static final String SUMBER = "Laporan SKM 2023 (contoh)";
  private static final List<Unsur> UNSUR = List.copyOf(EnumSet.allOf(Unsur.class));
  private static final List<String> NRR =
      List.of("3.40", "3.37", "3.29", "3.93", "3.37", "3.35", "3.44", "3.35", "3.71");

  private final LaporanLamaService layanan;
  private final TetapService tetap;
  private final TerbitService terbit;
  private final SumberSkm sumber;
  private final KepuasanUji uji;
  private final OrganisasiService organisasi;
  private final MockMvc mvc;

  LaporanLamaTest(
      LaporanLamaService layanan,
      TetapService tetap,
      TerbitService terbit,
      SumberSkm sumber,
      KepuasanUji uji,
      OrganisasiService organisasi,
      MockMvc mvc) {
    this.layanan = layanan;
    this.tetap = tetap;
    this.terbit = terbit;
    this.sumber = sumber;
    this.uji = uji;
    this.organisasi = organisasi;
    this.mvc = mvc;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
  }

  private static Map<String, Object> laporan(String ikm) {
    List<Map<String, String>> unsur =
        IntStream.range(0, NRR.size())
            .mapToObj(i -> Map.of("kode", UNSUR.get(i).name(), "nrr", NRR.get(i)))
            .toList();
    return Map.of("n", "369", "ikm", ikm, "mutu", "B (Sangat Baik)", "unsur", unsur);
  }

  private Putusan catat(Periode periode, String dari, String ikm) {
    return layanan.catat(BUDI, DINAS, periode, dari, laporan(ikm));
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(alasan -> alasan.kode().name()).toList();
  }

  @Test
  void a_report_is_kept_as_printed_with_the_method_that_made_it_and_what_is_wrong() {
    assertThat(catat(LAMA, SUMBER, "85.76").alasan()).isEmpty();
    assertThat(layanan.daftar(Tokoh.TATI_AUDITOR.pelaku(), DINAS))
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.ikmTerbit()).isEqualTo("85,76");
          assertThat(satu.mutuTerbit()).isEqualTo("B (Sangat Baik)");
          assertThat(satu.ikmTepat()).isEqualByComparingTo("86.69");
          assertThat(satu.metode()).singleElement().asString().contains("0,11");
          assertThat(satu.temuan()).anyMatch(t -> t.contains("86,61 sampai 86,78"));
        });
  }

  @Test
  void it_enters_no_trend_no_index_and_no_assessment() {
    catat(Periode.tahunan(2024), SUMBER, "85.76");
    uji.jawabDinas();
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    tetap.tetapkan(pimpinan, DINAS, LALU, "");
    tetap.umumkan(pimpinan, DINAS, LALU);
    assertThat(tetap.deret(pimpinan, DINAS)).hasSize(1);
    assertThat(terbit.tahun()).containsExactly(2025);
    assertThat(sumber.nilai(2025, DINAS).orElseThrow().masukan()).hasSize(1);
    assertThat(sumber.nilai(2024, DINAS)).isEmpty();
  }

  @Test
  void KS_012_KS_015_sumber_dan_angka_yang_salah_disebut() {
    assertThat(kode(layanan.catat(BUDI, DINAS, LAMA, "x", Map.of("ikm", "abc"))))
        .contains("KS_012", "KS_015");
    assertThat(layanan.daftar(BUDI, DINAS)).isEmpty();
  }

  @Test
  void KS_013_periode_yang_dihitung_di_sini_tidak_menerima_laporan_lama() {
    uji.jawabDinas();
    tetap.tetapkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU, "");
    assertThat(kode(catat(LALU, SUMBER, "85.76"))).containsExactly("KS_013");
    assertThat(kode(catat(Periode.tahunan(2026), SUMBER, "85.76"))).containsExactly("KS_001");
  }

  @Test
  void KS_014_KS_016_satu_periode_satu_laporan_sampai_dicabut_dengan_alasan() {
    catat(LAMA, SUMBER, "85.76");
    assertThat(kode(catat(LAMA, SUMBER, "86.69"))).containsExactly("KS_014");
    long id = layanan.daftar(BUDI, DINAS).getFirst().id();
    assertThat(kode(layanan.cabut(BUDI, DINAS, id, "salah"))).containsExactly("KS_016");
    assertThat(layanan.cabut(BUDI, DINAS, id, "Salah ketik nilai IKM").diterima()).isTrue();
    assertThat(layanan.daftar(BUDI, DINAS)).isEmpty();
    assertThat(catat(LAMA, SUMBER, "86.69").diterima()).isTrue();
  }

  @Test
  void only_the_unit_itself_and_the_city_keep_its_reports() {
    for (Tokoh tokoh : List.of(Tokoh.DEWI_OPERATOR, Tokoh.TATI_AUDITOR)) {
      assertThatThrownBy(() -> layanan.catat(tokoh.pelaku(), DINAS, LAMA, SUMBER, laporan("85.76")))
          .isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void the_page_audits_keeps_and_shows_the_report() throws Exception {
    String alamat = "/kelola-kepuasan/lama/" + DINAS;
    assertThat(halaman(alamat).text()).contains("Belum ada laporan lama");
    var kiriman =
        post(alamat)
            .with(Tokoh.BUDI_OPERATOR)
            .param("periode", LAMA.kode())
            .param("sumber", SUMBER)
            .param("n", "369")
            .param("ikm", "85,76");
    for (int i = 0; i < NRR.size(); i++) {
      kiriman.param(UNSUR.get(i).name(), NRR.get(i).replace('.', ','));
    }
    assertThat(mvc.perform(kiriman).andReturn().getResponse().getRedirectedUrl()).isEqualTo(alamat);
    assertThat(halaman(alamat).text())
        .contains("Tahun 2023", "85,76", "86,69", "tidak masuk grafik tren");
    var keliru =
        mvc.perform(
                post(alamat)
                    .with(Tokoh.BUDI_OPERATOR)
                    .param("periode", "2022")
                    .param("sumber", SUMBER)
                    .param("WAKTU", "5,40"))
            .andReturn()
            .getResponse();
    assertThat(keliru.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(keliru.getContentAsString(StandardCharsets.UTF_8)).select(".galat"))
        .isNotEmpty();
  }

  private Document halaman(String alamat) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(alamat).with(Tokoh.BUDI_OPERATOR))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}
