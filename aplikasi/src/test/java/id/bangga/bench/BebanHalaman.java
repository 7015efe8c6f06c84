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
  private static final Duration PIKIR = Duration.ofSeconds(1);
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
  private final Map<String, Integer> besar = new ConcurrentHashMap<>();

  BebanHalaman(ServerBeban server) {
    this.server = server;
  }

  void ukur(Duration lama) throws IOException {
    Map<String, Pengunjung> orang = new LinkedHashMap<>();
    Map<String, List<String>> halaman = new LinkedHashMap<>();
    for (String nama : ORANG) {
      var satu = Pengunjung.masuk(server.port(), nama, KotaBeban.SANDI);
      orang.put(nama, satu);
      halaman.put(nama, telusuri(satu));
    }
    pengukur("pemanasan", lama).terus(nomor -> pembaca(nomor, orang, halaman));
    perHalaman.clear();
    System.out.println(
        pengukur("halaman, 20 orang yang membaca 1 detik", lama)
            .berpikir(nomor -> pembaca(nomor, orang, halaman), PIKIR)
            .baris("p95 < 30 ms"));
    rinci();
    perHalaman.clear();
    System.out.println(
        pengukur("halaman, 20 klien tanpa jeda", lama)
            .terus(nomor -> pembaca(nomor, orang, halaman))
            .baris(""));
    rinci();
    new ProsesorHalaman(server.prosesor()).ukur(orang, halaman);
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

  private Pengukur.Kerja pembaca(
      int nomor, Map<String, Pengunjung> orang, Map<String, List<String>> halaman)
      throws IOException {
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
        .limit(20)
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
