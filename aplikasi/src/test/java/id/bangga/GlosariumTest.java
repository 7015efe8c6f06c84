package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One term, one word: every word in a public type name of the domain is in `docs/glosarium.md`, or
/// is one of the few English words of the machine.
class GlosariumTest {
  private static final Pattern BATAS_KATA = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /// Packages that speak of the machine, not of the law.
  private static final Set<String> CANGKANG =
      Set.of(
          "id.bangga.statistik",
          "id.bangga.web",
          "id.bangga.cli",
          "id.bangga.basisdata",
          "id.bangga.berkas",
          "id.bangga.perintah",
          "id.bangga.dokumen",
          "id.bangga.bench");

  private static final Set<String> MESIN =
      Set.of(
          "Service",
          "Repository",
          "Controller",
          "Command",
          "Aplikasi",
          "Bangga",
          "Json",
          "Csv",
          "Xlsx",
          "Pdf",
          "Qr",
          "Svg",
          "Api",
          "Http",
          "Cache",
          "Lru",
          "Database",
          "Server");

  @Test
  void every_word_of_a_public_type_is_in_the_glossary() throws IOException {
    Set<String> dikenal = new HashSet<>(MESIN);
    for (String baris : Files.readAllLines(Path.of("../docs/glosarium.md"))) {
      String[] kolom = baris.split("\\|", -1);
      if (kolom.length > 3) {
        for (String kode : kolom[2].split(",")) {
          dikenal.addAll(kata(kode.strip()));
        }
      }
    }
    var asing = new TreeMap<String, String>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.bangga")
            .stream()
            .filter(GlosariumTest::istilah)
            .forEach(kelas ->
                kata(kelas.getSimpleName()).stream()
                    .filter(kata -> !dikenal.contains(kata))
                    .forEach(kata -> asing.put(kata, kelas.getName())));
    assertThat(asing).as("kata tanpa entri di docs/glosarium.md").isEmpty();
  }

  private static boolean istilah(JavaClass kelas) {
    return kelas.getModifiers().contains(JavaModifier.PUBLIC)
        && CANGKANG.stream().noneMatch(kelas.getPackageName()::startsWith)
        && !kelas.getSimpleName().isEmpty()
        && !kelas.getSimpleName().equals("package-info");
  }

  private static Set<String> kata(String nama) {
    return new HashSet<>(BATAS_KATA.splitAsStream(nama).toList());
  }
}
