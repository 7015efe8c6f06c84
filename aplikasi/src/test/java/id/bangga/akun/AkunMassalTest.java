package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.audit.PeriksaService;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakBerhak;
import id.bangga.web.Asal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Accounts of the sample city.
@UjiSpring
class AkunMassalTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.CLI);
  private static final LocalDate HARI = LocalDate.of(2026, 1, 1);

  private final AkunMassalService massal;
  private final AkunService akun;
  private final MasukService masuk;
  private final PeriksaService periksa;
  private final JdbcClient jdbc;

  AkunMassalTest(
      AkunMassalService massal,
      AkunService akun,
      MasukService masuk,
      PeriksaService periksa,
      JdbcClient jdbc) {
    this.massal = massal;
    this.akun = akun;
    this.masuk = masuk;
    this.periksa = periksa;
    this.jdbc = jdbc;
  }

  @Test
  void a_thousand_accounts_with_roles_sign_in_with_the_shared_password() {
    List<AkunBaru> daftar = IntStream.range(0, 1_000).mapToObj(AkunMassalTest::baru).toList();
    var nomor = massal.buat(SISTEM, daftar, "sandi contoh saja");
    assertThat(nomor).hasSize(1_000);
    long ke7 = nomor.getOrDefault("orang7", 0L);
    assertThat(akun.find(ke7).orElseThrow().nama()).isEqualTo("Orang 7");
    assertThat(akun.penugasan(ke7))
        .singleElement()
        .extracting(PenugasanTercatat::peran)
        .isEqualTo(Peran.ASN);
    assertThat(masuk.masuk("orang7", "sandi contoh saja", new Asal("10.0.0.1", "", false)))
        .isInstanceOfSatisfying(
            HasilMasuk.Diterima.class, satu -> assertThat(satu.wajibGanti()).isFalse());
    assertThat(
            jdbc.sql("select count(*) from audit.jurnal where tindakan = 'akun dibuat'")
                .query(Long.class)
                .single())
        .isEqualTo(1_000);
    assertThat(periksa.periksa())
        .filteredOn(satu -> Set.of("audit").contains(satu.modul()))
        .allMatch(satu -> satu.pelanggaran().isEmpty());
  }

  @Test
  void one_broken_rule_and_nothing_is_made() {
    var salah = new AkunBaru(new DataAkun("x", "", null, null, null, null), List.of());
    assertThatThrownBy(() -> massal.buat(SISTEM, List.of(baru(1), salah), "sandi contoh saja"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> massal.buat(SISTEM, List.of(baru(1), baru(1)), "sandi contoh saja"))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(jdbc.sql("select count(*) from akun.akun").query(Long.class).single()).isZero();
  }

  @Test
  void people_may_not() {
    assertThatThrownBy(() -> massal.buat(Tokoh.RIZKI_ADMIN.pelaku(), List.of(baru(1)), "x"))
        .isInstanceOf(TidakBerhak.class);
  }

  private static AkunBaru baru(int ke) {
    return new AkunBaru(
        new DataAkun("orang" + ke, "Orang " + ke, null, null, 1L, null),
        List.of(new PenugasanBaru(Peran.ASN, 1L, null, HARI, null)));
  }
}
