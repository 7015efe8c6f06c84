package id.bangga.bukti;

import id.bangga.bersama.Pelaku;

/// A module that knows who is assigned to look at a unit (desk pairs, jury seats); implement as a
/// bean.
public interface PemberiAkses {
  boolean ditugaskan(Pelaku pelaku, long unitId);
}
