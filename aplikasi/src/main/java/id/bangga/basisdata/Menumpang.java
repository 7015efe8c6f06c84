package id.bangga.basisdata;

import java.util.List;

/// A guest on the database that another running program has opened in the same folder.
final class Menumpang {
  private static final int PERCOBAAN = 40;

  private Menumpang() {}

  /// Waits a little, since the other program may be just starting.
  static Sambungan di(FolderData folder) {
    for (int ke = 0; ke < PERCOBAAN; ke++) {
      List<String> baris = ProsesYatim.baris(folder);
      if (baris.size() >= 8 && baris.get(7).startsWith("ready")) {
        var cluster = new ClusterPostgres(folder, SetelanPostgres.SUNGGUHAN);
        String url = PostgresTertanam.url(Integer.parseInt(baris.get(3).strip()));
        return new Sambungan(url, cluster.pemilik(), cluster.aplikasi(), null, false);
      }
      Perintah.tidur(250);
    }
    throw KunciFolder.terpakai(folder);
  }
}
