package id.bangga.survei;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file of answers to the 21 behaviours, one respondent per row.
public final class BerkasSurvei {
  private static final String SARAN = "Isi 1 sampai 5; kosongkan bila tidak dijawab.";
  private final Masukan masukan;
  private final RekapSurvei rekap = new RekapSurvei();
  private final Map<String, RekapSurvei> kelompok = new LinkedHashMap<>();
  private final List<int[]> jawaban = new ArrayList<>();

  private BerkasSurvei(Masukan masukan) {
    this.masukan = masukan;
  }

  /// @param per header of the column whose values form groups, null for none
  public static BerkasSurvei dari(Tabel tabel, @Nullable String per) {
    var berkas = new BerkasSurvei(Masukan.dari(tabel));
    berkas.baca(per);
    return berkas;
  }

  private void baca(@Nullable String per) {
    List<Kolom> kolom =
        NilaiDasar.kodePerilaku().stream()
            .map(kode -> masukan.wajib(kode).bolehKosong())
            .map(k -> k.antara(1, 5).berkode(KodeSurvei.SRV_001.name()).saran(SARAN))
            .toList();
    masukan.opsional("unit");
    Optional<Kolom> pembagi =
        Optional.ofNullable(per).map(nama -> masukan.pembagi(nama, KodeSurvei.SRV_002.name()));
    masukan.wajibBerisi();
    for (Baris baris : masukan.baris()) {
      int[] satu = new int[kolom.size()];
      for (int b = 0; b < satu.length; b++) {
        Integer isi = masukan.bulat(baris, kolom.get(b));
        satu[b] = isi == null ? 0 : isi;
      }
      if (masukan.bersih()) {
        jawaban.add(satu);
        rekap.tambah(satu);
        pembagi.ifPresent(k -> kelompok(baris, k).tambah(satu));
      }
    }
  }

  private RekapSurvei kelompok(Baris baris, Kolom pembagi) {
    String nama = masukan.teks(baris, pembagi);
    return kelompok.computeIfAbsent(nama.isEmpty() ? "(kosong)" : nama, _ -> new RekapSurvei());
  }

  public List<Galat> galat() {
    return masukan.galat();
  }

  public List<String> kolomDiabaikan() {
    return masukan.kolomTakDikenal();
  }

  public RekapSurvei rekap() {
    return rekap;
  }

  /// Totals per group, in the order of first appearance; empty without a grouping column.
  public Map<String, RekapSurvei> kelompok() {
    return kelompok;
  }

  /// Answers as a table, missing ones NaN, for the reliability of the scale.
  public double[][] matriks() {
    return jawaban.stream().map(BerkasSurvei::keDouble).toArray(double[][]::new);
  }

  private static double[] keDouble(int[] satu) {
    return Arrays.stream(satu).mapToDouble(y -> y == 0 ? Double.NaN : y).toArray();
  }
}
