package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.skm.HasilSkm;
import id.bangga.skm.RekapJawaban;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Three unsur, so that every pair can be looked at.
class PenyamarPasanganTest {
  private static final int MINIMUM = 10;
  private static final List<String> KODE = List.of("PERSYARATAN", "BIAYA", "WAKTU");
  private static final PenyamarPasangan PENYAMAR = new PenyamarPasangan(MINIMUM);

  private static Jumlahan jawaban(int[]... satu) {
    var rekap = new RekapJawaban(KODE.size());
    for (int[] baris : satu) {
      rekap.tambah(baris);
    }
    return new Jumlahan(KODE, rekap);
  }

  /// As many people, the share that leaves an unsur blank differing.
  private static int[][] orang(SplittableRandom acak, int banyak, int kosongDari) {
    int[][] hasil = new int[banyak][];
    for (int i = 0; i < banyak; i++) {
      int dasar = acak.nextInt(1, 4);
      hasil[i] = new int[KODE.size()];
      for (int j = 0; j < KODE.size(); j++) {
        hasil[i][j] = acak.nextInt(kosongDari) == 0 ? 0 : dasar + acak.nextInt(2);
      }
    }
    return hasil;
  }

  private static RekapJawaban.Sumber sumber(Jumlahan satu) {
    return Objects.requireNonNull(satu.rekap()).sumber();
  }

  private static HasilSkm hitung(Jumlahan satu) {
    Map<String, String> nama = new LinkedHashMap<>();
    KODE.forEach(kode -> nama.put(kode, kode));
    return satu.hitung(new NamaUnsur(nama), null);
  }

  private static boolean sedikit(long orang) {
    return orang > 0 && orang < MINIMUM;
  }

  /// Thirty-nine answer everything, one leaves WAKTU blank and gives the others 1 and 4.
  @Test
  void what_one_person_answered_who_left_an_unsur_blank_cannot_be_told() {
    int[][] semua = new int[40][];
    for (int i = 0; i < 39; i++) {
      semua[i] = new int[] {3 + i % 2, 3, 2 + i % 3};
    }
    semua[39] = new int[] {1, 4, 0};
    var asal = sumber(jawaban(semua));
    assertThat(asal.skor(0, 0) - asal.skor(0, 2)).as("terbaca dari jumlahnya").isEqualTo(1);
    int[][] lain = semua.clone();
    lain[39] = new int[] {4, 1, 0};
    var tersamar = sumber(PENYAMAR.samarkan(jawaban(semua)));
    var bandingan = sumber(PENYAMAR.samarkan(jawaban(lain)));
    for (int j = 0; j < 2; j++) {
      double rerata = (double) tersamar.skor(j, j) / 40;
      assertThat((double) tersamar.skor(j, j) - tersamar.skor(j, 2))
          .as("bagian yang kosong tampak rata-rata")
          .isCloseTo(rerata, within(0.5));
      assertThat(tersamar.skor(j, j) - tersamar.skor(j, 2))
          .isEqualTo(bandingan.skor(j, j) - bandingan.skor(j, 2));
    }
  }

  @Test
  void respondents_answers_sums_and_indices_stay_and_the_interval_nearly() {
    for (long benih = 0; benih < 300; benih++) {
      var acak = new SplittableRandom(benih);
      Jumlahan asal = jawaban(orang(acak, acak.nextInt(30, 200), acak.nextInt(5, 60)));
      Jumlahan jadi = PENYAMAR.samarkan(asal);
      HasilSkm lama = hitung(asal);
      HasilSkm baru = hitung(jadi);
      assertThat(baru.ikm()).as("benih %d", benih).isEqualTo(lama.ikm());
      assertThat(baru.unsur()).isEqualTo(lama.unsur());
      assertThat(baru.responden()).isEqualTo(lama.responden());
      var selang = Objects.requireNonNull(lama.selang());
      double lebar = selang.atas() - selang.bawah();
      assertThat(Objects.requireNonNull(baru.selang()).atas())
          .as("benih %d", benih)
          .isCloseTo(selang.atas(), within(lebar * 0.02));
      for (int j = 0; j < KODE.size(); j++) {
        assertThat(sumber(jadi).hasilKali(j, j)).isEqualTo(sumber(asal).hasilKali(j, j));
        for (int l = 0; l < KODE.size(); l++) {
          assertThat(sumber(jadi).dijawab(j, l)).isEqualTo(sumber(asal).dijawab(j, l));
          assertThat(sumber(jadi).hasilKali(j, l)).isEqualTo(sumber(jadi).hasilKali(l, j));
        }
      }
    }
  }

  @Test
  void no_sum_over_fewer_people_than_the_minimum_is_left_and_levelling_twice_changes_nothing() {
    for (long benih = 0; benih < 300; benih++) {
      var acak = new SplittableRandom(benih);
      Jumlahan jadi =
          PENYAMAR.samarkan(jawaban(orang(acak, acak.nextInt(10, 60), acak.nextInt(2, 30))));
      var satu = sumber(jadi);
      for (int j = 0; j < KODE.size(); j++) {
        double rerata = (double) satu.skor(j, j) / Math.max(1, satu.dijawab(j, j));
        for (int l = 0; l < KODE.size(); l++) {
          long keduanya = satu.dijawab(j, l);
          long tanpa = satu.dijawab(j, j) - keduanya;
          if (j != l && (sedikit(tanpa) || sedikit(keduanya))) {
            assertThat((double) satu.skor(j, l))
                .as("benih %d", benih)
                .isCloseTo(rerata * keduanya, within(0.5));
          }
        }
      }
      var lagi = sumber(PENYAMAR.samarkan(jadi));
      for (int i = 0; i < KODE.size() * KODE.size(); i++) {
        int j = i / KODE.size();
        int l = i % KODE.size();
        assertThat(lagi.skor(j, l)).isEqualTo(satu.skor(j, l));
        assertThat(lagi.hasilKali(j, l)).isEqualTo(satu.hasilKali(j, l));
      }
    }
  }

  @Test
  void without_blanks_nothing_changes() {
    Jumlahan asal = jawaban(orang(new SplittableRandom(1), 40, Integer.MAX_VALUE));
    for (int j = 0; j < KODE.size(); j++) {
      for (int l = 0; l < KODE.size(); l++) {
        assertThat(sumber(PENYAMAR.samarkan(asal)).skor(j, l)).isEqualTo(sumber(asal).skor(j, l));
      }
    }
  }
}
