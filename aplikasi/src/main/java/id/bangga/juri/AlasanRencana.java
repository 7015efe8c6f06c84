package id.bangga.juri;

import id.bangga.statistik.StatisticsException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why there is no judging plan, in words for those who have to change something.
final class AlasanRencana {
  private static final int DISEBUT = 10;
  private static final Pattern BEBAN =
      Pattern.compile(
          "loads cannot be even: .* jurors (.*) must give at least (\\d+) scores together, and jurors"
              + " (.*) can give at most (\\d+)");

  private AlasanRencana() {}

  /// What can be seen before a plan is tried; null when nothing stands against it.
  static @Nullable String sebelum(
      List<String> unit,
      List<String> juri,
      Map<String, Set<String>> konflik,
      RencanaPenjurian.Permintaan minta) {
    if (minta.jangkar() > unit.size()) {
      return "Unit jangkar %d lebih banyak daripada %d unit."
          .formatted(minta.jangkar(), unit.size());
    }
    var kurang = new ArrayList<String>();
    for (String satu : unit) {
      long boleh = juri.stream().filter(j -> boleh(konflik, j, satu)).count();
      if (boleh < minta.perUnit()) {
        kurang.add("%s (%d)".formatted(satu, boleh));
      }
    }
    if (!kurang.isEmpty()) {
      return "Juri yang boleh menilai kurang dari %d untuk unit %s. Tambah juri atau kurangi --per-unit."
          .formatted(minta.perUnit(), sebut(kurang));
    }
    long skor = (long) unit.size() * minta.perUnit();
    long perlu = unit.size() + juri.size() - 1L;
    return minta.jangkar() == 0 && skor < perlu
        ? "%d penilaian tidak dapat menghubungkan %d unit dan %d juri; paling sedikit %d. Naikkan --per-unit atau kurangi juri."
            .formatted(skor, unit.size(), juri.size(), perlu)
        : null;
  }

  private static String sebut(List<String> nama) {
    String ekor = nama.size() > DISEBUT ? ", dan %d lain".formatted(nama.size() - DISEBUT) : "";
    return String.join(", ", nama.subList(0, Math.min(DISEBUT, nama.size()))) + ekor;
  }

  private static boolean boleh(Map<String, Set<String>> konflik, String juri, String unit) {
    return !konflik.getOrDefault(juri, Set.of()).contains(unit);
  }

  /// What the planner found.
  static String sesudah(
      StatisticsException e,
      List<String> unit,
      List<String> juri,
      Map<String, Set<String>> konflik) {
    Matcher beban = BEBAN.matcher(String.valueOf(e.getMessage()));
    if (beban.matches()) {
      return ("Beban tidak dapat diratakan: karena konflik atau jangkar, juri %s bersama-sama harus"
              + " memberi paling sedikit %s penilaian, sedangkan juri %s paling banyak %s.")
          .formatted(
              beban.group(1).replace(" and ", " dan "),
              beban.group(2),
              beban.group(3).replace(" and ", " dan "),
              beban.group(4));
    }
    return terhubung(unit, juri, konflik)
        ? "Tidak ditemukan rencana yang terhubung. Kurangi konflik, naikkan --per-unit, atau tambah"
            + " --jangkar."
        : "Konflik memisahkan unit menjadi kelompok tanpa juri bersama. Tambah juri tanpa konflik.";
  }

  /// Do the permitted pairs link everything?
  private static boolean terhubung(
      List<String> unit, List<String> juri, Map<String, Set<String>> konflik) {
    var antre = new ArrayDeque<String>(List.of(unit.getFirst()));
    var sisaUnit = new HashSet<>(unit.subList(1, unit.size()));
    var sisaJuri = new HashSet<>(juri);
    while (!antre.isEmpty()) {
      String satu = antre.removeFirst();
      for (String j : List.copyOf(sisaJuri)) {
        if (boleh(konflik, j, satu)) {
          sisaJuri.remove(j);
          List<String> baru = sisaUnit.stream().filter(u -> boleh(konflik, j, u)).toList();
          baru.forEach(sisaUnit::remove);
          antre.addAll(baru);
        }
      }
    }
    return sisaUnit.isEmpty() && sisaJuri.isEmpty();
  }
}
