package id.bangga.web;

import id.bangga.bersama.Peran;
import java.util.Set;

/// One entry of the left rail.
///
/// @param ikon name of a symbol in the icon sprite
/// @param untuk roles that see it
public record EntriMenu(int urutan, String label, String href, String ikon, Set<Peran> untuk) {}
