package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.util.Optional;

/// A module that knows what people call the things its forms send as row numbers; implement as a
/// bean. For pages that tell what was sent and have no form to show it in.
public interface PenyediaSebutan {
  /// The name of row `nomor`; empty for fields of other modules, for rows that are gone, and for
  /// what this reader may not see.
  Optional<String> sebutan(Pelaku pelaku, String isian, long nomor);
}
