package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One span of a unit's history as people read it.
///
/// @param berubah what differs from the span before; empty for the first
/// @param berlaku does the span hold on the day asked for?
public record PeristiwaUnit(
    LocalDate sejak, @Nullable LocalDate sampai, String nama, List<Beda> berubah, boolean berlaku) {
  public PeristiwaUnit {
    berubah = List.copyOf(berubah);
  }

  /// One field that changed.
  public record Beda(String kolom, String dari, String menjadi) {}

  /// Every span, newest first.
  static List<PeristiwaUnit> dari(RiwayatUnit unit, Susunan susunan, LocalDate pada) {
    List<PeristiwaUnit> hasil = new ArrayList<>();
    @Nullable Masa lama = null;
    for (Masa m : unit.masa()) {
      List<Beda> beda = lama == null ? List.of() : beda(lama, m, susunan);
      hasil.addFirst(
          new PeristiwaUnit(m.sejak(), m.sampai(), m.data().nama(), beda, m.memuat(pada)));
      lama = m;
    }
    return hasil;
  }

  private static List<Beda> beda(Masa lama, Masa baru, Susunan susunan) {
    var dulu = BarisUnit.tulis(lama.data(), namaInduk(lama, susunan));
    var kini = BarisUnit.tulis(baru.data(), namaInduk(baru, susunan));
    return kini.entrySet().stream()
        .filter(e -> !e.getValue().equals(dulu.get(e.getKey())))
        .map(e -> new Beda(e.getKey().label(), dulu.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }

  private static @Nullable String namaInduk(Masa masa, Susunan susunan) {
    Long induk = masa.data().indukId();
    return induk == null ? null : susunan.wajib(induk).terdekat(masa.sejak()).data().nama();
  }
}
