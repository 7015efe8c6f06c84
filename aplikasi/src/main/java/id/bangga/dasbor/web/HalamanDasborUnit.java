package id.bangga.dasbor.web;

import id.bangga.dasbor.NilaiDasbor;
import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.RingkasanUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One unit over the years.
///
/// @param kepuasan what citizens say; null while nothing is frozen
/// @param bagan its components in the newest year with values; null without any
public record HalamanDasborUnit(
    String kode,
    String nama,
    List<Tahun> tahun,
    @Nullable Bagan bagan,
    @Nullable RingkasanUnit kepuasan) {

  /// One year of the unit.
  public record Tahun(int tahun, NilaiDasbor nilai) {}
}
