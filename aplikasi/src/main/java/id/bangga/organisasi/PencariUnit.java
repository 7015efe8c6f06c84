package id.bangga.organisasi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds and orders units in memory.
final class PencariUnit {
  private final Susunan susunan;
  private final SaringUnit saring;

  PencariUnit(Susunan susunan, SaringUnit saring) {
    this.susunan = susunan;
    this.saring = saring;
  }

  DaftarUnit cari() {
    List<UnitKerja> cocok = calon().filter(this::cocok).sorted(urutan()).toList();
    return new DaftarUnit(cocok, cocok.stream().mapToInt(UnitKerja::jumlahAsn).sum());
  }

  private Stream<UnitKerja> calon() {
    Set<Long> keturunan = saring.indukId() == null ? null : keturunan(saring.indukId());
    return susunan.semua().stream()
        .filter(r -> keturunan == null || keturunan.contains(r.id()))
        .filter(this::keadaan)
        .map(r -> r.unit(r.terdekat(saring.pada())));
  }

  private boolean keadaan(RiwayatUnit r) {
    return switch (saring.keadaan()) {
      case AKTIF -> r.masa(saring.pada()).isPresent();
      case TUTUP -> r.terakhir().akhir().isBefore(saring.pada());
      case AKAN_DATANG -> r.sejak().isAfter(saring.pada());
      case SEMUA -> true;
    };
  }

  private Set<Long> keturunan(long akar) {
    Set<Long> hasil = new HashSet<>();
    Set<Long> tepi = Set.of(akar);
    while (!tepi.isEmpty()) {
      Set<Long> berikut = new HashSet<>();
      for (RiwayatUnit r : susunan.semua()) {
        Long induk = r.terdekat(saring.pada()).data().indukId();
        if (induk != null && tepi.contains(induk) && hasil.add(r.id())) {
          berikut.add(r.id());
        }
      }
      tepi = berikut;
    }
    return hasil;
  }

  private boolean cocok(UnitKerja unit) {
    return sama(saring.jenis(), unit.jenis())
        && sama(saring.klaster(), unit.klaster())
        && sama(saring.terverifikasi(), unit.terverifikasi())
        && memuatKata(unit);
  }

  private static boolean sama(@Nullable Object dicari, Object nilai) {
    return dicari == null || dicari.equals(nilai);
  }

  /// Every word must occur somewhere; the order of the words does not matter.
  private boolean memuatKata(UnitKerja unit) {
    String kata = saring.kata();
    if (kata == null || kata.isBlank()) {
      return true;
    }
    String tumpukan =
        Teks.kunci(String.join("\n", unit.kode(), unit.nama(), unit.singkatan(), unit.kepala()));
    return Arrays.stream(Teks.kunci(kata).split(" ")).allMatch(tumpukan::contains);
  }

  private Comparator<UnitKerja> urutan() {
    Comparator<UnitKerja> kode = Comparator.comparing(UnitKerja::kode);
    Comparator<UnitKerja> pertama =
        switch (saring.urutan()) {
          case KODE -> kode;
          case NAMA -> Comparator.comparing(u -> Teks.kunci(u.nama()));
          case JENIS -> Comparator.comparing(UnitKerja::jenis);
          case KLASTER -> Comparator.comparing(UnitKerja::klaster);
          case JUMLAH_ASN -> Comparator.comparingInt(UnitKerja::jumlahAsn);
        };
    return (saring.menurun() ? pertama.reversed() : pertama).thenComparing(kode);
  }
}
