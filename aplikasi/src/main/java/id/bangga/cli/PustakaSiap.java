package id.bangga.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Libraries made fit for the cache of started classes, which keeps no class of a signed jar, none
/// in the format before Java 6 and none of a jar's part for a newer Java. A signature goes (who
/// fetched the jar has checked it, and a start would check it again each time); classes of Java 5
/// get the form of Java 8; what is meant for our Java takes the place of what it stands in for.
final class PustakaSiap {
  private static final Pattern TANDA_TANGAN = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  private static final int JAVA_5 = 49;
  private static final int JAVA_8 = 52;

  private final Map<String, byte[]> isi = new LinkedHashMap<>();
  private final ClassFile berkasKelas =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.defaultResolver()
                  .orElse(ClassHierarchyResolver.ofResourceParsing(this::kelas))));

  private PustakaSiap() {}

  /// Rewrites the jars in the folder that need it.
  ///
  /// @return their names
  static List<String> siapkan(Path folder) throws IOException {
    List<String> diubah = new ArrayList<>();
    try (Stream<Path> jar = Files.list(folder)) {
      for (Path satu : jar.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
        if (new PustakaSiap().siapkanJar(satu)) {
          diubah.add(satu.getFileName().toString());
        }
      }
    }
    return diubah;
  }

  private boolean siapkanJar(Path jar) throws IOException {
    boolean multiRelease = baca(jar);
    boolean bertanda = isi.keySet().removeIf(TANDA_TANGAN.asMatchPredicate());
    if (bertanda) {
      buangSidik();
    }
    boolean berlapis = multiRelease && ratakan();
    List<String> kuno =
        isi.entrySet().stream().filter(PustakaSiap::kelasJava5).map(Map.Entry::getKey).toList();
    kuno.forEach(nama -> isi.computeIfPresent(nama, (_, kelas) -> java8(kelas)));
    if (bertanda || berlapis || !kuno.isEmpty()) {
      tulis(jar);
      return true;
    }
    return false;
  }

  /// @return whether Java looks into the jar's parts for a newer Java
  private boolean baca(Path jar) throws IOException {
    try (var berkas = new JarFile(jar.toFile(), false)) {
      for (JarEntry butir : berkas.stream().toList()) {
        try (InputStream masuk = berkas.getInputStream(butir)) {
          isi.put(butir.getName(), masuk.readAllBytes());
        }
      }
      return berkas.isMultiRelease();
    }
  }

  /// The manifest of a signed jar holds a hash of every file.
  private void buangSidik() throws IOException {
    var manifes =
        new Manifest(
            new ByteArrayInputStream(Objects.requireNonNull(isi.get(JarFile.MANIFEST_NAME))));
    manifes.getEntries().clear();
    var keluar = new ByteArrayOutputStream();
    manifes.write(keluar);
    isi.put(JarFile.MANIFEST_NAME, keluar.toByteArray());
  }

  private boolean ratakan() {
    boolean ada = false;
    for (int versi = 9; versi <= Runtime.version().feature(); versi++) {
      String awalan = "META-INF/versions/" + versi + "/";
      for (String nama : List.copyOf(isi.keySet())) {
        if (nama.startsWith(awalan)
            && nama.endsWith(".class")
            && !nama.endsWith("module-info.class")) {
          isi.put(nama.substring(awalan.length()), Objects.requireNonNull(isi.remove(nama)));
          ada = true;
        }
      }
    }
    return ada;
  }

  private static boolean kelasJava5(Map.Entry<String, byte[]> butir) {
    byte[] kelas = butir.getValue();
    return butir.getKey().endsWith(".class")
        && (((kelas[6] & 0xff) << 8) | (kelas[7] & 0xff)) == JAVA_5;
  }

  private byte[] java8(byte[] kelas) {
    return berkasKelas.transformClass(
        berkasKelas.parse(kelas),
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(ClassTransform.endHandler(baru -> baru.withVersion(JAVA_8, 0))));
  }

  private @Nullable InputStream kelas(ClassDesc jenis) {
    String nama = jenis.descriptorString();
    byte[] kelas = isi.get(nama.substring(1, nama.length() - 1) + ".class");
    return kelas == null ? null : new ByteArrayInputStream(kelas);
  }

  private void tulis(Path jar) throws IOException {
    Path baru = jar.resolveSibling(jar.getFileName() + ".baru");
    try (var keluar = new ZipOutputStream(Files.newOutputStream(baru))) {
      for (Map.Entry<String, byte[]> butir : isi.entrySet()) {
        keluar.putNextEntry(new ZipEntry(butir.getKey()));
        keluar.write(butir.getValue());
        keluar.closeEntry();
      }
    }
    Files.move(baru, jar, StandardCopyOption.ATOMIC_MOVE);
  }
}
