package id.bangga.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Results of the whole city over a million answers of this year: quiet, and while citizens go on
/// answering, so that the figures change before every reading.
///
/// The answers come in as files, one for each point, through the pages of the import, spread over
/// the days of the year; so the tallies are the program's own.
final class BebanKotaSkm {
  private static final int JAWABAN = 1_000_000;
  private static final int PEMBACA = 4;
  private static final int WARGA_PER_DETIK = 100;

  /// The compilers of the virtual machine need half a minute for what citizens and readers do.
  private static final Duration PEMANASAN = Duration.ofSeconds(40);

  private final ServerBeban server;

  BebanKotaSkm(ServerBeban server) {
    this.server = server;
  }

  void ukur(Duration lama) throws IOException, SQLException {
    LocalDate hariIni = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    int tahun = hariIni.getYear();
    var pengelola = Pengunjung.masuk(server.port(), "pengelola", KotaBeban.SANDI);
    siapkan(pengelola, hariIni);
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
      pengukur(satu, lama).terus(_ -> pembaca(pengelola, List.of(satu)));
      System.out.println(
          pengukur(satu + ", tenang", lama)
              .terus(_ -> pembaca(pengelola, List.of(satu)))
              .baris("p95 < 50 ms"));
    }
    sambilMenjawab(pengelola, halaman, lama.compareTo(PEMANASAN) < 0 ? PEMANASAN : lama);
    for (String satu : halaman) {
      System.out.println(sambilMenjawab(pengelola, List.of(satu), lama).baris("p95 < 50 ms"));
    }
  }

  /// The pages in turn with one reader while citizens answer beside it.
  private Hasil sambilMenjawab(Pengunjung pengelola, List<String> halaman, Duration lama)
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
                  "%s, %d jawaban/s".formatted(halaman.getFirst(), WARGA_PER_DETIK),
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

  private static Pengukur.Kerja pembaca(Pengunjung orang, List<String> halaman) throws IOException {
    Klien klien = orang.buka();
    var giliran = new AtomicInteger();
    return () -> {
      String satu = halaman.get(giliran.getAndIncrement() % halaman.size());
      var jawaban = klien.ambil(satu);
      if (jawaban.status() != 200) {
        throw new IOException(satu + " menjawab " + jawaban.status());
      }
    };
  }

  private void siapkan(Pengunjung pengelola, LocalDate hariIni) throws IOException, SQLException {
    long mulai = System.nanoTime();
    int tahun = hariIni.getYear();
    List<LocalDate> tanggal = hariIni.withDayOfYear(1).datesUntil(hariIni.plusDays(1)).toList();
    List<BebanSkm.Titik> titik = BebanSkm.titik(server);
    int setiap = Math.ceilDiv((int) Math.max(0, JAWABAN - jumlah(tahun)), titik.size());
    var berkas = new BebanBerkas(server);
    for (int i = 0; setiap > 0 && i < titik.size(); i++) {
      berkas.impor(pengelola, titik.get(i), setiap, i, tanggal);
    }
    System.out.printf(
        "  %d jawaban tahun %d di %d titik layanan; %d berkas diimpor dalam %.0f s%n",
        jumlah(tahun),
        tahun,
        titik.size(),
        setiap > 0 ? titik.size() : 0,
        (System.nanoTime() - mulai) / 1e9);
  }

  private long jumlah(int tahun) throws IOException, SQLException {
    return server.bilangan(
        "select sum(responden) from layanan.rekap where bulan between '%1$d-01-01' and '%1$d-12-01'"
            .formatted(tahun));
  }
}
