package id.bangga.dokumen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The charts of the house. Each takes its words ({@link Keterangan}) and plain records, and gives
/// a {@link Bagan}: SVG and table from the same figures. Order of rows is the caller's.
public final class Grafik {
  private static final IngatanBagan INGATAN = new IngatanBagan();

  private Grafik() {}

  /// A named figure; `sorot` marks the row the finding speaks of.
  public record Titik(String nama, double nilai, boolean sorot) {
    public static Titik dari(String nama, double nilai) {
      return new Titik(nama, nilai, false);
    }
  }

  /// A figure with its interval.
  public record Selang(String nama, double nilai, double bawah, double atas, boolean sorot) {
    public static Selang dari(String nama, double nilai, double bawah, double atas) {
      return new Selang(nama, nilai, bawah, atas, false);
    }
  }

  /// The same thing in two years.
  public record Pasangan(String nama, double lalu, double kini, boolean sorot) {
    public static Pasangan dari(String nama, double lalu, double kini) {
      return new Pasangan(nama, lalu, kini, false);
    }
  }

  /// A row of a heat map; `Double.NaN` is an empty cell with a dash.
  public record BarisPetak(String nama, List<Double> nilai) {}

  /// A class of a distribution, lower bound included, upper excluded.
  public record Kelas(double dari, double sampai, long jumlah) {}

  /// A range or a place on the number axis with its words.
  public record Pita(double dari, double sampai, String label) {}

  /// One of several small line charts that share their axes.
  public record Deret(String nama, List<Double> nilai) {}

  /// Dots on a common scale: the default for comparing units.
  public static Bagan titik(Keterangan k, List<Titik> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("titik", k, data),
        () ->
            bagan(
                k,
                lembar -> GrafikBaris.titik(k, data, lembar),
                List.of("", k.sumbu()),
                barisTitik(k, data)));
  }

  /// Horizontal bars from zero: for counts and shares.
  public static Bagan batang(Keterangan k, List<Titik> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("batang", k, data),
        () ->
            bagan(
                k,
                lembar -> GrafikBaris.batang(k, data, lembar),
                List.of("", k.sumbu()),
                barisTitik(k, data)));
  }

  /// Ranks or scores with their intervals; `seri` shades the band of statistical ties.
  public static Bagan ulat(Keterangan k, List<Selang> data, @Nullable Pita seri) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("ulat", k, data, seri),
        () ->
            bagan(
                k,
                lembar -> GrafikBaris.selang(k, data, seri, false, lembar),
                kolomSelang(k),
                barisSelang(k, data)));
  }

  /// Jurors around the panel's mean (zero): to the left stricter, to the right more lenient.
  public static Bagan severitas(Keterangan k, List<Selang> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("severitas", k, data),
        () ->
            bagan(
                k,
                lembar -> GrafikBaris.selang(k, data, null, true, lembar),
                kolomSelang(k),
                barisSelang(k, data)));
  }

  /// Two years joined by lines, named at both ends; for up to about twenty rows.
  public static Bagan lereng(Keterangan k, String lalu, String kini, List<Pasangan> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("lereng", k, lalu, kini, data),
        () ->
            bagan(
                k,
                lembar -> GrafikGaris.lereng(k, lalu, kini, data, lembar),
                List.of("", lalu, kini, "Selisih"),
                data.stream()
                    .map(p ->
                        List.of(
                            p.nama(),
                            k.angka(p.lalu()),
                            k.angka(p.kini()),
                            k.angka(p.kini() - p.lalu())))
                    .toList()));
  }

  /// A figure over periods with its interval as a band.
  public static Bagan tren(Keterangan k, List<Selang> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("tren", k, data),
        () ->
            bagan(
                k,
                lembar -> GrafikGaris.tren(k, data, lembar),
                kolomSelang(k),
                barisSelang(k, data)));
  }

  /// Small line charts with equal axes, three in a row.
  public static Bagan kecil(Keterangan k, List<String> periode, List<Deret> data) {
    var kolom = new ArrayList<>(List.of(""));
    kolom.addAll(periode);
    return INGATAN.baca(
        new IngatanBagan.Kunci("kecil", k, periode, data),
        () ->
            bagan(
                k,
                lembar -> GrafikGaris.kecil(k, periode, data, lembar),
                kolom,
                data.stream()
                    .map(d -> berangka(d.nama(), d.nilai().stream().map(k::angka).toList()))
                    .toList()));
  }

  /// Heat map with the number in every cell; darker is more.
  public static Bagan petak(Keterangan k, List<String> kolom, List<BarisPetak> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("petak", k, kolom, data),
        () ->
            bagan(
                k,
                lembar -> GrafikPetak.panas(k, kolom, data, lembar),
                denganNama(kolom),
                barisPetak(k, data)));
  }

  /// Probability (0 to 1) of each rank for each unit, as whole per cents.
  public static Bagan peluang(Keterangan k, List<String> peringkat, List<BarisPetak> data) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("peluang", k, peringkat, data),
        () ->
            bagan(
                k,
                lembar -> GrafikPetak.peluang(k, peringkat, data, lembar),
                denganNama(peringkat),
                barisPersen(data)));
  }

  /// How many units fall into each class; `tanda` marks places such as the median.
  public static Bagan sebaran(Keterangan k, List<Kelas> data, List<Pita> tanda) {
    return INGATAN.baca(
        new IngatanBagan.Kunci("sebaran", k, data, tanda),
        () ->
            bagan(
                k,
                lembar -> GrafikSebaran.sebaran(k, data, tanda, lembar),
                List.of(k.sumbu(), "Jumlah"),
                data.stream()
                    .map(n ->
                        List.of(
                            k.angka(n.dari()) + " – " + k.angka(n.sampai()),
                            Tema.angka((double) n.jumlah(), 0)))
                    .toList()));
  }

  private static Bagan bagan(
      Keterangan k, Function<Lembar, String> gambar, List<String> kolom, List<List<String>> baris) {
    return new Bagan(k, gambar.apply(Lembar.LEBAR), gambar.apply(Lembar.SEMPIT), kolom, baris);
  }

  private static List<List<String>> barisTitik(Keterangan k, List<Titik> data) {
    return data.stream().map(t -> List.of(t.nama(), k.angka(t.nilai()))).toList();
  }

  private static List<String> kolomSelang(Keterangan k) {
    return List.of("", k.sumbu(), "Batas bawah", "Batas atas");
  }

  private static List<List<String>> barisSelang(Keterangan k, List<Selang> data) {
    return data.stream()
        .map(s -> List.of(s.nama(), k.angka(s.nilai()), k.angka(s.bawah()), k.angka(s.atas())))
        .toList();
  }

  private static List<List<String>> barisPetak(Keterangan k, List<BarisPetak> data) {
    return data.stream()
        .map(b -> berangka(b.nama(), b.nilai().stream().map(k::angka).toList()))
        .toList();
  }

  private static List<List<String>> barisPersen(List<BarisPetak> data) {
    return data.stream()
        .map(b ->
            berangka(
                b.nama(),
                b.nilai().stream()
                    .map(n -> n.isNaN() ? "—" : Tema.angka(n * 100, 1) + "\u00a0%")
                    .toList()))
        .toList();
  }

  private static List<String> denganNama(List<String> kolom) {
    return berangka("", kolom);
  }

  private static List<String> berangka(String nama, List<String> angka) {
    var baris = new ArrayList<String>();
    baris.add(nama);
    baris.addAll(angka);
    return List.copyOf(baris);
  }
}
