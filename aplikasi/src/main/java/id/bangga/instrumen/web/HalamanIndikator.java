package id.bangga.instrumen.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.BilaNol;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.PetaTingkat;
import id.bangga.instrumen.Rujukan;
import id.bangga.instrumen.Rumus;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The form of an indicator. Which fields it has depends on type, map and formula; choosing others
/// opens it anew.
///
/// @param kode as it is now; blank for a new one
public record HalamanIndikator(HalamanInstrumen induk, String kode, Formulir formulir) {
  static HalamanIndikator baru(HalamanInstrumen induk, Formulir pilihan) {
    Formulir formulir = IsianIndikator.kosong().isi("versi", induk.instrumen().versiKunci());
    IsianIndikator.pilihCara(formulir, pilihan);
    if (!pilihan.nilai("komponen").isEmpty()) {
      formulir.isi("komponen", pilihan.nilai("komponen"));
    }
    return new HalamanIndikator(induk, "", formulir);
  }

  static HalamanIndikator ubah(HalamanInstrumen induk, String kode, Formulir pilihan) {
    Indikator indikator =
        induk
            .instrumen()
            .indikator(kode)
            .orElseThrow(() -> new TidakDitemukan("Indikator " + kode));
    String komponen = induk.instrumen().komponenDari(indikator).orElseThrow().kode();
    Formulir formulir =
        IsianIndikator.dari(indikator)
            .isi("komponen", komponen)
            .isi("versi", induk.instrumen().versiKunci());
    IsianIndikator.pilihCara(formulir, pilihan);
    return new HalamanIndikator(induk, kode, formulir);
  }

  public boolean baru() {
    return kode.isEmpty();
  }

  public String alamat() {
    return induk.alamat() + "/indikator/" + (baru() ? "baru" : kode + "/ubah");
  }

  public TipeIndikator tipe() {
    return IsianIndikator.tipe(formulir);
  }

  public PetaTingkat peta() {
    return IsianIndikator.peta(formulir);
  }

  /// Must this level be there: the best or the worst of its map?
  public boolean ujung(String huruf) {
    List<String> semua = peta().huruf();
    return huruf.equals(semua.getFirst()) || huruf.equals(semua.getLast());
  }

  public Rumus rumus() {
    return IsianIndikator.rumus(formulir);
  }

  /// The numbers of the formula's inputs, from 1.
  public List<Integer> masukan() {
    return IntStream.rangeClosed(1, rumus().jenis().size()).boxed().toList();
  }

  /// The numbers of levels of one's own making, from 1.
  public List<Integer> sendiri() {
    return IntStream.rangeClosed(1, IsianIndikator.TINGKAT_SENDIRI).boxed().toList();
  }

  public List<Pilihan> pilihanKomponen() {
    return HalamanKomponen.pilihan(induk);
  }

  public List<Pilihan> pilihanTipe() {
    return List.of(
        Pilihan.dari("LEVEL", "Tingkat rubrik (A sampai E dan sejenisnya)"),
        Pilihan.dari("RASIO", "Angka yang diisi orang, dihitung dengan rumus"),
        Pilihan.dari("AUTO", "Angka dari modul lain atau impor"));
  }

  public List<Pilihan> pilihanPeta() {
    return Arrays.stream(PetaTingkat.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public List<Pilihan> pilihanRumus() {
    return Arrays.stream(Rumus.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.kata()))
        .toList();
  }

  public List<Pilihan> pilihanBilaNol() {
    return Arrays.stream(BilaNol.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public List<Pilihan> pilihanPengisi() {
    return Arrays.stream(Pengisi.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public List<Pilihan> pilihanAsal() {
    return Arrays.stream(Rujukan.Asal.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }
}
