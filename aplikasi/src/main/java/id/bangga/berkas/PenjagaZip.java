package id.bangga.berkas;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// Looks through an XLSX before the library does, with the same zip and XML readers: how much it
/// unpacks to, whether a cell claims a column that no spreadsheet has (the library would reserve
/// memory for all columns before it), and whether one holds a number that no spreadsheet writes: a
/// million digits take many seconds, `1E999999999` takes all memory to write out.
final class PenjagaZip {
  private static final int ENTRI_TERBANYAK = 2_000;

  /// Spreadsheets keep numbers as 64-bit floating point: 17 digits and an exponent to 308.
  private static final int BILANGAN_TERPANJANG = 64;

  private static final Pattern PANGKAT_JANGGAL = Pattern.compile("[eE][+-]?\\d{4}");

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
        String janggal = janggal(terbatas);
        if (janggal != null) {
          return janggal;
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

  /// What no spreadsheet would have written, or null.
  private static @Nullable String janggal(InputStream bagian) throws IOException {
    try {
      XMLStreamReader xml = pabrik().createXMLStreamReader(bagian);
      String sel = "";
      boolean berangka = false;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        String alamat = xml.getAttributeValue(null, "r");
        if (alamat != null && alamatJanggal(alamat)) {
          return "Alamat sel di berkas XLSX ini tidak wajar. Simpan ulang dari aplikasi lembar"
              + " kerja.";
        }
        if (xml.getLocalName().equals("c")) {
          String jenis = xml.getAttributeValue(null, "t");
          sel = alamat == null ? "" : " " + alamat;
          berangka = jenis == null || jenis.equals("n");
        } else if (berangka && xml.getLocalName().equals("v") && bilanganJanggal(xml)) {
          return "Sel%s berisi bilangan yang tidak mungkin ditulis aplikasi lembar kerja. Ketik ulang nilainya."
              .formatted(sel);
        }
      }
      return null;
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof TerlaluBesar besar) {
        throw besar;
      }
      return null; // a picture, or damage: the library will say so
    }
  }

  private static boolean alamatJanggal(String alamat) {
    int huruf = 0;
    for (int i = 0; i < alamat.length(); i++) {
      huruf += Character.isDigit(alamat.charAt(i)) ? 0 : 1;
    }
    return huruf > HURUF_KOLOM || alamat.length() > ALAMAT_TERPANJANG;
  }

  /// Reads the text of this element, in whatever pieces it comes, no further than needed.
  private static boolean bilanganJanggal(XMLStreamReader xml) throws XMLStreamException {
    var isi = new StringBuilder();
    while (isi.length() <= BILANGAN_TERPANJANG && xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.hasText()) {
        isi.append(xml.getText());
      }
    }
    return isi.length() > BILANGAN_TERPANJANG || PANGKAT_JANGGAL.matcher(isi).find();
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
