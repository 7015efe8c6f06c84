package id.bangga.instrumen;

import id.bangga.berkas.Galat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes a tree of rows that name their parents.
final class PenyusunPohon {
  private final Map<String, BarisKomponen> komponen = new LinkedHashMap<>();
  private final List<BarisIndikator> indikator = new ArrayList<>();

  private record BarisKomponen(int nomor, String induk, String kode, String nama) {}

  private record BarisIndikator(int nomor, String induk, Indikator indikator) {}

  /// A row whose parent is wrong.
  record Cacat(int nomor, String pesan) {
    Galat galat() {
      return new Galat(nomor, KolomInstrumen.INDUK, KodeAturanInstrumen.IN_013.name(), pesan);
    }
  }

  void komponen(int nomor, String induk, String kode, String nama) {
    komponen.put(kode, new BarisKomponen(nomor, induk, kode, nama));
  }

  void indikator(int nomor, String induk, Indikator satu) {
    indikator.add(new BarisIndikator(nomor, induk, satu));
  }

  List<Cacat> cacat() {
    var hasil = new ArrayList<Cacat>();
    for (BarisKomponen satu : komponen.values()) {
      if (!satu.induk().isEmpty() && !komponen.containsKey(satu.induk())) {
        hasil.add(tidakAda(satu.nomor(), satu.induk()));
      } else if (melingkar(satu)) {
        hasil.add(
            new Cacat(
                satu.nomor(),
                "Komponen %s berada di bawah dirinya sendiri.".formatted(satu.kode())));
      }
    }
    for (BarisIndikator satu : indikator) {
      if (!komponen.containsKey(satu.induk())) {
        hasil.add(
            satu.induk().isEmpty()
                ? new Cacat(satu.nomor(), "Sebutkan komponen tempat indikator ini.")
                : tidakAda(satu.nomor(), satu.induk()));
      }
    }
    return hasil;
  }

  private static Cacat tidakAda(int nomor, String induk) {
    return new Cacat(
        nomor, "Komponen %s tidak ada; tambahkan barisnya atau betulkan kodenya.".formatted(induk));
  }

  private boolean melingkar(BarisKomponen awal) {
    Set<String> dilewati = new HashSet<>();
    BarisKomponen kini = awal;
    while (kini != null && dilewati.add(kini.kode())) {
      kini = komponen.get(kini.induk());
    }
    return kini != null;
  }

  /// The tree; only when nothing is {@link #cacat}.
  List<Komponen> susun() {
    return anak("");
  }

  private List<Komponen> anak(String induk) {
    return komponen.values().stream()
        .filter(satu -> satu.induk().equals(induk))
        .map(satu ->
            new Komponen(0, satu.kode(), satu.nama(), anak(satu.kode()), indikatorDi(satu.kode())))
        .toList();
  }

  private List<Indikator> indikatorDi(String kode) {
    return indikator.stream()
        .filter(satu -> Objects.equals(satu.induk(), kode))
        .map(BarisIndikator::indikator)
        .toList();
  }
}
