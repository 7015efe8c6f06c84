package id.bangga.juri;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The two files of a judging plan: units (`unit`), and jurors (`juri`, and in `konflik` the units
/// they must not judge, separated by `|`).
public final class BerkasRencana {
  private static final int DISEBUT = 10;
  private final List<String> unit = new ArrayList<>();
  private final List<String> juri = new ArrayList<>();
  private final Map<String, Set<String>> konflik = new LinkedHashMap<>();
  private final List<Galat> galat = new ArrayList<>();
  private final List<String> asing = new ArrayList<>();

  private BerkasRencana() {}

  public static BerkasRencana dari(Tabel tabelUnit, Tabel tabelJuri) {
    var berkas = new BerkasRencana();
    berkas.bacaUnit(Masukan.dari(tabelUnit));
    berkas.bacaJuri(Masukan.dari(tabelJuri));
    return berkas;
  }

  private void bacaUnit(Masukan masukan) {
    bacaNama(masukan, masukan.wajib("unit"), unit);
    galat.addAll(masukan.galat());
  }

  private void bacaJuri(Masukan masukan) {
    Kolom nama = masukan.wajib("juri", "juror");
    Kolom terlarang = masukan.opsional("konflik");
    bacaNama(masukan, nama, juri);
    var kunci = new HashMap<String, String>();
    unit.forEach(u -> kunci.put(kunci(u), u));
    for (Baris baris : masukan.baris()) {
      var unitTerlarang = new HashSet<String>();
      for (String satu : masukan.teks(baris, terlarang).split("\\|")) {
        String dikenal = kunci.get(kunci(satu));
        if (dikenal != null) {
          unitTerlarang.add(dikenal);
        } else if (!satu.isBlank()) {
          asing.add("%s (juri %s)".formatted(satu.strip(), baris.teks(nama.indeks())));
        }
      }
      konflik.merge(
          baris.teks(nama.indeks()),
          unitTerlarang,
          (a, b) -> {
            a.addAll(b);
            return a;
          });
    }
    galat.addAll(masukan.galat());
  }

  private static String kunci(String nama) {
    return nama.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  private static void bacaNama(Masukan masukan, Kolom kolom, List<String> daftar) {
    masukan.wajibBerisi();
    var ada = new HashSet<String>();
    for (Baris baris : masukan.baris()) {
      String nama = masukan.teks(baris, kolom);
      if (!nama.isEmpty() && !ada.add(kunci(nama))) {
        masukan.tolak(
            baris,
            kolom,
            KodeBerkasJuri.BJ_005.name(),
            "“%s” muncul lebih dari sekali. Hapus salah satunya.".formatted(nama));
      } else {
        daftar.add(nama);
      }
    }
  }

  public List<Galat> galat() {
    return galat;
  }

  /// One sentence about names in `konflik` that are no unit of the list; empty without such.
  public List<String> catatan() {
    if (asing.isEmpty()) {
      return List.of();
    }
    List<String> disebut = asing.subList(0, Math.min(DISEBUT, asing.size()));
    return List.of(
        "%d isian konflik bukan unit dalam daftar dan tidak dipakai, periksa ejaannya: %s%s."
            .formatted(
                asing.size(), String.join(", ", disebut), asing.size() > DISEBUT ? ", …" : ""));
  }

  public List<String> unit() {
    return unit;
  }

  public List<String> juri() {
    return juri;
  }

  public Map<String, Set<String>> konflik() {
    return konflik;
  }
}
