package id.bangga.kepuasan;

import java.util.Arrays;

/// Where a result may be shown beside the page here.
public enum JenisMedia {
  SITUS("Situs"),
  MEDIA_SOSIAL("Media sosial"),
  PAPAN("Papan atau poster"),
  MEDIA_MASSA("Media massa"),
  LAINNYA("Lainnya");

  private final String sebutan;

  JenisMedia(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  public static JenisMedia dari(String kode) {
    return Arrays.stream(values())
        .filter(satu -> satu.name().equals(kode))
        .findFirst()
        .orElse(LAINNYA);
  }
}
