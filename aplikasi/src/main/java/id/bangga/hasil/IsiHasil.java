package id.bangga.hasil;

import id.bangga.desk.AturanFinal;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.juri.PenentuSeri;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The content of a frozen result as read from its file: everything from which every score and rank
/// follows, and the scores and ranks that were announced.
record IsiHasil(
    int tahun,
    Instrumen instrumen,
    Parameter parameter,
    Map<String, BigDecimal> kriteria,
    Map<String, Unit> unit,
    List<Penetapan> penetapan,
    Map<String, Juri> juri,
    List<Benturan> benturan,
    List<SkorJuri> skorJuri,
    Map<String, String> pleno,
    Map<String, Seri> seri,
    List<Baris> hasil) {

  /// The figures that steered the cycle.
  record Parameter(
      BigDecimal bobotDesk,
      BigDecimal bobotJuri,
      BigDecimal ambangRekonsiliasi,
      BigDecimal ambangRentangJuri,
      BigDecimal ambangSeri,
      boolean buangTertinggiTerendah,
      boolean peringkatDisesuaikanResmi,
      Map<String, BigDecimal> finalis) {}

  /// A unit with the papers of its desk.
  record Unit(String kode, String nama, String klaster, Map<String, Indikator> indikator) {}

  /// One indicator of a unit: what everybody found, and the value announced.
  ///
  /// @param otomatis the answer a module or an import supplied, for indicators of that kind
  record Indikator(
      AturanFinal.Berkas berkas,
      @Nullable Jawaban otomatis,
      String asal,
      @Nullable BigDecimal skor,
      String alasan) {}

  /// How the finalists of a ranking group were chosen.
  record Penetapan(String klaster, List<String> finalis, boolean pleno, String alasan) {}

  record Juri(String kode, String lembaga, boolean eksternal) {}

  record Benturan(String juri, String unit) {}

  record SkorJuri(String juri, String unit, Map<String, BigDecimal> skor) {}

  /// A place within a tie that the pleno decided.
  record Seri(int urutan, String alasan) {}

  /// One line of the announced result.
  record Baris(
      String unit,
      String klaster,
      BigDecimal nilaiDesk,
      @Nullable BigDecimal nilaiJuri,
      BigDecimal nilaiAkhir,
      int peringkat,
      PenentuSeri penentu) {}
}
