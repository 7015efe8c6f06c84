package id.bangga.bukti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks every compressed stream of a PDF, counting and forgetting, before a parser is let at it:
/// a small file must not unfold to gigabytes.
final class UraianPdf {
  private static final long STRUKTUR_TERBESAR = 48L << 20;
  private static final long ALIRAN_TERBESAR = 256L << 20;
  private static final long SELURUHNYA = 1L << 30;
  private static final int JENDELA = 4096;
  private static final Pattern ALIRAN = Pattern.compile(">>\\s*stream\\r?\\n");
  private static final Pattern STRUKTUR = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern SARINGAN =
      Pattern.compile("/(?:Filter|F)\\s*(\\[[^\\]]*\\]|/\\w+|\\d+\\s+\\d+\\s+R)");
  private static final Pattern NAMA_TERSANDI = Pattern.compile("#([0-9a-fA-F]{2})");

  private UraianPdf() {}

  static Optional<HasilPeriksa> periksa(Path berkas) {
    try {
      byte[] isi = Files.readAllBytes(berkas);
      return periksa(isi, new String(isi, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<HasilPeriksa> periksa(byte[] isi, String teks) {
    Matcher aliran = ALIRAN.matcher(teks);
    long seluruhnya = 0;
    while (aliran.find()) {
      String kamus = kamus(teks, aliran.start());
      boolean struktur = STRUKTUR.matcher(kamus).find();
      if (struktur && berlapis(kamus)) {
        return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_010));
      }
      long batas = struktur ? STRUKTUR_TERBESAR : ALIRAN_TERBESAR;
      long terurai = terurai(isi, aliran.end(), batas);
      seluruhnya += terurai;
      if (terurai > batas || seluruhnya > SELURUHNYA) {
        return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_009));
      }
    }
    return Optional.empty();
  }

  /// The dictionary before a stream, from its object's start, names decoded.
  private static String kamus(String teks, int akhir) {
    String sebelum = teks.substring(Math.max(0, akhir - JENDELA), akhir);
    String kamus = sebelum.substring(Math.max(0, sebelum.lastIndexOf(" obj")));
    return NAMA_TERSANDI
        .matcher(kamus)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  /// Structure is compressed once and plainly in every honest file.
  private static boolean berlapis(String kamus) {
    Matcher saringan = SARINGAN.matcher(kamus);
    if (!saringan.find()) {
      return false;
    }
    String nilai = saringan.group(1).replaceAll("[\\[\\]\\s]", "");
    return !nilai.equals("/FlateDecode") && !nilai.equals("/Fl");
  }

  private static long terurai(byte[] isi, int mulai, long batas) {
    var inflater = new Inflater();
    byte[] buang = new byte[1 << 16];
    long jumlah = 0;
    try {
      inflater.setInput(isi, mulai, isi.length - mulai);
      while (!inflater.finished() && jumlah <= batas) {
        int n = inflater.inflate(buang);
        if (n == 0) {
          break;
        }
        jumlah += n;
      }
    } catch (DataFormatException e) {
      return jumlah;
    } finally {
      inflater.end();
    }
    return jumlah;
  }
}
