package id.bangga.layanan;

import java.time.LocalTime;
import java.util.List;

/// A service point: a counter, a desk, an address on the web. Its code is in the poster's QR.
///
/// @param profil profile fields its form asks, in order
/// @param layanan ids of the services one may name there
/// @param versi for optimistic locking
public record TitikLayanan(
    long id,
    long unitId,
    String kode,
    String nama,
    String alamat,
    LocalTime buka,
    LocalTime tutup,
    long instrumenId,
    boolean wajibTiket,
    List<String> profil,
    List<Long> layanan,
    boolean aktif,
    int versi) {
  public TitikLayanan {
    profil = List.copyOf(profil);
    layanan = List.copyOf(layanan);
  }
}
