package id.bangga.survei;

import id.bangga.bersama.Pecahan;
import java.util.Arrays;
import java.util.Optional;

/// Running totals of answers 1..5 to the 21 behaviours; whole numbers only, blank stays blank.
public final class RekapSurvei {
  public static final int BUTIR = NilaiDasar.values().length * NilaiDasar.PERILAKU;
  private final long[] jumlah = new long[BUTIR];
  private final long[] dijawab = new long[BUTIR];
  private final long[] penjawabNilai = new long[NilaiDasar.values().length];
  private long responden;

  /// One respondent: 1 to 5 per behaviour, 0 for not answered.
  public void tambah(int[] jawaban) {
    boolean berisi = false;
    for (int nilai = 0; nilai < penjawabNilai.length; nilai++) {
      boolean nilaiBerisi = false;
      for (int b = nilai * NilaiDasar.PERILAKU; b < (nilai + 1) * NilaiDasar.PERILAKU; b++) {
        if (jawaban[b] < 0 || jawaban[b] > 5) {
          throw new IllegalArgumentException("Jawaban di luar 1 sampai 5: " + jawaban[b]);
        }
        if (jawaban[b] > 0) {
          jumlah[b] += jawaban[b];
          dijawab[b]++;
          nilaiBerisi = true;
        }
      }
      penjawabNilai[nilai] += nilaiBerisi ? 1 : 0;
      berisi |= nilaiBerisi;
    }
    responden += berisi ? 1 : 0;
  }

  /// Respondents who answered at least one behaviour.
  public long responden() {
    return responden;
  }

  /// Respondents who answered at least one behaviour of the value that fewest answered.
  public long respondenTersedikit() {
    return Arrays.stream(penjawabNilai).min().orElse(0);
  }

  long dijawab(int butir) {
    return dijawab[butir];
  }

  /// Mean of the answers, empty when nobody answered.
  Optional<Pecahan> rerata(int butir) {
    return dijawab[butir] == 0
        ? Optional.empty()
        : Optional.of(Pecahan.dari(jumlah[butir], dijawab[butir]));
  }

  /// `(mean - 1) / 4 x 100`
  Optional<Pecahan> indeks(int butir) {
    return rerata(butir).map(r -> r.kurang(Pecahan.dari(1, 1)).kali(25));
  }
}
