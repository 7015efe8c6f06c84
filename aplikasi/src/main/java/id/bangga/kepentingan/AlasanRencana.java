package id.bangga.kepentingan;

import id.bangga.statistik.jury.PlanRefusal;
import id.bangga.statistik.jury.PlanRefusal.TooFewJurors.Wanting;
import java.util.List;

/// Why nobody can be assigned free of conflict, in words for those who have to change something.
public final class AlasanRencana {
  private static final int DISEBUT = 10;

  private AlasanRencana() {}

  /// @param penilai what those who judge are called: *juri*, *evaluator*
  public static String kalimat(PlanRefusal alasan, String penilai) {
    return switch (alasan) {
      case PlanRefusal.TooManyAnchors(int jangkar, int unit) ->
          "Unit jangkar %d lebih banyak daripada %d unit.".formatted(jangkar, unit);
      case PlanRefusal.TooFewJurors(int perlu, List<Wanting> unit) ->
          "%s tanpa benturan kepentingan kurang dari %d untuk unit %s. Tambah %s, atau kurangi jumlahnya per unit."
              .formatted(kapital(penilai), perlu, sebut(kurang(unit)), penilai);
      case PlanRefusal.TooFewScores(int skor, int unit, int juri, int perlu) ->
          "%d penilaian tidak dapat menghubungkan %d unit dan %d %s; paling sedikit %d. Naikkan jumlah %s per unit, atau kurangi %s."
              .formatted(skor, unit, juri, penilai, perlu, penilai, penilai);
      case PlanRefusal.UnevenLoads beban ->
          "Beban tidak dapat diratakan: karena benturan kepentingan atau jangkar, %s %s bersama-sama harus memberi paling sedikit %d penilaian, sedangkan %s %s paling banyak %d."
              .formatted(
                  penilai,
                  sebut(beban.bound()),
                  beban.boundScores(),
                  penilai,
                  sebut(beban.free()),
                  beban.freeScores());
      case PlanRefusal.Separated() ->
          "Benturan kepentingan memisahkan unit menjadi kelompok tanpa %s bersama. Tambah %s tanpa benturan."
              .formatted(penilai, penilai);
      case PlanRefusal.NotFound(int _) ->
          "Tidak ditemukan rencana yang menghubungkan semua unit. Kurangi benturan, naikkan jumlah %s per unit, atau tambah unit jangkar."
              .formatted(penilai);
    };
  }

  private static List<String> kurang(List<Wanting> unit) {
    return unit.stream().map(u -> "%s (%d)".formatted(u.unit(), u.permitted())).toList();
  }

  private static String kapital(String kata) {
    return Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
  }

  private static String sebut(List<String> nama) {
    String ekor = nama.size() > DISEBUT ? ", dan %d lain".formatted(nama.size() - DISEBUT) : "";
    return String.join(", ", nama.subList(0, Math.min(DISEBUT, nama.size()))) + ekor;
  }
}
