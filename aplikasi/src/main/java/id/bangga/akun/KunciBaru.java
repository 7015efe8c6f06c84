package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.util.Set;

/// A key about to be made.
///
/// @param nama what it is for
/// @param peran roles it may use, as far as its owner holds them
/// @param hari days until it ends by itself
public record KunciBaru(String nama, Set<Peran> peran, int hari) {
  public KunciBaru {
    nama = nama.strip();
    peran = Set.copyOf(peran);
  }
}
