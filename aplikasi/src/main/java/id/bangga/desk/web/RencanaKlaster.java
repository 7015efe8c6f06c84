package id.bangga.desk.web;

import id.bangga.desk.RencanaPenugasan;
import id.bangga.desk.RencanaPenugasan.Pasangan;
import id.bangga.desk.web.HalamanPenugasan.Saringan;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Peserta;
import id.bangga.web.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The part of a plan that belongs to one group of units.
///
/// @param baris those of its units that are sought
/// @param semua how many units of the group are in the plan
public record RencanaKlaster(Klaster klaster, List<Baris> baris, int semua, boolean terbuka) {

  /// One unit and who would evaluate it.
  public record Baris(String unit, List<Long> evaluator) {}

  /// The groups in which something is found; open when something was sought.
  static List<RencanaKlaster> dari(
      RencanaPenugasan rencana, List<Peserta> peserta, Saringan saringan) {
    Map<Long, List<Long>> evaluator =
        rencana.tugas().stream()
            .collect(
                Collectors.groupingBy(
                    Pasangan::unitId,
                    Collectors.mapping(Pasangan::evaluatorId, Collectors.toList())));
    return Arrays.stream(Klaster.values())
        .map(klaster -> satu(klaster, peserta, evaluator, saringan))
        .filter(satu -> !satu.baris().isEmpty())
        .toList();
  }

  private static RencanaKlaster satu(
      Klaster klaster, List<Peserta> peserta, Map<Long, List<Long>> evaluator, Saringan saringan) {
    List<Baris> semua =
        peserta.stream()
            .filter(unit -> unit.klaster() == klaster && evaluator.containsKey(unit.unitId()))
            .map(unit -> new Baris(unit.nama(), evaluator.getOrDefault(unit.unitId(), List.of())))
            .toList();
    List<Baris> cocok =
        semua.stream().filter(baris -> saringan.memuat(baris.unit(), baris.evaluator())).toList();
    return new RencanaKlaster(klaster, cocok, semua.size(), saringan.ada());
  }

  public String ringkas() {
    return Format.sebagian(baris.size(), semua, "unit");
  }
}
