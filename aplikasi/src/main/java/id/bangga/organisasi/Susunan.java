package id.bangga.organisasi;

import id.bangga.bersama.TidakDitemukan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All units through time as one value. A change is tried on it, judged by {@link AturanUnit} and
/// only then written; new units carry negative ids until they are.
final class Susunan {
  private final Map<Long, RiwayatUnit> unit;
  private final Map<String, RiwayatUnit> menurutKode;

  private Susunan(Map<Long, RiwayatUnit> unit) {
    this.unit = Collections.unmodifiableMap(unit);
    Map<String, RiwayatUnit> kode = new LinkedHashMap<>();
    unit.values().forEach(r -> kode.putIfAbsent(r.kode(), r));
    this.menurutKode = kode;
  }

  static Susunan dari(Collection<RiwayatUnit> unit) {
    Map<Long, RiwayatUnit> peta = new LinkedHashMap<>();
    unit.forEach(r -> peta.put(r.id(), r));
    return new Susunan(peta);
  }

  /// With these units added or put in place of those of the same id; they come last, so that of two
  /// units in conflict the changed one is named.
  Susunan dengan(Collection<RiwayatUnit> baru) {
    Map<Long, RiwayatUnit> peta = new LinkedHashMap<>(unit);
    baru.forEach(r -> {
      peta.remove(r.id());
      peta.put(r.id(), r);
    });
    return new Susunan(peta);
  }

  Susunan dengan(RiwayatUnit baru) {
    return dengan(List.of(baru));
  }

  Collection<RiwayatUnit> semua() {
    return unit.values();
  }

  Optional<RiwayatUnit> cari(long id) {
    return Optional.ofNullable(unit.get(id));
  }

  RiwayatUnit wajib(long id) {
    RiwayatUnit riwayat = unit.get(id);
    if (riwayat == null) {
      throw new TidakDitemukan("Unit");
    }
    return riwayat;
  }

  Optional<RiwayatUnit> berkode(String kode) {
    return Optional.ofNullable(menurutKode.get(kode));
  }

  Optional<Masa> masa(@Nullable Long id, LocalDate tanggal) {
    RiwayatUnit riwayat = id == null ? null : unit.get(id);
    return riwayat == null ? Optional.empty() : riwayat.masa(tanggal);
  }

  /// An id for a new unit, below all others.
  long idSementara() {
    return Math.min(0, unit.keySet().stream().mapToLong(Long::longValue).min().orElse(0)) - 1;
  }

  /// Units that exist on that day, in the order of their codes.
  Stream<UnitKerja> pada(LocalDate tanggal) {
    return unit.values().stream().flatMap(r -> r.masa(tanggal).map(r::unit).stream());
  }

  /// Units with a span under `indukId` on that day or later.
  List<RiwayatUnit> anakSejak(long indukId, LocalDate tanggal) {
    return unit.values().stream()
        .filter(r ->
            r.masa().stream()
                .anyMatch(m ->
                    !m.akhir().isBefore(tanggal)
                        && m.data().indukId() != null
                        && m.data().indukId() == indukId))
        .toList();
  }

  /// Units that are not the same in `lain`, new ones included.
  List<RiwayatUnit> bedaDari(Susunan lain) {
    return unit.values().stream().filter(r -> !r.equals(lain.unit.get(r.id()))).toList();
  }
}
