package id.bangga.tindaklanjut.web;

import id.bangga.kepuasan.NamaUnsur;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The plans of all units.
public record HalamanSemuaTindakLanjut(
    Daftar<Rencana> daftar,
    Map<Long, String> namaUnit,
    NamaUnsur unsur,
    LocalDate hariIni,
    long selesai,
    long terlambat,
    long semua) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("unit", "Unit"),
          Kolom.teks("unsur", "Unsur"),
          Kolom.tetap("program", "Program"),
          Kolom.teks("tenggat", "Tenggat"),
          Kolom.tetap("pj", "Penanggung jawab"),
          Kolom.teks("keadaan", "Keadaan"));

  public String unit(Rencana satu) {
    return namaUnit.getOrDefault(satu.unitId(), "Unit tanpa nama");
  }
}
