package id.bangga.dokumen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/// QR codes as SVG, for pages and paper: dark runs of modules in one path on white with a quiet
/// zone of four modules.
public final class KodeQr {
  private static final int TEPI = 4;

  private KodeQr() {}

  /// @param isi what the code says, usually an address
  /// @param label what it is for, for those who cannot see it
  public static String svg(String isi, String label) {
    BitMatrix modul = modul(isi);
    int sisi = modul.getWidth();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="kode-qr" role="img" aria-label="%s" \
    viewBox="0 0 %d %d" width="120" height="120" shape-rendering="crispEdges">\
    <rect width="%d" height="%d" fill="#ffffff"/><path fill="#000000" d="%s"/></svg>\
    """
        .formatted(lolos(label), sisi, sisi, sisi, sisi, jalur(modul));
  }

  /// The same as a black and white PNG, for documents that take no drawings.
  ///
  /// @param titik pixels a module
  public static byte[] png(String isi, int titik) {
    BitMatrix modul = modul(isi);
    int sisi = modul.getWidth() * titik;
    var gambar = new BufferedImage(sisi, sisi, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < sisi; y++) {
      for (int x = 0; x < sisi; x++) {
        gambar.setRGB(x, y, modul.get(x / titik, y / titik) ? 0x000000 : 0xffffff);
      }
    }
    var keluar = new ByteArrayOutputStream();
    try {
      ImageIO.write(gambar, "png", keluar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keluar.toByteArray();
  }

  private static BitMatrix modul(String isi) {
    Map<EncodeHintType, Object> petunjuk =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            TEPI);
    try {
      return new QRCodeWriter().encode(isi, BarcodeFormat.QR_CODE, 0, 0, petunjuk);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Isi terlalu panjang untuk kode QR.", e);
    }
  }

  private static String jalur(BitMatrix modul) {
    var jalur = new StringBuilder();
    for (int y = 0; y < modul.getHeight(); y++) {
      int x = 0;
      while (x < modul.getWidth()) {
        int mula = x;
        while (x < modul.getWidth() && modul.get(x, y)) {
          x++;
        }
        if (x > mula) {
          jalur.append("M%d %dh%dv1h-%dz".formatted(mula, y, x - mula, x - mula));
        }
        x++;
      }
    }
    return jalur.toString();
  }

  private static String lolos(String teks) {
    return teks.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
