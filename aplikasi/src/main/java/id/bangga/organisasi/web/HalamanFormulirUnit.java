package id.bangga.organisasi.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.RincianUnit;
import id.bangga.organisasi.Temuan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form about one unit: found it, change it, rename it, close it.
///
/// @param asal the unit, or null for a new one
/// @param putusan what stands against it and has no field of its own
public record HalamanFormulirUnit(
    @Nullable RincianUnit asal, Formulir formulir, Putusan putusan, List<Pilihan> induk) {

  static HalamanFormulirUnit dari(
      @Nullable RincianUnit asal,
      Formulir formulir,
      List<Temuan> sisa,
      Collection<UnitKerja> unit) {
    var putusan = Putusan.dari(sisa.stream().map(HalamanFormulirUnit::alasan).toList());
    return new HalamanFormulirUnit(asal, formulir, putusan, PilihanUnit.induk(unit));
  }

  static Putusan.Alasan alasan(Temuan t) {
    return new Putusan.Alasan(t.kode(), t.pesan());
  }

  /// The unit's name; empty for a new one.
  public String nama() {
    return asal == null ? "" : asal.unit().nama();
  }

  public String alamat() {
    return asal == null ? "/organisasi" : "/organisasi/" + asal.unit().id();
  }

  public @Nullable LocalDate sejak() {
    return asal == null ? null : asal.unit().sejak();
  }

  public boolean baru() {
    return asal == null;
  }

  public List<Tautan> jejak() {
    var daftar = Tautan.ke("Unit kerja", "/organisasi");
    return asal == null
        ? List.of(daftar)
        : List.of(daftar, Tautan.ke(asal.unit().sebutan(), alamat()));
  }
}
