package id.bangga.penilaian.web;

import id.bangga.instrumen.Indikator;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.siklus.Peserta;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;

/// Figures that units do not enter themselves: what is in, and the file to bring more.
///
/// @param terisi how many units have figures, by key
public record HalamanAuto(
    int tahun,
    int unit,
    List<Indikator> kunci,
    Map<String, Long> terisi,
    Daftar<Baris> daftar,
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
      return nilai.berlaku()
          ? IsianJawaban.angka(indikator, nilai.masukan())
          : "Tidak berlaku: " + nilai.keterangan();
    }
  }

  public List<Pilihan> pilihanKunci() {
    return kunci.stream()
        .map(satu -> Pilihan.dari(satu.kunci().orElseThrow(), satu.kode() + " " + satu.nama()))
        .toList();
  }

  public String alamat() {
    return "/penilaian/" + tahun + "/auto";
  }
}
