package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/// Whatever the bytes are: a table or a fault comes out, never an exception.
class SembarangMasukanTest {
  private static final String HURUF = ",;\t\"'\r\n .-+=0123456789aZé\ufeff\u00a0\u0000€";

  @Test
  void random_bytes_give_a_table_or_a_fault() {
    for (long benih = 0; benih < 2_000; benih++) {
      var acak = new SplittableRandom(benih);
      byte[] isi = new byte[acak.nextInt(200)];
      acak.nextBytes(isi);
      bacaSemua(benih, isi);
    }
  }

  @Test
  void random_text_gives_a_table_or_a_fault() {
    for (long benih = 0; benih < 5_000; benih++) {
      var acak = new SplittableRandom(benih);
      var teks = new StringBuilder();
      for (int i = acak.nextInt(120); i > 0; i--) {
        teks.append(HURUF.charAt(acak.nextInt(HURUF.length())));
      }
      bacaSemua(benih, teks.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void damaged_workbooks_give_a_table_or_a_fault() {
    byte[] baik =
        BukuKerja.tulis(b ->
            b.lembar("A")
                .judul("kode", "nilai", "mulai")
                .baris("x", new BigDecimal("1.5"), LocalDate.of(2026, 1, 2))
                .baris("y", 2, null));
    for (long benih = 0; benih < 2_000; benih++) {
      var acak = new SplittableRandom(benih);
      byte[] isi =
          acak.nextInt(5) == 0 ? Arrays.copyOf(baik, acak.nextInt(baik.length)) : baik.clone();
      for (int i = acak.nextInt(6); i > 0 && isi.length > 4; i--) {
        isi[4 + acak.nextInt(isi.length - 4)] = (byte) acak.nextInt(256);
      }
      bacaSemua(benih, isi);
    }
  }

  @Test
  void workbooks_with_damaged_parts_give_a_table_or_a_fault() throws IOException {
    byte[] baik =
        BukuKerja.tulis(b ->
            b.lembar("A")
                .judul("kode", "nilai", "mulai")
                .baris("x", new BigDecimal("1.5"), LocalDate.of(2026, 1, 2))
                .baris("y", new BukuKerja.Rumus("1+1"), true));
    Map<String, byte[]> bagian = bongkar(baik);
    List<String> nama = bagian.keySet().stream().filter(n -> n.endsWith(".xml")).toList();
    for (long benih = 0; benih < 500; benih++) {
      var acak = new SplittableRandom(benih);
      var rusak = new LinkedHashMap<>(bagian);
      String satu = nama.get(acak.nextInt(nama.size()));
      byte[] isi = Objects.requireNonNull(rusak.get(satu)).clone();
      for (int i = 1 + acak.nextInt(4); i > 0; i--) {
        String pengganti = "0123456789<>\"'/ =ABZrstvn&;-.";
        isi[acak.nextInt(isi.length)] = (byte) pengganti.charAt(acak.nextInt(pengganti.length()));
      }
      rusak.put(satu, isi);
      bacaSemua(benih, susun(rusak));
    }
  }

  private static Map<String, byte[]> bongkar(byte[] xlsx) throws IOException {
    var hasil = new LinkedHashMap<String, byte[]>();
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx)).get()) {
      for (var entri : Collections.list(zip.getEntries())) {
        hasil.put(entri.getName(), zip.getInputStream(entri).readAllBytes());
      }
    }
    return hasil;
  }

  private static byte[] susun(Map<String, byte[]> bagian) throws IOException {
    var keluar = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(keluar)) {
      for (Map.Entry<String, byte[]> satu : bagian.entrySet()) {
        zip.putNextEntry(new ZipEntry(satu.getKey()));
        zip.write(satu.getValue());
        zip.closeEntry();
      }
    }
    return keluar.toByteArray();
  }

  @Test
  void random_json_gives_a_value_or_a_fault() {
    String huruf = "{}[]\":,0123456789eE+-.truefalsn\\u ";
    for (long benih = 0; benih < 5_000; benih++) {
      var acak = new SplittableRandom(benih);
      var teks = new StringBuilder(acak.nextBoolean() ? "{\"a\":" : "");
      for (int i = acak.nextInt(60); i > 0; i--) {
        teks.append(huruf.charAt(acak.nextInt(huruf.length())));
      }
      var hasil = BacaJson.baca(teks.toString().getBytes(StandardCharsets.UTF_8));
      if (hasil.galat() == null) {
        String kanonik = JsonKanonik.tulis(hasil.nilai());
        var lagi = BacaJson.baca(kanonik.getBytes(StandardCharsets.UTF_8));
        assertThat(JsonKanonik.tulis(lagi.nilai())).as("benih %d", benih).isEqualTo(kanonik);
      }
    }
  }

  private static void bacaSemua(long benih, byte[] isi) {
    try {
      var masukan = Masukan.dari(PembacaTabel.baca(isi));
      Kolom kode = masukan.wajib("kode");
      for (Baris baris : masukan.baris()) {
        masukan.teks(baris, kode);
        for (int i = 0; i < masukan.judul().size(); i++) {
          Kolom kolom = Kolom.dari("k", i, true);
          masukan.desimal(baris, kolom);
          masukan.bulat(baris, kolom);
          masukan.tanggal(baris, kolom);
          masukan.yaTidak(baris, kolom);
        }
      }
      assertThat(masukan.galat()).allSatisfy(g -> assertThat(g.pesan()).isNotBlank());
    } catch (RuntimeException e) {
      throw new AssertionError("benih " + benih, e);
    }
  }
}
