package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BanggaTest {
  @Test
  void without_a_command_it_shows_its_use_and_exits_2() {
    Jalan jalan = Jalan.bangga();
    assertThat(jalan.status()).isEqualTo(2);
    assertThat(jalan.keluar()).isEmpty();
    assertThat(jalan.galat()).contains("Pemakaian: bangga").doesNotContain("Usage");
  }

  @Test
  void an_unknown_command_is_named_in_bahasa_indonesia() {
    Jalan jalan = Jalan.bangga("tidakada", "--json");
    assertThat(jalan.status()).isEqualTo(2);
    assertThat(jalan.kode()).containsExactly("CLI_001");
    assertThat(jalan.galat()).contains("tidak dikenal: tidakada");
  }

  @Test
  void help_is_not_an_error() {
    assertThat(Jalan.bangga("--bantuan").status()).isZero();
    assertThat(Jalan.bangga("-h").keluar()).contains("Tampilkan bantuan ini.");
  }
}
