package id.bangga.layanan.web;

import id.bangga.layanan.Tiket;
import id.bangga.layanan.TitikLayanan;
import id.bangga.web.Pemda;
import java.util.ArrayList;
import java.util.List;

/// Sheets of tickets to cut apart: three beside each other, seven rows a page.
///
/// @param dasar address of this installation
public record HalamanCetakTiket(Pemda pemda, TitikLayanan titik, List<Tiket> tiket, String dasar) {
  private static final int SEBARIS = 3;
  private static final int SEHALAMAN = 21;

  public List<List<Tiket>> halaman() {
    return bagi(tiket, SEHALAMAN);
  }

  public List<List<Tiket>> baris(List<Tiket> sehalaman) {
    return bagi(sehalaman, SEBARIS);
  }

  private static List<List<Tiket>> bagi(List<Tiket> semua, int banyak) {
    List<List<Tiket>> hasil = new ArrayList<>();
    for (int i = 0; i < semua.size(); i += banyak) {
      hasil.add(semua.subList(i, Math.min(semua.size(), i + banyak)));
    }
    return hasil;
  }

  public String alamat(Tiket satu) {
    return dasar + "/skm/" + titik.kode() + "?t=" + satu.kode();
  }

  public String alamatPendek() {
    return (dasar + "/skm/" + titik.kode()).replaceFirst("^https?://", "");
  }
}
