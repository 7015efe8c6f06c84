package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data folders that must not be opened: a clear sentence, and nothing touched.
class FolderRusakTest {
  @TempDir private Path tempat;
  private FolderData folder;

  @BeforeEach
  void siapkan() {
    folder = new FolderData(tempat.resolve("data"));
  }

  @Test
  void versi_utama_lain_ditolak_dan_tidak_disentuh() throws IOException {
    Files.createDirectories(folder.cluster());
    Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
    Files.writeString(folder.cluster().resolve("postgresql.conf"), "# milik versi lama\n");
    var sebelum = isi();
    assertThatThrownBy(this::mulai)
        .isInstanceOf(GagalBasisdata.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("PostgreSQL 18")
        .hasMessageContaining("Tidak ada yang diubah");
    assertThat(isi()).isEqualTo(sebelum);
  }

  @Test
  void folder_yang_bukan_basis_data_ditolak_dan_tidak_disentuh() throws IOException {
    Files.createDirectories(folder.cluster());
    Files.writeString(folder.cluster().resolve("catatan.txt"), "penting\n");
    var sebelum = isi();
    assertThatThrownBy(this::mulai).hasMessageContaining("bukan basis data PostgreSQL");
    assertThat(isi()).isEqualTo(sebelum);
  }

  @Test
  void sandi_yang_hilang_disebut_berkasnya() throws IOException {
    Basisdata.tertanam(folder).close();
    Path sandi = folder.akar().resolve("rahasia/bangga_app");
    Files.delete(sandi);
    assertThatThrownBy(this::mulai)
        .hasMessageContaining(sandi.toString())
        .hasMessageContaining("hilang");
    assertThat(sandi).doesNotExist();
  }

  @Test
  void pembuatan_yang_terputus_diulang_dari_awal() throws IOException {
    Path separuh = folder.akar().resolve("postgres.baru");
    Files.createDirectories(separuh);
    Files.writeString(separuh.resolve("PG_VERSION"), "18\n");
    mulai();
    assertThat(separuh).doesNotExist();
    assertThat(folder.cluster().resolve("PG_VERSION")).hasContent("18");
  }

  @Test
  void penyimpanan_penuh_dikatakan_dengan_jelas() {
    var cluster = new ClusterPostgres(folder, SetelanPostgres.SUNGGUHAN);
    assertThat(
            cluster.gagal("Memulai PostgreSQL", "FATAL: could not write: No space left on device"))
        .hasMessageContaining("tidak cukup")
        .hasMessageContaining("tetap utuh")
        .hasMessageContaining(folder.akar().toString());
  }

  @Test
  void folder_yang_ditolak_dapat_dipakai_lagi_setelah_dibetulkan() throws IOException {
    Files.createDirectories(folder.cluster());
    Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(this::mulai).isInstanceOf(GagalBasisdata.class);
    Files.delete(folder.cluster().resolve("PG_VERSION"));
    Files.delete(folder.cluster());
    mulai();
  }

  private void mulai() {
    try (var basisdata = Basisdata.tertanam(folder)) {
      basisdata.sambungan();
    }
  }

  private Map<String, String> isi() throws IOException {
    var isi = new TreeMap<String, String>();
    try (Stream<Path> berkas = Files.walk(folder.cluster())) {
      for (Path satu : berkas.filter(Files::isRegularFile).toList()) {
        isi.put(satu.toString(), Files.readString(satu));
      }
    }
    return isi;
  }
}
