package id.bangga.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Processor time of each page by itself: one reader opens it again and again while nothing else
/// runs, so that the server's and the database's clocks tell what this page costs.
final class ProsesorHalaman {
  private static final int PEMANASAN = 10;
  private static final int KALI = 20;

  private final Prosesor prosesor;
  private final List<Baris> baris = new ArrayList<>();

  ProsesorHalaman(Prosesor prosesor) {
    this.prosesor = prosesor;
  }

  private record Baris(String orang, String jalur, double server, double basisData, int kilobita) {
    double semua() {
      return server + basisData;
    }
  }

  /// Twice over all pages; the first time to warm up.
  void ukur(Map<String, Pengunjung> orang, Map<String, List<String>> halaman) throws IOException {
    for (int kali = 0; kali < 2; kali++) {
      baris.clear();
      semua(orang, halaman);
    }
    cetak();
  }

  private void semua(Map<String, Pengunjung> orang, Map<String, List<String>> halaman)
      throws IOException {
    for (var satu : orang.entrySet()) {
      try (var klien = satu.getValue().buka()) {
        for (String jalur : halaman.getOrDefault(satu.getKey(), List.of())) {
          baris.add(satu(satu.getKey(), klien, jalur));
        }
      }
    }
  }

  private Baris satu(String orang, Klien klien, String jalur) throws IOException {
    int besar = 0;
    for (int i = 0; i < PEMANASAN; i++) {
      besar = klien.ambil(jalur).isi().length;
    }
    Prosesor.Terpakai awal = prosesor.kini();
    for (int i = 0; i < KALI; i++) {
      klien.ambil(jalur);
    }
    Prosesor.Terpakai beda = prosesor.kini().kurang(awal);
    return new Baris(
        orang, jalur, beda.milidetikServer(KALI), beda.milidetikBasisData(KALI), besar / 1000);
  }

  private void cetak() {
    baris.sort(Comparator.comparingDouble(Baris::semua).reversed());
    System.out.printf(
        Locale.ROOT,
        "  prosesor tiap halaman (ms server, ms basis data, KB); %d halaman, rata-rata %.2f + %.2f%n",
        baris.size(),
        baris.stream().mapToDouble(Baris::server).average().orElse(0),
        baris.stream().mapToDouble(Baris::basisData).average().orElse(0));
    for (Baris satu : baris) {
      System.out.printf(
          Locale.ROOT,
          "  %8.2f %8.2f %6d  %-20s %s%n",
          satu.server(),
          satu.basisData(),
          satu.kilobita(),
          satu.orang(),
          satu.jalur());
    }
  }
}
