package id.bangga.layanan.web;

import id.bangga.layanan.JenisPeriode;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How often each unit surveys in a year.
public record HalamanPeriode(
    Daftar<UnitKerja> daftar, int tahun, Map<Long, JenisPeriode> jenis, Formulir formulir) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("pilih", "Pilih"),
          Kolom.tetap("nama", "Unit kerja"),
          Kolom.tetap("jenis", "Periode survei"));

  public List<Tautan> jejak() {
    return List.of(Tautan.ke("Survei warga", "/layanan"));
  }

  public List<Pilihan> pilihan() {
    return Arrays.stream(JenisPeriode.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public String sebutan(UnitKerja unit) {
    JenisPeriode satu = jenis.get(unit.id());
    return satu == null ? "Tahunan (bawaan)" : satu.sebutan();
  }
}
