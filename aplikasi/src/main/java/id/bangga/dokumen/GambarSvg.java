package id.bangga.dokumen;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// Our own charts as pictures, for programs that show no SVG.
final class GambarSvg {
  static {
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Huruf.biasa(12));
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Huruf.tebal(12));
  }

  private GambarSvg() {}

  /// Width and height of a drawing in its own units.
  static double[] ukuran(String viewBox) {
    String[] bagian = viewBox.split(" ", -1);
    return new double[] {Double.parseDouble(bagian[2]), Double.parseDouble(bagian[3])};
  }

  /// @param lebar pixels
  static byte[] png(String svg, int lebar) {
    // a name that HTML writes and XML does not know
    String xml = svg.replace("&nbsp;", "\u00a0");
    var perupa = new PNGTranscoder();
    perupa.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) lebar);
    perupa.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    var hasil = new ByteArrayOutputStream();
    try {
      perupa.transcode(new TranscoderInput(new StringReader(xml)), new TranscoderOutput(hasil));
    } catch (TranscoderException e) {
      throw new IllegalStateException("Grafik tidak dapat digambar", e);
    }
    return hasil.toByteArray();
  }
}
