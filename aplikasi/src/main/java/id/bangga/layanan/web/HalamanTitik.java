package id.bangga.layanan.web;

import id.bangga.bersama.Putusan;
import id.bangga.layanan.Instrumen;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.PilihanProfil;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form of one service point.
///
/// @param titik null for a new one
public record HalamanTitik(
    UnitKerja unit,
    @Nullable TitikLayanan titik,
    Formulir formulir,
    List<LayananUnit> layanan,
    List<Instrumen> instrumen,
    Putusan putusan) {

  HalamanTitik dengan(Putusan baru) {
    return new HalamanTitik(unit, titik, formulir, layanan, instrumen, baru);
  }

  public String aksi() {
    return titik == null
        ? "/layanan/unit/" + unit.id() + "/titik/baru"
        : "/layanan/titik/" + titik.kode();
  }

  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke(unit.sebutan(), "/layanan/unit/" + unit.id()));
  }

  public List<Pilihan> pilihanLayanan() {
    return layanan.stream()
        .filter(LayananUnit::aktif)
        .map(satu -> Pilihan.dari(satu.kode(), satu.nama()))
        .toList();
  }

  public List<Pilihan> pilihanInstrumen() {
    return instrumen.stream()
        .map(satu ->
            Pilihan.dari(
                satu.kode(), satu.nama() + (satu.rumusanSendiri() ? " (rumusan sendiri)" : "")))
        .toList();
  }

  public List<Pilihan> pilihanProfil() {
    return Stream.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas")
        .map(kode -> Pilihan.dari(kode, PilihanProfil.bidang(kode).label()))
        .toList();
  }
}
