package id.bangga.desk.web;

import id.bangga.desk.KertasKerja;
import id.bangga.desk.KunciDesk;
import id.bangga.instrumen.Komponen;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a unit sees of its desk: three columns with reasons, and the way to object.
///
/// @param kertas null while the result has not been handed to the unit
/// @param keliru the objection that was refused, by indicator
public record HalamanHasilDesk(
    KunciDesk kunci,
    String namaUnit,
    @Nullable KertasKerja kertas,
    boolean bolehSanggah,
    String jendela,
    Map<Long, Formulir> keliru) {

  public List<Komponen> komponen() {
    return kertas == null
        ? List.of()
        : kertas.instrumen().semuaKomponen().stream()
            .filter(satu -> !satu.indikator().isEmpty())
            .toList();
  }

  /// What a folded component holds.
  public String ringkas(Komponen komponen) {
    long disanggah = butir(komponen).filter(butir -> butir.sanggahan() != null).count();
    return komponen.indikator().size()
        + " indikator"
        + (disanggah == 0 ? "" : ", %d disanggah".formatted(disanggah));
  }

  /// The first component, and the one whose objection was refused.
  public boolean terbuka(Komponen komponen) {
    return komponen.equals(komponen().getFirst())
        || butir(komponen).anyMatch(butir -> keliru.containsKey(butir.indikator().id()));
  }

  private Stream<KertasKerja.Butir> butir(Komponen komponen) {
    return kertas == null
        ? Stream.empty()
        : komponen.indikator().stream().flatMap(satu -> kertas.butir(satu.id()).stream());
  }

  public String alamat() {
    return "/desk/%d/%d".formatted(kunci.tahun(), kunci.unitId());
  }

  public Formulir formulir(long indikatorId) {
    return keliru.getOrDefault(indikatorId, Formulir.kosong()).berakhiran("-" + indikatorId);
  }

  /// Refused objections whose form is no longer on the page: the time is over, or somebody else was
  /// first.
  public List<Formulir> gugur() {
    return keliru.entrySet().stream()
        .filter(satu -> !dapatDisanggah(satu.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  public boolean dapatDisanggah(long indikatorId) {
    return bolehSanggah
        && kertas != null
        && kertas
            .butir(indikatorId)
            .filter(butir ->
                butir.sanggahan() == null && butir.indikator().tipe() != TipeIndikator.AUTO)
            .isPresent();
  }

  /// The sheets behind the figures begin with this.
  public String telusur() {
    return "/desk/telusur/%d/%d/".formatted(kunci.tahun(), kunci.unitId());
  }

  public @Nullable BigDecimal mandiri() {
    return kertas == null ? null : kertas.nilaiMandiri();
  }

  /// Self-assessment minus desk; null when either is missing.
  public @Nullable BigDecimal selisih() {
    BigDecimal mandiri = mandiri();
    BigDecimal desk = kertas == null ? null : kertas.nilaiAkhir().total();
    return mandiri == null || desk == null ? null : mandiri.subtract(desk);
  }
}
