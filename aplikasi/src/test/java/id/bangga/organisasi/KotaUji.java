package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small town for the rule tests, built in memory: two dinas, a secretariat, a kecamatan with two
/// kelurahan, a puskesmas.
final class KotaUji {
  static final LocalDate AWAL = LocalDate.of(2020, 1, 1);
  private final List<RiwayatUnit> unit = new ArrayList<>();
  private final Map<String, Long> id = new HashMap<>();

  static Susunan susunan() {
    return new KotaUji()
        .unit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT, null)
        .unit("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null)
        .unit("PD.02", "Dinas Pendidikan", JenisUnit.DINAS, null)
        .unit("K.01", "Kecamatan Timur", JenisUnit.KECAMATAN, null)
        .unit("K.01.1", "Kelurahan Melati", JenisUnit.KELURAHAN, "K.01")
        .unit("K.01.2", "Kelurahan Kenanga", JenisUnit.KELURAHAN, "K.01")
        .unit("P.01", "Puskesmas Melati", JenisUnit.PUSKESMAS, "PD.01")
        .jadi();
  }

  KotaUji unit(String kode, String nama, JenisUnit jenis, @Nullable String induk) {
    return masa(
        kode, new Masa(data(nama, jenis, induk == null ? null : id.get(induk)), AWAL, null));
  }

  KotaUji masa(String kode, Masa... masa) {
    long baru = unit.size() + 1L;
    id.put(kode, baru);
    unit.add(new RiwayatUnit(baru, kode, 1, List.of(masa)));
    return this;
  }

  Susunan jadi() {
    return Susunan.dari(unit);
  }

  static long id(Susunan susunan, String kode) {
    return susunan.berkode(kode).orElseThrow().id();
  }

  static DataUnit data(String nama, JenisUnit jenis, @Nullable Long induk) {
    Klaster klaster =
        switch (jenis) {
          case KECAMATAN -> Klaster.KECAMATAN;
          case KELURAHAN -> Klaster.KELURAHAN;
          case RSUD, UPTD, PUSKESMAS, SEKOLAH -> Klaster.RSUD_UPTD;
          case SEKRETARIAT, INSPEKTORAT, DINAS, BADAN, SATUAN -> Klaster.DINAS_BADAN;
        };
    return new DataUnit(
        nama, "", jenis, klaster, jenis.layananBaku(), induk, "", null, 10, true, "uji");
  }
}
