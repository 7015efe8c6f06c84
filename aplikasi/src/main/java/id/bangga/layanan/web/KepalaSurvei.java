package id.bangga.layanan.web;

import id.bangga.web.KepalaAman;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;

/// Headers that are the same for every visitor, written out once.
final class KepalaSurvei {
  private static final Map<String, String> KEMASAN = Map.of("Vary", "Accept-Encoding");

  private final List<Satu> semua;

  private record Satu(byte[] nama, byte[] isi) {}

  private KepalaSurvei(Map<String, String> kepala) {
    this.semua =
        kepala.entrySet().stream()
            .map(e -> new Satu(bita(e.getKey()), bita(e.getValue())))
            .toList();
  }

  private static byte[] bita(String teks) {
    return teks.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Of the form's page.
  static KepalaSurvei lembar(boolean https, boolean padat) {
    Map<String, String> kepala = new LinkedHashMap<>(KepalaAman.semua(https, true));
    kepala.putAll(KEMASAN);
    if (padat) {
      kepala.put("Content-Encoding", "gzip");
    }
    return new KepalaSurvei(kepala);
  }

  /// Of the answer to an answer.
  static KepalaSurvei tersimpan(boolean https) {
    return new KepalaSurvei(KepalaAman.semua(https, true));
  }

  void tulis(Response response) {
    MimeHeaders kepala = response.getMimeHeaders();
    for (Satu satu : semua) {
      kepala
          .addValue(satu.nama(), 0, satu.nama().length)
          .setBytes(satu.isi(), 0, satu.isi().length);
    }
  }
}
