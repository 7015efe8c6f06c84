package id.bangga.bersama;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of units for modules below `organisasi`, which implements this as a bean. Where no such
/// bean exists units are shown by their number.
public interface NamaUnit {
  /// One unit in a picker.
  record Entri(long id, String kode, String nama) {}

  Optional<String> nama(long unitId);

  /// Units in force today whose code or name contains the words, by name; all when `kata` is blank.
  List<Entri> cari(String kata);

  /// The unit in force today with exactly this code or name, without regard to case.
  Optional<Entri> kenali(String kodeAtauNama);

  /// Names of several units at once; unknown ones are left out.
  default Map<Long, String> nama(Collection<Long> unitId) {
    Map<Long, String> hasil = new HashMap<>();
    for (Long id : unitId) {
      nama(id).ifPresent(nama -> hasil.put(id, nama));
    }
    return hasil;
  }
}
