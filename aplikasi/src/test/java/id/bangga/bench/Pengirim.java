package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People who send without rest until the program is gone, and note what they are answered:
/// citizens, jurors, operators with drafts, heads who submit. Each has signed in once; sessions
/// outlive the program.
final class Pengirim {
  private static final int WARGA = 12;
  private static final int JURI = 12;
  private static final int OPERATOR = 4;
  private static final Pattern SIDIK = Pattern.compile("name=\"sidik\" value=\"([0-9a-f]{64})\"");

  private final Terjawab terjawab;
  private final List<BebanSkm.Titik> titik;
  private final List<BebanJuri.Lembar> lembar;
  private final List<Draf> draf = new ArrayList<>();
  private final Deque<Menunggu> menunggu = new ArrayDeque<>();

  /// An answer of a sheet that an operator changes over and over.
  private record Draf(Pengunjung operator, long unitId, long indikatorId, List<String> huruf) {
    String kunci() {
      return unitId + "/" + indikatorId;
    }
  }

  /// A unit that waits for its head.
  private record Menunggu(long unitId, String pimpinan) {}

  Pengirim(ServerBeban server, Terjawab terjawab) throws IOException, SQLException {
    this.terjawab = terjawab;
    this.titik = BebanSkm.titik(server);
    Map<String, Pengunjung> juri = new TreeMap<>();
    for (String nama : KotaBeban.juri().subList(0, 3)) {
      juri.put(nama, Pengunjung.masuk(server.port(), nama, KotaBeban.SANDI));
    }
    this.lembar = BebanJuri.lembar(server, juri).subList(0, JURI);
    lembar.forEach(
        satu -> terjawab.lembar().put(kunci(satu), new Terjawab.Simpanan(satu.versi, "", "")));
    bacaDraf(server);
    bacaMenunggu(server);
  }

  static String kunci(BebanJuri.Lembar lembar) {
    return lembar.juri.nama() + "/" + lembar.unitId;
  }

  private void bacaDraf(ServerBeban server) throws IOException, SQLException {
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement();
        var rs =
            perintah.executeQuery(
                """
                select distinct on (p.unit_id) p.unit_id, a.nama_pengguna, j.indikator_id, j.versi,
                       array(select t.huruf from instrumen.tingkat t
                             where t.indikator_id = j.indikator_id order by t.urutan) as huruf
                from penilaian.penilaian p
                join penilaian.jawaban j on j.penilaian_id = p.id
                join instrumen.indikator i on i.id = j.indikator_id and i.tipe = 'LEVEL'
                join akun.penugasan t on t.unit_id = p.unit_id and t.peran = 'OPERATOR_PD'
                join akun.akun a on a.id = t.akun_id
                where p.tahun = %d and p.status = 'DRAF'
                order by p.unit_id, j.indikator_id
                limit %d
                """
                    .formatted(KotaBeban.TAHUN, OPERATOR))) {
      while (rs.next()) {
        var satu =
            new Draf(
                Pengunjung.masuk(server.port(), rs.getString(2), KotaBeban.SANDI),
                rs.getLong(1),
                rs.getLong(3),
                List.of((String[]) rs.getArray(5).getArray()));
        draf.add(satu);
        terjawab.draf().put(satu.kunci(), new Terjawab.Simpanan(rs.getInt(4), "", ""));
      }
    }
  }

  private void bacaMenunggu(ServerBeban server) throws IOException, SQLException {
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement();
        var rs =
            perintah.executeQuery(
                """
                select p.unit_id, a.nama_pengguna
                from penilaian.penilaian p
                join akun.penugasan t on t.unit_id = p.unit_id and t.peran = 'PIMPINAN_PD'
                join akun.akun a on a.id = t.akun_id
                where p.tahun = %d and p.status = 'MENUNGGU_PERSETUJUAN'
                order by p.unit_id
                """
                    .formatted(KotaBeban.TAHUN))) {
      while (rs.next()) {
        menunggu.add(new Menunggu(rs.getLong(1), rs.getString(2)));
      }
    }
  }

  /// Everybody begins to send.
  List<Thread> mulai(int port) {
    List<Thread> utas = new ArrayList<>();
    for (int i = 0; i < WARGA; i++) {
      int nomor = i;
      utas.add(jalan(() -> warga(port, titik.get(nomor % titik.size()))));
    }
    lembar.forEach(satu -> utas.add(jalan(() -> juri(port, satu))));
    draf.forEach(satu -> utas.add(jalan(() -> operator(port, satu))));
    utas.add(jalan(() -> pimpinan(port)));
    return utas;
  }

  /// Sends until the program does not answer any more.
  private interface Sampai {
    void putus() throws IOException;
  }

  private static Thread jalan(Sampai kerja) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            kerja.putus();
          } catch (IOException _) {
            // the program was killed
          }
        });
  }

  private void warga(int port, BebanSkm.Titik satu) throws IOException {
    try (var klien = new Klien(port)) {
      while (true) {
        String id = UUID.randomUUID().toString();
        wajib(klien.kirim("/skm/" + satu.kode(), satu.jawaban(id)));
        terjawab.survei().add(id);
      }
    }
  }

  private void juri(int port, BebanJuri.Lembar satu) throws IOException {
    try (var klien = new Klien(port, satu.juri.kue())) {
      while (true) {
        var kini = Objects.requireNonNull(terjawab.lembar().get(kunci(satu)));
        satu.versi = kini.versi();
        UUID kiriman = UUID.randomUUID();
        terjawab.lembar().put(kunci(satu), kini.kirim(kiriman.toString()));
        var jawaban = wajib(klien.kirim(satu.jalur(), satu.isian(kiriman, 50 + kini.versi() % 50)));
        terjawab
            .lembar()
            .computeIfPresent(
                kunci(satu), (_, lama) -> lama.dijawab(Integer.parseInt(jawaban.teks())));
      }
    }
  }

  private void operator(int port, Draf satu) throws IOException {
    String jalur =
        "/penilaian/%d/%d/jawaban/%d".formatted(KotaBeban.TAHUN, satu.unitId(), satu.indikatorId());
    try (var klien = new Klien(port, satu.operator().kue())) {
      while (true) {
        var kini = Objects.requireNonNull(terjawab.draf().get(satu.kunci()));
        String huruf = satu.huruf().get(kini.versi() % satu.huruf().size());
        terjawab.draf().put(satu.kunci(), kini.kirim(huruf));
        wajib(
            klien.kirim(
                jalur,
                Map.of(
                    "_csrf",
                    satu.operator().tokenFormulir(),
                    "versi",
                    Integer.toString(kini.versi()),
                    "huruf",
                    huruf)));
        terjawab.draf().computeIfPresent(satu.kunci(), (_, lama) -> lama.dijawab(kini.versi() + 1));
      }
    }
  }

  private void pimpinan(int port) throws IOException {
    while (true) {
      Menunggu satu = menunggu.peek();
      if (satu == null) {
        return;
      }
      var orang = Pengunjung.masuk(port, satu.pimpinan(), KotaBeban.SANDI);
      String jalur = "/penilaian/%d/%d".formatted(KotaBeban.TAHUN, satu.unitId());
      try (var klien = orang.buka()) {
        Matcher sidik = SIDIK.matcher(klien.ambil(jalur).teks());
        if (sidik.find()) {
          wajib(
              klien.kirim(
                  jalur + "/langkah",
                  Map.of(
                      "_csrf",
                      orang.tokenFormulir(),
                      "lakukan",
                      "ajukan",
                      "sidik",
                      sidik.group(1),
                      "setuju",
                      "ya")));
          terjawab.diajukan().add(satu.unitId());
        }
      }
      menunggu.poll();
    }
  }

  private static Klien.Jawaban wajib(Klien.Jawaban jawaban) throws IOException {
    if (jawaban.status() >= 400) {
      throw new IOException("Ditolak: " + jawaban.status());
    }
    return jawaban;
  }
}
