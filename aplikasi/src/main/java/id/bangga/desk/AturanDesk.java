package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_022;
import static id.bangga.desk.KodeAturanDesk.DK_034;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.Indikator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How two evaluators' findings become one value (berakhlak.md 3.3, our own design): the mean when
/// they differ by no more than the cycle's threshold, otherwise what they agree on afterwards. And
/// what evaluators have to write beside a value.
public final class AturanDesk {
  private static final MathContext PENUH = MathContext.DECIMAL128;

  private AturanDesk() {}

  /// The outcome of putting the findings side by side.
  public sealed interface Gabungan {
    /// Somebody has not scored yet.
    record Belum() implements Gabungan {}

    /// They agree well enough.
    ///
    /// @param skor their mean; null when both say the indicator does not apply
    record Sepakat(@Nullable BigDecimal skor) implements Gabungan {}

    /// They differ by more than the threshold, or about whether the indicator applies at all.
    ///
    /// @param selisih how far apart; null when only one of them says it applies
    record Berbeda(@Nullable BigDecimal selisih) implements Gabungan {}
  }

  /// @param temuan the findings so far
  /// @param perlu how many evaluators must have scored
  /// @param ambang largest difference of scores that is settled by the mean, 0 to 1
  public static Gabungan gabung(List<Temuan> temuan, int perlu, BigDecimal ambang) {
    if (temuan.size() < perlu || temuan.isEmpty()) {
      return new Gabungan.Belum();
    }
    long berlaku = temuan.stream().filter(satu -> satu.skor() != null).count();
    if (berlaku == 0) {
      return new Gabungan.Sepakat(null);
    }
    if (berlaku < temuan.size()) {
      return new Gabungan.Berbeda(null);
    }
    var terurut = temuan.stream().map(AturanDesk::skor).sorted().toList();
    BigDecimal selisih = terurut.getLast().subtract(terurut.getFirst());
    return selisih.compareTo(ambang) > 0
        ? new Gabungan.Berbeda(selisih)
        : new Gabungan.Sepakat(rerata(terurut));
  }

  /// What stands against the reason given for what two evaluators agreed on.
  public static List<Alasan> alasanRekonsiliasi(String alasan) {
    return Tulisan.wajib(DK_022, "Alasan", alasan);
  }

  /// What stands against the reason given for the answer to an objection.
  public static List<Alasan> alasanPutusan(String alasan) {
    return Tulisan.wajib(DK_034, "Alasan putusan", alasan);
  }

  /// What stands against the note on what a field visit found about an indicator.
  public static List<Alasan> catatanTemuan(Indikator indikator, String catatan) {
    return catatan.isBlank()
        ? List.of(
            new Alasan(DK_034, "Tulis apa yang ditemukan pada %s.".formatted(indikator.kode())))
        : Tulisan.periksa(DK_034, "Catatan temuan " + indikator.kode(), catatan);
  }

  private static BigDecimal skor(Temuan temuan) {
    BigDecimal skor = temuan.skor();
    if (skor == null) {
      throw new IllegalStateException("Tidak berlaku");
    }
    return skor;
  }

  private static BigDecimal rerata(List<BigDecimal> skor) {
    return skor.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(skor.size()), PENUH);
  }
}
