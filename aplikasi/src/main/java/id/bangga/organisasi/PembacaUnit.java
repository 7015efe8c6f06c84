package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads units from a file, cell by cell; every unreadable cell is a fault and marks its row.
final class PembacaUnit {
  private static final Set<KolomUnit> WAJIB =
      EnumSet.of(KolomUnit.KODE, KolomUnit.NAMA, KolomUnit.JENIS);

  private final Masukan masukan;
  private final Map<KolomUnit, Kolom> kolom = new EnumMap<>(KolomUnit.class);
  private final List<BarisUnit> baris;

  private PembacaUnit(Tabel tabel) {
    masukan = Masukan.dari(tabel);
    for (KolomUnit k : KolomUnit.values()) {
      kolom.put(k, kolom(k));
    }
    masukan.wajibBerisi();
    baris = masukan.baris().stream().map(this::baca).toList();
  }

  static PembacaUnit baca(Tabel tabel) {
    return new PembacaUnit(tabel);
  }

  List<BarisUnit> baris() {
    return baris;
  }

  List<Galat> galat() {
    return masukan.galat();
  }

  /// Header names that say nothing about units.
  List<String> diabaikan() {
    return masukan.kolomTakDikenal();
  }

  /// The name of a column as the file writes it.
  String judul(KolomUnit k) {
    return dari(k).nama();
  }

  /// The file as a whole first, then row by row from the left to the right.
  Comparator<Galat> urutan() {
    Comparator<@Nullable Integer> nomor = Comparator.nullsFirst(Comparator.naturalOrder());
    return Comparator.comparing(Galat::baris, nomor)
        .thenComparingInt(g -> masukan.judul().indexOf(g.kolom()));
  }

  private Kolom dari(KolomUnit k) {
    return Objects.requireNonNull(kolom.get(k));
  }

  private Kolom kolom(KolomUnit k) {
    String denganSpasi = k.nama().replace('_', ' ');
    Kolom dasar =
        WAJIB.contains(k)
            ? masukan.wajib(k.nama(), denganSpasi, k.label())
            : masukan.opsional(k.nama(), denganSpasi, k.label());
    return switch (k) {
      case KODE -> dasar.berkode(OR_001.name()).saran(OR_001.obat());
      case NAMA -> dasar.berkode(OR_004.name()).saran(OR_004.obat());
      case JENIS -> dasar.berkode(OR_007.name());
      case KLASTER -> dasar.berkode(OR_008.name());
      case JENIS_LAYANAN -> dasar.berkode(OR_009.name());
      case JUMLAH_ASN -> dasar.berkode(OR_016.name()).saran(OR_016.obat());
      case TERVERIFIKASI -> dasar.berkode(OR_025.name()).saran(OR_025.obat());
      case SEJAK, SAMPAI -> dasar.berkode(OR_014.name());
      case SINGKATAN, INDUK, KEPALA, SUMBER -> dasar;
    };
  }

  private BarisUnit baca(Baris satu) {
    Set<KolomUnit> rusak = BarisUnit.tanpaRusak();
    var sel = new Sel(satu, rusak);
    return new BarisUnit(
        satu.nomor(),
        kode(sel.teks(KolomUnit.KODE)),
        sel.teks(KolomUnit.NAMA),
        sel.teks(KolomUnit.SINGKATAN),
        sel.pilihan(KolomUnit.JENIS, JenisUnit.values(), JenisUnit::sebutan),
        sel.pilihan(KolomUnit.KLASTER, Klaster.values(), Klaster::sebutan),
        sel.pilihan(KolomUnit.JENIS_LAYANAN, JenisLayanan.values(), JenisLayanan::sebutan),
        indukKode(sel),
        sel.teks(KolomUnit.KEPALA),
        sel.nilai(KolomUnit.JUMLAH_ASN, masukan::bulat),
        sel.nilai(KolomUnit.TERVERIFIKASI, masukan::yaTidak),
        sel.teks(KolomUnit.SUMBER),
        sel.nilai(KolomUnit.SEJAK, masukan::tanggal),
        sel.nilai(KolomUnit.SAMPAI, masukan::tanggal),
        rusak);
  }

  private static @Nullable String indukKode(Sel sel) {
    String isi = sel.teks(KolomUnit.INDUK);
    return isi == null ? null : kode(isi);
  }

  private static String kode(@Nullable String isi) {
    return isi == null ? "" : Teks.rapikan(isi).toUpperCase(Locale.ROOT);
  }

  /// The cells of one row.
  private final class Sel {
    private final Baris satu;
    private final Set<KolomUnit> rusak;

    Sel(Baris satu, Set<KolomUnit> rusak) {
      this.satu = satu;
      this.rusak = rusak;
    }

    /// The text; empty when blank, null when the column is missing or the cell cannot be read.
    @Nullable String teks(KolomUnit k) {
      Kolom kolomnya = dari(k);
      String isi = masukan.teks(satu, kolomnya);
      if (isi.isEmpty() && salahBilaKosong(kolomnya)) {
        rusak.add(k);
        return null;
      }
      return kolomnya.ada() ? isi : null;
    }

    private boolean salahBilaKosong(Kolom kolomnya) {
      return kolomnya.ada() && (kolomnya.wajib() || !satu.kosong(kolomnya.indeks()));
    }

    <T> @Nullable T nilai(KolomUnit k, BiFunction<Baris, Kolom, @Nullable T> bacaan) {
      Kolom kolomnya = dari(k);
      T isi = bacaan.apply(satu, kolomnya);
      if (isi == null && salahBilaKosong(kolomnya)) {
        rusak.add(k);
      }
      return isi;
    }

    /// A constant by the word of the screens or by its own name.
    <T extends Enum<T>> @Nullable T pilihan(KolomUnit k, T[] semua, Function<T, String> sebutan) {
      return nilai(
          k,
          (b, kolomnya) -> {
            String isi = kolomnya.ada() ? kunci(b.teks(kolomnya.indeks())) : "";
            var cocok =
                Arrays.stream(semua)
                    .filter(s -> kunci(s.name()).equals(isi) || kunci(sebutan.apply(s)).equals(isi))
                    .findFirst();
            List<String> kata = new ArrayList<>(Arrays.stream(semua).map(sebutan).toList());
            return cocok.orElseGet(() -> {
              masukan.pilihan(b, kolomnya, kata);
              return null;
            });
          });
    }

    private static String kunci(String isi) {
      return isi.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toUpperCase(Locale.ROOT);
    }
  }
}
