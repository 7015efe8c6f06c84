package id.bangga.siklus;

import id.bangga.audit.Isi;
import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a cycle, as JSON text for the journal.
record BedaSiklus(String sebelum, String sesudah) {
  static BedaSiklus dari(Siklus lama, Siklus baru) {
    Map<String, String> dulu = isi(lama);
    Map<String, String> kini = isi(baru);
    Set<String> nama = new LinkedHashSet<>(kini.keySet());
    nama.addAll(dulu.keySet());
    List<@Nullable Object> sebelum = new ArrayList<>();
    List<@Nullable Object> sesudah = new ArrayList<>();
    for (String satu : nama) {
      if (!Objects.equals(dulu.get(satu), kini.get(satu))) {
        sebelum.add(satu);
        sebelum.add(dulu.get(satu));
        sesudah.add(satu);
        sesudah.add(kini.get(satu));
      }
    }
    return new BedaSiklus(Isi.dari(sebelum.toArray()), Isi.dari(sesudah.toArray()));
  }

  private static Map<String, String> isi(Siklus siklus) {
    Map<String, String> isi = new LinkedHashMap<>();
    isi.put("nama", siklus.nama());
    isi.put("instrumen", Long.toString(siklus.instrumenId()));
    for (RentangFase satu : siklus.fase()) {
      isi.put(satu.fase().name(), teks(satu));
    }
    for (Parameter satu : siklus.parameter().daftar()) {
      isi.put(
          satu.nama().name(),
          teks(satu.nilai())
              + (satu.terverifikasi() ? " | " : " (belum terverifikasi) | ")
              + satu.sumber());
    }
    for (KriteriaJuri satu : siklus.kriteria()) {
      isi.put(
          "kriteria " + satu.kode(),
          teks(satu.bobot()) + " | " + satu.nama() + " | " + satu.uraian());
    }
    for (Klaster klaster : Klaster.values()) {
      isi.put("finalis " + klaster.name(), Integer.toString(siklus.parameter().finalis(klaster)));
    }
    return isi;
  }

  static String teks(RentangFase rentang) {
    return rentang.mulai() + " sampai " + rentang.selesai();
  }

  private static String teks(BigDecimal angka) {
    return angka.signum() == 0 ? "0" : angka.stripTrailingZeros().toPlainString();
  }
}
