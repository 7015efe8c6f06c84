package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /// Also where the last character of Base64 has bits to spare, and without its padding.
  @Test
  void any_other_spelling_of_signature_or_key_fails() {
    var kunci = new KunciInstalasi(new FolderData(folder));
    String tanda = kunci.tandaTangani("hasil");
    String publik = kunci.publik();
    ejaanLain(tanda)
        .forEach(lain -> assertThat(kunci.sah("hasil", lain)).as("tanda %s", lain).isFalse());
    ejaanLain(publik)
        .forEach(lain ->
            assertThat(KunciInstalasi.sah(lain, "hasil", tanda)).as("kunci %s", lain).isFalse());
    assertThat(kunci.sah("hasil", tanda)).isTrue();
  }

  private static Stream<String> ejaanLain(String base64) {
    String huruf = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    int isi = base64.replace("=", "").length();
    return Stream.concat(
            Stream.of(base64.substring(0, isi), base64.replace("=", "") + "=", base64 + "\n"),
            IntStream.range(0, isi)
                .boxed()
                .flatMap(i ->
                    huruf
                        .chars()
                        .filter(h -> h != base64.charAt(i))
                        .mapToObj(
                            h -> base64.substring(0, i) + (char) h + base64.substring(i + 1))))
        .filter(lain -> !lain.equals(base64));
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
