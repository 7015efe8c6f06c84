package id.bangga;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/// The rules of the house that a machine can check: module boundaries, layers, time, SQL schemas.
class ArsitekturTest {
  private static final Path SUMBER = Path.of("src/main/java/id/bangga");
  private static final JavaClasses KELAS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.bangga");

  private static final Pattern PINTU_CONTOH =
      Pattern.compile(
          "^id\\.bangga\\.(?!bersama)\\w+\\.\\w*(Contoh|(?<!Jawaban)MassalService)(\\$|$)");

  @Test
  void modules_have_no_cycles_and_use_only_what_they_declare() throws IOException {
    var statistik = JavaClass.Predicates.resideInAPackage("id.bangga.statistik.."); // a library
    var modules = ApplicationModules.of(Aplikasi.class, statistik);
    modules.verify();
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder("../docs/peta"))
        .writeModulesAsPlantUml()
        .writeModuleCanvases();
    urutkanHubungan(Path.of("../docs/peta/components.puml"));
  }

  /// The documenter writes the relations in an order of its own at each run.
  private static void urutkanHubungan(Path peta) throws IOException {
    List<String> baris = Files.readAllLines(peta);
    var hubungan = baris.stream().filter(satu -> satu.startsWith("Rel(")).sorted().iterator();
    String teratur =
        baris.stream()
            .map(satu -> satu.startsWith("Rel(") ? hubungan.next() : satu)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(peta, teratur);
  }

  @Test
  void controllers_are_package_private() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .or()
        .areAnnotatedWith(RestController.class)
        .should()
        .bePackagePrivate()
        .allowEmptyShould(true)
        .check(KELAS);
  }

  @Test
  void transactions_start_in_services_only() {
    classes()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .haveNameMatching(".*(Service|Jurnal|Invarian)")
        .allowEmptyShould(true)
        .check(KELAS);
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .haveNameMatching(".*(Controller|Command|Repository)")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(KELAS);
  }

  @Test
  void nobody_but_clock_reads_the_time() {
    for (Class<?> jenis :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      noClasses().should().callMethod(jenis, "now").check(KELAS);
    }
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(KELAS);
  }

  @Test
  void every_package_is_null_marked() {
    var tanpa =
        new TreeSet<>(
            KELAS.stream()
                .map(kelas -> kelas.getPackage())
                .filter(paket -> !paket.isAnnotatedWith(NullMarked.class))
                .map(paket -> paket.getName())
                .toList());
    assertThat(tanpa).isEmpty();
  }

  @Test
  void sql_names_only_its_own_schema_or_published_views() throws IOException {
    var schemas = schemas();
    Pattern rujukan =
        Pattern.compile("\\b(?:from|join|into|update|delete from)\\s+([a-z_]+)\\.([a-z_]+)");
    var pelanggaran = new TreeSet<String>();
    try (Stream<Path> berkas = Files.walk(SUMBER)) {
      for (Path satu : berkas.filter(p -> p.toString().endsWith(".java")).toList()) {
        String modul = SUMBER.relativize(satu).getName(0).toString();
        String isi = Files.readString(satu);
        for (MatchResult temuan : rujukan.matcher(isi).results().toList()) {
          String skema = temuan.group(1);
          boolean asing = schemas.contains(skema) && !skema.equals(modul);
          if (asing && !temuan.group(2).startsWith("v_")) {
            pelanggaran.add(satu.getFileName() + ": " + temuan.group());
          }
        }
      }
    }
    assertThat(pelanggaran).isEmpty();
  }

  /// Outside the module of the database SQL runs in repositories.
  @Test
  void only_repositories_speak_sql() {
    noClasses()
        .that()
        .haveNameNotMatching(".*Repository(\\$.*)?")
        .and()
        .resideOutsideOfPackage("id.bangga.basisdata..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework.jdbc.core..")
        .check(KELAS);
  }

  /// What makes sample data (whole years at once, on days that have passed) is for the sample city.
  @Test
  void doors_for_sample_data_lead_from_the_sample_city_only() {
    var pelanggaran = new TreeSet<String>();
    for (JavaClass satu : KELAS) {
      satu.getDirectDependenciesFromSelf().stream()
          .filter(ke -> PINTU_CONTOH.matcher(ke.getTargetClass().getName()).find())
          .filter(ke -> !modul(ke.getTargetClass()).equals(modul(satu)))
          .forEach(ke -> pelanggaran.add(satu.getName() + " -> " + ke.getTargetClass().getName()));
    }
    pelanggaran.removeIf(satu -> satu.startsWith("id.bangga.contoh."));
    assertThat(pelanggaran).isEmpty();
  }

  private static String modul(JavaClass kelas) {
    return kelas.getPackageName().replaceFirst("^(id\\.bangga\\.\\w+).*", "$1");
  }

  private static List<String> schemas() throws IOException {
    try (Stream<Path> folder = Files.list(Path.of("src/main/resources/db/migration"))) {
      return folder.map(p -> p.getFileName().toString()).toList();
    }
  }
}
