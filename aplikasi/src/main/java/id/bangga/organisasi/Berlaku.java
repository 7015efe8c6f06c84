package id.bangga.organisasi;

import java.time.LocalDate;

/// From which day a change holds, and on what ground.
///
/// @param dasar the regulation or reason, in words
public record Berlaku(LocalDate sejak, String dasar) {
  public Berlaku {
    dasar = Teks.rapikan(dasar);
  }
}
