package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Leaves out findings that only follow from a cell which could not be read, or from a unit above
/// that is not known: the cure of that cell may be theirs as well.
///
/// @param indukHilang units whose row names a unit above that is not known
record PenyaringTemuan(Susunan susunan, Map<Long, KelompokBaris> baris, Set<Long> indukHilang) {
  boolean nyata(Temuan t) {
    if (t.kode() == KodeAturanOrganisasi.OR_010) {
      return true;
    }
    if (rusak(t.unitId(), EnumSet.of(t.kolom()))) {
      return false;
    }
    Set<KolomUnit> sandaran = sandaran(t.kode());
    return terkait(t).noneMatch(id -> rusak(id, sandaran));
  }

  private boolean rusak(long id, Set<KolomUnit> kolom) {
    KelompokBaris satu = baris.get(id);
    if (indukHilang.contains(id) && kolom.contains(KolomUnit.INDUK)) {
      return true;
    }
    return satu != null && satu.baris().stream().anyMatch(b -> b.adaRusak(kolom));
  }

  /// Fields, of the unit or of those it is tied to, that the rule reads beside the one it names.
  private static Set<KolomUnit> sandaran(KodeAturanOrganisasi kode) {
    return switch (kode) {
      case OR_012, OR_013 -> EnumSet.of(KolomUnit.JENIS, KolomUnit.INDUK);
      case OR_015 -> EnumSet.of(KolomUnit.SEJAK, KolomUnit.SAMPAI);
      case OR_018 -> EnumSet.of(KolomUnit.KODE, KolomUnit.SEJAK, KolomUnit.SAMPAI);
      case OR_019, OR_020 -> EnumSet.of(KolomUnit.INDUK, KolomUnit.SEJAK, KolomUnit.SAMPAI);
      default -> EnumSet.noneOf(KolomUnit.class);
    };
  }

  private Stream<Long> terkait(Temuan t) {
    var sendiri = LongStream.of(t.unitId()).boxed();
    return switch (t.kode()) {
      case OR_012, OR_020 -> Stream.concat(sendiri, induk(t.unitId()));
      case OR_019 -> Stream.concat(sendiri, anak(t.unitId()));
      default -> sendiri;
    };
  }

  private Stream<Long> induk(long id) {
    return susunan.cari(id).stream()
        .flatMap(r -> r.masa().stream())
        .flatMap(m -> Stream.ofNullable(m.data().indukId()));
  }

  private Stream<Long> anak(long id) {
    return susunan.anakSejak(id, LocalDate.MIN).stream().map(RiwayatUnit::id);
  }
}
