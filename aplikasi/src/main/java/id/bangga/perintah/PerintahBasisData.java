package id.bangga.perintah;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The option `--data` and the way from a command to the services behind the database; take it into
/// a command as {@link Mixin}. The application starts without pages, and stops when the work is
/// done.
///
/// ```java
/// @Mixin private PerintahBasisData basisData;
///
/// public Integer call() {
///   return basisData.kerjakan(layanan -> layanan.ambil(AkunService.class).…);
/// }
/// ```
public final class PerintahBasisData {
  /// Starts the application on a data folder, lets the work be done, and stops it again.
  public interface Penyala {
    <T> T kerjakan(Path data, Function<Layanan, T> kerja);
  }

  /// The public services of the modules.
  public interface Layanan {
    <S> S ambil(Class<S> jenis);
  }

  private final Penyala penyala;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data/utama",
      description = {
        "Folder data instalasi (bawaan: ${DEFAULT-VALUE}).",
        "Dengan BANGGA_DB_URL dipakai basis data luar itu."
      })
  private Path data;

  public PerintahBasisData(Penyala penyala) {
    this.penyala = penyala;
  }

  public <T> T kerjakan(Function<Layanan, T> kerja) {
    return penyala.kerjakan(data, kerja);
  }

  public Path data() {
    return data;
  }
}
