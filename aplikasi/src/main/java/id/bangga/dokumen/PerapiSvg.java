package id.bangga.dokumen;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Writes Batik's drawing anew as lean SVG that may stand in a page under a strict content policy:
/// only the attributes that say something, colours also as classes, accessible name on the root.
final class PerapiSvg {
  private static final String BUKA_URAIAN = "<desc>";
  private static final String TUTUP_URAIAN = "</desc>";
  private static final Set<String> BENTUK =
      Set.of("g", "text", "line", "rect", "path", "circle", "ellipse", "polygon", "polyline");
  private static final Set<String> BOLEH =
      Set.of(
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "d",
          "points",
          "transform",
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "fill-opacity",
          "stroke-opacity",
          "font-size");
  private static final Map<String, String> BAWAAN =
      Map.of(
          "stroke-dasharray", "none",
          "fill-opacity", "1",
          "stroke-opacity", "1",
          "stroke-width", "1",
          "stroke-linecap", "square",
          "stroke-linejoin", "miter");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

  private final Keterangan keterangan;
  private final int lebar;
  private final int tinggi;
  private final StringBuilder hasil = new StringBuilder(8192);

  PerapiSvg(Keterangan keterangan, int lebar, int tinggi) {
    this.keterangan = keterangan;
    this.lebar = lebar;
    this.tinggi = tinggi;
  }

  /// The same drawing with other words about its source, which stand in its description only.
  static String beruraian(String svg, Keterangan keterangan) {
    int mula = svg.indexOf(BUKA_URAIAN) + BUKA_URAIAN.length();
    return svg.substring(0, mula)
        + uraian(keterangan)
        + svg.substring(svg.indexOf(TUTUP_URAIAN, mula));
  }

  private static String uraian(Keterangan keterangan) {
    return lolos(keterangan.sumbu() + ". " + keterangan.sumber());
  }

  String rapikan(Element akar) {
    hasil
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(lebar)
        .append(' ')
        .append(tinggi)
        .append("\" role=\"img\" aria-label=\"")
        .append(lolos(keterangan.judul() + ". " + keterangan.sumbu() + "."))
        .append("\" class=\"bagan\" font-family=\"'Plus Jakarta Sans', sans-serif\"");
    var umum = atribut(akar);
    umum.keySet().removeAll(Set.of("width", "height"));
    umum.forEach(this::tulisAtribut);
    hasil
        .append("><title>")
        .append(lolos(keterangan.judul()))
        .append("</title>" + BUKA_URAIAN)
        .append(uraian(keterangan))
        .append(TUTUP_URAIAN);
    anak(akar);
    return hasil.append("</svg>").toString();
  }

  private void anak(Node induk) {
    for (Node simpul = induk.getFirstChild(); simpul != null; simpul = simpul.getNextSibling()) {
      if (simpul instanceof Element elemen && BENTUK.contains(elemen.getTagName())) {
        tulis(elemen);
      } else if (simpul instanceof Text teks && "text".equals(induk.getNodeName())) {
        hasil.append(lolos(teks.getData()));
      }
    }
  }

  private void tulis(Element elemen) {
    int mula = hasil.length();
    var atribut = atribut(elemen);
    boolean kelompok = elemen.getTagName().equals("g");
    boolean telanjang = kelompok && atribut.isEmpty();
    if (!telanjang) {
      hasil.append('<').append(elemen.getTagName());
      atribut.forEach(this::tulisAtribut);
      hasil.append('>');
    }
    int isi = hasil.length();
    anak(elemen);
    if (kelompok && hasil.length() == isi) {
      hasil.setLength(mula);
    } else if (!telanjang) {
      hasil.append("</").append(elemen.getTagName()).append('>');
    }
  }

  private void tulisAtribut(String nama, String nilai) {
    hasil.append(' ').append(nama).append("=\"").append(nilai).append('"');
  }

  private static Map<String, String> atribut(Element elemen) {
    var atribut = new TreeMap<String, String>();
    var semua = elemen.getAttributes();
    for (int i = 0; i < semua.getLength(); i++) {
      String nama = semua.item(i).getNodeName();
      String nilai = semua.item(i).getNodeValue();
      if (BOLEH.contains(nama) && !(nilai.equals(BAWAAN.get(nama)) && !diwarisi(elemen, nama))) {
        atribut.put(nama, lolos(nilai));
      }
    }
    if (elemen.getAttribute("font-family").contains("SemiBold")) {
      atribut.put("font-weight", "600");
    } else if (elemen.hasAttribute("font-family") && diwarisi(elemen, "font-family")) {
      atribut.put("font-weight", "400");
    }
    warnai(atribut);
    return atribut;
  }

  /// Does a group above say something else about this attribute? Then the usual value matters. The
  /// root's own values are written in full.
  private static boolean diwarisi(Element elemen, String nama) {
    if (elemen.getParentNode() == null || elemen.getTagName().equals("svg")) {
      return true;
    }
    for (Node atas = elemen.getParentNode();
        atas instanceof Element kelompok && kelompok.getTagName().equals("g");
        atas = atas.getParentNode()) {
      if (kelompok.hasAttribute(nama)) {
        return true;
      }
    }
    return false;
  }

  private static void warnai(Map<String, String> atribut) {
    var kelas = new StringBuilder();
    for (String sifat : new String[] {"fill", "stroke"}) {
      Matcher rgb = RGB.matcher(atribut.getOrDefault(sifat, ""));
      if (rgb.matches()) {
        var warna = new Color(bilangan(rgb, 1), bilangan(rgb, 2), bilangan(rgb, 3));
        atribut.put(sifat, String.format(Locale.ROOT, "#%06x", warna.getRGB() & 0xffffff));
        String peran = Tema.KELAS.get(warna);
        if (peran != null) {
          kelas
              .append(kelas.isEmpty() ? "" : " ")
              .append(sifat.charAt(0))
              .append('-')
              .append(peran);
        }
      }
    }
    if (!kelas.isEmpty()) {
      atribut.put("class", kelas.toString());
    }
  }

  private static int bilangan(Matcher rgb, int kelompok) {
    return Integer.parseInt(rgb.group(kelompok));
  }

  private static String lolos(String teks) {
    return teks.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
