package id.bangga.penilaian.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.JawabanTersimpan;
import id.bangga.penilaian.Jendela;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.PerbedaanAuto;
import id.bangga.penilaian.TandaTerima;
import id.bangga.web.Formulir;
import id.bangga.web.Isian;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One branch of a unit's sheet, with the way to submission.
///
/// @param laci evidence of the unit to choose from
/// @param perbedaan sources that changed after the submission
/// @param sidik hash of what would be submitted now
/// @param ketikan what was refused, so that it can be mended
public record HalamanMandiri(
    String unit,
    LembarMandiri lembar,
    Komponen komponen,
    Jendela jendela,
    List<Alasan> kekurangan,
    PilihanBukti laci,
    List<TandaTerima> tandaTerima,
    List<PerbedaanAuto> perbedaan,
    String sidik,
    Putusan putusan,
    @Nullable Ketikan ketikan,
    Hak hak) {

  /// What the reader may do here.
  public record Hak(
      boolean isi, boolean minta, boolean ajukan, boolean kembalikan, boolean ambilAlih) {}

  /// A refused answer as typed, or a refused step.
  ///
  /// @param indikatorId null for a step, which belongs to no indicator
  public record Ketikan(@Nullable Long indikatorId, Formulir formulir) {
    static Ketikan langkah(Formulir formulir) {
      return new Ketikan(null, formulir);
    }
  }

  /// Fields of a refused answer, for the summary on top.
  public Formulir galatJawaban() {
    return ketikan == null
        ? Formulir.kosong()
        : ketikan.formulir().berakhiran("-" + ketikan.indikatorId());
  }

  /// What was typed with a refused step, such as its reason.
  public List<Isian> ketikanLangkah() {
    return ketikan != null && ketikan.indikatorId() == null
        ? ketikan.formulir().ketikan().stream().filter(i -> !i.nama().equals("komponen")).toList()
        : List.of();
  }

  public int tahun() {
    return lembar.penilaian().tahun();
  }

  public String alamat() {
    return alamat(lembar);
  }

  static String alamat(LembarMandiri lembar) {
    return "/penilaian/" + lembar.penilaian().tahun() + "/" + lembar.penilaian().unitId();
  }

  public String alamatAmbilAlih() {
    return "/penilaian/%d/auto/%d/ambil-alih".formatted(tahun(), lembar.penilaian().unitId());
  }

  /// What the indicator's source says now, when that is not what was frozen.
  public @Nullable PerbedaanAuto perbedaan(BarisIndikator baris) {
    return perbedaan.stream()
        .filter(satu -> baris.indikator().kunci().filter(satu.kunci()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  /// What the unit had typed itself where supplied figures say something else; empty otherwise.
  public String isianUnitBerbeda(BarisIndikator baris) {
    JawabanTersimpan ada = baris.tersimpan();
    NilaiAuto auto = baris.auto();
    return ada != null
            && auto != null
            && ada.jawaban() instanceof Jawaban.Rasio(List<BigDecimal> angka)
            && !samaNilai(angka, auto.masukan())
        ? IsianJawaban.angka(baris.indikator(), angka)
        : "";
  }

  private static boolean samaNilai(List<BigDecimal> a, List<BigDecimal> b) {
    return a.stream()
        .map(BigDecimal::stripTrailingZeros)
        .toList()
        .equals(b.stream().map(BigDecimal::stripTrailingZeros).toList());
  }

  /// Supplied figures in words; without figures the unit's own answer counts, or none.
  public static String isi(BarisIndikator baris, @Nullable NilaiAuto nilai) {
    if (nilai != null) {
      return IsianJawaban.auto(baris.indikator(), nilai);
    }
    return baris.auto() == null && baris.terjawab()
        ? "jawaban unit, " + IsianJawaban.sebutan(baris)
        : "tanpa angka";
  }

  public List<BarisIndikator> baris() {
    return lembar.baris(komponen);
  }

  public boolean dapatDiisi() {
    return hak.isi() && !jendela.tertutup() && lembar.penilaian().status().dapatDiisi();
  }

  /// The branches with how much of each is answered, `A1 · 3/4`.
  public List<Tautan> tab() {
    return cabang(lembar).stream()
        .map(k -> {
          List<BarisIndikator> isi = lembar.baris(k).stream().filter(b -> b.milikUnit()).toList();
          long terjawab = isi.stream().filter(BarisIndikator::terjawab).count();
          String label =
              isi.isEmpty() ? k.kode() : "%s · %d/%d".formatted(k.kode(), terjawab, isi.size());
          return new Tautan(label, alamatCabang(k), k.kode().equals(komponen.kode()));
        })
        .toList();
  }

  private String alamatCabang(Komponen cabang) {
    return alamat() + "?komponen=" + cabang.kode();
  }

  /// The branch before (-1) or after (1) this one; null at the ends.
  public @Nullable Tautan tetangga(int arah) {
    List<Komponen> semua = cabang(lembar);
    int ke = semua.indexOf(komponen) + arah;
    if (ke < 0 || ke >= semua.size()) {
      return null;
    }
    Komponen lain = semua.get(ke);
    return Tautan.ke(lain.kode() + " " + lain.nama(), alamatCabang(lain));
  }

  /// The branches that hold indicators themselves.
  static List<Komponen> cabang(LembarMandiri lembar) {
    return lembar.instrumen().semuaKomponen().stream()
        .filter(k -> !k.indikator().isEmpty())
        .toList();
  }

  /// The form of one answer: what is saved, or what was just refused.
  public Formulir formulir(BarisIndikator baris) {
    Long id = baris.indikator().id();
    return ketikan != null && id.equals(ketikan.indikatorId())
        ? ketikan.formulir().berakhiran("-" + id)
        : IsianJawaban.formulir(baris);
  }
}
