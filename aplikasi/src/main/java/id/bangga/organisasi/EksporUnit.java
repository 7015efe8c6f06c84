package id.bangga.organisasi;

import id.bangga.berkas.BukuKerja;
import id.bangga.berkas.PenulisCsv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units as a file that can be imported again, and the empty template.
final class EksporUnit {
  private static final List<String> JUDUL =
      Arrays.stream(KolomUnit.values()).map(KolomUnit::nama).toList();

  private final Susunan susunan;
  private final List<AsalUnit> asal;

  EksporUnit(Susunan susunan, List<AsalUnit> asal) {
    this.susunan = susunan;
    this.asal = asal;
  }

  /// @param semuaMasa every span of the units, not only the one found
  byte[] xlsx(List<UnitKerja> unit, boolean semuaMasa) {
    return BukuKerja.tulis(buku -> {
      var lembar = buku.lembar("Unit").judul(JUDUL);
      baris(unit, semuaMasa).forEach(lembar::baris);
      if (!semuaMasa) {
        var riwayat = buku.lembar("Riwayat").judul(JUDUL);
        baris(unit, true).forEach(riwayat::baris);
      }
      silsilah(buku);
      petunjuk(buku);
    });
  }

  byte[] csv(List<UnitKerja> unit, boolean semuaMasa) {
    var keluar = new StringBuilder();
    var csv = PenulisCsv.excelIndonesia(keluar).baris(JUDUL);
    baris(unit, semuaMasa).forEach(csv::baris);
    return keluar.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] templat() {
    return BukuKerja.tulis(buku -> {
      buku.lembar("Unit").judul(JUDUL);
      petunjuk(buku);
    });
  }

  private List<List<@Nullable Object>> baris(List<UnitKerja> unit, boolean semuaMasa) {
    return unit.stream()
        .flatMap(u ->
            susunan.wajib(u.id()).masa().stream()
                .filter(m -> semuaMasa || m.sejak().equals(u.sejak()))
                .map(m -> baris(u, m)))
        .toList();
  }

  private List<@Nullable Object> baris(UnitKerja u, Masa masa) {
    DataUnit d = masa.data();
    List<@Nullable Object> isi = new ArrayList<>();
    isi.add(u.kode());
    isi.add(d.nama());
    isi.add(d.singkatan());
    isi.add(d.jenis().sebutan());
    isi.add(d.klaster().sebutan());
    isi.add(d.jenisLayanan().sebutan());
    isi.add(kode(d.indukId()));
    isi.add(d.kepala());
    isi.add(d.jumlahAsn());
    isi.add(ya(d.terverifikasi()));
    isi.add(d.sumber());
    isi.add(masa.sejak());
    isi.add(masa.sampai());
    return isi;
  }

  private @Nullable String kode(@Nullable Long id) {
    return id == null ? null : susunan.wajib(id).kode();
  }

  private static String ya(boolean benar) {
    return benar ? "ya" : "tidak";
  }

  private void silsilah(BukuKerja buku) {
    var lembar = buku.lembar("Silsilah").judul("jenis", "tanggal", "dari", "ke", "dasar");
    for (AsalUnit a : asal) {
      lembar.baris(a.jenis().sebutan(), a.tanggal(), kode(a.dariId()), kode(a.keId()), a.dasar());
    }
  }

  private static void petunjuk(BukuKerja buku) {
    var lembar = buku.lembar("Petunjuk").judul("kolom", "wajib", "isi", "contoh", "bila kosong");
    PetunjukKolom.SEMUA.forEach(
        p -> lembar.baris(p.kolom().nama(), ya(p.wajib()), p.isi(), p.contoh(), p.bilaKosong()));
  }
}
