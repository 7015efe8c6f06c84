package id.bangga.berkas;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// Looks through an XLSX before the library does, with the same zip and XML readers: how much it
/// unpacks to, and whether a cell claims a column that no spreadsheet has (the library would
/// reserve memory for all columns before it).
final class PenjagaZip {
  private static final int ENTRI_TERBANYAK = 2_000;

  /// `XFD1048576` is the last cell of a spreadsheet.
  private static final int ALAMAT_TERPANJANG = 10;

  private static final int HURUF_KOLOM = 3;

  private PenjagaZip() {}

  /// What is dangerous, or null.
  static @Nullable String periksa(byte[] isi, BatasBerkas batas) throws IOException {
    long sisa = batas.bitaTerurai();
    int entri = 0;
    var saluran = new SeekableInMemoryByteChannel(isi);
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(saluran).get()) {
      for (ZipArchiveEntry e : Collections.list(zip.getEntries())) {
        if (++entri > ENTRI_TERBANYAK) {
          return "Berkas XLSX berisi terlalu banyak bagian. Salin lembarnya ke buku kerja baru.";
        }
        var terbatas = new Terbatas(zip.getInputStream(e), sisa);
        if (alamatJanggal(terbatas)) {
          return "Alamat sel di berkas XLSX ini tidak wajar. Simpan ulang dari aplikasi lembar"
              + " kerja.";
        }
        terbatas.transferTo(OutputStream.nullOutputStream());
        sisa = terbatas.sisa;
      }
      return null;
    } catch (TerlaluBesar e) {
      return "Berkas XLSX terurai menjadi lebih dari %d MB. Hapus lembar dan format yang tidak dipakai."
          .formatted(batas.bitaTerurai() >> 20);
    }
  }

  private static boolean alamatJanggal(InputStream bagian) throws IOException {
    try {
      XMLStreamReader xml = pabrik().createXMLStreamReader(bagian);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && janggal(xml.getAttributeValue(null, "r"))) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof TerlaluBesar besar) {
        throw besar;
      }
      return false; // a picture, or damage: the library will say so
    }
  }

  private static boolean janggal(@Nullable String alamat) {
    if (alamat == null) {
      return false;
    }
    int huruf = 0;
    for (int i = 0; i < alamat.length(); i++) {
      huruf += Character.isDigit(alamat.charAt(i)) ? 0 : 1;
    }
    return huruf > HURUF_KOLOM || alamat.length() > ALAMAT_TERPANJANG;
  }

  private static XMLInputFactory pabrik() {
    var pabrik = new InputFactoryImpl();
    pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return pabrik;
  }

  private static final class TerlaluBesar extends IOException {}

  /// Counts what is unpacked and stops at the limit.
  private static final class Terbatas extends FilterInputStream {
    private long sisa;

    Terbatas(InputStream dalam, long sisa) {
      super(dalam);
      this.sisa = sisa;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      return hitung(b < 0 ? -1 : 1) < 0 ? -1 : b;
    }

    @Override
    public int read(byte[] isi, int awal, int panjang) throws IOException {
      return hitung(super.read(isi, awal, panjang));
    }

    private int hitung(int n) throws IOException {
      sisa -= Math.max(n, 0);
      if (sisa < 0) {
        throw new TerlaluBesar();
      }
      return n;
    }
  }
}
