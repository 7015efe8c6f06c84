package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Jurors who save their sheets, each connection one sheet: the request that the scoring page sends
/// after every change, with session, form token, right, phase, conflict of interest, journal, and a
/// durable commit before the answer.
final class BebanJuri {
  private static final int KLIEN = 128;

  private final ServerBeban server;

  BebanJuri(ServerBeban server) {
    this.server = server;
  }

  void ukur(Duration lama) throws IOException, SQLException {
    List<Lembar> lembar = lembar();
    int klien = Math.min(KLIEN, lembar.size());
    pengukur("pemanasan", klien, lama).terus(nomor -> juri(lembar.get(nomor)));
    Hasil hasil =
        pengukur("lembar juri disimpan, %d klien".formatted(klien), klien, lama)
            .terus(nomor -> juri(lembar.get(nomor)));
    System.out.println(hasil.baris(">= 3.000/s"));
  }

  private Pengukur pengukur(String nama, int klien, Duration lama) throws IOException {
    return new Pengukur(nama, klien, lama, server.prosesor());
  }

  /// One sheet and the version it stands at.
  static final class Lembar {
    final Pengunjung juri;
    final long unitId;
    final List<String> kriteria;
    int versi;

    Lembar(Pengunjung juri, long unitId, List<String> kriteria, int versi) {
      this.juri = juri;
      this.unitId = unitId;
      this.kriteria = kriteria;
      this.versi = versi;
    }

    String jalur() {
      return "/juri/%d/nilai/%d/simpan".formatted(KotaBeban.TAHUN, unitId);
    }

    Map<String, String> isian(UUID kiriman, int skor) {
      Map<String, String> isian = new TreeMap<>();
      isian.put("_csrf", juri.tokenFormulir());
      isian.put("versi", Integer.toString(versi));
      isian.put("kiriman", kiriman.toString());
      kriteria.forEach(kode -> isian.put("skor." + kode, Integer.toString(skor)));
      return isian;
    }
  }

  private List<Lembar> lembar() throws IOException, SQLException {
    Map<String, Pengunjung> juri = new TreeMap<>();
    for (String nama : KotaBeban.juri()) {
      juri.put(nama, Pengunjung.masuk(server.port(), nama, KotaBeban.SANDI));
    }
    return lembar(server, juri);
  }

  /// The sheets of these jurors in turn.
  static List<Lembar> lembar(ServerBeban server, Map<String, Pengunjung> juri)
      throws IOException, SQLException {
    List<String> kriteria = new ArrayList<>();
    List<Lembar> hasil = new ArrayList<>();
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement()) {
      try (var rs =
          perintah.executeQuery(
              "select kode from siklus.kriteria_juri where tahun = " + KotaBeban.TAHUN)) {
        while (rs.next()) {
          kriteria.add(rs.getString(1));
        }
      }
      try (var rs =
          perintah.executeQuery(
              """
              select a.nama_pengguna, l.unit_id, l.versi
              from juri.lembar l join akun.akun a on a.id = l.akun_id
              where l.tahun = %d and l.status <> 'TERKUNCI'
              order by l.unit_id, a.id
              """
                  .formatted(KotaBeban.TAHUN))) {
        while (rs.next()) {
          Pengunjung miliknya = juri.get(rs.getString(1));
          if (miliknya != null) {
            hasil.add(new Lembar(miliknya, rs.getLong(2), kriteria, rs.getInt(3)));
          }
        }
      }
    }
    return hasil;
  }

  private static Pengukur.Kerja juri(Lembar lembar) throws IOException {
    Klien klien = lembar.juri.buka();
    return () -> {
      int skor = 50 + Math.floorMod(lembar.versi * 7, 50);
      var jawaban = klien.kirim(lembar.jalur(), lembar.isian(UUID.randomUUID(), skor));
      if (jawaban.status() != 200) {
        throw new IOException("Simpan skor menjawab " + jawaban.status());
      }
      lembar.versi = Integer.parseInt(jawaban.teks());
    };
  }
}
