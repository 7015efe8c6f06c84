package id.bangga.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Twenty signed-in readers of all roles who open the pages that their own pages link to, in turn.
/// Pages are found by following links from *Pekerjaan Anda*, one of each shape of address.
final class BebanHalaman {
  static final int PEMBACA = 20;

  /// A server in use has long been through all its pages.
  private static final Duration PEMANASAN = Duration.ofSeconds(60);

  private static final Duration PIKIR = Duration.ofSeconds(1);
  private static final Duration MEMBACA = Duration.ofSeconds(30);
  private static final int HALAMAN_PER_PERAN = 24;
  private static final Pattern TAUTAN = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern BUKAN =
      Pattern.compile(
          "/statis/.*|/gaya.*|/keluar.*|.*\\.(xlsx|csv|pdf|json|docx|zip|svg)(\\?.*)?|.*/(unduh|berkas)(/.*)?");

  private static final List<String> ORANG =
      List.of(
          "pengelola",
          "operator.disdukcapil",
          "pimpinan.disdukcapil",
          "evaluator01",
          "juri1",
          "bkpsdm",
          "asn.disdukcapil.01",
          "pimpinan.daerah",
          "auditor",
          "admin");

  private final ServerBeban server;
  private final Map<String, ConcurrentLinkedQueue<Long>> perHalaman = new ConcurrentHashMap<>();
  private final Map<String, Pengunjung> orang = new LinkedHashMap<>();
  private final Map<String, List<String>> halaman = new LinkedHashMap<>();
  private final Map<String, Integer> besar = new ConcurrentHashMap<>();

  BebanHalaman(ServerBeban server) {
    this.server = server;
  }

  /// Twenty people, who look at each page for a second, and beside them twenty clients that do not:
  /// those take both cores whatever a page costs, so that their times tell the cost of twenty pages
  /// at once.
  void ukur(Duration lama) throws IOException {
    temukan();
    pengukur("pemanasan", terlama(PEMANASAN, lama)).terus(this::pembaca);
    ukur("halaman, 20 orang, 1 detik tiap halaman", "p95 < 30 ms", terlama(MEMBACA, lama), true);
    ukur("halaman, 20 klien tanpa jeda", "", lama, false);
  }

  private void ukur(String nama, String sasaran, Duration lama, boolean membaca)
      throws IOException {
    perHalaman.clear();
    var pengukur = pengukur(nama, lama);
    Hasil hasil = membaca ? pengukur.berpikir(this::pembaca, PIKIR) : pengukur.terus(this::pembaca);
    System.out.println(hasil.baris(sasaran));
    rinci();
  }

  /// Processor time of each page by itself.
  void ukurProsesor() throws IOException {
    temukan();
    new ProsesorHalaman(server.prosesor()).ukur(orang, halaman);
  }

  private void temukan() throws IOException {
    for (String nama : ORANG) {
      var satu = Pengunjung.masuk(server.port(), nama, KotaBeban.SANDI);
      orang.put(nama, satu);
      halaman.put(nama, telusuri(satu));
    }
  }

  private static Duration terlama(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private Pengukur pengukur(String nama, Duration lama) throws IOException {
    return new Pengukur(nama, PEMBACA, lama, server.prosesor());
  }

  private static List<String> telusuri(Pengunjung orang) throws IOException {
    Map<String, String> menurutBentuk = new LinkedHashMap<>();
    var antrean = new ArrayDeque<>(List.of("/pekerjaan"));
    menurutBentuk.put("/pekerjaan", "/pekerjaan");
    List<String> hasil = new ArrayList<>();
    try (var klien = orang.buka()) {
      while (!antrean.isEmpty() && hasil.size() < HALAMAN_PER_PERAN) {
        String jalur = antrean.poll();
        var jawaban = klien.ambil(jalur);
        if (jawaban.status() == 200) {
          hasil.add(jalur);
          Matcher cocok = TAUTAN.matcher(jawaban.teks());
          while (cocok.find()) {
            String ke = cocok.group(1).replace("&amp;", "&");
            if (!BUKAN.matcher(ke).matches() && menurutBentuk.putIfAbsent(bentuk(ke), ke) == null) {
              antrean.add(ke);
            }
          }
        } else if (!jawaban.tujuan().isEmpty()
            && menurutBentuk.putIfAbsent(bentuk(jawaban.tujuan()), jawaban.tujuan()) == null) {
          antrean.add(jawaban.tujuan());
        }
      }
    }
    return hasil;
  }

  /// Addresses that differ only in numbers and in what is asked for are one page.
  static String bentuk(String jalur) {
    return jalur.replaceFirst("\\?.*", "").replaceAll("\\d+", "#");
  }

  private Pengukur.Kerja pembaca(int nomor) throws IOException {
    String nama = ORANG.get(nomor % ORANG.size());
    List<String> miliknya = Objects.requireNonNull(halaman.get(nama));
    Klien klien = Objects.requireNonNull(orang.get(nama)).buka();
    int[] giliran = {nomor};
    return () -> {
      String jalur = miliknya.get(giliran[0]++ % miliknya.size());
      long mulai = System.nanoTime();
      var jawaban = klien.ambil(jalur);
      if (jawaban.status() != 200) {
        throw new IOException(jalur + " menjawab " + jawaban.status());
      }
      perHalaman
          .computeIfAbsent(bentuk(jalur), _ -> new ConcurrentLinkedQueue<>())
          .add(System.nanoTime() - mulai);
      besar.merge(bentuk(jalur), jawaban.isi().length, Math::max);
    };
  }

  private void rinci() {
    System.out.printf("  %d halaman; yang paling lambat:%n", perHalaman.size());
    perHalaman.entrySet().stream()
        .map(satu -> new Baris(satu.getKey(), satu.getValue()))
        .sorted((a, b) -> Double.compare(b.p95(), a.p95()))
        .limit(12)
        .forEach(satu ->
            System.out.printf(
                Locale.ROOT,
                "  %-42s %8d %9s %8.2f %8.2f %15d KB%n",
                satu.jalur(),
                satu.latensi().length,
                "",
                satu.latensi()[satu.latensi().length / 2] / 1e6,
                satu.p95(),
                besar.getOrDefault(satu.jalur(), 0) / 1000));
  }

  private record Baris(String jalur, long[] latensi) {
    Baris(String jalur, ConcurrentLinkedQueue<Long> semua) {
      this(jalur, semua.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    double p95() {
      return latensi[(int) Math.min(latensi.length - 1L, Math.round(latensi.length * 0.95))] / 1e6;
    }

    @Override
    public boolean equals(Object lain) {
      return lain instanceof Baris b && b.jalur.equals(jalur) && Arrays.equals(b.latensi, latensi);
    }

    @Override
    public int hashCode() {
      return jalur.hashCode();
    }
  }
}
