package id.bangga.layanan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Turns lines of the database's COPY (columns of {@link #KOLOM}, separated by tabs) into lines of
/// CSV: an answer's digits become a column for each question of any questionnaire.
final class JawabanCsv {
  static final String KOLOM =
      """
      id, tanggal, titik_id, layanan_id, instrumen_id, sumber, nilai,
      jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, tanda, dikecualikan\
      """;

  private static final int BANYAK = 14;
  private static final int SEPOTONG = 1 << 16;

  private final OutputStream keluar;
  private final Map<Long, byte[]> titik = new HashMap<>();
  private final Map<Long, byte[]> layanan = new HashMap<>();
  private final Map<Long, int[]> letak = new HashMap<>();
  private final ByteArrayOutputStream isi = new ByteArrayOutputStream(SEPOTONG + 1_024);
  private final int[] akhir = new int[BANYAK];

  /// @param titik codes of service points by their ids, `layanan` those of services, `unsur` those
  ///   of the questions of each questionnaire in use
  JawabanCsv(
      OutputStream keluar,
      Map<Long, String> titik,
      Map<Long, String> layanan,
      Map<Long, List<String>> unsur) {
    this.keluar = keluar;
    titik.forEach((id, kode) -> this.titik.put(id, bita(kode)));
    layanan.forEach((id, kode) -> this.layanan.put(id, bita(sel(kode))));
    Set<String> semua = new LinkedHashSet<>();
    unsur.values().forEach(semua::addAll);
    unsur.forEach((id, kode) -> letak.put(id, semua.stream().mapToInt(kode::indexOf).toArray()));
    List<String> judul = new ArrayList<>(List.of("id", "tanggal", "titik", "layanan", "sumber"));
    judul.addAll(semua);
    judul.addAll(
        List.of(
            "jenis_kelamin",
            "usia",
            "pendidikan",
            "pekerjaan",
            "disabilitas",
            "tanda",
            "dikecualikan"));
    isi.writeBytes(bita(String.join(",", judul) + "\n"));
  }

  /// A spreadsheet must not take a code for a formula.
  private static String sel(String kode) {
    String aman = kode.matches("(?s)[=+@-].*") ? "'" + kode : kode;
    return aman.matches("(?s).*[\",\r\n].*") ? "\"" + aman.replace("\"", "\"\"") + "\"" : aman;
  }

  private static byte[] bita(String teks) {
    return teks.getBytes(StandardCharsets.UTF_8);
  }

  void baris(byte[] baris) throws IOException {
    int ke = 0;
    for (int i = 0; i < baris.length; i++) {
      if (baris[i] == '\t' || baris[i] == '\n') {
        akhir[ke++] = i;
      }
    }
    salin(baris, 0);
    salin(baris, 1);
    isi.write(',');
    isi.writeBytes(Objects.requireNonNull(titik.get(bilangan(baris, 2))));
    isi.write(',');
    isi.writeBytes(Objects.requireNonNull(layanan.get(bilangan(baris, 3))));
    salin(baris, 5);
    nilai(baris, Objects.requireNonNull(letak.get(bilangan(baris, 4))));
    for (int kolom = 7; kolom <= 11; kolom++) {
      salin(baris, kolom);
    }
    tanda(baris);
    isi.writeBytes(baris[awal(13)] == 't' ? YA : TIDAK);
    if (isi.size() >= SEPOTONG) {
      kirim();
    }
  }

  private static final byte[] YA = bita(",ya\n");
  private static final byte[] TIDAK = bita(",tidak\n");

  private int awal(int kolom) {
    return kolom == 0 ? 0 : akhir[kolom - 1] + 1;
  }

  /// A cell as it stands; these hold codes and dates only. `\N` is a blank.
  private void salin(byte[] baris, int kolom) {
    if (kolom > 0) {
      isi.write(',');
    }
    int awal = awal(kolom);
    if (baris[awal] != '\\') {
      isi.write(baris, awal, akhir[kolom] - awal);
    }
  }

  private long bilangan(byte[] baris, int kolom) {
    long hasil = 0;
    for (int i = awal(kolom); i < akhir[kolom]; i++) {
      hasil = hasil * 10 + baris[i] - '0';
    }
    return hasil;
  }

  private void nilai(byte[] baris, int[] tempat) {
    int awal = awal(6);
    for (int satu : tempat) {
      isi.write(',');
      if (satu >= 0 && baris[awal + satu] != '0') {
        isi.write(baris[awal + satu]);
      }
    }
  }

  /// `{A,B}` is written `A B`, and none as an empty text, which is not a blank.
  private void tanda(byte[] baris) {
    int awal = awal(12) + 1;
    int sampai = akhir[12] - 1;
    isi.write(',');
    if (awal == sampai) {
      isi.write('"');
      isi.write('"');
    }
    for (int i = awal; i < sampai; i++) {
      isi.write(baris[i] == ',' ? ' ' : baris[i]);
    }
  }

  private void kirim() throws IOException {
    isi.writeTo(keluar);
    isi.reset();
  }

  void selesai() throws IOException {
    kirim();
  }
}
