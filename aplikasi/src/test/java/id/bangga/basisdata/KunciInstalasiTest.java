package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The installation's signing key.
class KunciInstalasiTest {
  @TempDir Path folder;

  @Test
  void the_key_is_made_once_and_kept_closed() throws IOException {
    var pertama = new KunciInstalasi(new FolderData(folder));
    var kedua = new KunciInstalasi(new FolderData(folder));
    assertThat(kedua.publik()).isEqualTo(pertama.publik());
    assertThat(kedua.nama()).isEqualTo(pertama.nama()).hasSize(16);
    Path berkas = folder.resolve("rahasia/kunci-instalasi");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas)))
        .isEqualTo("rw-------");
  }

  @Test
  void one_changed_character_makes_the_signature_fail() {
    var kunci = new KunciInstalasi(new FolderData(folder));
    String tanda = kunci.tandaTangani("penilaian 2026: é");
    assertThat(kunci.sah("penilaian 2026: é", tanda)).isTrue();
    assertThat(KunciInstalasi.sah(kunci.publik(), "penilaian 2026: é", tanda)).isTrue();
    assertThat(kunci.sah("penilaian 2026: e", tanda)).isFalse();
    assertThat(kunci.sah("penilaian 2026: é", tanda.replace(tanda.charAt(3), '_'))).isFalse();
    var lain = new KunciInstalasi(new FolderData(folder.resolve("lain")));
    assertThat(lain.sah("penilaian 2026: é", tanda)).isFalse();
  }

  @Test
  void a_damaged_key_is_told_and_never_replaced() throws IOException {
    var kunci = new KunciInstalasi(new FolderData(folder));
    Path berkas = folder.resolve("rahasia/kunci-instalasi");
    Files.writeString(berkas, "rusak");
    assertThatThrownBy(() -> new KunciInstalasi(new FolderData(folder)))
        .isInstanceOf(GagalBasisdata.class)
        .hasMessageContaining("cadangan");
    assertThat(Files.readString(berkas)).isEqualTo("rusak");
    assertThat(kunci.publik()).isNotEmpty();
  }
}
