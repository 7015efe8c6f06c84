package id.bangga.perintah;

import id.bangga.berkas.Galat;
import id.bangga.berkas.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The option `--json` and the printing that goes with it; take it into a command as {@link Mixin}.
/// With `--json` standard output carries exactly one JSON object, else a readable text; everything
/// else goes to standard error.
public final class Keluaran {
  private static final int GALAT_DI_LAYAR = 200;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec perintah;

  @Option(names = "--json", description = "Cetak satu objek JSON ke keluaran baku, bukan tabel.")
  private boolean json;

  /// Prints the answer and gives the exit status 0.
  public int cetak(Map<String, ?> objek, Supplier<String> teks) {
    return cetak(objek, teks, Status.SELESAI);
  }

  /// Prints the answer and gives the exit status, for a check that may fail.
  public int cetak(Map<String, ?> objek, Supplier<String> teks, int status) {
    keluar().println(json ? Json.padat(objek) : teks.get().stripTrailing());
    keluar().flush();
    return status;
  }

  /// Refuses the input: every fault named, exit status 1.
  public int tolak(List<Galat> galat) {
    if (json) {
      keluar().println(Json.padat(Map.of("galat", galat.stream().map(Galat::keJson).toList())));
      keluar().flush();
    }
    catat("Masukan ditolak, tidak ada yang diubah. Galat: " + galat.size() + ".");
    galat.stream().limit(GALAT_DI_LAYAR).forEach(satu -> catat("  " + satu.kalimat()));
    if (galat.size() > GALAT_DI_LAYAR) {
      catat(
          "  … dan %d galat lain; pakai --json untuk semuanya."
              .formatted(galat.size() - GALAT_DI_LAYAR));
    }
    return Status.DITOLAK;
  }

  /// A note on standard error.
  public void catat(String kalimat) {
    PrintWriter galat = perintah.commandLine().getErr();
    galat.println(kalimat);
    galat.flush();
  }

  /// The note about columns that were not used.
  public void catatKolomDiabaikan(List<String> kolom) {
    if (!kolom.isEmpty()) {
      catat("Kolom diabaikan: " + String.join(", ", kolom) + ".");
    }
  }

  public boolean json() {
    return json;
  }

  private PrintWriter keluar() {
    return perintah.commandLine().getOut();
  }
}
