package id.bangga.cli;

import id.bangga.basisdata.FolderData;
import id.bangga.basisdata.GagalBasisdata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The marks that keep sample and real data apart (a folder is one or the other for good), and a
/// whole sample city from one whose loading was cut short.
final class FolderContoh {
  private static final String TANDA = "contoh";
  private static final String TANDA_MEMUAT = "contoh-sedang-dimuat";

  private FolderContoh() {}

  static boolean adalah(FolderData folder) {
    return Files.exists(tanda(folder));
  }

  /// Makes the folder one of the sample city. A folder with real data is refused, with or without
  /// `--ulang`; a city whose loading was cut short is thrown away.
  ///
  /// @return true when that was so
  static boolean siapkan(FolderData folder, boolean ulang) {
    if (!adalah(folder) && folder.berisi()) {
      throw new GagalBasisdata(
          "Folder %s berisi data yang bukan kota contoh. Tidak ada yang diubah. Pilih folder lain dengan --data."
              .formatted(folder.akar()));
    }
    boolean separuh = Files.exists(tandaMemuat(folder));
    if (ulang || separuh) {
      folder.kosongkan();
    }
    if (!adalah(folder)) {
      tulis(folder, tanda(folder), "Folder ini berisi kota contoh, bukan data sungguhan.\n");
    }
    return separuh && !ulang;
  }

  /// Loads the city under a mark that goes only when all of it is there.
  static void muat(FolderData folder, Runnable pemuatan) {
    tulis(folder, tandaMemuat(folder), "Kota contoh di folder ini belum selesai dimuat.\n");
    pemuatan.run();
    try {
      Files.delete(tandaMemuat(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tulis(FolderData folder, Path berkas, String isi) {
    try {
      Files.createDirectories(folder.akar());
      Files.writeString(berkas, isi);
    } catch (IOException e) {
      throw new GagalBasisdata(
          "Folder data %s tidak dapat ditulisi: %s.".formatted(folder.akar(), e), e);
    }
  }

  private static Path tanda(FolderData folder) {
    return folder.akar().resolve(TANDA);
  }

  private static Path tandaMemuat(FolderData folder) {
    return folder.akar().resolve(TANDA_MEMUAT);
  }
}
