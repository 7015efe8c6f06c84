package id.bangga.akun.web;

import id.bangga.akun.DataAsn;
import id.bangga.akun.MasalahAsn;
import id.bangga.web.Daftar;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;

/// Employees whose master data need a look.
///
/// @param jumlah how many have each problem
/// @param unit names of the units on this page
/// @param lihatAkun may the reader open accounts?
/// @param perbaiki may the reader correct the data?
public record HalamanDataAsn(
    Daftar<DataAsn> asn,
    Map<MasalahAsn, Long> jumlah,
    Map<Long, String> unit,
    boolean lihatAkun,
    boolean perbaiki) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("nama", "Nama"),
          Kolom.tetap("nip", "NIP"),
          Kolom.tetap("unit", "Unit"),
          Kolom.tetap("masalah", "Yang perlu diperiksa"));

  /// The problems that occur, with their numbers.
  public List<Pilihan> masalah() {
    return jumlah.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(satu ->
            Pilihan.dari(
                satu.getKey().name(),
                "%s (%s)".formatted(satu.getKey().sebutan(), Format.bilangan(satu.getValue()))))
        .toList();
  }

  public String namaUnit(DataAsn satu) {
    return satu.unitId() == null ? "—" : unit.getOrDefault(satu.unitId(), "—");
  }
}
