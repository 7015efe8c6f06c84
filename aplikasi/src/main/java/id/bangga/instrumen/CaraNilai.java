package id.bangga.instrumen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an indicator's answer becomes a score.
public sealed interface CaraNilai {

  /// By described levels, best first.
  record Berjenjang(PetaTingkat peta, List<Tingkat> tingkat) implements CaraNilai {
    public Berjenjang {
      tingkat = List.copyOf(tingkat);
    }

    /// The worst level: what holds without valid evidence.
    public Tingkat terendah() {
      return tingkat.getLast();
    }
  }

  /// By a formula over figures that a person enters.
  ///
  /// @param kunci name under which a module or an import may supply the same figures, if any
  record Berumus(Rumusan rumusan, @Nullable String kunci) implements CaraNilai {}

  /// By a formula over figures that a module or an import supplies under `kunci`.
  record Otomatis(Rumusan rumusan, String kunci) implements CaraNilai {}

  default TipeIndikator tipe() {
    return switch (this) {
      case Berjenjang _ -> TipeIndikator.LEVEL;
      case Berumus _ -> TipeIndikator.RASIO;
      case Otomatis _ -> TipeIndikator.AUTO;
    };
  }
}
