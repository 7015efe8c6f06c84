package id.bangga.juri.cli;

import id.bangga.berkas.Galat;
import id.bangga.berkas.PembacaTabel;
import id.bangga.juri.BerkasRencana;
import id.bangga.juri.KodeBerkasJuri;
import id.bangga.juri.RencanaPenjurian;
import id.bangga.perintah.Keluaran;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./bangga juri rencana`: who judges whom.
@Command(
    name = "rencana",
    description = {
      "Susun rencana penjurian: tiap unit dinilai R juri, beban juri berbeda paling banyak satu,",
      "tanpa benturan kepentingan, dan semuanya terhubung."
    })
public final class JuriRencanaCommand implements Callable<Integer> {
  @Spec private picocli.CommandLine.Model.CommandSpec spesifikasi;

  @Mixin private Keluaran keluaran;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "BERKAS",
      description = "Daftar unit (kolom unit).")
  private Path unit;

  @Option(
      names = "--juri",
      required = true,
      paramLabel = "BERKAS",
      description = "Daftar juri (kolom juri; kolom konflik berisi unit terlarang, dipisah “|”).")
  private Path juri;

  @Option(
      names = "--per-unit",
      required = true,
      paramLabel = "R",
      description = "Banyaknya juri tiap unit.")
  private int perUnit;

  @Option(
      names = "--jangkar",
      paramLabel = "A",
      defaultValue = "0",
      description = "Banyaknya unit jangkar yang dinilai semua juri (bawaan: ${DEFAULT-VALUE}).")
  private int jangkar;

  @Option(
      names = "--benih",
      paramLabel = "BENIH",
      defaultValue = "1",
      description = "Benih pengacakan (bawaan: ${DEFAULT-VALUE}).")
  private long benih;

  @Override
  public Integer call() {
    if (perUnit < 1 || jangkar < 0) {
      throw new ParameterException(
          spesifikasi.commandLine(), "--per-unit paling sedikit 1 dan --jangkar paling sedikit 0.");
    }
    var isi = BerkasRencana.dari(PembacaTabel.baca(unit), PembacaTabel.baca(juri));
    if (!isi.galat().isEmpty()) {
      return keluaran.tolak(isi.galat());
    }
    isi.catatan().forEach(keluaran::catat);
    var minta = new RencanaPenjurian.Permintaan(perUnit, jangkar, benih);
    var hasil = RencanaPenjurian.susun(isi.unit(), isi.juri(), isi.konflik(), minta);
    RencanaPenjurian rencana = hasil.rencana();
    if (rencana == null) {
      String alasan = hasil.alasan() == null ? "" : hasil.alasan();
      return keluaran.tolak(List.of(Galat.berkas(KodeBerkasJuri.BJ_006.name(), alasan)));
    }
    return keluaran.cetak(
        JuriJson.rencana(rencana, minta, isi.catatan()), () -> JuriTeks.rencana(rencana));
  }
}
