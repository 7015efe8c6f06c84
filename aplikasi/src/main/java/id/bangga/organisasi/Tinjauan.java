package id.bangga.organisasi;

import java.util.List;

/// What a change would do, unit by unit, or everything that stands against it.
public record Tinjauan(List<Temuan> temuan, List<Akibat> akibat) {
  public Tinjauan {
    temuan = List.copyOf(temuan);
    akibat = List.copyOf(akibat);
  }

  public boolean diterima() {
    return temuan.isEmpty();
  }

  /// What happens to one unit.
  ///
  /// @param tindakan the act as the journal will name it
  public record Akibat(String kode, String nama, String tindakan, List<String> rincian) {
    public Akibat {
      rincian = List.copyOf(rincian);
    }
  }
}
