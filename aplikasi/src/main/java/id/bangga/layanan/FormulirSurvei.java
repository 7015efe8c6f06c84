package id.bangga.layanan;

import java.time.LocalTime;
import java.util.List;

/// What a citizen is asked at one service point.
///
/// @param unsur the questions in the order of the printed questionnaire
/// @param profil which profile fields are asked, in order; all of them optional
public record FormulirSurvei(
    long titikId,
    String kode,
    long unitId,
    String nama,
    LocalTime buka,
    LocalTime tutup,
    long instrumenId,
    boolean wajibTiket,
    List<String> profil,
    List<Unsur> unsur,
    List<PilihanLayanan> layanan) {

  /// A service offered at the point.
  public record PilihanLayanan(long id, String nama) {}

  FormulirSurvei dengan(List<Unsur> pertanyaan, List<PilihanLayanan> pilihan) {
    return new FormulirSurvei(
        titikId,
        kode,
        unitId,
        nama,
        buka,
        tutup,
        instrumenId,
        wajibTiket,
        profil,
        pertanyaan,
        pilihan);
  }

  public boolean melayani(long layananId) {
    return layanan.stream().anyMatch(satu -> satu.id() == layananId);
  }
}
