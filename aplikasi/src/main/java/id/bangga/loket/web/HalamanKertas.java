package id.bangga.loket.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.PilihanProfil;
import id.bangga.loket.HasilKetik;
import id.bangga.loket.RingkasKetikan;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;

/// The sheet an officer types from paper.
///
/// @param beda where a second typing differs from the first
public record HalamanKertas(
    FormulirSurvei titik, Formulir formulir, List<HasilKetik.Beda> beda, RingkasKetikan ringkas) {
  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke("Layanan dan titik", "/layanan/unit/" + titik.unitId()));
  }

  /// The profile fields the point asks.
  public List<PilihanProfil.Bidang> profil() {
    return titik.profil().stream().map(PilihanProfil::bidang).toList();
  }

  public static List<Pilihan> pilihan(PilihanProfil.Bidang bidang) {
    return bidang.pilihan().entrySet().stream()
        .map(satu -> Pilihan.dari(satu.getKey(), satu.getValue()))
        .toList();
  }

  public List<Pilihan> layanan() {
    return titik.layanan().stream()
        .map(satu -> Pilihan.dari(Long.toString(satu.id()), satu.nama()))
        .toList();
  }
}
