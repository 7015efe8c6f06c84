package id.bangga.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept until the journal moves on.
@UjiSpring
class IngatanJurnalTest {
  private final IngatanJurnal<String, String> ingatan = new IngatanJurnal<>(2);
  private final List<String> terhitung = new ArrayList<>();
  private final TransactionTemplate pembaca;
  private final TransactionTemplate pengubah;
  private Kedudukan kini = new Kedudukan(1, "a1");

  IngatanJurnalTest(PlatformTransactionManager pengelola) {
    pembaca = new TransactionTemplate(pengelola);
    pembaca.setReadOnly(true);
    pengubah = new TransactionTemplate(pengelola);
  }

  @Test
  void a_reader_computes_once_until_the_journal_moves_on() {
    baca("satu");
    baca("satu");
    assertThat(terhitung).containsExactly("satu");
    kini = new Kedudukan(2, "b2");
    baca("satu");
    assertThat(terhitung).containsExactly("satu", "satu");
  }

  @Test
  void a_row_with_the_same_number_and_another_hash_is_another_state() {
    baca("satu");
    kini = new Kedudukan(1, "c3");
    baca("satu");
    assertThat(terhitung).containsExactly("satu", "satu");
  }

  /// The position is read first: what a change in between made is not taken for the new state.
  @Test
  void a_change_while_computing_makes_the_next_reading_compute_again() {
    pembaca.execute(_ ->
        ingatan.baca(
            () -> kini,
            "satu",
            () -> {
              kini = new Kedudukan(2, "b2");
              return "lama";
            }));
    assertThat(baca("satu")).isEqualTo("SATU");
  }

  @Test
  void who_changes_something_computes_and_leaves_nothing_behind() {
    for (int kali = 0; kali < 2; kali++) {
      pengubah.execute(_ -> ingatan.baca(() -> kini, "satu", () -> hitung("satu")));
    }
    baca("satu");
    assertThat(terhitung).containsExactly("satu", "satu", "satu");
  }

  @Test
  void the_one_not_asked_for_longest_is_forgotten() {
    baca("satu");
    baca("dua");
    baca("satu");
    baca("tiga");
    baca("satu");
    baca("dua");
    assertThat(terhitung).containsExactly("satu", "dua", "tiga", "dua");
  }

  private String baca(String kunci) {
    return pembaca.execute(_ -> ingatan.baca(() -> kini, kunci, () -> hitung(kunci)));
  }

  private String hitung(String kunci) {
    terhitung.add(kunci);
    return kunci.toUpperCase(Locale.ROOT);
  }
}
