package id.bangga.cli;

import id.bangga.basisdata.FolderData;
import id.bangga.basisdata.GagalBasisdata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The mark that keeps sample and real data apart: a folder is one or the other for good.
final class FolderContoh {
  private static final String TANDA = "contoh";

  private FolderContoh() {}

  static boolean adalah(FolderData folder) {
    return Files.exists(tanda(folder));
  }

  /// Makes the folder one of the sample city. A folder with real data is refused, with or without
  /// `--ulang`.
  static void siapkan(FolderData folder, boolean ulang) {
    if (!adalah(folder) && folder.berisi()) {
      throw new GagalBasisdata(
          "Folder %s berisi data yang bukan kota contoh. Tidak ada yang diubah. Pilih folder lain dengan --data."
              .formatted(folder.akar()));
    }
    if (ulang) {
      folder.kosongkan();
    }
    if (!adalah(folder)) {
      tandai(folder);
    }
  }

  private static void tandai(FolderData folder) {
    try {
      Files.createDirectories(folder.akar());
      Files.writeString(tanda(folder), "Folder ini berisi kota contoh, bukan data sungguhan.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path tanda(FolderData folder) {
    return folder.akar().resolve(TANDA);
  }
}
