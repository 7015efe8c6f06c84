package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.basisdata.FolderData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sample and real data are never mixed, and half a sample city is never gone on with.
class FolderContohTest {
  @TempDir private Path tempat;

  private FolderData folder() {
    return new FolderData(tempat.resolve("demo"));
  }

  @Test
  void a_city_cut_short_while_loading_begins_afresh() throws IOException {
    assertThat(FolderContoh.siapkan(folder(), false)).isFalse();
    Path separuh = Files.writeString(folder().akar().resolve("separuh"), "x");
    assertThatThrownBy(() ->
            FolderContoh.muat(
                folder(),
                () -> {
                  throw new IllegalStateException("terputus");
                }))
        .hasMessage("terputus");
    assertThat(FolderContoh.siapkan(folder(), false)).as("terputus").isTrue();
    assertThat(separuh).doesNotExist();
    assertThat(FolderContoh.adalah(folder())).isTrue();
  }

  @Test
  void a_whole_city_is_gone_on_with() throws IOException {
    FolderContoh.siapkan(folder(), false);
    Path isi = Files.writeString(folder().akar().resolve("isi"), "x");
    FolderContoh.muat(folder(), () -> {});
    assertThat(FolderContoh.siapkan(folder(), false)).isFalse();
    assertThat(isi).exists();
    assertThat(FolderContoh.siapkan(folder(), true)).as("diminta sendiri").isFalse();
    assertThat(isi).doesNotExist();
  }

  @Test
  void real_data_are_refused_also_when_asked_to_begin_afresh() throws IOException {
    Path isi = Files.createDirectories(folder().akar().resolve("postgres"));
    for (boolean ulang : new boolean[] {false, true}) {
      assertThatThrownBy(() -> FolderContoh.siapkan(folder(), ulang))
          .hasMessageContaining("bukan kota contoh");
    }
    assertThat(isi).exists();
  }
}
