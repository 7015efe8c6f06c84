package id.bangga.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small computation for the training run: the words of the command, and the file it reads.
///
/// @param kata the command; `BERKAS` stands for the file
record ContohHitungan(List<String> kata, String berkas, String isi) {
  static List<ContohHitungan> semua() {
    return Stream.concat(
            Stream.of(skm(), juri(), survei())
                .flatMap(contoh -> Stream.of(contoh, contoh.dengan("--json"))),
            Stream.of(juriBesar().dengan("--json")))
        .toList();
  }

  /// Writes the file and names it in the command.
  String[] perintah(Path tempat) throws IOException {
    Path tujuan = tempat.resolve(berkas);
    Files.writeString(tujuan, isi);
    return kata.stream()
        .map(satu -> satu.equals("BERKAS") ? tujuan.toString() : satu)
        .toArray(String[]::new);
  }

  private ContohHitungan dengan(String pilihan) {
    return new ContohHitungan(
        Stream.concat(kata.stream(), Stream.of(pilihan)).toList(), berkas, isi);
  }

  private static ContohHitungan skm() {
    String kepala = deret(9, n -> "U" + n);
    String isi = tabel(kepala, 40, baris -> deret(9, n -> String.valueOf(1 + (baris * n) % 4)));
    return new ContohHitungan(List.of("skm", "hitung", "BERKAS"), "skm.csv", isi);
  }

  private static ContohHitungan juri() {
    String isi =
        tabel(
            "unit;juri;skor",
            60,
            baris -> "U%d;J%d;%d,5".formatted(baris / 5, baris % 5, 60 + (baris * baris * 7) % 30));
    return new ContohHitungan(List.of("juri", "hitung", "BERKAS"), "juri.csv", isi);
  }

  /// Large enough for the walk between exact points, and for the compilers. Units and jurors
  /// differ, as they do in a real table: without variance between them the computation takes
  /// another path.
  private static ContohHitungan juriBesar() {
    String isi =
        tabel(
            "unit,juri,skor",
            5_000,
            baris -> {
              int unit = baris % 600;
              int juri = (baris / 600 * 37 + baris % 600) % 1_500;
              int skor = 50 + unit * 31 % 17 + juri * 13 % 11 + (int) (baris * 7919L % 41);
              return "U%d,J%d,%d".formatted(unit, juri, skor);
            });
    return new ContohHitungan(List.of("juri", "hitung", "BERKAS"), "juri-besar.csv", isi);
  }

  private static ContohHitungan survei() {
    String kepala =
        Stream.of("BP", "AK", "KP", "HM", "LY", "AD", "KB")
            .flatMap(nilai -> Stream.of(nilai + 1, nilai + 2, nilai + 3))
            .collect(Collectors.joining(","));
    String isi =
        tabel("unit," + kepala, 40, baris -> "A," + deret(21, n -> "" + (1 + (baris + n * n) % 5)));
    return new ContohHitungan(List.of("survei", "hitung", "BERKAS"), "survei.csv", isi);
  }

  private static String tabel(String kepala, int n, IntFunction<String> baris) {
    return kepala
        + "\n"
        + IntStream.range(0, n).mapToObj(baris).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String deret(int n, IntFunction<String> butir) {
    return IntStream.rangeClosed(1, n).mapToObj(butir).collect(Collectors.joining(","));
  }
}
