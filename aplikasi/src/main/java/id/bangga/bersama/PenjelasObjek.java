package id.bangga.bersama;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A module that tells readers of the journal and of *Pekerjaan Anda* what its kinds of objects are
/// called, where they are shown, and who may hear of acts on them; implement as a bean.
public interface PenjelasObjek {
  /// One kind of object in the journal.
  ///
  /// @param jenis as written in the journal, for example `penilaian`
  /// @param sebutan what people call it, for example `Penilaian mandiri`
  /// @param alamat address of its page with `{id}` for its key; blank when there is none
  /// @param pembaca roles that may hear of acts on it; a role held for units hears of its own units
  ///   only
  record JenisObjek(String jenis, String sebutan, String alamat, Set<Peran> pembaca) {
    public JenisObjek {
      pembaca = Set.copyOf(pembaca);
    }

    /// The page of one such object; blank when there is none.
    public String alamat(String id) {
      return alamat.replace("{id}", id);
    }
  }

  List<JenisObjek> jenisObjek();

  /// Names of single objects by their keys, for those kinds that have names people know; unknown
  /// ones are left out.
  default Map<String, String> namaObjek(String jenis, Collection<String> id) {
    return Map.of();
  }
}
