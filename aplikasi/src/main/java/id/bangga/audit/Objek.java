package id.bangga.audit;

import org.jspecify.annotations.Nullable;

/// What an act was done to.
///
/// @param jenis kind of thing, for example `penilaian`
/// @param id its key, as text
/// @param unitId the unit concerned, if any; lets the journal be read per unit
/// @param tahun the cycle's year, if any
public record Objek(String jenis, String id, @Nullable Long unitId, @Nullable Integer tahun) {
  public static Objek dari(String jenis, Object id) {
    return new Objek(jenis, String.valueOf(id), null, null);
  }

  public Objek unit(long unit) {
    return new Objek(jenis, id, unit, tahun);
  }

  public Objek tahun(int siklus) {
    return new Objek(jenis, id, unitId, siklus);
  }
}
