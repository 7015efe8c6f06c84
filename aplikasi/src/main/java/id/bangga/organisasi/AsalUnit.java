package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.Map;

/// One step of the lineage: from which unit which came, when and on what ground. A change of name
/// leads from a unit to itself.
public record AsalUnit(long dariId, long keId, JenisAsal jenis, LocalDate tanggal, String dasar) {
  AsalUnit beridTetap(Map<Long, Long> tetap) {
    return new AsalUnit(
        tetap.getOrDefault(dariId, dariId), tetap.getOrDefault(keId, keId), jenis, tanggal, dasar);
  }
}
