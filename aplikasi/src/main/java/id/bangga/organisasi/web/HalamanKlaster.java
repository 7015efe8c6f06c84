package id.bangga.organisasi.web;

import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.TindakanOrganisasi;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The default ranking group of each kind, and how many units there are of it.
///
/// @param lain units of a kind that are in another group than its default
public record HalamanKlaster(
    Formulir formulir, Map<JenisUnit, Long> jumlah, Map<JenisUnit, Long> lain, boolean bolehUbah) {

  static HalamanKlaster dari(Formulir formulir, Pelaku pelaku, OrganisasiService organisasi) {
    List<UnitKerja> unit = organisasi.daftar(organisasi.hariIni());
    Map<JenisUnit, Klaster> baku = organisasi.klasterBaku();
    return new HalamanKlaster(
        formulir,
        unit.stream().collect(Collectors.groupingBy(UnitKerja::jenis, Collectors.counting())),
        unit.stream()
            .filter(u -> u.klaster() != baku.get(u.jenis()))
            .collect(Collectors.groupingBy(UnitKerja::jenis, Collectors.counting())),
        pelaku.boleh(TindakanOrganisasi.ATUR_KLASTER));
  }

  public String keterangan(JenisUnit jenis) {
    long banyak = jumlah.getOrDefault(jenis, 0L);
    long berbeda = lain.getOrDefault(jenis, 0L);
    return berbeda == 0
        ? banyak + " unit"
        : "%d unit, %d di antaranya di klaster lain".formatted(banyak, berbeda);
  }
}
