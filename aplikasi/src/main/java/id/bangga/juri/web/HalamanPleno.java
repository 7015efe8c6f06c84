package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.PenentuSeri;
import id.bangga.juri.Posisi;
import id.bangga.juri.SkorLama;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Siklus;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Ranges, reopened sheets, decisions and ties of a year.
public record HalamanPleno(
    Siklus siklus,
    List<Tautan> tab,
    List<NilaiFinalis> nilai,
    Map<Klaster, List<Posisi>> urutan,
    List<SkorLama> riwayat,
    Map<Long, String> nama,
    Formulir formulir,
    Putusan putusan) {

  public String namaUnit(String unit) {
    return nilai.stream()
        .map(NilaiFinalis::finalis)
        .filter(satu -> Long.toString(satu.unitId()).equals(unit))
        .map(satu -> satu.nama())
        .findFirst()
        .orElse(unit);
  }

  public List<SkorLama> riwayat(NilaiFinalis satu) {
    return riwayat.stream()
        .filter(lama -> lama.kunci().unitId() == satu.finalis().unitId())
        .toList();
  }

  /// Units of a group that share a place only the pleno can settle, tie by tie.
  public List<List<Posisi>> seri(Klaster klaster) {
    return List.copyOf(
        urutan.getOrDefault(klaster, List.of()).stream()
            .filter(satu -> satu.penentu() == PenentuSeri.BELUM_DIPUTUS)
            .collect(Collectors.groupingBy(Posisi::peringkat))
            .values());
  }
}
