package id.bangga.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Files of answers through the pages, as an officer works: upload, look, store; and the unit's
/// answers of the year as CSV. Ten thousand first (which also warms up), then ten and a hundred
/// times as many.
final class BebanBerkas {
  private static final List<Integer> BANYAK = List.of(10_000, 100_000, 1_000_000);

  private final ServerBeban server;

  BebanBerkas(ServerBeban server) {
    this.server = server;
  }

  /// A file for a point that has no answers of this kind yet.
  void impor() throws IOException, SQLException {
    List<BebanSkm.Titik> titik = BebanSkm.titik(server);
    var pengelola = Pengunjung.masuk(server.port(), "pengelola", KotaBeban.SANDI);
    int ke = 0;
    for (int banyak : BANYAK) {
      for (int ulang = 0; ulang < (banyak > 100_000 ? 1 : 3); ulang++) {
        Pencatat ukur =
            impor(pengelola, titik.get(titik.size() - 1 - ke++ % 20), banyak, ke, List.of());
        ukur.cetak(banyak == 100_000 ? "< 3 s" : "");
      }
    }
  }

  /// One file, as an officer brings it in.
  ///
  /// @param tanggal the days the answers are spread over; none for a file without days
  Pencatat impor(
      Pengunjung pengelola, BebanSkm.Titik titik, int banyak, int benih, List<LocalDate> tanggal)
      throws IOException, SQLException {
    byte[] isi = csv(titik.unsur().size(), banyak, benih + System.nanoTime(), tanggal);
    String alamat =
        "/layanan/unit/%d/impor-jawaban"
            .formatted(
                server.bilangan(
                    "select unit_id from layanan.titik where kode = '%s'".formatted(titik.kode())));
    Map<String, String> isian = new TreeMap<>();
    isian.put("_csrf", pengelola.tokenFormulir());
    isian.put("titik", titik.kode());
    try (var klien = pengelola.buka()) {
      var ukur = new Pencatat("impor CSV %,d jawaban".formatted(banyak), server.prosesor());
      String tinjau = klien.unggah(alamat, isian, "beban.csv", isi).tujuan();
      ukur.langkah("unggah");
      int status = klien.ambil(tinjau).status();
      ukur.langkah("periksa");
      var simpan = klien.kirim(tinjau + "/terapkan", Map.of("_csrf", pengelola.tokenFormulir()));
      ukur.langkah("simpan");
      if (status != 200 || !simpan.tujuan().endsWith("/jawaban")) {
        throw new IOException("Impor menjawab %d, lalu ke %s".formatted(status, simpan.tujuan()));
      }
      return ukur;
    }
  }

  /// Rows as a survey application exports them.
  private static byte[] csv(int unsur, int banyak, long benih, List<LocalDate> tanggal) {
    var acak = new Random(benih);
    var isi = new StringBuilder(banyak * 36).append(tanggal.isEmpty() ? "" : "tanggal,");
    isi.append("jenis_kelamin");
    for (int i = 1; i <= unsur; i++) {
      isi.append(",U").append(i);
    }
    for (int baris = 0; baris < banyak; baris++) {
      isi.append('\n');
      if (!tanggal.isEmpty()) {
        isi.append(tanggal.get(acak.nextInt(tanggal.size()))).append(',');
      }
      isi.append(acak.nextBoolean() ? 'L' : 'P');
      for (int i = 0; i < unsur; i++) {
        isi.append(',').append((char) ('1' + acak.nextInt(4)));
      }
    }
    return isi.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// What the units of the import hold now, each as one file.
  void ekspor() throws IOException, SQLException {
    var pengelola = Pengunjung.masuk(server.port(), "pengelola", KotaBeban.SANDI);
    for (int banyak : BANYAK) {
      long unit =
          server.bilangan(
              """
              select l.unit_id
              from layanan.rekap r join layanan.layanan l on l.id = r.layanan_id
              where extract(year from r.bulan) = extract(year from now())
              group by l.unit_id
              having sum(r.responden) >= %d
              order by sum(r.responden)
              limit 1
              """
                  .formatted(banyak));
      for (int ulang = 0; ulang < 4 && unit > 0; ulang++) {
        ekspor(pengelola, unit);
      }
    }
  }

  private void ekspor(Pengunjung pengelola, long unit) throws IOException, SQLException {
    String alamat =
        "/layanan/unit/%d/jawaban.csv?periode=%d"
            .formatted(unit, server.bilangan("select extract(year from now())"));
    try (var klien = pengelola.buka()) {
      var ukur = new Pencatat("ekspor CSV unit " + unit, server.prosesor());
      byte[] isi = klien.ambil(alamat).isi();
      ukur.langkah("unduh");
      long baris = 0;
      for (byte satu : isi) {
        baris += satu == '\n' ? 1 : 0;
      }
      ukur.cetak(String.format(Locale.ROOT, "%,d jawaban, %.1f MB", baris - 1, isi.length / 1e6));
    }
  }
}
