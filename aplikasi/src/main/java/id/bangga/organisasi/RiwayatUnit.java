package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One unit through time: its spans in order, without gaps.
///
/// @param versi counts the changes; a form sends back the one it was made from
public record RiwayatUnit(long id, String kode, long versi, List<Masa> masa) {
  public RiwayatUnit {
    masa = List.copyOf(masa);
    if (masa.isEmpty()) {
      throw new IllegalArgumentException("Unit tanpa masa: " + kode);
    }
  }

  public Optional<Masa> masa(LocalDate tanggal) {
    return masa.stream().filter(m -> m.memuat(tanggal)).findFirst();
  }

  public LocalDate sejak() {
    return masa.getFirst().sejak();
  }

  /// The last day it existed, or null while it is open.
  public @Nullable LocalDate sampai() {
    return terakhir().sampai();
  }

  public Masa terakhir() {
    return masa.getLast();
  }

  /// The span of that day, else the nearest one: the last for a closed unit, the first for one yet
  /// to come.
  public Masa terdekat(LocalDate tanggal) {
    return masa(tanggal)
        .orElseGet(() -> tanggal.isBefore(sejak()) ? masa.getFirst() : masa.getLast());
  }

  /// Days from which it bears another name than the day before.
  Set<LocalDate> gantiNama() {
    Set<LocalDate> hari = new HashSet<>();
    for (int i = 1; i < masa.size(); i++) {
      if (!masa.get(i).data().nama().equals(masa.get(i - 1).data().nama())) {
        hari.add(masa.get(i).sejak());
      }
    }
    return hari;
  }

  public UnitKerja unit(Masa m) {
    DataUnit d = m.data();
    return new UnitKerja(
        id,
        kode,
        d.nama(),
        d.singkatan(),
        d.jenis(),
        d.klaster(),
        d.jenisLayanan(),
        d.indukId(),
        d.kepala(),
        d.jumlahAsn(),
        d.terverifikasi(),
        m.sejak(),
        m.sampai());
  }

  /// The same unit with other data from a day on, until its next known change. A change on the
  /// first day of a span corrects that span.
  RiwayatUnit ubah(LocalDate sejak, DataUnit data) {
    List<Masa> hasil = new ArrayList<>();
    for (Masa m : masa) {
      if (!m.memuat(sejak)) {
        hasil.add(m);
      } else if (m.sejak().equals(sejak)) {
        hasil.add(m.berisi(data));
      } else {
        hasil.add(m.sampai(sejak.minusDays(1)));
        hasil.add(new Masa(data, sejak, m.sampai()));
      }
    }
    return new RiwayatUnit(id, kode, versi, hasil);
  }

  /// The same unit, existing for the last time on that day (or again without end). Spans that would
  /// begin later fall away.
  RiwayatUnit berakhir(@Nullable LocalDate terakhir) {
    List<Masa> hasil = new ArrayList<>(masa);
    while (hasil.size() > 1 && terakhir != null && hasil.getLast().sejak().isAfter(terakhir)) {
      hasil.removeLast();
    }
    hasil.set(hasil.size() - 1, hasil.getLast().sampai(terakhir));
    return new RiwayatUnit(id, kode, versi, hasil);
  }

  /// The same unit, from a day on under `ke` wherever it would have been under `dari`.
  RiwayatUnit pindah(long dari, long ke, LocalDate tanggal) {
    List<Masa> hasil = new ArrayList<>();
    for (Masa m : masa) {
      Long induk = m.data().indukId();
      boolean kena = induk != null && induk == dari && !m.akhir().isBefore(tanggal);
      if (!kena) {
        hasil.add(m);
      } else if (m.sejak().isBefore(tanggal)) {
        hasil.add(m.sampai(tanggal.minusDays(1)));
        hasil.add(new Masa(m.data().berinduk(ke), tanggal, m.sampai()));
      } else {
        hasil.add(m.berisi(m.data().berinduk(ke)));
      }
    }
    return new RiwayatUnit(id, kode, versi, hasil);
  }

  /// With the ids that the database gave in place of the provisional ones.
  RiwayatUnit beridTetap(Map<Long, Long> tetap) {
    List<Masa> hasil =
        masa.stream()
            .map(m -> {
              Long induk = m.data().indukId();
              return induk == null || induk > 0
                  ? m
                  : m.berisi(m.data().berinduk(tetap.getOrDefault(induk, induk)));
            })
            .toList();
    return new RiwayatUnit(tetap.getOrDefault(id, id), kode, versi, hasil);
  }
}
