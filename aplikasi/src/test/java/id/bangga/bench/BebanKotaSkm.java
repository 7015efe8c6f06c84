package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Results of the whole city over a million answers of this year: quiet, and while citizens go on
/// answering, so that the figures change before every reading.
///
/// The answers are put into the database as the survey itself puts a crowd's: the answers, and
/// beside the tallies what has to be added to them, in one transaction. The program adds it.
@SuppressWarnings("InlineFormatString") // the statement stands apart from what fills it
final class BebanKotaSkm {
  private static final int JAWABAN = 1_000_000;
  private static final int PEMBACA = 4;
  private static final int WARGA_PER_DETIK = 100;

  private static final String ISI =
      """
      with baru as (
        insert into layanan.jawaban (
          id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
          jenis_kelamin, usia
        )
        select gen_random_uuid(), t.id, t.layanan_id, t.instrumen_id,
               date '%1$d-01-01' + cast(g %% cast(extract(doy from now()) as bigint) as integer), now(),
               'IMPOR',
               (select string_agg(cast(1 + (g * 7919 + i * i * 31 + g / (i + 3)) %% 4 as text), '')
                from generate_series(1, 9) i),
               (array['L', 'P'])[1 + cast(g %% 2 as integer)],
               (array['20-29', '30-39', '40-49'])[1 + cast(g %% 3 as integer)]
        from generate_series(1::bigint, %2$d) g
        join (
          select t.id, l.layanan_id, t.instrumen_id,
                 row_number() over (order by t.id) - 1 as urut, count(*) over () as banyak
          from layanan.titik t
          join layanan.titik_layanan l on l.titik_id = t.id
          where t.kode like 'beban-%%'
        ) t on t.urut = g %% t.banyak
        returning titik_id, layanan_id, instrumen_id, tanggal, nilai
      )
      insert into layanan.rekap_tunda (isi)
      select array_agg(concat_ws('|', titik_id, layanan_id, instrumen_id,
                                 cast(date_trunc('month', tanggal) as date), nilai))
      from (select *, row_number() over () / 2000 as ke from baru) b
      group by ke
      """;

  private final ServerBeban server;

  BebanKotaSkm(ServerBeban server) {
    this.server = server;
  }

  void ukur(Duration lama) throws IOException, SQLException {
    int tahun = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).getYear();
    siapkan(tahun);
    var pengelola = Pengunjung.masuk(server.port(), "pengelola", KotaBeban.SANDI);
    List<String> halaman = new ArrayList<>();
    halaman.add("/kelola-kepuasan/" + tahun);
    halaman.add("/kepuasan");
    halaman.add(
        "/kelola-kepuasan/%d/%d"
            .formatted(
                tahun,
                server.bilangan(
                    "select max(unit_id) from layanan.titik where kode like 'beban-%'")));
    for (String satu : halaman) {
      pengukur(satu, lama).terus(_ -> pembaca(pengelola, satu));
      System.out.println(
          pengukur(satu + ", tenang", lama)
              .terus(_ -> pembaca(pengelola, satu))
              .baris("p95 < 50 ms"));
    }
    for (String satu : halaman) {
      System.out.println(sambilMenjawab(pengelola, satu, lama).baris("p95 < 50 ms"));
    }
  }

  /// The page with one reader while citizens answer beside it.
  private Hasil sambilMenjawab(Pengunjung pengelola, String halaman, Duration lama)
      throws IOException, SQLException {
    try (var warga =
        new PutaranWarga(server.port(), BebanSkm.titik(server), 20, server.prosesor())) {
      Thread menjawab =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  warga.ukur("warga", lama, WARGA_PER_DETIK);
                } catch (IOException e) {
                  System.err.println("  warga: " + e.getMessage());
                }
              });
      Hasil hasil =
          new Pengukur(
                  "%s, %d jawaban/s".formatted(halaman, WARGA_PER_DETIK),
                  1,
                  lama,
                  server.prosesor())
              .teratur(_ -> pembaca(pengelola, halaman), 10);
      menjawab.join();
      return hasil;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Pengukur pengukur(String nama, Duration lama) throws IOException {
    return new Pengukur(nama, PEMBACA, lama, server.prosesor());
  }

  private static Pengukur.Kerja pembaca(Pengunjung orang, String halaman) throws IOException {
    Klien klien = orang.buka();
    return () -> {
      var jawaban = klien.ambil(halaman);
      if (jawaban.status() != 200) {
        throw new IOException(halaman + " menjawab " + jawaban.status());
      }
    };
  }

  private void siapkan(int tahun) throws IOException, SQLException {
    long kurang =
        JAWABAN
            - server.bilangan(
                "select count(*) from layanan.jawaban where tanggal between '%1$d-01-01' and '%1$d-12-31'"
                    .formatted(tahun));
    try (var sambungan = server.basisData();
        var perintah = sambungan.createStatement()) {
      if (kurang > 0) {
        perintah.execute(ISI.formatted(tahun, kurang));
      }
      perintah.execute("vacuum analyze layanan.jawaban");
    }
    try (var warga =
        new PutaranWarga(server.port(), BebanSkm.titik(server), 1, server.prosesor())) {
      warga.ukur("menambah", Duration.ofSeconds(1), 1);
    }
    System.out.printf(
        "  jawaban tahun %d: %d; belum ditambahkan ke rekap: %d kelompok%n",
        tahun,
        server.bilangan(
            "select sum(responden) from layanan.rekap where bulan >= '%d-01-01'".formatted(tahun)),
        server.bilangan("select count(*) from layanan.rekap_tunda"));
  }
}
