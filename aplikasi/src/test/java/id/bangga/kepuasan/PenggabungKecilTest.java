package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.layanan.Periode;
import id.bangga.skm.RekapJawaban;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PenggabungKecilTest {
  private static final int MINIMUM = 10;
  private static final PenggabungKecil PENGGABUNG = new PenggabungKecil(MINIMUM);
  private static final List<String> KODE = List.of("PERSYARATAN", "BIAYA", "WAKTU");

  private static Jumlahan jawaban(int n, SplittableRandom acak) {
    if (n == 0) {
      return Jumlahan.KOSONG;
    }
    var rekap = new RekapJawaban(KODE.size());
    for (int i = 0; i < n; i++) {
      rekap.tambah(new int[] {acak.nextInt(1, 5), acak.nextInt(0, 5), acak.nextInt(1, 5)});
    }
    return new Jumlahan(KODE, rekap);
  }

  private static Masukan baris(String layanan, boolean gratis, String titik, int n, int dibuang) {
    var acak = new SplittableRandom(n);
    return new Masukan(
        layanan,
        "Layanan " + layanan,
        gratis,
        titik,
        "Loket " + titik,
        100L,
        jawaban(n, acak),
        jawaban(dibuang, acak));
  }

  private static List<String> ringkas(PenggabungKecil.Hasil hasil) {
    return hasil.masukan().stream()
        .map(m -> m.layanan() + "/" + m.titik() + " " + m.sah().responden())
        .toList();
  }

  @Test
  void tanpa_baris_kecil_tidak_ada_yang_berubah() {
    var asal = List.of(baris("A", true, "1", 10, 12), baris("A", true, "2", 30, 0));
    assertThat(PENGGABUNG.gabung(asal)).isEqualTo(new PenggabungKecil.Hasil(asal, 0));
  }

  @Test
  void titik_lalu_layanan_lalu_yang_terkecil_di_sampingnya() {
    var titik = List.of(baris("A", true, "1", 4, 0), baris("A", true, "2", 30, 0));
    assertThat(ringkas(PENGGABUNG.gabung(titik))).containsExactly("A/* 34");
    var layanan =
        List.of(
            baris("A", true, "1", 30, 0),
            baris("B", true, "1", 6, 0),
            baris("C", true, "1", 5, 0),
            baris("D", false, "1", 12, 0),
            baris("E", false, "1", 2, 0));
    var hasil = PENGGABUNG.gabung(layanan);
    assertThat(ringkas(hasil)).containsExactly("A/1 30", "*lain-gratis/* 11", "*lain/* 14");
    assertThat(hasil.masukan().get(1).populasiLayanan()).isEqualTo(200);
    var campur = List.of(baris("A", true, "1", 4, 0), baris("B", false, "1", 40, 0));
    assertThat(ringkas(PENGGABUNG.gabung(campur))).containsExactly("*lain/* 44");
  }

  @Test
  void jawaban_yang_dikecualikan_menjadi_satu_baris_atau_hanya_banyaknya() {
    var cukup =
        PENGGABUNG.gabung(List.of(baris("A", true, "1", 30, 6), baris("B", true, "1", 20, 5)));
    assertThat(ringkas(cukup)).containsExactly("A/1 30", "B/1 20", "*dikecualikan/* 0");
    assertThat(cukup.masukan().getLast().dikecualikan().responden()).isEqualTo(11);
    assertThat(cukup.tertutup()).isZero();
    var kurang =
        PENGGABUNG.gabung(List.of(baris("A", true, "1", 30, 1), baris("B", true, "1", 20, 0)));
    assertThat(ringkas(kurang)).containsExactly("A/1 30", "B/1 20");
    assertThat(kurang.masukan()).allMatch(m -> m.dikecualikan().responden() == 0);
    assertThat(kurang.tertutup()).isEqualTo(1);
    NilaiIkm nilai = PenghitungMasukan.nilai(isi(kurang));
    assertThat(nilai.dikecualikan()).isEqualTo(1);
    assertThat(nilai.semua()).isNull();
  }

  @Test
  void tidak_ada_baris_di_bawah_minimum_dan_jumlahnya_tetap() {
    for (long benih = 0; benih < 500; benih++) {
      List<Masukan> asal = acak(new SplittableRandom(benih));
      PenggabungKecil.Hasil hasil = PENGGABUNG.gabung(asal);
      Jumlahan lama = Jumlahan.jumlah(asal.stream().map(Masukan::sah).toList());
      Jumlahan baru = Jumlahan.jumlah(hasil.masukan().stream().map(Masukan::sah).toList());
      assertThat(angka(baru)).as("benih %d", benih).isEqualTo(angka(lama));
      assertThat(hasil.masukan().stream().map(m -> m.layanan() + m.titik()).toList())
          .as("benih %d", benih)
          .doesNotHaveDuplicates();
      if (lama.responden() >= MINIMUM) {
        assertThat(hasil.masukan())
            .as("benih %d: %s", benih, ringkas(hasil))
            .allMatch(m -> cukup(m.sah()) && cukup(m.dikecualikan()));
      } else {
        assertThat(hasil.masukan().stream().filter(m -> m.sah().responden() > 0).count())
            .isLessThanOrEqualTo(1);
      }
      long dibuang = asal.stream().mapToLong(m -> m.dikecualikan().responden()).sum();
      assertThat(
              hasil.tertutup()
                  + hasil.masukan().stream().mapToLong(m -> m.dikecualikan().responden()).sum())
          .isEqualTo(dibuang);
      byte[] berkas = BerkasHasil.tulis(isi(hasil));
      assertThat(PemeriksaBerkas.periksa(berkas)).as("benih %d", benih).isEmpty();
      assertThat(BerkasHasil.hitung(BerkasHasil.baca(berkas)))
          .as("benih %d", benih)
          .isEqualTo(BerkasHasil.hitung(isi(new PenggabungKecil.Hasil(asal, 0))));
    }
  }

  private static boolean cukup(Jumlahan satu) {
    return satu.responden() == 0 || satu.responden() >= MINIMUM;
  }

  private static List<Masukan> acak(SplittableRandom acak) {
    List<Masukan> hasil = new ArrayList<>();
    for (int l = 0; l < acak.nextInt(1, 6); l++) {
      boolean gratis = acak.nextBoolean();
      for (int t = 0; t < acak.nextInt(1, 4); t++) {
        int n = acak.nextInt(0, 3) * acak.nextInt(1, 15);
        int dibuang = acak.nextInt(0, 2) * acak.nextInt(0, 12);
        hasil.add(baris("L" + l, gratis, "T" + t, n, dibuang));
      }
    }
    return hasil;
  }

  private static List<Long> angka(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    List<Long> hasil = new ArrayList<>();
    for (int i = 0; rekap != null && i < KODE.size() * KODE.size(); i++) {
      int j = i / KODE.size();
      int l = i % KODE.size();
      var sumber = rekap.sumber();
      Stream.of(sumber.dijawab(j, l), sumber.skor(j, l), sumber.hasilKali(j, l))
          .forEach(hasil::add);
    }
    return hasil;
  }

  private static IsiBerkas isi(PenggabungKecil.Hasil hasil) {
    Map<String, String> nama = new LinkedHashMap<>();
    KODE.forEach(kode -> nama.put(kode, kode));
    return new IsiBerkas(
        "Kota Contoh",
        1,
        "PD.01",
        "Dinas",
        Periode.tahunan(2025),
        1,
        "",
        new NamaUnsur(nama),
        hasil.masukan(),
        1_000L,
        hasil.tertutup());
  }
}
