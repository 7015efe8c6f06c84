package id.bangga.penilaian.web;

import id.bangga.instrumen.Indikator;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.PerbedaanAuto;
import id.bangga.siklus.Peserta;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures that units do not enter themselves: what is in, and the file to bring more.
///
/// @param berubah sources that changed after the units' submissions
/// @param terisi how many units have figures, by key
public record HalamanAuto(
    int tahun,
    int unit,
    List<Indikator> kunci,
    Map<String, Long> terisi,
    Daftar<Baris> daftar,
    List<Berubah> berubah,
    Formulir formulir,
    boolean bolehIsi) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("unit", "Unit kerja"),
          Kolom.teks("kunci", "Data"),
          Kolom.tetap("nilai", "Nilai"),
          Kolom.tetap("sumber", "Sumber"),
          Kolom.tetap("pengisi", "Dimasukkan"),
          Kolom.tetap("hapus", "Tindakan"));

  /// One figure of one unit.
  public record Baris(Peserta unit, Indikator indikator, NilaiAuto nilai) {
    public String isi() {
      return IsianJawaban.auto(indikator, nilai);
    }
  }

  /// A source that changed after the unit's submission.
  ///
  /// @param cabang the branch of the sheet it stands on
  public record Berubah(Peserta unit, Indikator indikator, String cabang, PerbedaanAuto beda) {
    public String dipakai() {
      return isi(beda.beku(), "tanpa angka saat diajukan");
    }

    public String kini() {
      return isi(beda.kini(), "tanpa angka lagi");
    }

    private String isi(@Nullable NilaiAuto nilai, String kosong) {
      return nilai == null ? kosong : IsianJawaban.auto(indikator, nilai);
    }
  }

  public List<Pilihan> pilihanKunci() {
    return pilihan(kunci);
  }

  static List<Pilihan> pilihan(List<Indikator> kunci) {
    return kunci.stream()
        .map(satu -> Pilihan.dari(satu.kunci().orElseThrow(), satu.kode() + " " + satu.nama()))
        .toList();
  }

  public String alamat() {
    return "/penilaian/" + tahun + "/auto";
  }
}
