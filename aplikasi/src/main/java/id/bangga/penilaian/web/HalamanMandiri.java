package id.bangga.penilaian.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bukti.Bukti;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.Jendela;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.TandaTerima;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.List;

/// One branch of a unit's sheet, with the way to submission.
///
/// @param laci evidence of the unit to choose from
/// @param sidik hash of what would be submitted now
public record HalamanMandiri(
    String unit,
    LembarMandiri lembar,
    Komponen komponen,
    Jendela jendela,
    List<Alasan> kekurangan,
    List<Bukti> laci,
    List<TandaTerima> tandaTerima,
    String sidik,
    Putusan putusan,
    Hak hak) {

  /// What the reader may do here.
  public record Hak(boolean isi, boolean minta, boolean ajukan, boolean kembalikan) {}

  public int tahun() {
    return lembar.penilaian().tahun();
  }

  public String alamat() {
    return "/penilaian/" + tahun() + "/" + lembar.penilaian().unitId();
  }

  public List<BarisIndikator> baris() {
    return lembar.baris(komponen);
  }

  public boolean dapatDiisi() {
    return hak.isi() && !jendela.tertutup() && lembar.penilaian().status().dapatDiisi();
  }

  public List<Tautan> tab() {
    return cabang(lembar).stream()
        .map(k -> {
          String href = alamat() + "?komponen=" + k.kode();
          return k.kode().equals(komponen.kode())
              ? Tautan.aktif(k.kode(), href)
              : Tautan.ke(k.kode(), href);
        })
        .toList();
  }

  /// The branches that hold indicators themselves.
  static List<Komponen> cabang(LembarMandiri lembar) {
    return lembar.instrumen().semuaKomponen().stream()
        .filter(k -> !k.indikator().isEmpty())
        .toList();
  }

  public static List<Pilihan> tingkat(BarisIndikator baris) {
    return baris.indikator().tingkat().stream()
        .map(t -> new Pilihan(t.huruf(), t.huruf(), t.uraian()))
        .toList();
  }

  /// The form of one answer, filled with what is saved.
  public static Formulir formulir(BarisIndikator baris) {
    var f = Formulir.kosong().isi("huruf", baris.huruf().orElse(""));
    f.isi("penjelasan", baris.penjelasan());
    if (baris.jawaban() instanceof Jawaban.Rasio rasio) {
      for (int i = 0; i < rasio.masukan().size(); i++) {
        f.isi("masukan" + i, teks(rasio.masukan().get(i)));
      }
    }
    return f;
  }

  private static String teks(BigDecimal angka) {
    return angka.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
