package id.bangga.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Many citizens driven by one thread, which waits for whichever answer comes first: beside the
/// server on two processors a thread for each citizen would measure their waking up.
///
/// With a rate, acts fall due at even distances and an act's time counts from then, also when no
/// citizen was free. Without one, each citizen acts again at once.
final class PutaranWarga implements AutoCloseable {
  private static final int GAGAL_TERBANYAK = 200;
  private static final long TUNGGU_MILIDETIK = 1;

  private final Prosesor prosesor;
  private final Selector pemilih = Selector.open();
  private final List<SambunganWarga> semua = new ArrayList<>();
  private final ArrayDeque<SambunganWarga> bebas = new ArrayDeque<>();
  private long[] waktu = new long[1 << 16];
  private int banyak;
  private long gagal;

  PutaranWarga(int port, List<BebanSkm.Titik> titik, int warga, Prosesor prosesor)
      throws IOException {
    this.prosesor = prosesor;
    for (int i = 0; i < warga; i++) {
      semua.add(new SambunganWarga(port, titik.get(i % titik.size()), pemilih));
    }
    bebas.addAll(semua);
  }

  /// @param perDetik 0 for as fast as it goes
  Hasil ukur(String nama, Duration lama, double perDetik) throws IOException {
    banyak = 0;
    long jarak = perDetik == 0 ? 0 : (long) (1e9 / perDetik);
    var awalProsesor = prosesor.kini();
    long awal = System.nanoTime();
    long akhir = awal + lama.toNanos();
    long tempo = awal;
    long kini = awal;
    while (gagal < GAGAL_TERBANYAK && kini - akhir <= lama.toNanos()) {
      while (!bebas.isEmpty() && tempo <= kini && tempo < akhir && kini < akhir + lama.toNanos()) {
        bebas.poll().mulai(jarak == 0 ? kini : tempo);
        tempo = jarak == 0 ? kini : tempo + jarak;
      }
      if (bebas.size() == semua.size() && tempo >= akhir) {
        break;
      }
      pemilih.select(this::siap, TUNGGU_MILIDETIK);
      kini = System.nanoTime();
      tempo = jarak == 0 ? kini : tempo;
    }
    double detik = (System.nanoTime() - awal) / 1e9;
    return new Hasil(
        nama, Arrays.copyOf(waktu, banyak), detik, gagal, prosesor.kini().kurang(awalProsesor));
  }

  private void siap(SelectionKey kunci) {
    var warga = (SambunganWarga) kunci.attachment();
    try {
      if (warga.baca()) {
        catat(System.nanoTime() - warga.jatuhTempo);
        bebas.add(warga);
      }
    } catch (IOException e) {
      lepas(warga);
      if (++gagal <= 3) {
        System.err.println("  gagal: " + e.getMessage());
      }
    }
  }

  private void lepas(SambunganWarga warga) {
    semua.remove(warga);
    try {
      warga.tutup();
    } catch (IOException _) {
      // it is gone already
    }
  }

  private void catat(long lama) {
    if (banyak == waktu.length) {
      waktu = Arrays.copyOf(waktu, banyak * 2);
    }
    waktu[banyak++] = lama;
  }

  @Override
  public void close() throws IOException {
    for (SambunganWarga satu : semua) {
      satu.tutup();
    }
    pemilih.close();
  }
}
