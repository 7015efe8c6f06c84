package id.bangga.bukti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads a PDF's structure and refuses what acts by itself: scripts, launched programs,
/// attachments, multimedia, forms that send; also locked, broken and exploding files.
final class PemeriksaPdf {
  private static final int BENDA_TERBANYAK = 2_000_000;
  private static final Set<COSName> KUNCI_AKTIF =
      Set.of(
          COSName.getPDFName("JS"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("EmbeddedFiles"),
          COSName.getPDFName("EF"),
          COSName.getPDFName("RichMediaContent"),
          COSName.getPDFName("XFA"));
  private static final Set<COSName> LAKU_AKTIF =
      Set.of(
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("Launch"),
          COSName.getPDFName("ImportData"),
          COSName.getPDFName("SubmitForm"),
          COSName.getPDFName("Rendition"),
          COSName.getPDFName("Movie"),
          COSName.getPDFName("GoToE"),
          COSName.getPDFName("RichMediaExecute"));

  private PemeriksaPdf() {}

  static HasilPeriksa periksa(Path berkas) throws IOException {
    Optional<HasilPeriksa> tolak = periksaEkor(berkas).or(() -> UraianPdf.periksa(berkas));
    return tolak.isPresent() ? tolak.get() : periksaSusunan(berkas);
  }

  /// After the last end mark stands nothing but blanks.
  private static Optional<HasilPeriksa> periksaEkor(Path berkas) throws IOException {
    String ekor =
        new String(PemeriksaIsi.ekor(berkas, 4096), StandardCharsets.ISO_8859_1)
            .replace('\0', ' ')
            .stripTrailing();
    if (ekor.endsWith("%%EOF")) {
      return Optional.empty();
    }
    return Optional.of(
        HasilPeriksa.buruk(ekor.contains("%%EOF") ? KodeBukti.BD_010 : KodeBukti.BD_005));
  }

  private static HasilPeriksa periksaSusunan(Path berkas) {
    try (PDDocument dokumen = Loader.loadPDF(berkas.toFile())) {
      if (dokumen.isEncrypted()) {
        return HasilPeriksa.buruk(
            KodeBukti.BD_006,
            "PDF ini dilindungi kata sandi atau pembatasan. Simpan ulang tanpa perlindungan.");
      }
      if (aktif(dokumen.getDocument())) {
        return HasilPeriksa.buruk(KodeBukti.BD_008);
      }
      int halaman = dokumen.getNumberOfPages();
      return halaman > 0
          ? new HasilPeriksa.Baik(TipeBerkas.PDF, halaman + " halaman")
          : HasilPeriksa.buruk(KodeBukti.BD_005);
    } catch (InvalidPasswordException e) {
      return HasilPeriksa.buruk(KodeBukti.BD_006);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The parser meets hostile input here: whatever it stumbles over, the file is not readable.
      return HasilPeriksa.buruk(KodeBukti.BD_005);
    }
  }

  private static boolean aktif(COSDocument dokumen) {
    Deque<COSBase> antre = new ArrayDeque<>();
    Set<COSBase> dilihat = Collections.newSetFromMap(new IdentityHashMap<>());
    antre.add(dokumen.getTrailer());
    for (COSObjectKey kunci : dokumen.getXrefTable().keySet()) {
      tambah(antre, dokumen.getObjectFromPool(kunci));
    }
    while (!antre.isEmpty()) {
      COSBase benda = antre.poll();
      if (dilihat.add(benda)) {
        if (dilihat.size() > BENDA_TERBANYAK || bertindak(benda)) {
          return true;
        }
        isi(benda, antre);
      }
    }
    return false;
  }

  private static boolean bertindak(COSBase benda) {
    return benda instanceof COSDictionary kamus
        && (KUNCI_AKTIF.stream().anyMatch(kamus::containsKey)
            || (kamus.getDictionaryObject(COSName.S) instanceof COSName laku
                && LAKU_AKTIF.contains(laku)));
  }

  private static void isi(COSBase benda, Deque<COSBase> antre) {
    switch (benda) {
      case COSDictionary kamus -> kamus.getValues().forEach(nilai -> tambah(antre, nilai));
      case COSArray larik -> larik.forEach(nilai -> tambah(antre, nilai));
      default -> {}
    }
  }

  private static void tambah(Deque<COSBase> antre, @Nullable COSBase benda) {
    COSBase isi = benda instanceof COSObject rujukan ? rujukan.getObject() : benda;
    if (isi instanceof COSDictionary || isi instanceof COSArray) {
      antre.add(isi);
    }
  }
}
