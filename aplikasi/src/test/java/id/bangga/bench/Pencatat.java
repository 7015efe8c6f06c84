package id.bangga.bench;

import java.util.Locale;

/// Times the steps of one act, with the processor time of server, database and client.
final class Pencatat {
  private final String nama;
  private final Prosesor prosesor;
  private final long awal = System.nanoTime();
  private final Prosesor.Terpakai awalProsesor;
  private final StringBuilder langkah = new StringBuilder();
  private long mulai = awal;

  Pencatat(String nama, Prosesor prosesor) {
    this.nama = nama;
    this.prosesor = prosesor;
    this.awalProsesor = prosesor.kini();
  }

  void langkah(String apa) {
    long kini = System.nanoTime();
    langkah.append(String.format(Locale.ROOT, "%s %.2f s, ", apa, (kini - mulai) / 1e9));
    mulai = kini;
  }

  void cetak(String sasaran) {
    double detik = (mulai - awal) / 1e9;
    var terpakai = prosesor.kini().kurang(awalProsesor);
    System.out.printf(
        Locale.ROOT,
        "%-30s %7.2f s  (%sprosesor server %.2f, basis data %.2f, klien %.2f)  %s%n",
        nama,
        detik,
        langkah,
        terpakai.server(),
        terpakai.basisData(),
        terpakai.klien(),
        sasaran);
  }
}
