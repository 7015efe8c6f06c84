package id.bangga.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the address asks of a list: search text (`q`), filters, order (`urut=nama` or
/// `urut=-nama`), page (`hal`), rows a page (`baris`), shown columns (`kolom`). As a handler's
/// parameter it is read from the request; its links keep everything that they do not change.
public record Kueri(String jalur, Map<String, List<String>> parameter) {
  public static final int UKURAN = 25;
  private static final String URUT = "urut";
  private static final String HALAMAN = "hal";
  private static final String BARIS = "baris";

  /// Rows a page that may be asked for (`baris=50`).
  private static final List<String> PILIHAN_UKURAN = List.of("25", "50", "100", "200");

  public Kueri {
    parameter = Map.copyOf(parameter);
  }

  public static Kueri kosong(String jalur) {
    return new Kueri(jalur, Map.of());
  }

  public String nilai(String nama) {
    return parameter.getOrDefault(nama, List.of()).stream().findFirst().orElse("").strip();
  }

  public String cari() {
    return nilai("q");
  }

  /// The column asked for, else the given one.
  public String urut(String bawaan) {
    String kode = nilai(URUT);
    return kode.isEmpty() ? bawaan : kode.replaceFirst("^-", "");
  }

  public boolean turun() {
    return nilai(URUT).startsWith("-");
  }

  public int halaman() {
    try {
      return Math.clamp(Integer.parseInt(nilai(HALAMAN)), 1, 1_000_000);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /// Rows a page.
  public int ukuran() {
    String diminta = nilai(BARIS);
    return PILIHAN_UKURAN.contains(diminta) ? Integer.parseInt(diminta) : UKURAN;
  }

  /// The same question with as many rows a page as a list chooses that is read as a whole, unless
  /// the reader asked for another number.
  public Kueri berukuran(int bawaan) {
    return PILIHAN_UKURAN.contains(nilai(BARIS))
        ? this
        : new Kueri(jalur, ganti(BARIS, String.valueOf(bawaan), parameter));
  }

  /// The same question, of the last page when there are not so many rows.
  Kueri hingga(long baris) {
    long terakhir = Math.max(1, Math.ceilDiv(baris, ukuran()));
    return halaman() <= terakhir
        ? this
        : new Kueri(jalur, ganti(HALAMAN, String.valueOf(terakhir), parameter));
  }

  public int lewati() {
    return (halaman() - 1) * ukuran();
  }

  public boolean tampil(String kolom) {
    List<String> dipilih = parameter.getOrDefault("kolom", List.of());
    return dipilih.isEmpty() || dipilih.contains(kolom);
  }

  /// Is anything searched or filtered, so that an empty list means "no match"?
  public boolean tersaring() {
    return parameter.entrySet().stream()
        .filter(p -> !List.of(URUT, HALAMAN, BARIS, "kolom").contains(p.getKey()))
        .anyMatch(p -> p.getValue().stream().anyMatch(isi -> !isi.isBlank()));
  }

  /// `ascending`, `descending` or null, for `aria-sort`.
  public @Nullable String arah(String kolom) {
    if (!urut("").equals(kolom)) {
      return null;
    }
    return turun() ? "descending" : "ascending";
  }

  public String tautanUrut(String kolom) {
    return dengan(URUT, "ascending".equals(arah(kolom)) ? "-" + kolom : kolom);
  }

  public String tautanHalaman(int halaman) {
    return tautan(jalur, ganti(HALAMAN, String.valueOf(halaman), parameter));
  }

  /// This list with one filter set anew, from its first page.
  public String dengan(String nama, String nilai) {
    var sisa = new LinkedHashMap<>(parameter);
    sisa.remove(HALAMAN);
    return tautan(jalur, ganti(nama, nilai, sisa));
  }

  /// The same rows as a file: `ending` is `xlsx` or `csv`.
  public String tautanUnduh(String akhiran) {
    var sisa = new LinkedHashMap<>(parameter);
    sisa.remove(HALAMAN);
    return tautan(jalur + "." + akhiran, sisa);
  }

  /// Parameters that a filter form must carry along as hidden fields.
  public List<Isian> bawaan() {
    var isian = new ArrayList<Isian>();
    for (String nama : List.of(URUT, "kolom")) {
      parameter
          .getOrDefault(nama, List.of())
          .forEach(nilai -> isian.add(new Isian(nama, nilai, null)));
    }
    return isian;
  }

  private static Map<String, List<String>> ganti(
      String nama, String nilai, Map<String, List<String>> dari) {
    var hasil = new LinkedHashMap<>(dari);
    hasil.put(nama, List.of(nilai));
    return hasil;
  }

  private static String tautan(String jalur, Map<String, List<String>> parameter) {
    var alamat = new StringBuilder(jalur);
    char pemisah = '?';
    for (var satu : new TreeMap<>(parameter).entrySet()) {
      for (String nilai : satu.getValue()) {
        alamat.append(pemisah).append(sandi(satu.getKey())).append('=').append(sandi(nilai));
        pemisah = '&';
      }
    }
    return alamat.toString();
  }

  private static String sandi(String teks) {
    return URLEncoder.encode(teks, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
