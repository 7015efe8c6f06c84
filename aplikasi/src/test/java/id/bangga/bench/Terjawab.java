package id.bangga.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What clients were told is stored, and what they had sent last without hearing of it.
///
/// @param survei numbers of answered questionnaires
/// @param lembar jurors' sheets: version and number of the last save, by juror and unit
/// @param draf answers of self-assessments: version and letter, by unit and indicator
/// @param diajukan units whose submission was accepted
record Terjawab(
    Set<String> survei,
    Map<String, Simpanan> lembar,
    Map<String, Simpanan> draf,
    Set<Long> diajukan) {
  Terjawab() {
    this(
        ConcurrentHashMap.newKeySet(),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>(),
        ConcurrentHashMap.newKeySet());
  }

  /// The last acknowledged state of one thing, and what was under way after it.
  ///
  /// @param melayang the content sent after that; empty when nothing was
  record Simpanan(int versi, String isi, String melayang) {
    Simpanan kirim(String baru) {
      return new Simpanan(versi, isi, baru);
    }

    Simpanan dijawab(int versiBaru) {
      return new Simpanan(versiBaru, melayang, "");
    }

    /// Is this what the database may hold now: what was acknowledged, or what was under way?
    boolean cocok(int versiAda, String isiAda) {
      return (versiAda == versi && (versi == 0 || isiAda.equals(isi)))
          || (versiAda == versi + 1 && !melayang.isEmpty() && isiAda.equals(melayang));
    }
  }

  int banyak() {
    return survei.size()
        + diajukan.size()
        + lembar.values().stream().mapToInt(Simpanan::versi).sum()
        + draf.values().stream().mapToInt(Simpanan::versi).sum();
  }
}
