package id.bangga.peluncur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeluncurTest {
  @TempDir private Path tempat;
  private SalinanPeluncur peluncur;

  @BeforeEach
  void siapkan() throws IOException {
    peluncur = new SalinanPeluncur(tempat);
  }

  @Test
  void tanpa_jdk_25_dikatakan_apa_yang_dicari_dan_cara_memasang() throws Exception {
    var hasil = peluncur.jalankan(Map.of(), "demo");
    assertThat(hasil.status()).isEqualTo(3);
    assertThat(hasil.keluaran()).isEmpty();
    assertThat(hasil.galat())
        .contains("memerlukan JDK 25", "tidak menemukannya", "JAVA_HOME", "./bangga demo");
  }

  @Test
  void jdk_versi_lain_tidak_dipakai_dan_yang_cocok_ditemukan() throws Exception {
    peluncur.sumberDanMaven();
    String tua = peluncur.jdk("17.0.15").toString();
    assertThat(peluncur.jalankan(Map.of("JAVA_HOME", tua, "BANGGA_CARI_JDK", tua), "x").status())
        .isEqualTo(3);
    String cocok = peluncur.jdk("25.0.3").toString();
    var hasil =
        peluncur.jalankan(Map.of("JAVA_HOME", tua, "BANGGA_CARI_JDK", tua + ":" + cocok), "x");
    assertThat(hasil.status()).as(hasil.galat()).isZero();
    assertThat(hasil.keluaran()).contains("<x>");
  }

  @Test
  void argumen_dan_status_diteruskan_dan_keluaran_baku_bersih() throws Exception {
    peluncur.sumberDanMaven();
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    var hasil = peluncur.jalankan(lingkungan, "skm", "hitung", "berkas saya.csv", "", "--json");
    assertThat(hasil.keluaran().lines())
        .singleElement()
        .asString()
        .endsWith("<id.bangga.cli.Bangga><skm><hitung><berkas saya.csv><><--json>")
        .contains("<-Duser.timezone=UTC>", "<-XX:TieredStopAtLevel=1>", "/hitungan.aot>");
    assertThat(peluncur.jalankan(lingkungan, "serve").keluaran())
        .contains("/bangga.aot>")
        .doesNotContain("TieredStopAtLevel");
    assertThat(hasil.galat()).contains("Merakit BANGGA");
    assertThat(peluncur.jalankan(lingkungan, "gagal").status()).isEqualTo(7);
  }

  @Test
  void berkas_besar_memakai_kedua_penyusun() throws Exception {
    peluncur.sumberDanMaven();
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    Path besar = Files.write(tempat.resolve("skor besar.csv"), new byte[300 * 1024]);
    assertThat(
            peluncur.jalankan(lingkungan, "juri", "hitung", besar.toString(), "--json").keluaran())
        .contains("/hitungan.aot>")
        .doesNotContain("TieredStopAtLevel");
  }

  @Test
  void tanpa_maven_dikatakan_dengan_jelas() throws Exception {
    peluncur.sumberDanMaven();
    Files.delete(tempat.resolve("alat/mvn"));
    var hasil = peluncur.jalankan(Map.of("JAVA_HOME", peluncur.jdk("25").toString()), "demo");
    assertThat(hasil.status()).isEqualTo(3);
    assertThat(hasil.galat()).contains("Maven", "tidak ditemukan");
  }

  @Test
  void rakitan_diulang_hanya_bila_sumber_berubah_atau_dihapus() throws Exception {
    peluncur.sumberDanMaven();
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    peluncur.jalankan(lingkungan, "a");
    peluncur.jalankan(lingkungan, "b");
    assertThat(peluncur.panggilanMaven()).hasSize(1);
    Path sumber = peluncur.akar().resolve("aplikasi/src/main/A.java");
    var nanti =
        FileTime.from(Files.getLastModifiedTime(peluncur.akar()).toInstant().plusSeconds(60));
    Files.setLastModifiedTime(sumber, nanti);
    peluncur.jalankan(lingkungan, "c");
    assertThat(peluncur.panggilanMaven()).as("diubah").hasSize(2);
    Files.setLastModifiedTime(sumber, FileTime.from(Instant.EPOCH));
    peluncur.jalankan(lingkungan, "d");
    assertThat(peluncur.panggilanMaven()).as("tetap").hasSize(2);
    Files.setLastModifiedTime(sumber.getParent(), nanti);
    peluncur.jalankan(lingkungan, "e");
    assertThat(peluncur.panggilanMaven()).as("dihapus").hasSize(3);
  }

  @Test
  void dua_peluncur_bersamaan_merakit_sekali() throws Exception {
    peluncur.sumberDanMaven();
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    var pertama = peluncur.mulai(lingkungan, "satu");
    var kedua = peluncur.mulai(lingkungan, "dua");
    assertThat(SalinanPeluncur.selesai(pertama).keluaran()).contains("<satu>");
    assertThat(SalinanPeluncur.selesai(kedua).keluaran()).contains("<dua>");
    assertThat(peluncur.panggilanMaven()).hasSize(1);
  }

  @Test
  void rakitan_gagal_menunjukkan_galat_dan_rakitan_lama_tidak_rusak() throws Exception {
    peluncur.sumberDanMaven();
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    peluncur.jalankan(lingkungan, "a");
    String kini = Files.readString(peluncur.akar().resolve(".bangga/kini"));
    SalinanPeluncur.program(
        tempat.resolve("alat/mvn"), "echo '[ERROR] A.java: salah ketik'; exit 1");
    Files.setLastModifiedTime(
        peluncur.akar().resolve("aplikasi/src/main/A.java"),
        FileTime.from(Files.getLastModifiedTime(peluncur.akar()).toInstant().plusSeconds(60)));
    var hasil = peluncur.jalankan(lingkungan, "b");
    assertThat(hasil.status()).isEqualTo(3);
    assertThat(hasil.galat()).contains("Perakitan gagal", "salah ketik");
    assertThat(peluncur.akar().resolve(".bangga/kini")).hasContent(kini.strip());
  }

  @Test
  void pengukuran_dapat_menjadi_perintah_pertama_pada_salinan_baru() throws Exception {
    peluncur.sumberDanMaven();
    SalinanPeluncur.program(tempat.resolve("alat/mvn"), "echo '[ERROR] A.java'; exit 1");
    var lingkungan = Map.of("JAVA_HOME", peluncur.jdk("25").toString());
    assertThat(peluncur.jalankan(lingkungan, "bench", "statistik").status()).isEqualTo(3);
    assertThat(peluncur.akar().resolve(".bangga/rakit.log")).content().contains("A.java");
    var salah = peluncur.jalankan(lingkungan, "bench", "apa");
    assertThat(salah.status()).isEqualTo(2);
    assertThat(salah.galat()).contains("bench [statistik|http|bunuh]");
  }

  @Test
  void test_menjumlahkan_laporan_kedua_modul_pada_baris_terakhir() throws Exception {
    peluncur.sumberDanMaven();
    SalinanPeluncur.program(
        tempat.resolve("alat/mvn"),
        """
        mkdir -p '%1$s/statistik/target/surefire-reports' '%1$s/aplikasi/target/surefire-reports'
        echo '<testsuite xmlns:x="y" name="A" time="1.0" tests="5" errors="0" skipped="1" failures="0">' \
          >'%1$s/statistik/target/surefire-reports/TEST-A.xml'
        echo '<testsuite name="B" time="1.0" tests="7" errors="1" skipped="0" failures="2">' \
          >'%1$s/aplikasi/target/surefire-reports/TEST-B.xml'
        """
            .formatted(peluncur.akar()));
    var hasil = peluncur.jalankan(Map.of("JAVA_HOME", peluncur.jdk("25").toString()), "test");
    assertThat(hasil.keluaran().lines().toList().getLast())
        .isEqualTo("8 passed, 3 failed, 1 skipped");
    assertThat(hasil.status()).isEqualTo(1);
  }

  @Test
  void test_yang_tidak_sampai_ke_uji_dihitung_gagal() throws Exception {
    peluncur.sumberDanMaven();
    SalinanPeluncur.program(tempat.resolve("alat/mvn"), "exit 1");
    var hasil = peluncur.jalankan(Map.of("JAVA_HOME", peluncur.jdk("25").toString()), "test");
    assertThat(hasil.keluaran().lines().toList().getLast())
        .isEqualTo("0 passed, 1 failed, 0 skipped");
    assertThat(hasil.status()).isEqualTo(1);
  }
}
