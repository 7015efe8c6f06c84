package id.bangga.layanan.web;

import id.bangga.layanan.ImporLayananService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Importing services: choose a file, or see what the chosen one would do.
public record HalamanImporLayanan(
    UnitKerja unit, Formulir formulir, ImporLayananService.@Nullable Tinjauan tinjauan) {
  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke(unit.sebutan(), "/layanan/unit/" + unit.id()));
  }

  public String alamat() {
    return "/layanan/unit/" + unit.id() + "/layanan/impor";
  }
}
