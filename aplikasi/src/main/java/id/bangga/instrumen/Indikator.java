package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One thing the instrument asks.
///
/// @param id key in the database; 0 when it was read from a file
/// @param kode for example `A1.1`, unique in the instrument
/// @param bobot points out of the instrument's 100
/// @param bolehTidakBerlaku may the answer be "not applicable" (its weight is then spread)
public record Indikator(
    long id,
    String kode,
    String nama,
    BigDecimal bobot,
    CaraNilai cara,
    Pengisi pengisi,
    boolean bolehTidakBerlaku,
    Rujukan rujukan) {

  public TipeIndikator tipe() {
    return cara.tipe();
  }

  /// Levels from best to worst; empty unless {@link TipeIndikator#LEVEL}.
  public List<Tingkat> tingkat() {
    return cara instanceof CaraNilai.Berjenjang berjenjang ? berjenjang.tingkat() : List.of();
  }

  /// The formula; empty for {@link TipeIndikator#LEVEL}.
  public Optional<Rumusan> rumusan() {
    return switch (cara) {
      case CaraNilai.Berjenjang _ -> Optional.empty();
      case CaraNilai.Berumus berumus -> Optional.of(berumus.rumusan());
      case CaraNilai.Otomatis otomatis -> Optional.of(otomatis.rumusan());
    };
  }

  /// The key under which a module or an import supplies the figures.
  public Optional<String> kunci() {
    return switch (cara) {
      case CaraNilai.Berjenjang _ -> Optional.empty();
      case CaraNilai.Berumus berumus -> Optional.ofNullable(berumus.kunci());
      case CaraNilai.Otomatis otomatis -> Optional.of(otomatis.kunci());
    };
  }

  Indikator berbobot(BigDecimal lain) {
    return new Indikator(id, kode, nama, lain, cara, pengisi, bolehTidakBerlaku, rujukan);
  }
}
