package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.cli.Jalan;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./bangga admin` and `./bangga periksa` on an installation of their own, whose first admin is
/// Rina.
class AdminCommandTest {
  @TempDir private static Path data;
  private static Jalan pertama;

  @BeforeAll
  static void pasang() {
    pertama = buat("Rina", "Rina Wati");
  }

  private static Jalan buat(String namaPengguna, String nama) {
    return Jalan.bangga(
        "admin", "buat", "--nama-pengguna", namaPengguna, "--nama", nama, "--json", "--data", data);
  }

  @Test
  void the_first_admin_gets_a_one_time_password() {
    assertThat(pertama.status()).as(pertama.galat()).isZero();
    assertThat(pertama.json().get("namaPengguna")).isEqualTo("rina");
    assertThat((String) Objects.requireNonNull(pertama.json().get("sandiSekali")))
        .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
  }

  @Test
  void AK_011_the_same_name_again_is_refused() {
    var jalan = buat("rina", "Rina Lain");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).containsExactly("AK_011");
  }

  @Test
  void AK_002_a_weak_password_from_standard_input_is_refused_with_every_reason() {
    var jalan = denganMasukan("rina12\n", "admin", "sandi", "rina", "--sandi-masukan");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).contains("AK_002", "AK_003");
  }

  @Test
  void a_password_of_ones_own_is_never_printed() {
    var jalan = denganMasukan("sepeda-kopi-hujan\n", "admin", "sandi", "rina", "--sandi-masukan");
    assertThat(jalan.status()).as(jalan.galat()).isZero();
    assertThat(jalan.keluar() + jalan.galat()).doesNotContain("sepeda");
  }

  @Test
  void periksa_says_that_all_holds() {
    var jalan = Jalan.bangga("periksa", "--json", "--data", data);
    assertThat(jalan.status()).as(jalan.keluar() + jalan.galat()).isZero();
    assertThat(jalan.json().get("utuh")).isEqualTo(true);
    assertThat(jalan.json().get("modul")).asString().contains("audit=[]", "akun=[]");
  }

  private static Jalan denganMasukan(String isi, String... args) {
    InputStream asli = System.in;
    System.setIn(new ByteArrayInputStream(isi.getBytes(StandardCharsets.UTF_8)));
    try {
      var semua = new ArrayList<Object>(List.of(args));
      semua.addAll(List.of("--json", "--data", data));
      return Jalan.bangga(semua.toArray());
    } finally {
      System.setIn(asli);
    }
  }
}
