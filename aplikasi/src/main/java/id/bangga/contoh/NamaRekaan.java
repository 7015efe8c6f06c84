package id.bangga.contoh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Made-up names of people, put together from words for nature and virtues; the same seed gives the
/// same names, none twice.
public final class NamaRekaan {
  private static final List<String> DEPAN =
      List.of(
          "Arunika", "Bayu", "Cahaya", "Damar", "Embun", "Fajar", "Gema", "Harapan", "Indah",
          "Jernih", "Kelana", "Laras", "Mentari", "Nirmala", "Padma", "Rimba", "Samudra", "Teduh",
          "Utama", "Wening");
  private static final List<String> BELAKANG =
      List.of(
          "Anggrek",
          "Bahtera",
          "Cendana",
          "Dermaga",
          "Flamboyan",
          "Gandaria",
          "Kenanga",
          "Lembayung",
          "Melati",
          "Nusantara",
          "Pelangi",
          "Rembulan",
          "Sagara",
          "Telaga",
          "Tirta",
          "Wijaya",
          "Kencana",
          "Pratama",
          "Saputra",
          "Mandala");

  private final List<String> nama;
  private int terpakai;

  public NamaRekaan(long benih) {
    nama = new ArrayList<>(DEPAN.size() * BELAKANG.size());
    DEPAN.forEach(depan -> BELAKANG.forEach(belakang -> nama.add(depan + " " + belakang)));
    Collections.shuffle(nama, new Random(benih));
  }

  /// The next name; after all are used they come again with a number.
  public String berikut() {
    int putaran = terpakai / nama.size() + 1;
    String satu = nama.get(terpakai++ % nama.size());
    return putaran == 1 ? satu : satu + " " + putaran;
  }
}
