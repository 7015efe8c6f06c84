package id.bangga.layanan;

import java.time.LocalTime;
import java.util.List;

/// A service point about to be set up.
///
/// @param instrumen code of its questionnaire
/// @param layanan codes of the services offered there
public record TitikBaru(
    long unitId,
    String kode,
    String nama,
    String alamat,
    LocalTime buka,
    LocalTime tutup,
    String instrumen,
    boolean wajibTiket,
    List<String> profil,
    List<String> layanan) {
  public TitikBaru {
    profil = List.copyOf(profil);
    layanan = List.copyOf(layanan);
  }
}
