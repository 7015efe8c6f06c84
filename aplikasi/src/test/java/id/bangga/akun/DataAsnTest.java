package id.bangga.akun;

import static id.bangga.akun.AsnUji.NINA;
import static id.bangga.akun.AsnUji.NIP;
import static id.bangga.akun.AsnUji.buka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.OrganisasiService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Master data of employees: what is missing or impossible is found, once each, and shown to those
/// who may mend it.
@UjiSpring
class DataAsnTest {

  private final DataAsnService data;
  private final AkunMassalService massal;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final MockMvc mvc;

  DataAsnTest(
      DataAsnService data,
      AkunMassalService massal,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      MockMvc mvc) {
    this.data = data;
    this.massal = massal;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.mvc = mvc;
  }

  @BeforeEach
  void orang() {
    UnitUji.duaDinas(organisasi);
    long kepala = asn("kepala", Peran.PIMPINAN_PD, NIP, Tokoh.UNIT_A, null);
    long lama = asn("lama", Peran.PIMPINAN_PD, "199001022014011902", Tokoh.UNIT_B, null);
    jdbc.sql("update akun.akun set aktif = false where id = ?").param(lama).update();
    asn("baik", Peran.ASN, "199001022014012903", Tokoh.UNIT_A, kepala);
    asn("kontrak", Peran.ASN, "199001022024211904", Tokoh.UNIT_A, kepala);
    asn("tanpa.nip", Peran.ASN, null, Tokoh.UNIT_A, kepala);
    asn("bulan.janggal", Peran.ASN, "199013022014011905", Tokoh.UNIT_A, kepala);
    asn("terlalu.muda", Peran.ASN, "199001022004011906", Tokoh.UNIT_A, kepala);
    asn("kelamin.janggal", Peran.ASN, "199001022014013907", Tokoh.UNIT_A, kepala);
    asn("nomor.janggal", Peran.ASN, "199001022014011000", Tokoh.UNIT_A, kepala);
    asn("tanpa.unit", Peran.ASN, "199001022014011908", null, kepala);
    asn("unit.hilang", Peran.ASN, "199001022014011909", 77L, kepala);
    asn("tanpa.atasan", Peran.ASN, "199001022014011910", Tokoh.UNIT_A, null);
    asn("atasan.nonaktif", Peran.ASN, "199001022014011911", Tokoh.UNIT_A, lama);
  }

  private long asn(
      String nama, Peran peran, @Nullable String nip, @Nullable Long unit, @Nullable Long atasan) {
    var orang = new DataAkun(nama, "Contoh " + nama, null, nip, unit, atasan);
    var tugas = new PenugasanBaru(peran, Tokoh.UNIT_A, null, LocalDate.of(2020, 1, 1), null);
    return Objects.requireNonNull(
        massal
            .buat(
                Pelaku.sistem(Jalur.TUGAS),
                List.of(new AkunBaru(orang, List.of(tugas))),
                Tokoh.SANDI)
            .get(nama));
  }

  @Test
  void every_problem_is_counted() {
    assertThat(data.hitung(NINA))
        .containsOnly(
            Map.entry(MasalahAsn.TANPA_NIP, 1L),
            Map.entry(MasalahAsn.NIP_JANGGAL, 4L),
            Map.entry(MasalahAsn.TANPA_UNIT, 1L),
            Map.entry(MasalahAsn.UNIT_TUTUP, 1L),
            Map.entry(MasalahAsn.TANPA_ATASAN, 1L),
            Map.entry(MasalahAsn.ATASAN_NONAKTIF, 1L));
  }

  @Test
  void the_list_is_filtered_and_searched() {
    assertThat(daftar(null, "")).hasSize(9).doesNotContain("baik", "kontrak", "kepala");
    assertThat(daftar(MasalahAsn.NIP_JANGGAL, ""))
        .containsExactlyInAnyOrder(
            "bulan.janggal", "terlalu.muda", "kelamin.janggal", "nomor.janggal");
    assertThat(daftar(null, "contoh TANPA.")).hasSize(3);
    assertThat(daftar(null, "199013")).containsExactly("bulan.janggal");
  }

  private List<String> daftar(@Nullable MasalahAsn masalah, String kata) {
    return data.daftar(NINA, new SaringDataAsn(masalah, kata)).stream()
        .map(DataAsn::namaPengguna)
        .toList();
  }

  @Test
  void others_are_refused() {
    for (Tokoh satu : List.of(Tokoh.SITI_PENGELOLA, Tokoh.WAHYU_ASN, Tokoh.RATNA_PIMPINAN)) {
      assertThatThrownBy(() -> data.hitung(satu.pelaku())).isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void bkpsdm_finds_it_on_the_first_page_and_takes_it_along_as_a_file() throws Exception {
    Document pertama = buka(mvc, "/pekerjaan", Tokoh.NINA_BKPSDM);
    assertThat(pertama.select(".pekerjaan li").text())
        .contains("Periksa data ASN", "1 tanpa NIP, 4 NIP janggal");
    Document halaman = buka(mvc, "/data-asn?masalah=NIP_JANGGAL", Tokoh.NINA_BKPSDM);
    assertThat(halaman.select("tbody tr")).hasSize(4);
    assertThat(halaman.select("tbody a[href^=/akun]")).as("BKPSDM tidak membuka akun").isEmpty();
    byte[] berkas =
        mvc.perform(get("/data-asn.xlsx").with(Tokoh.NINA_BKPSDM))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(PembacaTabel.baca(berkas).baris()).hasSize(9);
  }

  @Test
  void an_asn_without_nip_is_told_and_finds_the_own_data() throws Exception {
    assertThat(buka(mvc, "/pekerjaan", Tokoh.WAHYU_ASN).select(".pekerjaan li").text())
        .contains("NIP Anda belum tercatat", "Data Anda di BANGGA");
  }
}
