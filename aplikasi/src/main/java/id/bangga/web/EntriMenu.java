package id.bangga.web;

import id.bangga.bersama.Peran;
import java.util.Set;

/// One entry of the left rail.
///
/// @param urutan small numbers come first; from 80 on stand the data that everything else rests on
/// @param ikon name of a symbol in the icon sprite
/// @param untuk roles that see it
public record EntriMenu(int urutan, String label, String href, String ikon, Set<Peran> untuk) {
  private static final int DATA_INDUK = 80;

  boolean dataInduk() {
    return urutan >= DATA_INDUK;
  }
}
