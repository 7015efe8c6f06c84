package id.bangga.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/// Lets a number of clients act side by side for a while and notes how long each act took.
///
/// Without a rate each client acts again as soon as it is answered. With one, acts fall due at even
/// distances and an act's time counts from then, also when no client was free: a server that stands
/// still does not hide it. With a thinking time each client is a person, who looks at what came for
/// that long on the average before the next act.
final class Pengukur {
  private static final int GAGAL_TERBANYAK = 200;

  /// One client's act.
  interface Kerja {
    void sekali() throws IOException;
  }

  /// Makes the client with this number.
  interface Pembuat {
    Kerja buat(int nomor) throws IOException;
  }

  private final String nama;
  private final int klien;
  private final Duration lama;
  private final Prosesor prosesor;
  private final AtomicLong gagal = new AtomicLong();
  private final AtomicLong giliran = new AtomicLong();

  Pengukur(String nama, int klien, Duration lama, Prosesor prosesor) {
    this.nama = nama;
    this.klien = klien;
    this.lama = lama;
    this.prosesor = prosesor;
  }

  /// Each client as fast as it is answered.
  Hasil terus(Pembuat pembuat) throws IOException {
    return ukur(pembuat, 0, 0);
  }

  /// All clients together at this rate.
  Hasil teratur(Pembuat pembuat, double perDetik) throws IOException {
    return ukur(pembuat, (long) (1e9 / perDetik), 0);
  }

  /// Each client thinks after an answer for half to one and a half times this long, evenly spread.
  Hasil berpikir(Pembuat pembuat, Duration pikir) throws IOException {
    return ukur(pembuat, 0, pikir.toNanos());
  }

  private Hasil ukur(Pembuat pembuat, long jarak, long pikir) throws IOException {
    List<Kerja> kerja = new ArrayList<>();
    for (int i = 0; i < klien; i++) {
      kerja.add(pembuat.buat(i));
    }
    var catatan = new Catatan[klien];
    var selesai = new CountDownLatch(klien);
    var awalProsesor = prosesor.kini();
    long awal = System.nanoTime();
    long akhir = awal + lama.toNanos();
    for (int i = 0; i < klien; i++) {
      Kerja miliknya = kerja.get(i);
      Catatan miliknyaCatatan = new Catatan();
      catatan[i] = miliknyaCatatan;
      Thread.ofVirtual()
          .start(() -> {
            try {
              if (pikir == 0) {
                jalan(miliknya, miliknyaCatatan, awal, akhir, jarak);
              } else {
                pikirkan(miliknya, miliknyaCatatan, akhir, pikir);
              }
            } finally {
              selesai.countDown();
            }
          });
    }
    tunggu(selesai);
    double detik = (System.nanoTime() - awal) / 1e9;
    long[] semua = Arrays.stream(catatan).flatMapToLong(Catatan::isi).toArray();
    return new Hasil(nama, semua, detik, gagal.get(), prosesor.kini().kurang(awalProsesor));
  }

  private void jalan(Kerja kerja, Catatan catatan, long awal, long akhir, long jarak) {
    while (gagal.get() < GAGAL_TERBANYAK) {
      long mulai = jarak == 0 ? System.nanoTime() : awal + giliran.getAndIncrement() * jarak;
      if (mulai >= akhir || System.nanoTime() - akhir > lama.toNanos()) {
        return;
      }
      for (long sisa = mulai - System.nanoTime(); sisa > 0; sisa = mulai - System.nanoTime()) {
        LockSupport.parkNanos(sisa);
      }
      sekali(kerja, catatan, mulai);
    }
  }

  private void pikirkan(Kerja kerja, Catatan catatan, long akhir, long pikir) {
    var acak = ThreadLocalRandom.current();
    LockSupport.parkNanos(acak.nextLong(pikir));
    while (gagal.get() < GAGAL_TERBANYAK && System.nanoTime() < akhir) {
      sekali(kerja, catatan, System.nanoTime());
      LockSupport.parkNanos(pikir / 2 + acak.nextLong(pikir));
    }
  }

  private void sekali(Kerja kerja, Catatan catatan, long mulai) {
    try {
      kerja.sekali();
      catatan.tambah(System.nanoTime() - mulai);
    } catch (IOException e) {
      if (gagal.incrementAndGet() <= 3) {
        System.err.println("  gagal: " + e.getMessage());
      }
    }
  }

  private static void tunggu(CountDownLatch selesai) {
    try {
      selesai.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Times of one client.
  private static final class Catatan {
    private long[] waktu = new long[1024];
    private int banyak;

    void tambah(long satu) {
      if (banyak == waktu.length) {
        waktu = Arrays.copyOf(waktu, banyak * 2);
      }
      waktu[banyak++] = satu;
    }

    LongStream isi() {
      return Arrays.stream(waktu, 0, banyak);
    }
  }
}
