package id.bangga.instrumen;

import id.bangga.berkas.BukuKerja;
import id.bangga.berkas.Lembar;
import id.bangga.berkas.TabelKeluar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An instrument as a file that people edit and import again: one row for each branch and
/// indicator, a second sheet with what the columns mean.
public final class EksporInstrumen {
  private EksporInstrumen() {}

  public static byte[] xlsx(Instrumen instrumen) {
    return BukuKerja.tulis(buku -> {
      tabel(instrumen).tulis(buku);
      petunjuk(buku);
    });
  }

  public static byte[] csv(Instrumen instrumen) {
    return tabel(instrumen).csv();
  }

  private static TabelKeluar tabel(Instrumen instrumen) {
    var baris = new ArrayList<List<? extends @Nullable Object>>();
    instrumen.komponen().forEach(satu -> komponen(baris, "", satu));
    return new TabelKeluar("Instrumen", KolomInstrumen.semua(), baris);
  }

  private static void komponen(
      List<List<? extends @Nullable Object>> baris, String induk, Komponen komponen) {
    var satu = new BarisInstrumen();
    satu.isi(KolomInstrumen.KODE, komponen.kode());
    satu.isi(KolomInstrumen.INDUK, induk);
    satu.isi(KolomInstrumen.JENIS, KolomInstrumen.KOMPONEN);
    satu.isi(KolomInstrumen.NAMA, komponen.nama());
    baris.add(satu.sel());
    for (Indikator indikator : komponen.indikator()) {
      baris.add(indikator(komponen.kode(), indikator).sel());
    }
    komponen.anak().forEach(anak -> komponen(baris, komponen.kode(), anak));
  }

  private static BarisInstrumen indikator(String induk, Indikator indikator) {
    var satu = new BarisInstrumen();
    satu.isi(KolomInstrumen.KODE, indikator.kode());
    satu.isi(KolomInstrumen.INDUK, induk);
    satu.isi(KolomInstrumen.JENIS, indikator.tipe().name());
    satu.isi(KolomInstrumen.NAMA, indikator.nama());
    satu.isi(KolomInstrumen.BOBOT, indikator.bobot());
    switch (indikator.cara()) {
      case CaraNilai.Berjenjang(PetaTingkat peta, List<Tingkat> tingkat) ->
          tingkat(satu, peta, tingkat);
      case CaraNilai.Berumus berumus -> rumusan(satu, berumus.rumusan());
      case CaraNilai.Otomatis otomatis -> rumusan(satu, otomatis.rumusan());
    }
    indikator.kunci().ifPresent(kunci -> satu.isi(KolomInstrumen.KUNCI, kunci));
    satu.isi(KolomInstrumen.PENGISI, indikator.pengisi().name());
    satu.isi(KolomInstrumen.TIDAK_BERLAKU, indikator.bolehTidakBerlaku() ? "ya" : "tidak");
    satu.isi(KolomInstrumen.EVIDEN, indikator.rujukan().eviden());
    satu.isi(KolomInstrumen.SUMBER, indikator.rujukan().sumber());
    satu.isi(KolomInstrumen.ASAL, indikator.rujukan().asal().name());
    return satu;
  }

  private static void tingkat(BarisInstrumen satu, PetaTingkat peta, List<Tingkat> tingkat) {
    satu.isi(KolomInstrumen.PETA, peta.name());
    if (peta == PetaTingkat.SENDIRI) {
      satu.isi(
          KolomInstrumen.SENDIRI,
          tingkat.stream()
              .map(t -> t.huruf() + " = " + Angka.lengkap(t.skor()) + ": " + t.uraian())
              .collect(Collectors.joining("\n")));
    } else {
      tingkat.forEach(t -> satu.isi(t.huruf(), t.uraian()));
    }
  }

  private static void rumusan(BarisInstrumen satu, Rumusan rumusan) {
    satu.isi(KolomInstrumen.RUMUS, rumusan.rumus().name());
    int ke = 0;
    for (MasukanRumus masukan : rumusan.masukan()) {
      ke++;
      satu.isi(KolomInstrumen.masukan(ke), masukan.nama());
      satu.isi(KolomInstrumen.satuan(ke), masukan.satuan());
    }
    if (rumusan.rumus().berpenyebut()) {
      satu.isi(KolomInstrumen.BILA_NOL, rumusan.bilaNol().name());
    }
  }

  private static void petunjuk(BukuKerja buku) {
    Lembar lembar = buku.lembar("Petunjuk").judul("Kolom", "Isi");
    PetunjukKolom.SEMUA.forEach(satu -> lembar.baris(satu.kolom(), satu.isi()));
    lembar.baris();
    lembar.baris("Rumus", "Arti");
    for (Rumus rumus : Rumus.values()) {
      lembar.baris(
          rumus.name(),
          rumus.kata()
              + " ("
              + rumus.simbol()
              + "). Masukan: "
              + String.join("; ", rumus.namaMasukan())
              + ".");
    }
  }
}
