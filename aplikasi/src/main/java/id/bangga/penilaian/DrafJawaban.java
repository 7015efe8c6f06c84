package id.bangga.penilaian;

import id.bangga.instrumen.Jawaban;

/// An answer on its way in.
///
/// @param versi of the answer that the person saw; 0 when there was none
public record DrafJawaban(long indikatorId, Jawaban jawaban, String penjelasan, int versi) {
  public DrafJawaban {
    penjelasan = penjelasan.strip();
  }
}
