package id.bangga;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.bangga.bersama.KodeAturan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every rule has a test that carries its code in its name, and a row in `docs/aturan` of its
/// module. What is still open stands in `docs/aturan/belum.txt`; the list can only become shorter:
/// this test takes out what is done and refuses what is new.
class AturanTertulisTest {
  private static final Path DOKUMEN = Path.of("..", "docs", "aturan");
  private static final Path BELUM = DOKUMEN.resolve("belum.txt");
  private static final Pattern NAMA_UJI = Pattern.compile("void ([A-Z]{2,4}_[0-9]{3}\\w*)\\(");
  private static final Pattern BARIS =
      Pattern.compile(
          "^\\| *`?([A-Z]{2,4}_[0-9]{3})`? *\\|[^|]*\\|[^|]*\\|([^|]*)\\|([^|]*)\\|",
          Pattern.MULTILINE);
  private static final Pattern NAMA_KELAS = Pattern.compile("\\b[A-Z][a-z]\\w*");
  private static final Pattern KODE = Pattern.compile("[A-Z]{2,4}_[0-9]{3}");

  @Test
  void setiap_aturan_punya_uji_bernama_dan_baris_dokumen() throws IOException {
    Set<String> diuji = diuji();
    TreeSet<String> kurang = new TreeSet<>();
    for (JavaClass enumAturan : aturan()) {
      String modul = enumAturan.getPackageName().split("\\.")[2];
      String dokumen = dokumen(modul);
      for (String kode : kode(enumAturan).map(KodeAturan::name).toList()) {
        if (!diuji.contains(kode)) {
          kurang.add(modul + " " + kode + " uji");
        }
        if (!Pattern.compile("^\\| *`?" + kode + "\\b", Pattern.MULTILINE)
            .matcher(dokumen)
            .find()) {
          kurang.add(modul + " " + kode + " dokumen");
        }
      }
    }
    Set<String> diketahui = new TreeSet<>(Files.readAllLines(BELUM));
    assertThat(kurang)
        .as("aturan tanpa uji bernama atau tanpa baris di docs/aturan")
        .isSubsetOf(diketahui);
    if (kurang.size() < diketahui.size()) {
      Files.write(BELUM, kurang);
    }
  }

  /// A basis stands on the screen behind each refusal, in front of people who have no such file.
  @Test
  void dasar_aturan_tidak_menyebut_berkas() {
    assertThat(aturan().stream().flatMap(AturanTertulisTest::kode).map(KodeAturan::dasar))
        .isNotEmpty()
        .noneMatch(dasar -> dasar.isBlank() || dasar.contains(".md"));
  }

  private static Stream<KodeAturan> kode(JavaClass enumAturan) {
    return Arrays.stream(Objects.requireNonNull(enumAturan.reflect().getEnumConstants()))
        .map(KodeAturan.class::cast);
  }

  /// A row names the classes that keep the rule and the tests that show it; both must be there, and
  /// the tests must speak of the rule.
  @Test
  void kelas_dan_uji_yang_disebut_dokumen_ada() throws IOException {
    Map<String, String> kelas = sumber(Path.of("src", "main", "java"));
    Map<String, String> uji = sumber(Path.of("src", "test", "java"));
    TreeSet<String> salah = new TreeSet<>();
    try (Stream<Path> berkas = Files.list(DOKUMEN)) {
      for (Path satu : berkas.filter(p -> p.toString().endsWith(".md")).toList()) {
        for (MatchResult baris : BARIS.matcher(baca(satu)).results().toList()) {
          nama(baris.group(2))
              .filter(nama -> !kelas.containsKey(nama))
              .forEach(nama -> salah.add(baris.group(1) + " menyebut kelas " + nama));
          nama(baris.group(3))
              .filter(nama -> !uji.getOrDefault(nama, "").contains(baris.group(1)))
              .forEach(nama -> salah.add(baris.group(1) + " menyebut uji " + nama));
        }
      }
    }
    assertThat(salah).as("baris docs/aturan yang menyebut kelas atau uji yang tidak ada").isEmpty();
  }

  /// The names in a cell; of `kepentingan.AlasanRencana` and `SkmTest.SKM_001_…` the class.
  private static Stream<String> nama(String sel) {
    return NAMA_KELAS.matcher(sel).results().map(MatchResult::group);
  }

  private static Map<String, String> sumber(Path akar) throws IOException {
    try (Stream<Path> berkas = Files.walk(akar)) {
      return berkas
          .filter(satu -> satu.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  satu -> satu.getFileName().toString().replace(".java", ""),
                  AturanTertulisTest::baca,
                  String::concat));
    }
  }

  private static List<JavaClass> aturan() {
    List<JavaClass> semua =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.bangga")
                .stream()
                .filter(satu -> satu.isEnum() && satu.isAssignableTo(KodeAturan.class))
                .toList();
    assertThat(semua).hasSizeGreaterThan(10);
    return semua;
  }

  /// The codes in the names of all tests.
  private static Set<String> diuji() throws IOException {
    try (Stream<Path> berkas = Files.walk(Path.of("src", "test", "java"))) {
      return berkas
          .filter(satu -> satu.toString().endsWith("Test.java"))
          .flatMap(satu -> NAMA_UJI.matcher(baca(satu)).results())
          .flatMap(uji -> KODE.matcher(uji.group(1)).results())
          .map(MatchResult::group)
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String dokumen(String modul) {
    Path berkas = DOKUMEN.resolve(modul + ".md");
    return Files.exists(berkas) ? baca(berkas) : "";
  }

  private static String baca(Path berkas) {
    try {
      return Files.readString(berkas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
