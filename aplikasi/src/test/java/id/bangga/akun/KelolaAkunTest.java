package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Invarian;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.VersiUsang;
import id.bangga.web.Asal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Administration of accounts and roles: the rules by their codes.
@UjiSpring
class KelolaAkunTest {
  private static final Pelaku ADMIN = Tokoh.RIZKI_ADMIN.pelaku();
  private static final LocalDate HARI = LocalDate.of(2026, 9, 7);

  private final KelolaAkunService kelola;
  private final PenugasanService penugasan;
  private final MasukService masuk;
  private final AkunService akun;
  private final Invarian invarian;
  private final JdbcClient jdbc;
  private final JamUji jam;

  KelolaAkunTest(
      KelolaAkunService kelola,
      PenugasanService penugasan,
      MasukService masuk,
      AkunService akun,
      AkunInvarian invarian,
      JdbcClient jdbc,
      JamUji jam) {
    this.kelola = kelola;
    this.penugasan = penugasan;
    this.masuk = masuk;
    this.akun = akun;
    this.invarian = invarian;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Tokoh.RIZKI_ADMIN.buat(jdbc);
    Tokoh.BUDI_OPERATOR.buat(jdbc);
  }

  @Test
  void a_new_account_signs_in_once_with_its_one_time_password() {
    var dibuat = (HasilBuat.Dibuat) kelola.buat(ADMIN, data("Rina.Wati", "Rina Wati", null));
    var hasil = masuk.masuk("rina.wati", dibuat.sandi(), new Asal("10.0.0.1", "", false));
    assertThat(hasil).isInstanceOf(HasilMasuk.Diterima.class);
    assertThat(((HasilMasuk.Diterima) hasil).wajibGanti()).isTrue();
    assertThat(
            jdbc.sql("select sandi from akun.akun where id = ?")
                .param(dibuat.id())
                .query(String.class)
                .single())
        .doesNotContain(dibuat.sandi());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "rina wati", "-rina", "rina@kota", "rïna", "a b"})
  void AK_010_user_names_are_plain(String nama) {
    assertThat(kode(kelola.buat(ADMIN, data(nama, "Rina", null)))).containsExactly("AK_010");
  }

  @Test
  void AK_011_AK_012_AK_013_AK_014_AK_015_faults_of_the_data_are_all_named() {
    assertThat(kode(kelola.buat(ADMIN, data("BUDI_OPERATOR", "Budi", null))))
        .containsExactly("AK_011");
    var salah = new DataAkun("rina", " ", "bukan surel", "123", null, null);
    assertThat(kode(kelola.buat(ADMIN, salah))).containsExactly("AK_012", "AK_013", "AK_014");
    kelola.buat(ADMIN, new DataAkun("rina", "Rina", null, "199001012020121001", null, null));
    var sama = new DataAkun("rini", "Rini", null, "199001012020121001", null, null);
    assertThat(kode(kelola.buat(ADMIN, sama))).containsExactly("AK_015");
  }

  @Test
  void AK_016_the_chain_of_superiors_has_no_circle() {
    long atas = id(kelola.buat(ADMIN, data("atas", "Atas", null)));
    long tengah = id(kelola.buat(ADMIN, data("tengah", "Tengah", atas)));
    long bawah = id(kelola.buat(ADMIN, data("bawah", "Bawah", tengah)));
    assertThat(akun.rantaiAtasan(bawah)).containsExactly(tengah, atas);
    assertThat(kode(kelola.ubah(ADMIN, atas, 0, data("atas", "Atas", bawah))))
        .containsExactly("AK_016");
    assertThat(kode(kelola.ubah(ADMIN, atas, 0, data("atas", "Atas", atas))))
        .containsExactly("AK_016");
    assertThat(kode(kelola.buat(ADMIN, data("lain", "Lain", 999_999L)))).containsExactly("AK_016");
    assertThat(invarian.periksa()).isEmpty();
    jdbc.sql("update akun.akun set atasan_id = ? where id = ?").param(bawah).param(atas).update();
    assertThat(invarian.periksa()).hasSize(3).allMatch(satu -> satu.contains("berputar"));
  }

  @Test
  void AK_017_nobody_closes_their_own_account() {
    assertThat(kode(kelola.nonaktifkan(ADMIN, Tokoh.RIZKI_ADMIN.id()))).containsExactly("AK_017");
  }

  @Test
  void AK_018_the_last_admin_stays() {
    var sistem = Pelaku.sistem(Jalur.CLI);
    assertThat(kode(kelola.nonaktifkan(sistem, Tokoh.RIZKI_ADMIN.id()))).containsExactly("AK_018");
    long tugas = akun.penugasan(Tokoh.RIZKI_ADMIN.id()).getFirst().id();
    assertThat(kode(penugasan.akhiri(sistem, tugas))).containsExactly("AK_018");
    penugasan.tugaskan(sistem, Tokoh.BUDI_OPERATOR.id(), peran(Peran.ADMIN, null));
    assertThat(kode(penugasan.akhiri(sistem, tugas))).isEmpty();
  }

  @Test
  void closing_an_account_ends_its_sessions_at_once() {
    Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    kelola.nonaktifkan(ADMIN, Tokoh.BUDI_OPERATOR.id());
    assertThat(jdbc.sql("select count(*) from akun.sesi").query(Long.class).single()).isZero();
    assertThat(masuk.masuk("budi_operator", Tokoh.SANDI, new Asal("10.0.0.1", "", false)))
        .isInstanceOf(HasilMasuk.Salah.class);
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void who_saves_over_the_change_of_another_is_told() {
    long rina = id(kelola.buat(ADMIN, data("rina", "Rina", null)));
    kelola.ubah(ADMIN, rina, 0, data("rina", "Rina Wati", null));
    assertThatThrownBy(() -> kelola.ubah(ADMIN, rina, 0, data("rina", "Rina Sari", null)))
        .isInstanceOf(VersiUsang.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATOR_PD", "PIMPINAN_PD", "ASN"})
  void AK_020_roles_of_a_unit_need_one(Peran peran) {
    assertThat(kode(penugasan.tugaskan(ADMIN, Tokoh.BUDI_OPERATOR.id(), peran(peran, null))))
        .containsExactly("AK_020");
  }

  @Test
  void AK_021_AK_022_dates_run_forward_and_do_not_overlap() {
    long budi = Tokoh.BUDI_OPERATOR.id();
    var mundur = new PenugasanBaru(Peran.JURI, null, null, HARI, HARI.minusDays(1));
    assertThat(kode(penugasan.tugaskan(ADMIN, budi, mundur))).containsExactly("AK_021");
    var pertama = new PenugasanBaru(Peran.JURI, null, 2026, HARI, HARI.plusDays(9));
    assertThat(kode(penugasan.tugaskan(ADMIN, budi, pertama))).isEmpty();
    var bertumpuk = new PenugasanBaru(Peran.JURI, null, 2026, HARI.plusDays(9), null);
    assertThat(kode(penugasan.tugaskan(ADMIN, budi, bertumpuk))).containsExactly("AK_022");
    var sesudah = new PenugasanBaru(Peran.JURI, null, 2026, HARI.plusDays(10), null);
    assertThat(kode(penugasan.tugaskan(ADMIN, budi, sesudah))).isEmpty();
    var tahunLain = new PenugasanBaru(Peran.JURI, null, 2027, HARI, null);
    assertThat(kode(penugasan.tugaskan(ADMIN, budi, tahunLain))).isEmpty();
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void AK_023_nobody_gives_or_ends_their_own_roles() {
    Tokoh.SITI_PENGELOLA.buat(jdbc);
    var siti = Tokoh.SITI_PENGELOLA.pelaku();
    assertThat(kode(penugasan.tugaskan(siti, siti.akunId(), peran(Peran.JURI, null))))
        .containsExactly("AK_023");
    assertThat(kode(penugasan.tugaskan(ADMIN, ADMIN.akunId(), peran(Peran.PENGELOLA, null))))
        .containsExactly("AK_023");
  }

  @Test
  void AK_032_a_closed_account_gets_no_role() {
    kelola.nonaktifkan(ADMIN, Tokoh.BUDI_OPERATOR.id());
    assertThat(kode(penugasan.tugaskan(ADMIN, Tokoh.BUDI_OPERATOR.id(), peran(Peran.JURI, null))))
        .containsExactly("AK_032");
  }

  @ParameterizedTest
  @EnumSource
  void the_pengelola_gives_only_the_roles_of_the_cycle(Peran peran) {
    var siti = Tokoh.SITI_PENGELOLA.pelaku();
    boolean siklus =
        List.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD, Peran.EVALUATOR, Peran.JURI).contains(peran);
    var baru = new PenugasanBaru(peran, 7L, 2026, HARI, null);
    if (siklus) {
      assertThat(kode(penugasan.tugaskan(siti, Tokoh.BUDI_OPERATOR.id(), baru))).isEmpty();
    } else {
      assertThatThrownBy(() -> penugasan.tugaskan(siti, Tokoh.BUDI_OPERATOR.id(), baru))
          .isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void holders_of_a_role_are_found_by_unit() {
    Tokoh.DEWI_OPERATOR.buat(jdbc);
    assertThat(akun.pemegang(Peran.OPERATOR_PD, Tokoh.UNIT_A))
        .containsExactly(Tokoh.BUDI_OPERATOR.id());
    assertThat(akun.pemegang(Peran.OPERATOR_PD, null))
        .containsExactly(Tokoh.BUDI_OPERATOR.id(), Tokoh.DEWI_OPERATOR.id());
    assertThat(akun.nama(List.of(Tokoh.BUDI_OPERATOR.id(), 1L)))
        .containsOnly(Map.entry(Tokoh.BUDI_OPERATOR.id(), "Budi Santoso"));
  }

  @Test
  void the_invariants_see_what_the_services_would_never_do() {
    jdbc.sql(
            """
            insert into akun.penugasan (akun_id, peran, sejak, dibuat)
            select akun_id, peran, sejak, dibuat from akun.penugasan where peran = 'ADMIN'
            """)
        .update();
    assertThat(invarian.periksa()).singleElement().asString().contains("dua kali");
    jdbc.sql("update akun.penugasan set diakhiri = now() where peran = 'ADMIN'").update();
    assertThat(invarian.periksa()).singleElement().asString().contains("Tidak ada Admin");
    Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    jdbc.sql("update akun.akun set aktif = false where id = ?")
        .param(Tokoh.BUDI_OPERATOR.id())
        .update();
    assertThat(invarian.periksa()).hasSize(2).anyMatch(satu -> satu.contains("nonaktif"));
  }

  private static DataAkun data(String namaPengguna, String nama, @Nullable Long atasan) {
    return new DataAkun(namaPengguna, nama, null, null, null, atasan);
  }

  private static PenugasanBaru peran(Peran peran, @Nullable Long unit) {
    return new PenugasanBaru(peran, unit, null, HARI, null);
  }

  private static long id(HasilBuat hasil) {
    return ((HasilBuat.Dibuat) hasil).id();
  }

  private static List<String> kode(HasilBuat hasil) {
    return ((HasilBuat.Gagal) hasil).alasan().stream().map(satu -> satu.kode().name()).toList();
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(satu -> satu.kode().name()).toList();
  }
}
