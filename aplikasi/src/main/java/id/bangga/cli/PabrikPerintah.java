package id.bangga.cli;

import id.bangga.perintah.PerintahBasisData;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands: the way to the database is handed to whom asks for it (only then are the classes
/// of the application loaded), everything else has no arguments.
final class PabrikPerintah implements IFactory {
  @Override
  public <K> K create(Class<K> kelas) throws Exception {
    return kelas == PerintahBasisData.class
        ? kelas.cast(new PerintahBasisData(new PenyalaAplikasi()))
        : CommandLine.defaultFactory().create(kelas);
  }
}
