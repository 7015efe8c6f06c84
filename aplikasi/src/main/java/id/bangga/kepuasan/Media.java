package id.bangga.kepuasan;

import java.time.LocalDate;

/// One showing of a result outside this system (PEKPPP 7.a).
public record Media(JenisMedia jenis, String uraian, LocalDate tanggal) {
  public Media {
    uraian = uraian.strip();
  }
}
