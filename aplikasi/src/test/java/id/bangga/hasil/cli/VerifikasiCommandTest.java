package id.bangga.hasil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.hasil.BerkasHasilUji;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifikasiCommandTest {
  private final StringWriter keluar = new StringWriter();
  @TempDir private Path folder;

  @Test
  void hasil_yang_utuh_berlaku_dan_sidik_pada_berita_acara_dicocokkan() throws IOException {
    String isi = BerkasHasilUji.utuh();
    Path berkas = Files.writeString(folder.resolve("hasil.json"), isi, StandardCharsets.UTF_8);
    String sidik = BerkasHasilUji.sidik();

    assertThat(jalankan(berkas.toString())).isZero();
    assertThat(keluar.toString()).startsWith("BERLAKU").contains(sidik).contains("--sidik");
    assertThat(jalankan(berkas.toString(), "--sidik", "https://kota/verifikasi/" + sidik)).isZero();
    assertThat(jalankan(berkas.toString(), "--sidik", sidik.replaceAll("(.{16})", "$1 "))).isZero();
    assertThat(jalankan(berkas.toString(), "--sidik", "0".repeat(64))).isEqualTo(1);
    assertThat(keluar.toString()).contains("VH_007 Sidik berkas bukan sidik yang Anda sebutkan");
  }

  @Test
  void satu_angka_diubah_disebut_tidak_berlaku_beserta_yang_harus_dilakukan() throws IOException {
    String ubah = BerkasHasilUji.utuh().replaceFirst("\"peringkat\":1,", "\"peringkat\":2,");
    Path berkas = Files.writeString(folder.resolve("hasil.json"), ubah, StandardCharsets.UTF_8);

    assertThat(jalankan(berkas.toString())).isEqualTo(1);
    assertThat(keluar.toString())
        .startsWith("TIDAK BERLAKU: ada ")
        .contains("VH_002", "VH_043 Peringkat tidak mengikuti nilai dan aturan seri")
        .contains("Jangan pakai berkas ini");
  }

  private int jalankan(String... args) {
    keluar.getBuffer().setLength(0);
    return new CommandLine(new VerifikasiCommand())
        .setOut(new PrintWriter(keluar))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }
}
