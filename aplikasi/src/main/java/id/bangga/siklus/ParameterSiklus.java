package id.bangga.siklus;

import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All figures that steer a cycle.
///
/// @param finalis how many finalists each ranking group sends to the jury; a group that is not
///   named sends none and is ranked by its desk value
public record ParameterSiklus(Map<NamaParameter, Parameter> semua, Map<Klaster, Integer> finalis) {
  /// Five of the dinas and badan, as Kota Tangerang did in 2025 (berakhlak.md 3.1).
  private static final Map<Klaster, Integer> FINALIS_BAKU = Map.of(Klaster.DINAS_BADAN, 5);

  public ParameterSiklus {
    var lengkap = new EnumMap<NamaParameter, Parameter>(NamaParameter.class);
    for (NamaParameter nama : NamaParameter.values()) {
      lengkap.put(nama, semua.getOrDefault(nama, nama.bawaan()));
    }
    semua = Map.copyOf(lengkap);
    finalis = Map.copyOf(finalis);
  }

  public static ParameterSiklus baku() {
    return new ParameterSiklus(Map.of(), FINALIS_BAKU);
  }

  public static ParameterSiklus dari(List<Parameter> daftar, Map<Klaster, Integer> finalis) {
    var peta = new EnumMap<NamaParameter, Parameter>(NamaParameter.class);
    daftar.forEach(satu -> peta.put(satu.nama(), satu));
    return new ParameterSiklus(peta, finalis);
  }

  /// In the order in which they are shown.
  public List<Parameter> daftar() {
    return Arrays.stream(NamaParameter.values()).map(this::parameter).toList();
  }

  public Parameter parameter(NamaParameter nama) {
    return semua.getOrDefault(nama, nama.bawaan());
  }

  public BigDecimal nilai(NamaParameter nama) {
    return parameter(nama).nilai();
  }

  private int bulat(NamaParameter nama) {
    return nilai(nama).intValueExact();
  }

  public BigDecimal bobotDesk() {
    return nilai(NamaParameter.BOBOT_DESK);
  }

  public BigDecimal bobotJuri() {
    return nilai(NamaParameter.BOBOT_JURI);
  }

  /// Largest difference of two evaluators' scores (0 to 1) that their mean settles.
  public BigDecimal ambangRekonsiliasi() {
    return nilai(NamaParameter.AMBANG_REKONSILIASI);
  }

  /// A range of the jurors' scores (0 to 100) above this goes to the pleno.
  public BigDecimal ambangRentangJuri() {
    return nilai(NamaParameter.AMBANG_RENTANG_JURI);
  }

  /// Values (0 to 100) that differ by less tie.
  public BigDecimal ambangSeri() {
    return nilai(NamaParameter.AMBANG_SERI);
  }

  public int maksIndikatorPerBukti() {
    return bulat(NamaParameter.MAKS_INDIKATOR_PER_BUKTI);
  }

  public int menitTenggang() {
    return bulat(NamaParameter.MENIT_TENGGANG);
  }

  public int menitPaparan() {
    return bulat(NamaParameter.MENIT_PAPARAN);
  }

  public int menitTanyaJawab() {
    return bulat(NamaParameter.MENIT_TANYA_JAWAB);
  }

  public boolean buangTertinggiTerendah() {
    return nilai(NamaParameter.BUANG_TERTINGGI_TERENDAH).signum() != 0;
  }

  /// Does the severity-adjusted rank count officially? Only when set before the cycle opens.
  public boolean peringkatDisesuaikanResmi() {
    return nilai(NamaParameter.PERINGKAT_DISESUAIKAN_RESMI).signum() != 0;
  }

  public int finalis(Klaster klaster) {
    return finalis.getOrDefault(klaster, 0);
  }
}
