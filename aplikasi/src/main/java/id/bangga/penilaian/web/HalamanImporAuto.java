package id.bangga.penilaian.web;

import id.bangga.berkas.HasilImpor;
import id.bangga.penilaian.ImporAutoService;

/// What a chosen file of figures would do.
public record HalamanImporAuto(int tahun, ImporAutoService.Tinjauan berkas) {
  public HasilImpor hasil() {
    return berkas.hasil();
  }

  public String alamat() {
    return "/penilaian/" + tahun + "/auto";
  }
}
