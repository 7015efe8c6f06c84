package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Citizens at the counters of every unit: each opens the form and sends nine answers with the
/// number that the form gave; the answer comes after the durable commit. First at the required
/// rate, then as fast as it goes.
final class BebanSkm {
  private static final int WARGA = 200;
  private static final int TERUS = 64;
  private static final Duration PEMANASAN = Duration.ofSeconds(90);

  private final ServerBeban server;
  private final int laju;

  BebanSkm(ServerBeban server, int laju) {
    this.server = server;
    this.laju = laju;
  }

  void ukur(Duration lama) throws IOException, SQLException {
    List<Titik> titik = titik(server);
    long awal = jumlah();
    long kelompok = kelompok();
    long dijawab = 0;
    try (var warga = new PutaranWarga(server.port(), titik, WARGA, server.prosesor())) {
      dijawab += warga.ukur("pemanasan", pemanasan(lama), laju).n();
      Hasil teratur = warga.ukur("SKM: formulir + kirim, %d/s".formatted(laju), lama, laju);
      System.out.println(teratur.baris("p99 < 30 ms"));
      dijawab += teratur.n();
    }
    try (var warga = new PutaranWarga(server.port(), titik, TERUS, server.prosesor())) {
      Hasil terus = warga.ukur("SKM: secepatnya, %d warga".formatted(TERUS), lama, 0);
      System.out.println(terus.baris(">= 5.000/s"));
      dijawab += terus.n();
    }
    long tersimpan = jumlah() - awal;
    System.out.printf(
        "  dijawab %d, tersimpan di basis data %d dalam %d transaksi%s%n",
        dijawab, tersimpan, kelompok() - kelompok, dijawab > tersimpan ? "  HILANG" : "");
  }

  /// The compilers of the virtual machine need more than a minute beside the server they compile
  /// for: what is done a hundred times a second is noticed late.
  private static Duration pemanasan(Duration lama) {
    return lama.compareTo(PEMANASAN) < 0 ? PEMANASAN : lama;
  }

  /// A service point with its one service and the codes of its questions.
  record Titik(String kode, long layananId, List<String> unsur) {
    Map<String, String> jawaban(String id) {
      Map<String, String> isian = new LinkedHashMap<>();
      isian.put("id", id);
      isian.put("layanan", Long.toString(layananId));
      var acak = ThreadLocalRandom.current();
      unsur.forEach(kode -> isian.put(kode, Integer.toString(acak.nextInt(1, 5))));
      return isian;
    }
  }

  static List<Titik> titik(ServerBeban server) throws IOException, SQLException {
    List<Titik> hasil = new ArrayList<>();
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement();
        var rs =
            perintah.executeQuery(
                """
                select t.kode, l.layanan_id,
                       array(select u.kode from layanan.unsur u where u.instrumen_id = t.instrumen_id)
                from layanan.titik t join layanan.titik_layanan l on l.titik_id = t.id
                where t.kode like 'beban-%'
                order by t.id
                """)) {
      while (rs.next()) {
        hasil.add(
            new Titik(
                rs.getString(1), rs.getLong(2), List.of((String[]) rs.getArray(3).getArray())));
      }
    }
    return hasil;
  }

  private long jumlah() throws IOException, SQLException {
    return server.bilangan("select count(*) from layanan.jawaban");
  }

  private long kelompok() throws IOException, SQLException {
    return server.bilangan(
        "select count(*) from audit.jurnal where objek_jenis = 'jawaban survei'");
  }
}
