package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import java.time.LocalDate;
import java.util.List;

/// A module that knows what units promised their citizens after a result, and what they answered to
/// suggestions; implement as a bean. Everything it gives is public.
public interface PenyediaJanji {
  /// What a unit promised after the result of a period, in order of its due dates.
  List<Janji> janji(long unitId, Periode periode);

  /// Suggestions of citizens with the unit's published answer, newest first.
  List<Jawaban> jawaban(long unitId, int paling);

  /// @param keadaan in words: direncanakan, berjalan, selesai, dibatalkan
  record Janji(String unsur, String program, String tenggat, String keadaan, String realisasi) {}

  /// One suggestion and its answer.
  record Jawaban(LocalDate tanggal, String saran, String tanggapan) {}
}
