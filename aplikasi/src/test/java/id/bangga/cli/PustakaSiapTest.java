package id.bangga.cli;

import static java.lang.constant.ConstantDescs.CD_int;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PustakaSiapTest {
  private static final String MANIFES =
      "Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\nName: Kuno.class\r\nSHA-256-Digest: abc=\r\n\r\n";

  @TempDir private Path folder;

  @Test
  void tanda_tangan_dan_sidiknya_dibuang_isi_lain_tetap() throws IOException {
    jar(
        "tanda.jar",
        Map.of("META-INF/A.SF", teks("x"), "META-INF/A.RSA", teks("x"), "isi", teks("isi")));
    assertThat(PustakaSiap.siapkan(folder)).containsExactly("tanda.jar");
    try (var jar = new JarFile(folder.resolve("tanda.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .containsExactlyInAnyOrder(JarFile.MANIFEST_NAME, "isi");
      assertThat(jar.getManifest().getEntries()).isEmpty();
      assertThat(jar.isMultiRelease()).isTrue();
      assertThat(jar.getInputStream(jar.getEntry("isi")).readAllBytes()).isEqualTo(teks("isi"));
    }
  }

  @Test
  void kelas_java_5_mendapat_bentuk_java_8_dan_tetap_berjalan() throws Exception {
    jar("kuno.jar", Map.of("Kuno.class", kuno()));
    assertThat(PustakaSiap.siapkan(folder)).containsExactly("kuno.jar");
    Path jar = folder.resolve("kuno.jar");
    try (var berkas = new JarFile(jar.toFile());
        var pemuat = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      byte[] kelas = berkas.getInputStream(berkas.getEntry("Kuno.class")).readAllBytes();
      assertThat(ClassFile.of().parse(kelas).majorVersion()).isEqualTo(52);
      var mutlak = pemuat.loadClass("Kuno").getMethod("mutlak", int.class);
      assertThat(mutlak.invoke(null, -7)).isEqualTo(7);
      assertThat(mutlak.invoke(null, 7)).isEqualTo(7);
    }
  }

  @Test
  void kelas_untuk_java_yang_lebih_baru_menggantikan_yang_lama() throws IOException {
    jar(
        "lapis.jar",
        Map.of(
            "A.class", kuno(),
            "META-INF/versions/9/A.class", teks("bukan ini saja"),
            "META-INF/versions/25/A.class", teks("ini untuk Java 25"),
            "META-INF/versions/99/A.class", teks("belum berlaku")));
    assertThat(PustakaSiap.siapkan(folder)).containsExactly("lapis.jar");
    try (var jar = new JarFile(folder.resolve("lapis.jar").toFile())) {
      assertThat(jar.getInputStream(jar.getEntry("A.class")).readAllBytes())
          .isEqualTo(teks("ini untuk Java 25"));
      assertThat(jar.stream().map(ZipEntry::getName))
          .containsExactlyInAnyOrder(
              JarFile.MANIFEST_NAME, "A.class", "META-INF/versions/99/A.class");
    }
  }

  /// Java looks into the versions of a jar only where its manifest says so.
  @Test
  void tanpa_multi_release_versi_tidak_berlaku() throws IOException {
    jar(
        "satu.jar",
        Map.of(
            JarFile.MANIFEST_NAME,
            teks("Manifest-Version: 1.0\r\n\r\n"),
            "A.class",
            kuno(),
            "META-INF/versions/9/A.class",
            teks("tidak berlaku")));
    assertThat(PustakaSiap.siapkan(folder)).containsExactly("satu.jar");
    try (var jar = new JarFile(folder.resolve("satu.jar").toFile())) {
      byte[] kelas = jar.getInputStream(jar.getEntry("A.class")).readAllBytes();
      assertThat(ClassFile.of().parse(kelas).majorVersion()).isEqualTo(52);
      assertThat(jar.getEntry("META-INF/versions/9/A.class")).isNotNull();
    }
  }

  /// Some find packages by their folders.
  @Test
  void folder_tetap_ada() throws IOException {
    jar("folder.jar", Map.of("id/", new byte[0], "id/contoh/", new byte[0], "A.class", kuno()));
    assertThat(PustakaSiap.siapkan(folder)).containsExactly("folder.jar");
    try (var jar = new JarFile(folder.resolve("folder.jar").toFile())) {
      assertThat(jar.stream().filter(ZipEntry::isDirectory).map(ZipEntry::getName))
          .containsExactlyInAnyOrder("id/", "id/contoh/");
    }
  }

  @Test
  void pustaka_biasa_tidak_disentuh() throws IOException {
    jar(
        "biasa.jar",
        Map.of(
            "isi", teks("isi"), "META-INF/versions/9/module-info.class", teks("nama modul saja")));
    byte[] semula = Files.readAllBytes(folder.resolve("biasa.jar"));
    assertThat(PustakaSiap.siapkan(folder)).isEmpty();
    assertThat(folder.resolve("biasa.jar")).hasBinaryContent(semula);
  }

  private void jar(String nama, Map<String, byte[]> isi) throws IOException {
    Map<String, byte[]> semua = new LinkedHashMap<>(Map.of(JarFile.MANIFEST_NAME, teks(MANIFES)));
    semua.putAll(isi);
    try (var keluar = new ZipOutputStream(Files.newOutputStream(folder.resolve(nama)))) {
      for (var butir : semua.entrySet()) {
        keluar.putNextEntry(new ZipEntry(butir.getKey()));
        keluar.write(butir.getValue());
      }
    }
  }

  private static byte[] teks(String isi) {
    return isi.getBytes(StandardCharsets.UTF_8);
  }

  /// A class of Java 5 with a branch, which needs a stack map in the newer form.
  private static byte[] kuno() {
    return ClassFile.of()
        .build(
            ClassDesc.of("Kuno"),
            kelas ->
                kelas
                    .withVersion(49, 0)
                    .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER)
                    .withMethodBody(
                        "mutlak",
                        MethodTypeDesc.of(CD_int, CD_int),
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        kode -> {
                          var positif = kode.newLabel();
                          kode.iload(0)
                              .ifge(positif)
                              .iload(0)
                              .ineg()
                              .ireturn()
                              .labelBinding(positif)
                              .iload(0)
                              .ireturn();
                        }));
  }
}
