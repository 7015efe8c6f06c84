package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From letter to score. An indicator may leave letters of its map out (A, B, C, E); those that
/// stay keep their values.
public enum PetaTingkat {
  A_E("A sampai E", "A=1 B=0.75 C=0.5 D=0.25 E=0"),
  A_D("A sampai D", "A=1 B=0.67 C=0.33 D=0"),
  A_C("A sampai C", "A=1 B=0.5 C=0"),
  YA_TIDAK("Ya atau tidak", "Ya=1 Tidak=0"),
  /// Levels of the indicator's own making: first 1, last 0, falling.
  SENDIRI("Tingkat sendiri", "");

  /// Where the four maps come from.
  public static final String SUMBER = "LKE Zona Integritas, PermenPANRB 90/2021";

  private final String sebutan;
  private final Map<String, BigDecimal> nilai;

  PetaTingkat(String sebutan, String pasangan) {
    this.sebutan = sebutan;
    this.nilai = urai(pasangan);
  }

  private static Map<String, BigDecimal> urai(String pasangan) {
    var peta = new LinkedHashMap<String, BigDecimal>();
    for (String satu : pasangan.isEmpty() ? new String[0] : pasangan.split(" ")) {
      int sama = satu.indexOf('=');
      peta.put(satu.substring(0, sama), new BigDecimal(satu.substring(sama + 1)));
    }
    return Collections.unmodifiableMap(peta);
  }

  public String sebutan() {
    return sebutan;
  }

  /// Letters from best to worst; empty for {@link #SENDIRI}.
  public List<String> huruf() {
    return List.copyOf(nilai.keySet());
  }

  public Optional<BigDecimal> skor(String huruf) {
    return Optional.ofNullable(nilai.get(huruf));
  }
}
