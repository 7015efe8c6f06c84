package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KodeQrTest {
  private static final Pattern LARI = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final Pattern SISI = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
  private static final int SKALA = 6;

  @Test
  void what_is_drawn_reads_back() throws Exception {
    String alamat =
        "https://bangga.example.id/verifikasi/2026?sidik=3b7f0c1e9a&bahasa=Bahasa Indonesia";
    assertThat(baca(KodeQr.svg(alamat, "Kode QR"))).isEqualTo(alamat);
  }

  @Test
  void has_an_accessible_name_and_no_style() {
    String svg = KodeQr.svg("x", "Verifikasi \"Berita Acara\" & hasil");
    assertThat(svg)
        .contains("role=\"img\"", "aria-label=\"Verifikasi &quot;Berita Acara&quot; &amp; hasil\"")
        .doesNotContain("style=", " id=");
  }

  @Test
  void too_much_text_is_refused_in_words() {
    assertThatThrownBy(() -> KodeQr.svg("a".repeat(5000), ""))
        .hasMessageContaining("terlalu panjang");
  }

  private static String baca(String svg) throws Exception {
    int sisi = Integer.parseInt(SISI.matcher(svg).results().findFirst().orElseThrow().group(1));
    int lebar = sisi * SKALA;
    int[] titik = new int[lebar * lebar];
    Arrays.fill(titik, 0xffffff);
    for (MatchResult lari : LARI.matcher(svg).results().toList()) {
      int x = Integer.parseInt(lari.group(1)) * SKALA;
      int y = Integer.parseInt(lari.group(2)) * SKALA;
      int panjang = Integer.parseInt(lari.group(3)) * SKALA;
      for (int baris = y; baris < y + SKALA; baris++) {
        Arrays.fill(titik, baris * lebar + x, baris * lebar + x + panjang, 0);
      }
    }
    var sumber = new RGBLuminanceSource(lebar, lebar, titik);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(sumber))).getText();
  }
}
