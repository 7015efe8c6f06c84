package id.bangga.survei;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The seven core values of SE MenPANRB 20/2021 and UU 20/2023 article 3; each has three
/// behaviours.
public enum NilaiDasar {
  BP("Berorientasi Pelayanan"),
  AK("Akuntabel"),
  KP("Kompeten"),
  HM("Harmonis"),
  LY("Loyal"),
  AD("Adaptif"),
  KB("Kolaboratif");

  /// Behaviours of one value.
  public static final int PERILAKU = 3;

  private final String sebutan;

  NilaiDasar(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  static Optional<NilaiDasar> dari(String kode) {
    return Arrays.stream(values()).filter(n -> n.name().equalsIgnoreCase(kode.strip())).findFirst();
  }

  /// Codes of the 21 behaviours in their order: `BP1 BP2 BP3 AK1 … KB3`.
  public static List<String> kodePerilaku() {
    return Arrays.stream(values())
        .flatMap(n -> IntStream.rangeClosed(1, PERILAKU).mapToObj(i -> n.name() + i))
        .toList();
  }
}
