package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.Galat;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.perintah.Keluaran;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

class BanggaTest {
  @Test
  void without_a_command_it_shows_its_use_and_exits_2() {
    Jalan jalan = Jalan.bangga();
    assertThat(jalan.status()).isEqualTo(2);
    assertThat(jalan.keluar()).isEmpty();
    assertThat(jalan.galat()).contains("Pemakaian: bangga").doesNotContain("Usage");
  }

  @Test
  void an_unknown_command_is_named_in_bahasa_indonesia() {
    Jalan jalan = Jalan.bangga("tidakada", "--json");
    assertThat(jalan.status()).isEqualTo(2);
    assertThat(jalan.kode()).containsExactly("CLI_001");
    assertThat(jalan.galat()).contains("tidak dikenal: tidakada");
  }

  @Test
  void help_is_not_an_error() {
    assertThat(Jalan.bangga("--bantuan").status()).isZero();
    assertThat(Jalan.bangga("-h").keluar()).contains("Tampilkan bantuan ini.");
  }

  /// Fails in the way its first word says.
  @Command(name = "uji")
  static final class Gagal implements Callable<Integer> {
    @Parameters private String cara;

    @Mixin private Keluaran keluaran;

    @Override
    public Integer call() {
      return switch (cara) {
        case "berhak" -> throw new TidakBerhak("Anda tidak berhak.");
        case "ada" -> throw new TidakDitemukan("Unit");
        case "usang" -> throw new VersiUsang("Unit");
        case "memori" -> throw new OutOfMemoryError("uji");
        case "tolak" ->
            keluaran.tolak(
                List.of(
                    Galat.berkas("UJI_001", "Salah."), new Galat(3, "U4", "UJI_002", "Salah.")));
        default -> throw new IllegalStateException("rahasia");
      };
    }
  }

  private static Jalan uji(String... args) {
    var keluar = new StringWriter();
    var galat = new StringWriter();
    int status =
        Bangga.jalankan(
            new CommandLine(new Gagal()), new PrintWriter(keluar), new PrintWriter(galat), args);
    return new Jalan(status, keluar.toString(), galat.toString());
  }

  @ParameterizedTest
  @CsvSource({"berhak,CLI_403", "ada,CLI_404", "usang,CLI_409"})
  void the_three_expected_exceptions_are_refusals(String cara, String kode) {
    assertThat(uji(cara, "--json").status()).isEqualTo(1);
    assertThat(uji(cara, "--json").kode()).containsExactly(kode);
    assertThat(uji(cara).keluar()).isEmpty();
    assertThat(uji(cara).galat()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lain", "memori"})
  void everything_else_is_an_incident_with_a_number_whose_particulars_are_kept(String cara)
      throws IOException {
    Jalan jalan = uji(cara, "--json");
    assertThat(jalan.status()).isEqualTo(3);
    assertThat(jalan.kode()).containsExactly("CLI_500");
    assertThat(jalan.galat())
        .containsPattern("nomor insiden [0-9A-F]{8}")
        .doesNotContain("rahasia");
    var nama = Pattern.compile("berkas (\\S+\\.log)").matcher(jalan.galat());
    assertThat(nama.find()).isTrue();
    Path catatan = Path.of(nama.group(1));
    assertThat(Files.readString(catatan))
        .contains(cara.equals("memori") ? "OutOfMemoryError" : "rahasia");
    Files.delete(catatan);
  }

  @Test
  void a_refusal_prints_every_fault_on_both_ways() {
    Jalan jalan = uji("tolak", "--json");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.keluar())
        .isEqualTo(
            "{\"galat\":[{\"baris\":null,\"kolom\":null,\"kode\":\"UJI_001\",\"pesan\":\"Salah.\"},"
                + "{\"baris\":3,\"kolom\":\"U4\",\"kode\":\"UJI_002\",\"pesan\":\"Salah.\"}]}\n");
    assertThat(jalan.galat()).contains("baris 3, kolom U4: Salah. [UJI_002]");
  }

  @Test
  void every_command_is_described_and_speaks_no_english_by_itself() {
    assertThat(Jalan.bangga("--bantuan").keluar())
        .contains("skm", "juri", "survei", "demo", "serve");
    for (String[] kata :
        new String[][] {
          {"skm"},
          {"juri", "hitung"},
          {"juri", "rencana"},
          {"survei", "hitung"},
          {"survei", "indeks"},
          {"skm", "periksa"}
        }) {
      String[] args = Arrays.copyOf(kata, kata.length + 1);
      args[kata.length] = "--bantuan";
      Jalan jalan = Jalan.bangga((Object[]) args);
      assertThat(jalan.status()).isZero();
      assertThat(jalan.keluar()).contains("Pemakaian: bangga " + String.join(" ", kata));
      assertThat(jalan.keluar())
          .doesNotContainIgnoringCase("usage")
          .doesNotContain("Show this")
          .doesNotContain("default");
    }
  }
}
