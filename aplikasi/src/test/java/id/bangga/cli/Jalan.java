package id.bangga.cli;

import id.bangga.berkas.BacaJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One run of the program in this process: exit status, standard output, standard error.
public record Jalan(int status, String keluar, String galat) {
  public static Jalan bangga(Object... args) {
    var keluar = new StringWriter();
    var galat = new StringWriter();
    String[] kata = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int status = Bangga.jalankan(new PrintWriter(keluar), new PrintWriter(galat), kata);
    return new Jalan(status, keluar.toString(), galat.toString());
  }

  /// Standard output as the one JSON object it must be.
  public Map<?, ?> json() {
    var hasil = BacaJson.baca(keluar.getBytes(StandardCharsets.UTF_8));
    if (hasil.galat() != null) {
      throw new AssertionError("Bukan satu objek JSON: " + keluar + "\n" + galat);
    }
    return (Map<?, ?>) Objects.requireNonNull(hasil.nilai());
  }

  /// The codes of the refused cells, in order.
  public List<String> kode() {
    return ((List<?>) Objects.requireNonNull(json().get("galat")))
        .stream().map(g -> (String) Objects.requireNonNull(((Map<?, ?>) g).get("kode"))).toList();
  }
}
