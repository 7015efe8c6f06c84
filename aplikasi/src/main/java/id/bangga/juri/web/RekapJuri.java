package id.bangga.juri.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.juri.NilaiFinalis;
import id.bangga.siklus.KriteriaJuri;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The recap of all scores as a table: a row for each juror of each finalist.
final class RekapJuri {
  private RekapJuri() {}

  /// @param nama names of the jurors by account
  static TabelKeluar tabel(
      List<KriteriaJuri> kriteria, List<NilaiFinalis> nilai, Map<Long, String> nama) {
    List<String> judul =
        new ArrayList<>(List.of("Klaster", "Unit", "Nilai desk", "Juri", "Status"));
    kriteria.forEach(satu -> judul.add(satu.nama()));
    judul.addAll(List.of("Skor juri", "Nilai juri", "Rentang"));
    List<List<@Nullable Object>> baris = new ArrayList<>();
    for (NilaiFinalis satu : nilai) {
      satu.juri()
          .forEach(
              juri -> baris.add(baris(kriteria, satu, juri, nama.getOrDefault(juri.akunId(), ""))));
    }
    return new TabelKeluar("Rekap juri", judul, baris);
  }

  private static List<@Nullable Object> baris(
      List<KriteriaJuri> kriteria,
      NilaiFinalis finalis,
      NilaiFinalis.SkorSatuJuri juri,
      String nama) {
    List<@Nullable Object> isi = new ArrayList<>();
    isi.add(finalis.finalis().klaster().sebutan());
    isi.add(finalis.finalis().nama());
    isi.add(finalis.finalis().nilaiDesk());
    isi.add(nama);
    isi.add(juri.status().sebutan());
    kriteria.forEach(k -> isi.add(juri.skor().get(k.kode())));
    isi.add(juri.nilai());
    isi.add(finalis.nilai());
    isi.add(finalis.rentang());
    return isi;
  }
}
