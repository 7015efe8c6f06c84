package id.bangga.kepuasan;

import id.bangga.layanan.JenisPeriode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds the frozen results of a year up, unit by unit. A file never changes, so what was read of it
/// once is kept.
@Component
class PenyusunTahunan {
  private final HasilTetapRepository repository;
  private final Map<String, IsiBerkas> dibaca = new ConcurrentHashMap<>();

  PenyusunTahunan(HasilTetapRepository repository) {
    this.repository = repository;
  }

  IsiBerkas isi(HasilTetap hasil) {
    return dibaca.computeIfAbsent(
        hasil.sidik(), _ -> BerkasHasil.baca(repository.dasar(hasil.id())));
  }

  List<HasilTahunan> susun(int tahun, List<HasilTetap> semua) {
    return semua.stream().collect(Collectors.groupingBy(HasilTetap::unitId)).values().stream()
        .map(milik -> unit(tahun, dasar(milik)))
        .sorted(Comparator.comparing(HasilTahunan::kode))
        .toList();
  }

  Optional<HasilTahunan> unit(int tahun, long unitId, List<HasilTetap> semua) {
    List<HasilTetap> milik = semua.stream().filter(satu -> satu.unitId() == unitId).toList();
    return milik.isEmpty() ? Optional.empty() : Optional.of(unit(tahun, dasar(milik)));
  }

  private HasilTahunan unit(int tahun, List<HasilTetap> dasar) {
    IsiBerkas terbaru = isi(dasar.getLast());
    List<IsiBerkas.Masukan> masukan =
        dasar.stream().flatMap(satu -> isi(satu).masukan().stream()).toList();
    return new HasilTahunan(
        terbaru.unitId(),
        terbaru.kodeUnit(),
        terbaru.namaUnit(),
        tahun,
        dasar,
        PenghitungMasukan.nilai(
            terbaru.unsur(),
            masukan,
            populasi(dasar),
            dasar.stream().mapToLong(satu -> isi(satu).dikecualikanTertutup()).sum()));
  }

  private @Nullable Long populasi(List<HasilTetap> dasar) {
    long jumlah = 0;
    for (HasilTetap satu : dasar) {
      Long orang = isi(satu).populasi();
      if (orang == null) {
        return null;
      }
      jumlah += orang;
    }
    return jumlah;
  }

  private static List<HasilTetap> dasar(List<HasilTetap> milik) {
    Map<JenisPeriode, List<HasilTetap>> jenis =
        milik.stream().collect(Collectors.groupingBy(satu -> satu.periode().jenis()));
    return jenis.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<JenisPeriode, List<HasilTetap>> e) ->
                    e.getKey().bulan() * e.getValue().size())
                .thenComparingInt(e -> e.getKey().bulan()))
        .orElseThrow()
        .getValue()
        .stream()
        .sorted(Comparator.comparing(HasilTetap::periode))
        .toList();
  }
}
