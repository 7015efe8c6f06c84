package id.bangga.kepuasan;

import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.Mutu;
import id.bangga.web.Format;
import java.math.BigDecimal;
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

  /// `84,10 – 89,28`, never broken over two lines, or a dash.
  public static String selang(HasilSkm.@Nullable Selang selang) {
    return selang == null
        ? "—"
        : Format.desimal(selang.bawah(), 2) + "\u00a0–\u00a0" + Format.desimal(selang.atas(), 2);
  }

  /// `n 369, selang 95 % 84,10 – 89,28`
  public static String dasar(HasilSkm hasil) {
    String n = "n " + Format.bilangan(hasil.responden());
    return hasil.selang() == null ? n : n + ", selang 95\u00a0% " + selang(hasil.selang());
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

  /// The names of all unsur that share the lowest figure; empty when all are equal.
  public static String sebutTerlemah(HasilSkm hasil) {
    return sebutSeri(terlemah(hasil));
  }

  /// The names of all unsur that share the highest figure; empty when all are equal.
  public static String sebutTerkuat(HasilSkm hasil) {
    return sebutSeri(terlemah(hasil).reversed());
  }

  /// Is this one of the unsur that share the lowest figure?
  public static boolean seriTerlemah(HasilSkm hasil, HasilUnsur unsur) {
    return palingLemah(hasil).filter(satu -> sama(satu, unsur)).isPresent();
  }

  private static String sebutSeri(List<HasilUnsur> urut) {
    List<String> nama =
        urut.stream().filter(satu -> sama(satu, urut.getFirst())).map(KataIkm::nama).toList();
    if (nama.isEmpty() || (nama.size() == urut.size() && nama.size() > 1)) {
      return "";
    }
    return nama.size() == 1
        ? nama.getFirst()
        : String.join(", ", nama.subList(0, nama.size() - 1)) + " dan " + nama.getLast();
  }

  private static boolean sama(HasilUnsur a, HasilUnsur b) {
    BigDecimal satu = a.ikm();
    BigDecimal dua = b.ikm();
    return satu != null && dua != null && satu.compareTo(dua) == 0;
  }

  /// `naik 1,25 poin`, in words.
  public static String perubahan(@Nullable BigDecimal poin) {
    if (poin == null) {
      return "—";
    }
    return switch (poin.signum()) {
      case 1 -> "kini naik " + Format.desimal(poin, 2) + " poin";
      case -1 -> "kini turun " + Format.desimal(poin.negate(), 2) + " poin";
      default -> "kini sama";
    };
  }

  public static String nama(HasilUnsur satu) {
    return satu.unsur().kolom();
  }

  /// The plain mean of units, with how many they are.
  public static String sederhana(Gabungan gabungan) {
    return "rerata %s unit".formatted(Format.bilangan(gabungan.unit()));
  }
}
