package id.bangga.dokumen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Puts the document's own moment in place of the wall clock, so that the same document made twice
/// is the same file.
final class CapWaktu {
  private CapWaktu() {}

  static void bubuhkan(PDDocument dokumen, Instant pada) throws IOException {
    Instant detik = pada.truncatedTo(ChronoUnit.SECONDS);
    dokumen
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(detik.atZone(ZoneOffset.UTC)));
    dokumen.setDocumentId(detik.getEpochSecond());
    var metadata = dokumen.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      String baru =
          xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + detik.toString().replace("Z", "+00:00"));
      metadata.importXMPMetadata(baru.getBytes(StandardCharsets.UTF_8));
    }
  }
}
