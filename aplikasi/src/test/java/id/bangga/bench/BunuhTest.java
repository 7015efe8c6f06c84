package id.bangga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `./bangga bench bunuh`, on the real program with its durable database.
@EnabledIfSystemProperty(
    named = "bangga.bunuh",
    matches = "ya",
    disabledReason = "belum pernah selesai di mesin tenang; jalankan dengan -Dbangga.bunuh=ya")
class BunuhTest {
  @TempDir private Path tempat;

  @Test
  void yang_sudah_dijawab_tidak_hilang_ketika_program_atau_basis_data_dibunuh()
      throws IOException, SQLException {
    var laporan = BebanBunuh.jalankan(tempat.resolve("data"), 0, 5, 20_261_127);
    assertThat(laporan.hilang()).isEmpty();
    assertThat(laporan.terjawab()).isPositive();
    assertThat(laporan.utuh()).isTrue();
  }
}
