package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is remembered of a session, for how long, and what makes it forgotten.
@UjiSpring
class IngatanSesiTest {
  private final SesiService sesi;
  private final KelolaAkunService kelola;
  private final PenugasanRepository penugasan;
  private final TransactionTemplate transaksi;
  private final JdbcClient jdbc;
  private final JamUji jam;

  IngatanSesiTest(
      SesiService sesi,
      KelolaAkunService kelola,
      PenugasanRepository penugasan,
      TransactionTemplate transaksi,
      JdbcClient jdbc,
      JamUji jam) {
    this.sesi = sesi;
    this.kelola = kelola;
    this.penugasan = penugasan;
    this.transaksi = transaksi;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    SesiUji.orang(jdbc);
  }

  @Test
  void a_change_by_another_process_is_known_after_two_seconds() {
    String token = masuk();
    assertThat(sesi.muat(token)).isPresent();
    jdbc.sql("delete from akun.sesi").update();
    jam.maju(Duration.ofMillis(1_999));
    assertThat(sesi.muat(token)).isPresent();
    jam.maju(Duration.ofMillis(1));
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void a_token_that_opened_nothing_is_asked_for_again() {
    String token = masuk();
    jdbc.sql("update akun.akun set aktif = false").update();
    assertThat(sesi.muat(token)).isEmpty();
    jdbc.sql("update akun.akun set aktif = true").update();
    assertThat(sesi.muat(token)).isPresent();
  }

  @Test
  void signing_out_counts_at_once() {
    String token = masuk();
    sesi.keluar(sesi.muat(token).orElseThrow());
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void signing_out_everywhere_counts_at_once() {
    String token = masuk();
    sesi.keluarSemua(sesi.muat(token).orElseThrow().pelaku());
    assertThat(sesi.muat(token)).isEmpty();
  }

  @Test
  void a_new_role_and_its_end_count_at_once() {
    String token = masuk();
    assertThat(juri(token)).isFalse();
    var baru = new PenugasanBaru(Peran.JURI, null, null, LocalDate.now(jam), null);
    long tugas = penugasan.insert(Tokoh.BUDI_OPERATOR.id(), baru, jam.instant());
    assertThat(juri(token)).isTrue();
    penugasan.akhiri(tugas, jam.instant());
    assertThat(juri(token)).isFalse();
  }

  @Test
  void a_closed_account_counts_at_once() {
    String token = masuk();
    assertThat(sesi.muat(token)).isPresent();
    kelola.nonaktifkan(Tokoh.RIZKI_ADMIN.pelaku(), Tokoh.BUDI_OPERATOR.id());
    assertThat(sesi.muat(token)).isEmpty();
  }

  /// Who reads between the change and its commit still sees the old state and must not keep it.
  @Test
  void what_was_read_before_the_commit_is_forgotten_with_it() {
    String token = masuk();
    SesiAktif lama = sesi.muat(token).orElseThrow();
    var ingatan = new IngatanSesi(jam);
    byte[] sidik = Token.sidik(token);
    transaksi.executeWithoutResult(_ -> {
      ingatan.lupakan();
      assertThat(ingatan.sesi(sidik, () -> Optional.of(lama))).contains(lama);
    });
    assertThat(ingatan.sesi(sidik, Optional::empty)).isEmpty();
  }

  @Test
  void what_was_read_while_something_changed_is_not_kept() {
    String token = masuk();
    SesiAktif lama = sesi.muat(token).orElseThrow();
    var ingatan = new IngatanSesi(jam);
    byte[] sidik = Token.sidik(token);
    ingatan.sesi(
        sidik,
        () -> {
          ingatan.lupakan();
          return Optional.of(lama);
        });
    assertThat(ingatan.sesi(sidik, Optional::empty)).isEmpty();
  }

  private String masuk() {
    return SesiUji.buka(sesi);
  }

  private boolean juri(String token) {
    return sesi.muat(token).orElseThrow().pelaku().penugasan().stream()
        .map(Penugasan::peran)
        .anyMatch(Peran.JURI::equals);
  }
}
