package id.bangga.cli;

import id.bangga.akun.cli.AdminCommand;
import id.bangga.audit.cli.PeriksaCommand;
import id.bangga.hasil.cli.VerifikasiCommand;
import id.bangga.juri.cli.JuriCommand;
import id.bangga.organisasi.cli.OrganisasiCommand;
import id.bangga.perintah.Status;
import id.bangga.skm.cli.SkmCommand;
import id.bangga.survei.cli.SurveiCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program `./bangga`. Every command stands in {@link #PERINTAH}; only the one asked for is
/// loaded, so that computations on files answer at once.
@Command(
    name = "bangga",
    synopsisSubcommandLabel = "PERINTAH",
    description = "Budaya kerja BerAKHLAK: diukur, dihargai, dirasakan warga.")
public final class Bangga implements Callable<Integer> {
  /// One top-level command: its word, the class that does it, and whether it only computes: it then
  /// leaves nothing behind that would have to be closed.
  private record Entri(String kata, Supplier<Class<?>> kelas, boolean hitungan) {
    static Entri hitungan(String kata, Supplier<Class<?>> kelas) {
      return new Entri(kata, kelas, true);
    }

    static Entri biasa(String kata, Supplier<Class<?>> kelas) {
      return new Entri(kata, kelas, false);
    }
  }

  private static final List<Entri> PERINTAH =
      List.of(
          Entri.hitungan("skm", () -> SkmCommand.class),
          Entri.hitungan("juri", () -> JuriCommand.class),
          Entri.hitungan("survei", () -> SurveiCommand.class),
          Entri.hitungan("verifikasi", () -> VerifikasiCommand.class),
          Entri.biasa("demo", () -> DemoCommand.class),
          Entri.biasa("serve", () -> ServeCommand.class),
          Entri.biasa("admin", () -> AdminCommand.class),
          Entri.biasa("periksa", () -> PeriksaCommand.class),
          Entri.biasa("organisasi", () -> OrganisasiCommand.class),
          Entri.biasa("latih", () -> LatihCommand.class),
          Entri.biasa("latih-hitungan", () -> LatihHitunganCommand.class),
          Entri.biasa("indeks", () -> IndeksCommand.class));

  @Spec private CommandSpec spesifikasi;

  public static void main(String[] args) {
    LogSetup.alone();
    var keluar = penulis(FileDescriptor.out);
    var galat = penulis(FileDescriptor.err);
    int status = jalankan(keluar, galat, args);
    if (terpilih(args).stream().allMatch(Entri::hitungan)) {
      // System.exit looks through every library for a logger of its own first: 60 ms
      Runtime.getRuntime().halt(status);
    }
    System.exit(status);
  }

  /// Runs one command and gives its exit status.
  public static int jalankan(PrintWriter keluar, PrintWriter galat, String... args) {
    var akar = new CommandLine(new Bangga(), new PabrikPerintah());
    terpilih(args).forEach(entri -> akar.addSubcommand(entri.kata(), entri.kelas().get()));
    return jalankan(akar, keluar, galat, args);
  }

  static int jalankan(CommandLine akar, PrintWriter keluar, PrintWriter galat, String... args) {
    var penanganan = new PenangananGalat(args);
    BahasaPerintah.pasang(akar);
    akar.setOut(keluar);
    akar.setErr(galat);
    akar.setExecutionExceptionHandler(penanganan);
    akar.setParameterExceptionHandler(new SalahPakai());
    int status;
    try {
      status = akar.execute(args);
    } catch (Error e) { // out of memory, a damaged build: an incident like any other
      status = penanganan.insiden(akar, e);
    }
    keluar.flush();
    galat.flush();
    return status;
  }

  /// Only the command asked for; all of them when none is recognised, for the help.
  private static List<Entri> terpilih(String[] args) {
    var cocok = PERINTAH.stream().filter(e -> args.length > 0 && e.kata().equals(args[0])).toList();
    return cocok.isEmpty() ? PERINTAH : cocok;
  }

  private static PrintWriter penulis(FileDescriptor tujuan) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(tujuan), StandardCharsets.UTF_8), false);
  }

  @Override
  public Integer call() {
    spesifikasi.commandLine().usage(spesifikasi.commandLine().getErr());
    return Status.SALAH_PAKAI;
  }
}
