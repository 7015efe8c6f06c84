package id.bangga.layanan.web;

import id.bangga.bersama.Putusan;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of one service.
///
/// @param layanan null for a new one
/// @param populasi the form of how many people it served
public record HalamanFormulirLayanan(
    UnitKerja unit,
    @Nullable LayananUnit layanan,
    Formulir formulir,
    Formulir populasi,
    List<Periode> periode,
    Putusan putusan) {

  HalamanFormulirLayanan dengan(Putusan baru) {
    return new HalamanFormulirLayanan(unit, layanan, formulir, populasi, periode, baru);
  }

  public String aksi() {
    return layanan == null
        ? "/layanan/unit/" + unit.id() + "/layanan/baru"
        : "/layanan/layanan/" + layanan.id();
  }

  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke(unit.sebutan(), "/layanan/unit/" + unit.id()));
  }

  public List<Pilihan> pilihanPeriode() {
    return periode.stream().map(satu -> Pilihan.dari(satu.kode(), satu.label())).toList();
  }
}
