package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.bangga.bersama.Hak;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Lingkup;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The permission table *who × what × own or other unit*. What stands in `docs/izin.md` was read
/// and agreed by people; the program must do exactly that.
class IzinTest {
  private static final Path DOKUMEN = Path.of("../docs/izin.md");
  private static final long UNIT_SENDIRI = 1;
  private static final long UNIT_LAIN = 2;

  /// Roles that are always held for a unit.
  private static final Set<Peran> BERUNIT = Set.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD, Peran.ASN);

  /// Words with which an act begins that changes nothing.
  private static final List<String> MEMBACA = List.of("LIHAT_", "BACA_", "UNDUH_", "EKSPOR_");

  @Test
  void the_table_in_the_documents_is_the_table_of_the_program() throws IOException {
    String tabel = tabel();
    String lama = Files.exists(DOKUMEN) ? Files.readString(DOKUMEN) : "";
    if (!lama.equals(tabel)) {
      Files.writeString(DOKUMEN, tabel);
    }
    assertThat(lama)
        .as("docs/izin.md baru saja ditulis ulang: baca perbedaannya, lalu commit")
        .isEqualTo(tabel);
  }

  @TestFactory
  Stream<DynamicTest> every_role_may_exactly_what_the_table_says() throws IOException {
    List<DynamicTest> uji = new ArrayList<>();
    for (Tindakan tindakan : tindakan()) {
      for (Peran peran : Peran.values()) {
        uji.add(
            DynamicTest.dynamicTest(
                "%s × %s".formatted(peran, tindakan.name()), () -> periksa(peran, tindakan)));
      }
    }
    return uji.stream();
  }

  private static void periksa(Peran peran, Tindakan tindakan) throws IOException {
    String sel = selDokumen(tindakan, peran);
    Pelaku pelaku = pelaku(peran, UNIT_SENDIRI);
    boolean semua = sel.contains("semua") || sel.contains("tugas");
    boolean sendiri = semua || sel.contains("unit");
    assertThat(pelaku.boleh(tindakan)).as("di suatu tempat").isEqualTo(sendiri);
    assertThat(pelaku.boleh(tindakan, UNIT_SENDIRI)).as("unit sendiri").isEqualTo(sendiri);
    boolean seluruhUnit = semua || (sendiri && !BERUNIT.contains(peran));
    assertThat(pelaku.boleh(tindakan, UNIT_LAIN)).as("unit lain").isEqualTo(seluruhUnit);
    boolean tanpaTugas = sel.contains("semua") || sel.contains("unit");
    assertThat(pelaku.bolehTanpaTugas(tindakan, UNIT_SENDIRI))
        .as("unit sendiri tanpa penugasan")
        .isEqualTo(tanpaTugas);
  }

  @Test
  void the_auditor_changes_nothing() {
    var mengubah =
        tindakan().stream()
            .filter(satu -> satu.hak().stream().anyMatch(hak -> hak.peran() == Peran.AUDITOR))
            .map(Tindakan::name)
            .filter(nama -> MEMBACA.stream().noneMatch(nama::startsWith))
            .toList();
    assertThat(mengubah).as("hanya kunci untuk akunnya sendiri").containsOnly("KUNCI_API_SENDIRI");
  }

  @Test
  void whoever_holds_no_role_may_nothing() {
    var tanpaPeran = new Pelaku(1, "Eko", Set.of(), Jalur.WEB, null);
    assertThat(tindakan()).noneMatch(tanpaPeran::boleh);
  }

  private static Pelaku pelaku(Peran peran, long unit) {
    Long unitId = BERUNIT.contains(peran) ? unit : null;
    return new Pelaku(1, "Uji", Set.of(new Penugasan(peran, unitId, null)), Jalur.WEB, null);
  }

  private static String selDokumen(Tindakan tindakan, Peran peran) throws IOException {
    String kode = "`" + tindakan.name() + "`";
    String baris =
        Files.readAllLines(DOKUMEN).stream()
            .filter(satu -> satu.contains("| " + kode + " |"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(kode + " tidak ada di docs/izin.md"));
    return baris.split("\\|", -1)[3 + List.of(Peran.values()).indexOf(peran)].strip();
  }

  private static List<Tindakan> tindakan() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.bangga")
            .stream()
            .filter(kelas -> kelas.isEnum() && kelas.isAssignableTo(Tindakan.class))
            .sorted(Comparator.comparing(JavaClass::getName))
            .flatMap(kelas -> Arrays.stream(kelas.reflect().getEnumConstants()))
            .map(Tindakan.class::cast)
            .toList();
  }

  private static String tabel() {
    Map<String, List<Tindakan>> perModul =
        tindakan().stream()
            .collect(Collectors.groupingBy(IzinTest::modul, TreeMap::new, Collectors.toList()));
    var teks =
        new StringBuilder(
            """
            # Siapa boleh apa

            Ditulis dari enum `Tindakan…` setiap modul dan diperiksa oleh `IzinTest`; jangan diubah dengan tangan.

            **semua** di semua unit · **unit** hanya di unit sendiri · **tugas** bila ditugaskan untuk itu · kosong: tidak boleh
            """);
    perModul.forEach((modul, daftar) -> {
      teks.append("\n## ").append(modul).append("\n\n| Tindakan | Kode |");
      Arrays.stream(Peran.values()).forEach(p -> teks.append(' ').append(p.sebutan()).append(" |"));
      teks.append("\n|---|---|").append("---|".repeat(Peran.values().length)).append('\n');
      daftar.forEach(satu -> teks.append(baris(satu)).append('\n'));
    });
    return teks.toString();
  }

  private static String baris(Tindakan tindakan) {
    return Arrays.stream(Peran.values())
        .map(peran -> sel(tindakan, peran))
        .collect(
            Collectors.joining(
                " | ", "| %s | `%s` | ".formatted(tindakan.sebutan(), tindakan.name()), " |"));
  }

  private static String sel(Tindakan tindakan, Peran peran) {
    return tindakan.hak().stream()
        .filter(hak -> hak.peran() == peran)
        .map(Hak::lingkup)
        .map(IzinTest::kata)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String kata(Lingkup lingkup) {
    return switch (lingkup) {
      case SEMUA -> "semua";
      case UNIT_SENDIRI -> "unit";
      case DITUGASKAN -> "tugas";
    };
  }

  private static String modul(Tindakan tindakan) {
    return ((Enum<?>) tindakan).getDeclaringClass().getPackageName().split("\\.")[2];
  }
}
