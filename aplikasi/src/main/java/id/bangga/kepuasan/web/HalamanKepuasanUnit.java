package id.bangga.kepuasan.web;

import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.HasilTahunan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.NilaiIkm;
import id.bangga.kepuasan.PenyediaJanji;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A unit's published results for citizens.
///
/// @param terbaru its newest published result, and `nilai` what it says
/// @param ditutup codes of services whose figure is not shown, because they or another one are
///   small
/// @param berkasTerbuka ids of the results whose file tells no single answers
/// @param periode every published result, newest first
/// @param sebelum the result before, whose promises are shown
public record HalamanKepuasanUnit(
    String kode,
    String nama,
    HasilTetap terbaru,
    NilaiIkm nilai,
    List<IndeksUnit.Bagian> layanan,
    Set<String> ditutup,
    int kelompokMinimum,
    Set<Long> berkasTerbuka,
    List<HasilTetap> periode,
    List<HasilTahunan> tahun,
    Optional<Bagan> tren,
    Optional<HasilTetap> sebelum,
    List<PenyediaJanji.Janji> janjiLalu,
    List<PenyediaJanji.Janji> janji,
    List<PenyediaJanji.Jawaban> jawaban) {
  public boolean kecil(NilaiIkm satu) {
    return satu.responden() < kelompokMinimum;
  }
}
