package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LingkunganTest {
  private static final String URL = "jdbc:postgresql://pg.contoh:5432/bangga";

  @TempDir private Path tempat;

  @Test
  void tanpa_alamat_tidak_ada_basis_data_luar() {
    assertThat(Lingkungan.luar(Map.of())).isEmpty();
    assertThat(Lingkungan.luar(Map.of("BANGGA_DB_URL", " "))).isEmpty();
  }

  @Test
  void sandi_dari_berkas_didahulukan() throws IOException {
    Path berkas = Files.writeString(tempat.resolve("sandi"), "dari-berkas\n");
    var luar =
        Lingkungan.luar(
                Map.of(
                    "BANGGA_DB_URL", "postgresql://pg.contoh:5432/bangga",
                    "BANGGA_DB_USER", "setda",
                    "BANGGA_DB_PASSWORD", "dari-lingkungan",
                    "BANGGA_DB_PASSWORD_FILE", berkas.toString()))
            .orElseThrow();
    assertThat(luar.url()).isEqualTo(URL);
    assertThat(luar.pemilik().nama()).isEqualTo("setda");
    assertThat(luar.pemilik().sandi()).isEqualTo("dari-berkas");
    assertThat(luar.toString()).doesNotContain("dari-berkas");
  }

  @Test
  void yang_kurang_atau_keliru_disebut_namanya() {
    assertThatThrownBy(() -> Lingkungan.luar(Map.of("BANGGA_DB_URL", URL)))
        .hasMessageContaining("BANGGA_DB_USER");
    assertThatThrownBy(() -> Lingkungan.luar(Map.of("BANGGA_DB_URL", "mysql://x")))
        .hasMessageContaining("jdbc:postgresql://");
    assertThatThrownBy(() ->
            Lingkungan.luar(
                Map.of(
                    "BANGGA_DB_URL",
                    URL,
                    "BANGGA_DB_USER",
                    "setda",
                    "BANGGA_DB_PASSWORD_FILE",
                    tempat.resolve("tak-ada").toString())))
        .hasMessageContaining("BANGGA_DB_PASSWORD_FILE");
  }
}
