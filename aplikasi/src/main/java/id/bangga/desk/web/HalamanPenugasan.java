package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.RencanaPenugasan;
import id.bangga.web.Daftar;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who evaluates which unit: what is assigned, and a plan drawn for a look.
///
/// @param daftar one page of the units that fit `saringan`
/// @param semua how many units are assigned
/// @param rencana the plan drawn with the seed asked for; null when none was asked for
/// @param klaster its groups, as far as they fit `saringan`
/// @param mustahil why no plan exists; empty otherwise
/// @param keliru a replacement that was refused; null when none was
/// @param beban of every evaluator; empty while nobody has a unit
public record HalamanPenugasan(
    int tahun,
    Daftar<Desk> daftar,
    int semua,
    Saringan saringan,
    List<Long> evaluator,
    Map<Long, String> namaUnit,
    Map<Long, String> namaEvaluator,
    @Nullable RencanaPenugasan rencana,
    List<RencanaKlaster> klaster,
    String mustahil,
    List<Beban> beban,
    @Nullable Keliru keliru,
    boolean sudahDinilai) {

  /// How many units an evaluator reads.
  public record Beban(String nama, long unit) {}

  /// What the list of units is narrowed to.
  ///
  /// @param cari words of the unit's name
  /// @param evaluator units that this person reads; null for everybody's
  public record Saringan(String cari, @Nullable Long evaluator) {
    boolean memuat(String unit, List<Long> dibaca) {
      return unit.toLowerCase(Locale.ROOT).contains(cari.strip().toLowerCase(Locale.ROOT))
          && (evaluator == null || dibaca.contains(evaluator));
    }

    public boolean ada() {
      return !cari.isBlank() || evaluator != null;
    }
  }

  /// A replacement as it was asked for, and why it was refused.
  ///
  /// @param unitId null when it was the whole plan that was refused
  public record Keliru(
      @Nullable Long unitId,
      @Nullable Long lama,
      @Nullable Long baru,
      String alasan,
      Putusan putusan) {
    static Keliru rencana(Putusan putusan) {
      return new Keliru(null, null, null, "", putusan);
    }
  }

  /// How many evaluators, and how many units each of them reads.
  public String ringkasBeban() {
    var unit = beban.stream().mapToLong(Beban::unit).summaryStatistics();
    long paling = unit.getMax();
    long sedikit = unit.getMin();
    return "%d evaluator, masing-masing %s unit"
        .formatted(beban.size(), sedikit == paling ? paling : sedikit + " sampai " + paling);
  }

  /// What the refusal is about.
  public String judulKeliru() {
    Long unitId = keliru == null ? null : keliru.unitId();
    return unitId == null
        ? "Rencana belum diterapkan"
        : "Evaluator %s belum diganti".formatted(unit(unitId));
  }

  public boolean keliru(Desk desk) {
    return keliru != null && Objects.equals(keliru.unitId(), desk.kunci().unitId());
  }

  /// The reason that was typed for this unit; empty when none was.
  public String alasan(Desk desk) {
    return keliru != null && keliru(desk) ? keliru.alasan() : "";
  }

  public boolean diganti(Desk desk, long evaluatorId) {
    return keliru != null && keliru(desk) && Objects.equals(keliru.lama(), evaluatorId);
  }

  public boolean penggantinya(Desk desk, Pilihan pilihan) {
    return keliru != null && keliru(desk) && pilihan.nilai().equals(String.valueOf(keliru.baru()));
  }

  public String unit(long id) {
    return namaUnit.getOrDefault(id, "Unit tanpa nama");
  }

  public String orang(long id) {
    return namaEvaluator.getOrDefault(id, "Evaluator tanpa nama");
  }

  public String orang(List<Long> id) {
    return id.stream().map(this::orang).collect(Collectors.joining(", "));
  }

  public List<Pilihan> pilihanEvaluator() {
    return evaluator.stream().map(id -> Pilihan.dari(Long.toString(id), orang(id))).toList();
  }
}
