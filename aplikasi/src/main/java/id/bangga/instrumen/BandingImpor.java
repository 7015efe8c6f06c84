package id.bangga.instrumen;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.HasilImpor.Perbedaan;
import java.util.ArrayList;
import java.util.List;

/// What a file would change in an instrument, in the terms of an import.
final class BandingImpor {
  private BandingImpor() {}

  static HasilImpor dari(Instrumen lama, PembacaInstrumen.Isi isi) {
    if (!isi.galat().isEmpty()) {
      return HasilImpor.ditolak(isi.baris().size(), isi.galat(), isi.catatan());
    }
    Banding banding = Banding.dari(lama, lama.dengan(isi.komponen()));
    List<Perbedaan> perbedaan = new ArrayList<>();
    for (Banding.Perbedaan satu : banding.perbedaan()) {
      int baris = isi.baris().getOrDefault(satu.kode(), 0);
      for (Banding.Bidang bidang : satu.isi()) {
        perbedaan.add(
            new Perbedaan(
                baris,
                satu.kode() + " " + satu.nama(),
                bidang.nama(),
                bidang.lama(),
                bidang.baru()));
      }
    }
    int tambah = (int) banding.jumlah(Banding.Jenis.TAMBAH);
    int ubah = (int) banding.jumlah(Banding.Jenis.UBAH);
    return new HasilImpor(
        isi.baris().size(),
        tambah,
        ubah,
        isi.baris().size() - tambah - ubah,
        perbedaan,
        List.of(),
        catatan(isi, banding),
        false);
  }

  private static List<String> catatan(PembacaInstrumen.Isi isi, Banding banding) {
    List<String> catatan = new ArrayList<>(isi.catatan());
    List<String> hilang =
        banding.perbedaan().stream()
            .filter(satu -> satu.jenis() == Banding.Jenis.HAPUS)
            .map(Banding.Perbedaan::kode)
            .toList();
    if (!hilang.isEmpty()) {
      catatan.add(
          "Tidak ada di berkas, maka dihapus dari instrumen: %s."
              .formatted(String.join(", ", hilang)));
    }
    AturanInstrumen.jumlahBobot(banding.baru())
        .ifPresent(alasan -> catatan.add("Sesudah diimpor: " + alasan.pesan()));
    return catatan;
  }
}
