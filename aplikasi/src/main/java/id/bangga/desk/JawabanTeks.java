package id.bangga.desk;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.Jawaban;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer as it stands in the database: its JSON form.
final class JawabanTeks {
  private JawabanTeks() {}

  static String dari(Jawaban jawaban) {
    return Json.padat(InstrumenJson.dari(jawaban));
  }

  static Jawaban baca(String teks) {
    if (BacaJson.baca(teks.getBytes(StandardCharsets.UTF_8)).nilai() instanceof Map<?, ?> objek) {
      return InstrumenJson.jawaban(objek);
    }
    throw new IllegalStateException("Jawaban tersimpan bukan objek JSON: " + teks);
  }
}
