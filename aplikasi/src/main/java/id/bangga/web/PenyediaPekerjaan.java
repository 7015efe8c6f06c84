package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.util.List;

/// A module that knows what waits for a person; implement as a bean.
public interface PenyediaPekerjaan {
  List<Pekerjaan> pekerjaan(Pelaku pelaku);

  /// What is open to this person to read or use, without anybody waiting for it.
  default List<Pekerjaan> terbuka(Pelaku pelaku) {
    return List.of();
  }
}
