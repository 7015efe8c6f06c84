package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.PeriksaService;
import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Asal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Accounts from files: all faults named and nothing changed, or everything.
@UjiSpring
class ImporAkunTest {
  private static final Pelaku ADMIN = Tokoh.RIZKI_ADMIN.pelaku();

  private final ImporAkunService impor;
  private final AkunService akun;
  private final MasukService masuk;
  private final PeriksaService periksa;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final MockMvc mvc;

  ImporAkunTest(
      ImporAkunService impor,
      AkunService akun,
      MasukService masuk,
      PeriksaService periksa,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      MockMvc mvc) {
    this.impor = impor;
    this.akun = akun;
    this.masuk = masuk;
    this.periksa = periksa;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.mvc = mvc;
  }

  @BeforeEach
  void keadaan() {
    UnitUji.duaDinas(organisasi);
    Tokoh.RIZKI_ADMIN.buat(jdbc);
    Tokoh.BUDI_OPERATOR.buat(jdbc);
  }

  @Test
  void new_and_known_accounts_with_superiors_and_roles_of_the_same_file() {
    var hasil =
        terapkan(
            """
            Nama Pengguna;nama;surel;unit;atasan;peran;tahun;warna
            Rina.Wati;Rina Wati;rina@contoh.id;PD.02;kepala;operator pd, ASN;2026;biru
            kepala;Ibu Kepala;;Dinas Pendidikan;;Pimpinan PD;;
            budi_operator;Budi Santoso Putra;;;kepala;;;
            """);
    assertThat(hasil.hasil())
        .extracting(HasilImpor::tambah, HasilImpor::ubah)
        .containsExactly(2, 1);
    assertThat(hasil.hasil().catatan()).containsExactly("Kolom diabaikan: warna");
    Akun rina = akun.findNama("rina.wati").orElseThrow();
    Akun kepala = akun.findNama("kepala").orElseThrow();
    Akun budi = akun.find(Tokoh.BUDI_OPERATOR.id()).orElseThrow();
    assertThat(rina.unitId()).isEqualTo(2L);
    assertThat(rina.atasanId()).isEqualTo(kepala.id());
    assertThat(budi)
        .extracting(Akun::nama, Akun::atasanId, Akun::unitId)
        .containsExactly("Budi Santoso Putra", kepala.id(), 1L);
    assertThat(akun.penugasan(rina.id()))
        .extracting(PenugasanTercatat::peran, PenugasanTercatat::unitId, PenugasanTercatat::tahun)
        .containsExactlyInAnyOrder(tuple(Peran.OPERATOR_PD, 2L, 2026), tuple(Peran.ASN, 2L, 2026));
    var sandi = hasil.sandi().getFirst();
    assertThat(sandi.namaPengguna()).isEqualTo("rina.wati");
    assertThat(masuk.masuk("rina.wati", sandi.sandi(), new Asal("10.0.0.1", "", false)))
        .isInstanceOf(HasilMasuk.Diterima.class);
    assertThat(periksa.periksa()).flatMap(PeriksaService.Temuan::pelanggaran).isEmpty();
  }

  @Test
  void the_same_file_again_changes_nothing() {
    String berkas =
        """
        nama_pengguna,nama,unit,atasan,peran,tahun
        rina,Rina Wati,PD.02,budi_operator,Operator PD,2026
        """;
    terapkan(berkas);
    long jurnal = jumlah("audit.jurnal");
    var lagi = terapkan(berkas);
    assertThat(lagi.hasil())
        .extracting(HasilImpor::tambah, HasilImpor::ubah, HasilImpor::tetap)
        .containsExactly(0, 0, 1);
    assertThat(jumlah("akun.penugasan")).isEqualTo(3);
    assertThat(jumlah("audit.jurnal")).isEqualTo(jurnal);
  }

  @Test
  void AK_019_AK_024_every_faulty_cell_is_named_with_row_column_and_cure_and_nothing_is_changed() {
    jdbc.sql("update akun.akun set nip = '199001012020121001' where id = ?")
        .param(Tokoh.BUDI_OPERATOR.id())
        .update();
    var hasil =
        tinjau(
            """
            nama_pengguna;nama;surel;nip;unit;atasan;peran;unit_peran;tahun
            a b;Nama Satu;;;;;;;
            ;Nama Dua;;;;;;;
            tiga;;;;;;;;
            empat;Nama Empat;bukan surel;;;;;;
            lima;Nama Lima;;123;;;;;
            enam;Nama Enam;;199001012020121001;;;;;
            tujuh;Nama Tujuh;;;Dinas Entah;;;;
            delapan;Nama Delapan;;;;tidak.ada;;;
            sembilan;Nama Sembilan;;;;;Raja;;
            sepuluh;Nama Sepuluh;;;;;Operator PD;;
            sebelas;Nama Sebelas;;;;;Juri;;1890
            sebelas;Nama Sebelas;;;;;;;
            putar1;Putar Satu;;;;putar2;;;
            putar2;Putar Dua;;;;putar1;;;
            rizki_admin;Rizki Maulana;;;;;Pengelola;;
            """);
    assertThat(hasil.galat())
        .extracting(g -> "%s %s %s".formatted(g.baris(), g.kolom(), g.kode()))
        .containsExactlyInAnyOrder(
            "2 nama_pengguna AK_010",
            "3 nama_pengguna BK_006",
            "4 nama BK_006",
            "5 surel AK_013",
            "6 nip AK_014",
            "7 nip AK_015",
            "8 unit AK_019",
            "9 atasan AK_016",
            "10 peran AK_024",
            "11 peran AK_020",
            "12 tahun BK_009",
            "13 nama_pengguna AK_011",
            "14 atasan AK_016",
            "15 atasan AK_016",
            "16 peran AK_023");
    assertThat(hasil.galat()).extracting(Galat::pesan).allMatch(pesan -> pesan.length() > 15);
    assertThat(jumlah("akun.akun")).isEqualTo(2);
  }

  @Test
  void a_faulty_file_is_not_carried_out_even_when_asked() {
    UUID id = tunda("nama_pengguna;nama\nx;\n");
    assertThat(impor.terapkan(ADMIN, id).hasil().diterapkan()).isFalse();
    assertThat(jumlah("akun.akun")).isEqualTo(2);
  }

  @Test
  void what_was_exported_is_read_back_without_a_difference() throws Exception {
    terapkan(
        "nama_pengguna;nama;surel;nip;unit;atasan;peran\nrina;Rina;r@contoh.id;199001012020121001;PD.02;budi_operator;ASN\n");
    byte[] isi = unduh("/akun.xlsx");
    UUID id = impor.tunda(ADMIN, "akun.xlsx", isi);
    HasilImpor hasil = impor.tinjau(ADMIN, id).hasil();
    assertThat(hasil.galat()).isEmpty();
    assertThat(hasil).extracting(HasilImpor::baris, HasilImpor::tetap).containsExactly(3, 3);
  }

  @Test
  void through_the_pages_the_passwords_leave_as_a_file() throws Exception {
    var berkas =
        new MockMultipartFile(
            "berkas",
            "akun.csv",
            "text/csv",
            "nama_pengguna;nama\nrina;Rina Wati\n".getBytes(StandardCharsets.UTF_8));
    var unggah =
        mvc.perform(multipart("/akun/impor").file(berkas).with(Tokoh.RIZKI_ADMIN))
            .andReturn()
            .getResponse();
    String tinjau = Objects.requireNonNull(unggah.getRedirectedUrl());
    var halaman =
        Jsoup.parse(
            mvc.perform(get(tinjau).with(Tokoh.RIZKI_ADMIN))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(halaman.text()).contains("akun baru", "Impor 1 akun");
    byte[] xlsx =
        mvc.perform(post(tinjau + "/terapkan").with(Tokoh.RIZKI_ADMIN))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    var isi = Masukan.dari(PembacaTabel.baca(xlsx));
    String sandi = isi.baris().getFirst().teks(2);
    assertThat(masuk.masuk("rina", sandi, new Asal("10.0.0.1", "", false)))
        .isInstanceOf(HasilMasuk.Diterima.class);
    assertThat(jumlah("akun.impor")).isZero();
  }

  @Test
  void a_page_with_faults_lists_them_and_a_file_can_be_dropped() throws Exception {
    UUID id = tunda("nama_pengguna;nama\nA B;Rina\n");
    var halaman =
        mvc.perform(get("/akun/impor/" + id).with(Tokoh.RIZKI_ADMIN)).andReturn().getResponse();
    assertThat(halaman.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(halaman.getContentAsString()).select("tbody tr").text())
        .contains("2 nama_pengguna")
        .contains("AK_010");
    mvc.perform(post("/akun/impor/" + id + "/batal").with(Tokoh.RIZKI_ADMIN));
    assertThat(jumlah("akun.impor")).isZero();
    var tanpa = mvc.perform(multipart("/akun/impor").with(Tokoh.RIZKI_ADMIN)).andReturn();
    assertThat(tanpa.getResponse().getStatus()).isEqualTo(422);
  }

  @Test
  void the_template_is_a_file_that_names_every_column() throws Exception {
    var tabel = PembacaTabel.baca(unduh("/akun/templat.xlsx"));
    assertThat(tabel.judul())
        .isEqualTo(
            List.of(
                "nama_pengguna",
                "nama",
                "surel",
                "nip",
                "unit",
                "atasan",
                "peran",
                "unit_peran",
                "tahun"));
  }

  private byte[] unduh(String alamat) throws Exception {
    return mvc.perform(get(alamat).with(Tokoh.RIZKI_ADMIN))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private UUID tunda(String isi) {
    return impor.tunda(ADMIN, "akun.csv", isi.getBytes(StandardCharsets.UTF_8));
  }

  private HasilImpor tinjau(String isi) {
    return impor.tinjau(ADMIN, tunda(isi)).hasil();
  }

  private HasilTerapkan terapkan(String isi) {
    var hasil = impor.terapkan(ADMIN, tunda(isi));
    assertThat(hasil.hasil().galat()).isEmpty();
    return hasil;
  }

  private long jumlah(String tabel) {
    return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
  }
}
