package id.bangga.instrumen;

import id.bangga.bersama.Putusan;
import java.util.List;

/// What a change of an instrument came to.
public sealed interface HasilInstrumen {
  /// Saved; as it stands now.
  record Tersimpan(Instrumen instrumen) implements HasilInstrumen {}

  /// Nothing changed; every reason.
  record Ditolak(List<Putusan.Alasan> alasan) implements HasilInstrumen {
    public Ditolak {
      alasan = List.copyOf(alasan);
    }
  }

  default boolean tersimpan() {
    return this instanceof Tersimpan;
  }

  default List<Putusan.Alasan> semuaAlasan() {
    return this instanceof Ditolak ditolak ? ditolak.alasan() : List.of();
  }

  /// The saved instrument; an error when it was refused.
  default Instrumen wajib() {
    return switch (this) {
      case Tersimpan(Instrumen instrumen) -> instrumen;
      case Ditolak(List<Putusan.Alasan> alasan) ->
          throw new IllegalStateException(alasan.toString());
    };
  }
}
