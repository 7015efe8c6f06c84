package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.util.List;

/// Running totals over respondents, all whole numbers: they can be added up per day, service point
/// or city in any order and give the same index and the same interval as the single answers would.
///
/// For every pair of unsur it keeps how many answered both, the sum of the one's scores over those,
/// and the sum of the products: what the variance of a sum of means with blanks needs.
public final class RekapJawaban {
  private final int unsur;
  private final long[] dijawab;
  private final long[] skor;
  private final long[] hasilKali;
  private long responden;
  private long kosong;

  public RekapJawaban(int unsur) {
    if (unsur < 1) {
      throw new IllegalArgumentException("Paling sedikit satu unsur");
    }
    this.unsur = unsur;
    dijawab = new long[unsur * unsur];
    skor = new long[unsur * unsur];
    hasilKali = new long[unsur * unsur];
  }

  /// One respondent: 1 to 4 per unsur, 0 for not answered. Blank is blank, never 1.
  public void tambah(int[] jawaban) {
    boolean berisi = false;
    for (int j = 0; j < unsur; j++) {
      int y = jawaban[j];
      if (y < 0 || y > 4) {
        throw new IllegalArgumentException("Jawaban di luar 1 sampai 4: " + y);
      }
      if (y > 0) {
        berisi = true;
        tambahPasangan(j, y, jawaban);
      }
    }
    responden += berisi ? 1 : 0;
    kosong += berisi ? 0 : 1;
  }

  private void tambahPasangan(int j, int y, int[] jawaban) {
    for (int l = 0; l < unsur; l++) {
      if (jawaban[l] > 0) {
        dijawab[j * unsur + l]++;
        skor[j * unsur + l] += y;
        hasilKali[j * unsur + l] += (long) y * jawaban[l];
      }
    }
  }

  /// Adds the totals of other respondents to the same unsur.
  public void gabung(RekapJawaban lain) {
    if (lain.unsur != unsur) {
      throw new IllegalArgumentException("Jumlah unsur berbeda");
    }
    for (int i = 0; i < dijawab.length; i++) {
      dijawab[i] += lain.dijawab[i];
      skor[i] += lain.skor[i];
      hasilKali[i] += lain.hasilKali[i];
    }
    responden += lain.responden;
    kosong += lain.kosong;
  }

  public int unsur() {
    return unsur;
  }

  /// Respondents who answered at least one unsur.
  public long responden() {
    return responden;
  }

  /// Questionnaires without a single answer; they count nowhere.
  public long kosong() {
    return kosong;
  }

  public JumlahUnsur jumlah(int j, KolomUnsur kolom) {
    return new JumlahUnsur(kolom, skor[j * unsur + j], dijawab[j * unsur + j]);
  }

  public List<JumlahUnsur> jumlah(List<KolomUnsur> kolom) {
    return java.util.stream.IntStream.range(0, unsur)
        .mapToObj(j -> jumlah(j, kolom.get(j)))
        .toList();
  }

  /// Sum over respondents of the squared influence on the sum of the means: for a respondent who
  /// answered the unsur in J it is the sum over J of (y - mean) / n.
  Pecahan jumlahKuadratPengaruh() {
    Pecahan jumlah = Pecahan.NOL;
    for (int j = 0; j < unsur; j++) {
      for (int l = 0; l < unsur; l++) {
        jumlah = jumlah.tambah(suku(j, l));
      }
    }
    return jumlah;
  }

  private Pecahan suku(int j, int l) {
    long nj = dijawab[j * unsur + j];
    long nl = dijawab[l * unsur + l];
    Pecahan rerataJ = Pecahan.dari(skor[j * unsur + j], nj);
    Pecahan rerataL = Pecahan.dari(skor[l * unsur + l], nl);
    Pecahan silang =
        Pecahan.dari(hasilKali[j * unsur + l], 1)
            .kurang(rerataJ.kali(skor[l * unsur + j]))
            .kurang(rerataL.kali(skor[j * unsur + l]))
            .tambah(rerataJ.kali(rerataL).kali(dijawab[j * unsur + l]));
    return silang.kali(Pecahan.dari(1, nj)).kali(Pecahan.dari(1, nl));
  }
}
