package id.bangga.bench;

import java.io.IOException;
import java.time.Duration;

/// Four clients that load the board of all units with their scores, as its reader gets it.
final class BebanPapan {
  private static final int KLIEN = 4;
  private static final String JALUR = "/papan?tahun=2025&ukuran=200";

  private final ServerBeban server;

  BebanPapan(ServerBeban server) {
    this.server = server;
  }

  void ukur(Duration lama) throws IOException {
    var orang = Pengunjung.masuk(server.port(), "pengelola", KotaBeban.SANDI);
    try (var klien = orang.buka()) {
      String isi = klien.ambil(JALUR).teks();
      System.out.printf(
          "  papan: %d unit, %d KB%n", isi.split("<tr", -1).length - 2, isi.length() / 1000);
    }
    new Pengukur("pemanasan", KLIEN, lama, server.prosesor()).terus(_ -> pembaca(orang));
    Hasil hasil =
        new Pengukur("papan semua unit, 4 klien", KLIEN, lama, server.prosesor())
            .terus(_ -> pembaca(orang));
    System.out.println(hasil.baris(">= 1.000/s"));
  }

  private static Pengukur.Kerja pembaca(Pengunjung orang) throws IOException {
    Klien klien = orang.buka();
    return () -> {
      var jawaban = klien.ambil(JALUR);
      if (jawaban.status() != 200) {
        throw new IOException("Papan menjawab " + jawaban.status());
      }
    };
  }
}
