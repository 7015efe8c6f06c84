package id.bangga.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bangga bench http`: the figures of the acceptance, measured on the running program.
@Command(
    name = "bench http",
    mixinStandardHelpOptions = true,
    description =
        "Beban pada program yang berjalan: halaman, papan, lembar juri, SKM, berkas jawaban.")
public final class BebanHttp implements Callable<Integer> {
  @Option(names = "--port", defaultValue = "8130", description = "Port (bawaan: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      defaultValue = ".bangga/beban",
      description = "Folder kota beban; dibuat bila belum ada (bawaan: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--akun",
      defaultValue = "20000",
      description = "Banyak akun (bawaan: ${DEFAULT-VALUE}).")
  private int akun;

  @Option(
      names = "--detik",
      defaultValue = "10",
      description = "Lama tiap pengukuran, paling lama 120 (bawaan: ${DEFAULT-VALUE}).")
  private int detik;

  @Option(
      names = "--skenario",
      split = ",",
      defaultValue = "halaman,papan,juri,skm",
      description =
          "Yang diukur: halaman, papan, juri, skm, kota-skm, impor, ekspor, prosesor (bawaan: ${DEFAULT-VALUE}).")
  private List<String> skenario;

  @Option(
      names = "--laju-skm",
      defaultValue = "5000",
      description = "Jawaban SKM per detik (bawaan: ${DEFAULT-VALUE}).")
  private int lajuSkm;

  public static void main(String[] argumen) {
    System.exit(new CommandLine(new BebanHttp()).execute(argumen));
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Duration lama = Duration.ofSeconds(Math.clamp(detik, 1, 120));
    System.out.printf(
        """
        Beban dibuat klien sendiri dalam satu mesin maya tersendiri di mesin yang sama: soket biasa,
        HTTP/1.1 keep-alive, utas maya, hanya ke 127.0.0.1, tiap jawaban dibaca sampai habis. Tanpa laju
        tiap klien bertindak lagi begitu dijawab; dengan laju waktu dihitung sejak tindakan jatuh tempo.
        Tiap skenario dipanaskan selama waktu yang sama, SKM paling kurang 90 detik, halaman satu menit. Basis data bertahan (fsync, synchronous_commit).
        %s
        %n\
        """,
        Mesin.sebutan());
    KotaBeban.siapkan(data, port, akun);
    try (var server = ServerBeban.mulai("demo", data, port)) {
      System.out.println(Hasil.judul());
      for (String satu : skenario) {
        jalankan(satu, server, lama);
      }
    }
    return 0;
  }

  private void jalankan(String nama, ServerBeban server, Duration lama)
      throws IOException, SQLException {
    switch (nama) {
      case "halaman" -> new BebanHalaman(server).ukur(lama);
      case "prosesor" -> new BebanHalaman(server).ukurProsesor();
      case "papan" -> new BebanPapan(server).ukur(lama);
      case "juri" -> new BebanJuri(server).ukur(lama);
      case "kota-skm" -> new BebanKotaSkm(server).ukur(lama);
      case "impor" -> new BebanBerkas(server).impor();
      case "ekspor" -> new BebanBerkas(server).ekspor();
      case "skm" -> new BebanSkm(server, lajuSkm).ukur(lama);
      default -> throw new IllegalArgumentException("Skenario tidak dikenal: " + nama);
    }
  }
}
