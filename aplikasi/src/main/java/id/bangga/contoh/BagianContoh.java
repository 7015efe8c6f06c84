package id.bangga.contoh;

import id.bangga.bersama.Pelaku;

/// One part of the sample city; implement as a bean, and it is loaded in its turn.
public interface BagianContoh {
  /// Smaller numbers go first: 10 units, 20 accounts, 30 cycles, 40 self-assessments, 50 desk, 60
  /// jury, 70 results, from 80 on everything else.
  int urutan();

  /// What is being loaded, for the person who waits.
  String sebutan();

  /// Loads it, with the rights of the program itself.
  void muat(Pelaku sistem);
}
