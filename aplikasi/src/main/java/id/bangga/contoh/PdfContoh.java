package id.bangga.contoh;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A small PDF of one page, written by hand: thousands of sample documents must not take long.
final class PdfContoh {
  private static final int LEBAR_BARIS = 84;

  private PdfContoh() {}

  static byte[] buat(List<String> baris) {
    var isi = new StringBuilder("BT /F1 12 Tf 60 780 Td 18 TL\n");
    for (String satu : lipat(baris)) {
      isi.append('(').append(lolos(satu)).append(") Tj T*\n");
    }
    isi.append("ET\n");
    return susun(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length %d >>\nstream\n%sendstream"
                .formatted(isi.toString().getBytes(StandardCharsets.ISO_8859_1).length, isi),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
  }

  private static byte[] susun(List<String> objek) {
    var keluar = new ByteArrayOutputStream();
    List<Integer> awal = new ArrayList<>();
    tulis(keluar, "%PDF-1.4\n");
    for (int i = 0; i < objek.size(); i++) {
      awal.add(keluar.size());
      tulis(keluar, "%d 0 obj\n%s\nendobj\n".formatted(i + 1, objek.get(i)));
    }
    int tabel = keluar.size();
    tulis(keluar, "xref\n0 %d\n0000000000 65535 f \n".formatted(objek.size() + 1));
    awal.forEach(letak -> tulis(keluar, "%010d 00000 n \n".formatted(letak)));
    tulis(
        keluar,
        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objek.size() + 1, tabel));
    return keluar.toByteArray();
  }

  private static void tulis(ByteArrayOutputStream keluar, String teks) {
    keluar.writeBytes(teks.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String lolos(String teks) {
    return teks.replace("\\", "\\\\")
        .replace("(", "\\(")
        .replace(")", "\\)")
        .replaceAll("[^\\x20-\\x7e]", "-");
  }

  private static List<String> lipat(List<String> baris) {
    List<String> hasil = new ArrayList<>();
    for (String satu : baris) {
      String sisa = satu;
      while (sisa.length() > LEBAR_BARIS) {
        int potong = Math.max(1, sisa.lastIndexOf(' ', LEBAR_BARIS));
        hasil.add(sisa.substring(0, potong));
        sisa = sisa.substring(potong).strip();
      }
      hasil.add(sisa);
    }
    return hasil;
  }
}
