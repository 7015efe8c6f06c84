package id.bangga.organisasi;

import java.util.Locale;

/// A unit to be founded.
public record UnitBaru(String kode, DataUnit data) {
  public UnitBaru {
    kode = Teks.rapikan(kode).toUpperCase(Locale.ROOT);
  }
}
