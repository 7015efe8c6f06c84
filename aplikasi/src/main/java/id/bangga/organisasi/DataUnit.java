package id.bangga.organisasi;

import org.jspecify.annotations.Nullable;

/// What may differ from one version of a unit to the next.
///
/// @param kepalaAkunId account of the head, once there is one
/// @param sumber where the name and kind are read, for example a regulation or an address
public record DataUnit(
    String nama,
    String singkatan,
    JenisUnit jenis,
    Klaster klaster,
    JenisLayanan jenisLayanan,
    @Nullable Long indukId,
    String kepala,
    @Nullable Long kepalaAkunId,
    int jumlahAsn,
    boolean terverifikasi,
    String sumber) {

  public DataUnit {
    nama = Teks.rapikan(nama);
    singkatan = Teks.rapikan(singkatan);
    kepala = Teks.rapikan(kepala);
    sumber = Teks.rapikan(sumber);
  }

  DataUnit bernama(String namaBaru, String singkatanBaru) {
    return new DataUnit(
        namaBaru,
        singkatanBaru,
        jenis,
        klaster,
        jenisLayanan,
        indukId,
        kepala,
        kepalaAkunId,
        jumlahAsn,
        terverifikasi,
        sumber);
  }

  DataUnit berinduk(@Nullable Long induk) {
    return new DataUnit(
        nama,
        singkatan,
        jenis,
        klaster,
        jenisLayanan,
        induk,
        kepala,
        kepalaAkunId,
        jumlahAsn,
        terverifikasi,
        sumber);
  }

  DataUnit berjumlahAsn(int jumlah) {
    return new DataUnit(
        nama,
        singkatan,
        jenis,
        klaster,
        jenisLayanan,
        indukId,
        kepala,
        kepalaAkunId,
        jumlah,
        terverifikasi,
        sumber);
  }
}
