package id.bangga.basisdata;

import java.util.List;

/// The settings cannot be used. The message names every faulty one with its cure, a line each.
public final class FaultySettings extends RuntimeException {
  FaultySettings(List<String> faults) {
    super(
        "Pengaturan belum dapat dipakai; tidak ada yang dijalankan:\n- "
            + String.join("\n- ", faults));
  }
}
