package id.bangga.kepuasan.web;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Baris;
import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.TabelKeluar;
import id.bangga.skm.Unsur;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A published report as a file: the JSON of the command line, or a table of two columns, `isian`
/// and `nilai`, as XLSX or CSV.
final class BerkasLaporan {
  private static final String DESIMAL = "\\d{1,9}([.,]\\d{1,6})?";
  private static final BigDecimal EMPAT = BigDecimal.valueOf(4);
  private static final BatasBerkas BATAS = new BatasBerkas(1L << 20, 1_000, 20, 5_000);

  private BerkasLaporan() {}

  /// Either the report as JSON members or what is wrong with the file.
  record Isi(@Nullable Object laporan, List<Galat> galat) {}

  static Isi baca(byte[] berkas) {
    if (mulaiJson(berkas)) {
      var json = BacaJson.baca(berkas);
      Galat galat = json.galat();
      return new Isi(json.nilai(), galat == null ? List.of() : List.of(galat));
    }
    return tabel(Masukan.dari(PembacaTabel.baca(berkas, BATAS)));
  }

  private static boolean mulaiJson(byte[] berkas) {
    for (byte satu : berkas) {
      if (satu == '{' || satu == '[') {
        return true;
      }
      boolean hampa = satu <= ' ';
      if (!hampa) {
        return false;
      }
    }
    return false;
  }

  private static Isi tabel(Masukan masukan) {
    Kolom isian = masukan.wajib("isian");
    Kolom nilai = masukan.opsional("nilai");
    masukan.wajibBerisi();
    var isi = Formulir.kosong();
    for (Baris baris : masukan.baris()) {
      isi.isi(nama(masukan.teks(baris, isian)), masukan.teks(baris, nilai));
    }
    samakanDesimal(isi);
    return new Isi(IsianLaporan.baca(isi), masukan.galat());
  }

  private static String nama(String tertulis) {
    String kunci = tertulis.strip().toUpperCase(Locale.ROOT);
    if (unsur(kunci)) {
      return kunci;
    }
    return IsianLaporan.ANGGOTA.keySet().stream()
        .filter(satu -> satu.equalsIgnoreCase(tertulis.strip()))
        .findFirst()
        .orElse(tertulis.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean unsur(String kunci) {
    return Arrays.stream(Unsur.values()).anyMatch(satu -> satu.name().equals(kunci));
  }

  /// A spreadsheet keeps 3.40 as 3.4; reports print all means with equally many decimals. Figures
  /// above 4 are totals.
  private static void samakanDesimal(Formulir isi) {
    List<String> terisi =
        Arrays.stream(Unsur.values())
            .map(Unsur::name)
            .filter(nama -> isi.nilai(nama).matches(DESIMAL))
            .toList();
    Map<String, BigDecimal> nilai = new LinkedHashMap<>();
    terisi.forEach(nama -> nilai.put(nama, new BigDecimal(isi.nilai(nama).replace(',', '.'))));
    if (!nilai.isEmpty() && nilai.values().stream().allMatch(n -> n.compareTo(EMPAT) > 0)) {
      isi.isi("jenis", "jumlah");
      return;
    }
    int desimal = nilai.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    nilai.forEach((nama, n) -> isi.isi(nama, n.setScale(desimal).toPlainString()));
  }

  /// The empty table to be filled in.
  static TabelKeluar templat() {
    Map<String, String> baris = new LinkedHashMap<>(IsianLaporan.ANGGOTA);
    for (Unsur satu : Unsur.values()) {
      baris.put(satu.name(), satu.sebutan() + " (NRR atau jumlah nilai)");
    }
    return new TabelKeluar(
        "Laporan terbit",
        List.of("isian", "nilai", "keterangan"),
        baris.entrySet().stream().map(e -> List.of(e.getKey(), "", e.getValue())).toList());
  }
}
