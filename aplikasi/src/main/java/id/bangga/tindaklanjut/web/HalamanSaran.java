package id.bangga.tindaklanjut.web;

import id.bangga.layanan.Periode;
import id.bangga.tindaklanjut.KelompokKata;
import id.bangga.tindaklanjut.SaranWarga;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Tautan;
import java.util.List;

/// Suggestions to a unit in a year.
public record HalamanSaran(
    long unitId,
    String namaUnit,
    Periode periode,
    Daftar<SaranWarga> daftar,
    List<KelompokKata> kata,
    List<Tautan> tahun,
    boolean bolehTanggapi) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("saran", "Saran"),
          Kolom.tetap("layanan", "Layanan"),
          Kolom.tetap("tanggal", "Tanggal"),
          Kolom.tetap("keadaan", "Keadaan"));

  public String alamat() {
    return "/tindak-lanjut/%d/saran".formatted(unitId);
  }
}
