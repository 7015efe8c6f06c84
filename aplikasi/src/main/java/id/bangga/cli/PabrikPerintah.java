package id.bangga.cli;

import id.bangga.perintah.PerintahBasisData;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands: the way to the database is handed to whom needs it, everything else has no
/// arguments.
record PabrikPerintah(PerintahBasisData.Penyala penyala) implements IFactory {
  @Override
  public <K> K create(Class<K> kelas) throws Exception {
    return kelas == PerintahBasisData.class
        ? kelas.cast(new PerintahBasisData(penyala))
        : CommandLine.defaultFactory().create(kelas);
  }
}
