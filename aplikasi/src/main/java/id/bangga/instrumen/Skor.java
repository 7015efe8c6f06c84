package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// What an answer is worth: a number from 0 to 1, or not applicable; always with the sentence that
/// says why.
public sealed interface Skor {
  /// One sentence with the values put in, for *telusur*.
  String kalimat();

  /// A score from 0 to 1, unrounded.
  record Angka(BigDecimal nilai, String kalimat, Set<Bendera> bendera) implements Skor {
    public Angka {
      bendera = Set.copyOf(bendera);
      if (nilai.signum() < 0 || nilai.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("Skor di luar 0 sampai 1: " + nilai);
      }
    }
  }

  /// The indicator does not apply; its weight is spread over the others of its branch.
  record TidakBerlaku(String kalimat) implements Skor {}

  static Skor dari(BigDecimal nilai, String kalimat) {
    return new Angka(nilai, kalimat, Set.of());
  }

  static Skor nol(Bendera bendera, String kalimat) {
    return new Angka(BigDecimal.ZERO, kalimat, Set.of(bendera));
  }

  /// The number, empty when not applicable.
  default Optional<BigDecimal> angka() {
    return this instanceof Angka angka ? Optional.of(angka.nilai()) : Optional.empty();
  }

  /// The warnings that travel with it.
  default Set<Bendera> semuaBendera() {
    return this instanceof Angka angka ? angka.bendera() : Set.of();
  }
}
