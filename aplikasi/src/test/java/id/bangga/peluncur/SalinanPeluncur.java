package id.bangga.peluncur;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The launcher copied into a small repository of its own, with programs that only pretend: a
/// `java` that prints what it was given, a `mvn` that counts its calls.
final class SalinanPeluncur {
  private static final List<String> ALAT =
      List.of(
          "awk",
          "bash",
          "cat",
          "cp",
          "date",
          "dirname",
          "find",
          "flock",
          "grep",
          "head",
          "id",
          "kill",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch",
          "uname");

  private final Path akar;
  private final Path alat;

  SalinanPeluncur(Path tempat) throws IOException {
    akar = Files.createDirectories(tempat.resolve("repo dengan spasi"));
    alat = Files.createDirectories(tempat.resolve("alat"));
    salin("bangga");
    salin("alat/rakit.sh");
    salin("alat/kerja.sh");
    for (String nama : ALAT) {
      for (String folder : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(folder + nama)) && !Files.exists(alat.resolve(nama))) {
          Files.createSymbolicLink(alat.resolve(nama), Path.of(folder + nama));
        }
      }
    }
  }

  record Hasil(int status, String keluaran, String galat) {}

  Path akar() {
    return akar;
  }

  /// A folder that looks like a JDK of this version.
  Path jdk(String versi) throws IOException {
    Path jdk = Files.createDirectories(akar.resolveSibling("jdk-" + versi));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Uji\"\nJAVA_VERSION=\"" + versi + "\"\n");
    program(jdk.resolve("bin/javac"), "exit 0");
    program(jdk.resolve("bin/jar"), "exit 0");
    program(
        jdk.resolve("bin/java"),
        """
        for a in "$@"; do case $a in -XX:AOTCacheOutput=*) echo aot >"${a#*=}"; exit 0 ;; esac; done
        case "$*" in *' indeks '*) for a in "$@"; do :; done; mkdir -p "$a"; exit 0 ;; esac
        printf 'argumen:'; for a in "$@"; do printf '<%s>' "$a"; done; echo
        case "$*" in *gagal*) exit 7 ;; esac
        """);
    return jdk;
  }

  /// Sources, and a `mvn` that makes the jars from them.
  void sumberDanMaven() throws IOException {
    for (String berkas :
        List.of(
            "pom.xml",
            "aplikasi/pom.xml",
            "statistik/pom.xml",
            "aplikasi/src/main/A.java",
            "statistik/src/main/B.java",
            ".mvn/jvm.config")) {
      Path satu = akar.resolve(berkas);
      Files.createDirectories(satu.getParent());
      Files.writeString(satu, "");
      Files.setLastModifiedTime(satu, FileTime.from(Instant.EPOCH));
    }
    program(
        alat.resolve("mvn"),
        """
        echo "$*" >>'%1$s/panggilan-mvn'
        sleep 0.5
        mkdir -p '%1$s/aplikasi/target/lib'
        echo jar >'%1$s/aplikasi/target/aplikasi-0.1.0.jar'
        echo jar >'%1$s/aplikasi/target/lib/a.jar'
        """
            .formatted(akar));
  }

  List<String> panggilanMaven() throws IOException {
    Path berkas = akar.resolve("panggilan-mvn");
    return Files.exists(berkas) ? Files.readAllLines(berkas) : List.of();
  }

  Hasil jalankan(Map<String, String> lingkungan, String... argumen)
      throws IOException, InterruptedException {
    return selesai(mulai(lingkungan, argumen));
  }

  Process mulai(Map<String, String> lingkungan, String... argumen) throws IOException {
    List<String> perintah =
        new ArrayList<>(
            List.of(alat.resolve("bash").toString(), akar.resolve("bangga").toString()));
    perintah.addAll(List.of(argumen));
    var pembuat = new ProcessBuilder(perintah);
    var semua = new HashMap<>(Map.of("PATH", alat.toString(), "HOME", akar.toString()));
    semua.put("BANGGA_CARI_JDK", "");
    semua.putAll(lingkungan);
    pembuat.environment().clear();
    pembuat.environment().putAll(semua);
    return pembuat.start();
  }

  static Hasil selesai(Process proses) throws IOException, InterruptedException {
    proses.getOutputStream().close();
    var keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var galat = new String(proses.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Hasil(proses.waitFor(), keluaran, galat);
  }

  static void program(Path tujuan, String isi) throws IOException {
    Files.createDirectories(tujuan.getParent());
    Files.writeString(tujuan, "#!/bin/bash\n" + isi);
    Files.setPosixFilePermissions(tujuan, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void salin(String nama) throws IOException {
    Path tujuan = akar.resolve(nama);
    Files.createDirectories(tujuan.getParent());
    Files.copy(Path.of("..").resolve(nama), tujuan);
    Files.setLastModifiedTime(tujuan, FileTime.from(Instant.EPOCH));
  }
}
