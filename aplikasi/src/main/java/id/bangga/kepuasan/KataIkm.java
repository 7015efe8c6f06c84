package id.bangga.kepuasan;

import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.Mutu;
import id.bangga.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How figures of the survey are written on pages and in documents.
public final class KataIkm {
  private KataIkm() {}

  public static String ikm(HasilSkm hasil) {
    return Format.desimal(hasil.ikm(), 2);
  }

  public static String ikm(@Nullable NilaiIkm nilai) {
    return nilai == null ? "—" : ikm(nilai.hasil());
  }

  /// `B (Baik)`, or a dash.
  public static String mutu(@Nullable Mutu mutu) {
    return mutu == null ? "—" : mutu.name() + " (" + mutu.kinerja() + ")";
  }

  public static String huruf(@Nullable Mutu mutu) {
    return mutu == null ? "—" : mutu.name();
  }

  /// `84,10 – 89,28`, or a dash.
  public static String selang(HasilSkm.@Nullable Selang selang) {
    return selang == null
        ? "—"
        : Format.desimal(selang.bawah(), 2) + " – " + Format.desimal(selang.atas(), 2);
  }

  /// `n 369, selang 95 % 84,10 – 89,28`
  public static String dasar(HasilSkm hasil) {
    String n = "n " + Format.bilangan(hasil.responden());
    return hasil.selang() == null ? n : n + ", selang 95 % " + selang(hasil.selang());
  }

  /// How n stands against the minimum, with both figures.
  public static String sampel(NilaiIkm nilai) {
    Integer minimum = nilai.hasil().sampelMinimum();
    return minimum == null
        ? nilai.sampel().sebutan()
        : "%s: %s dari minimum %s"
            .formatted(
                nilai.sampel().sebutan(),
                Format.bilangan(nilai.responden()),
                Format.bilangan(minimum));
  }

  /// The same as a sentence for citizens.
  public static String kalimatSampel(NilaiIkm nilai) {
    Integer minimum = nilai.hasil().sampelMinimum();
    if (minimum == null) {
      return "Jumlah orang yang dilayani belum diketahui, jadi cukup tidaknya sampel belum dapat"
          + " dinilai.";
    }
    return "Sampelnya %s: %s dari minimum %s orang menurut tabel Krejcie dan Morgan."
        .formatted(
            nilai.sampel() == StatusSampel.CUKUP ? "cukup" : "kurang",
            Format.bilangan(nilai.responden()),
            Format.bilangan(minimum));
  }

  /// Weakest unsur first.
  public static List<HasilUnsur> terlemah(HasilSkm hasil) {
    return hasil.unsur().stream()
        .filter(satu -> satu.ikm() != null)
        .sorted(Comparator.comparing(HasilUnsur::ikm))
        .toList();
  }

  public static Optional<HasilUnsur> palingLemah(HasilSkm hasil) {
    return terlemah(hasil).stream().findFirst();
  }

  public static Optional<HasilUnsur> palingKuat(HasilSkm hasil) {
    List<HasilUnsur> urut = terlemah(hasil);
    return urut.isEmpty() ? Optional.empty() : Optional.of(urut.getLast());
  }

  public static String nama(HasilUnsur satu) {
    return satu.unsur().kolom();
  }

  /// The plain mean of units, with how many they are.
  public static String sederhana(Gabungan gabungan) {
    return "rerata %s unit".formatted(Format.bilangan(gabungan.unit()));
  }
}
