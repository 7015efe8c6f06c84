package id.bangga.organisasi;

import java.util.EnumSet;
import java.util.Set;

/// Kind of unit after UU 23/2014 (articles 208 to 230) and PP 18/2016, with the service units below
/// the perangkat daerah.
public enum JenisUnit {
  SEKRETARIAT("Sekretariat"),
  INSPEKTORAT("Inspektorat"),
  DINAS("Dinas"),
  BADAN("Badan"),
  SATUAN("Satuan"),
  KECAMATAN("Kecamatan"),
  KELURAHAN("Kelurahan"),
  RSUD("RSUD"),
  UPTD("UPTD"),
  PUSKESMAS("Puskesmas"),
  SEKOLAH("Sekolah");

  private final String sebutan;

  JenisUnit(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  /// Kinds a unit of this kind may stand under; empty when it stands directly under the head of the
  /// government.
  public Set<JenisUnit> jenisInduk() {
    return switch (this) {
      case SEKRETARIAT -> EnumSet.of(SEKRETARIAT);
      case INSPEKTORAT, DINAS, BADAN, SATUAN, KECAMATAN -> EnumSet.noneOf(JenisUnit.class);
      case KELURAHAN -> EnumSet.of(KECAMATAN);
      case UPTD -> EnumSet.of(DINAS, BADAN);
      case RSUD, PUSKESMAS, SEKOLAH -> EnumSet.of(DINAS);
    };
  }

  /// Must a unit of this kind name the unit above it?
  public boolean wajibBerinduk() {
    return switch (this) {
      case KELURAHAN, UPTD, PUSKESMAS, SEKOLAH -> true;
      case SEKRETARIAT, INSPEKTORAT, DINAS, BADAN, SATUAN, KECAMATAN, RSUD -> false;
    };
  }

  /// What a unit of this kind usually does; a form's first choice, never more.
  public JenisLayanan layananBaku() {
    return switch (this) {
      case SEKRETARIAT, INSPEKTORAT, BADAN -> JenisLayanan.INTERNAL;
      case DINAS, SATUAN, KECAMATAN, KELURAHAN, RSUD, UPTD, PUSKESMAS, SEKOLAH ->
          JenisLayanan.PUBLIK;
    };
  }
}
