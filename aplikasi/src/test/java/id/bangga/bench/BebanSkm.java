package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Citizens at the counters of every unit: each opens the form and sends nine answers with the
/// number that the form gave; the answer comes after the durable commit. First at the required
/// rate, then as fast as it goes.
final class BebanSkm {
  private static final int KLIEN = 200;
  private static final Pattern ID = Pattern.compile("name=\"id\"[^>]*value=\"([^\"]+)\"");

  private final ServerBeban server;
  private final int laju;

  BebanSkm(ServerBeban server, int laju) {
    this.server = server;
    this.laju = laju;
  }

  void ukur(Duration lama) throws IOException, SQLException {
    List<Titik> titik = titik(server);
    long awal = jumlah();
    Hasil panas = pengukur("pemanasan", lama).teratur(nomor -> warga(titik, nomor), laju / 2.0);
    Hasil teratur =
        pengukur("SKM: formulir + kirim, %d/s".formatted(laju), lama)
            .teratur(nomor -> warga(titik, nomor), laju);
    System.out.println(teratur.baris("p99 < 30 ms"));
    Hasil terus =
        new Pengukur("SKM: secepatnya, 48 klien", 48, lama, server.prosesor())
            .terus(nomor -> warga(titik, nomor));
    System.out.println(terus.baris(">= 5.000/s"));
    long tersimpan = jumlah() - awal;
    long dijawab = (long) panas.n() + teratur.n() + terus.n();
    System.out.printf(
        "  dijawab %d, tersimpan di basis data %d%s%n",
        dijawab, tersimpan, dijawab > tersimpan ? "  HILANG" : "");
  }

  private Pengukur pengukur(String nama, Duration lama) throws IOException {
    return new Pengukur(nama, KLIEN, lama, server.prosesor());
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
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement();
        var rs = perintah.executeQuery("select count(*) from layanan.jawaban")) {
      rs.next();
      return rs.getLong(1);
    }
  }

  private Pengukur.Kerja warga(List<Titik> titik, int nomor) throws IOException {
    var klien = new Klien(server.port());
    Titik satu = titik.get(nomor % titik.size());
    String jalur = "/skm/" + satu.kode();
    return () -> {
      Matcher id = ID.matcher(klien.ambil(jalur).teks());
      if (!id.find()) {
        throw new IOException("Formulir tanpa nomor");
      }
      var jawaban = klien.kirim(jalur, satu.jawaban(id.group(1)));
      if (jawaban.status() != 302 && jawaban.status() != 303) {
        throw new IOException("Jawaban ditolak: " + jawaban.status());
      }
    };
  }
}
