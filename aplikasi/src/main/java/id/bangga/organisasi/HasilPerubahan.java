package id.bangga.organisasi;

import id.bangga.bersama.Putusan;
import java.util.List;

/// What a change came to.
public sealed interface HasilPerubahan {
  /// Written; `unit` are the units concerned, the one to show first in front.
  record Jadi(List<Long> unit) implements HasilPerubahan {
    public Jadi {
      unit = List.copyOf(unit);
    }
  }

  /// Nothing was written; every reason, with the field in which the cure lies.
  record Ditolak(List<Temuan> temuan) implements HasilPerubahan {
    public Ditolak {
      temuan = List.copyOf(temuan);
    }
  }

  default Putusan putusan() {
    return switch (this) {
      case Jadi _ -> new Putusan.Diterima();
      case Ditolak(var temuan) -> new Putusan.Ditolak(temuan.stream().map(Temuan::alasan).toList());
    };
  }
}
