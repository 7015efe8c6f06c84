package id.bangga.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens a DOCX or XLSX as the archive it is: its list of parts says which of the two; macros,
/// embedded programs, remote templates and archives that unpack to too much are refused.
final class PemeriksaOffice {
  private static final int BAGIAN_TERBANYAK = 5_000;
  private static final long TERURAI_TERBANYAK = 300L << 20;
  private static final int DAFTAR_TERBESAR = 4 << 20;
  private static final String DAFTAR = "[Content_Types].xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final List<String> PROGRAM =
      List.of(".bin", ".exe", ".dll", ".js", ".vbs", ".ps1", ".bat", ".cmd", ".jar", ".html");

  private PemeriksaOffice() {}

  static HasilPeriksa periksa(Path berkas) throws IOException {
    try (var zip = new ZipFile(berkas.toFile(), StandardCharsets.UTF_8)) {
      List<ZipEntry> bagian = new ArrayList<>(zip.stream().<ZipEntry>map(e -> e).toList());
      Optional<HasilPeriksa> tolak = periksaArsip(zip, bagian);
      return tolak.isPresent() ? tolak.get() : periksaDaftar(zip, bagian);
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      return HasilPeriksa.buruk(KodeBukti.BD_005);
    }
  }

  private static Optional<HasilPeriksa> periksaArsip(ZipFile zip, List<ZipEntry> bagian)
      throws IOException {
    if (bagian.size() > BAGIAN_TERBANYAK) {
      return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_009));
    }
    Set<String> nama = new HashSet<>();
    long sisa = TERURAI_TERBANYAK;
    byte[] potongan = new byte[1 << 16];
    for (ZipEntry satu : bagian) {
      String kecil = satu.getName().toLowerCase(Locale.ROOT);
      if (!nama.add(kecil) || kecil.contains("..") || kecil.startsWith("/")) {
        return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_010));
      }
      if (program(kecil)) {
        return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_007));
      }
      sisa -= terurai(zip, satu, sisa, potongan);
      if (sisa < 0) {
        return Optional.of(HasilPeriksa.buruk(KodeBukti.BD_009));
      }
    }
    return Optional.empty();
  }

  /// Printer settings are the only binary parts that ordinary documents carry.
  private static boolean program(String nama) {
    return (PROGRAM.stream().anyMatch(nama::endsWith) && !nama.contains("printersettings"))
        || nama.contains("vbaproject")
        || nama.contains("activex/");
  }

  /// Bytes unpacked, counted until they pass the limit.
  private static long terurai(ZipFile zip, ZipEntry satu, long batas, byte[] potongan)
      throws IOException {
    long jumlah = 0;
    try (InputStream masuk = zip.getInputStream(satu)) {
      for (int n = masuk.read(potongan); n >= 0 && jumlah <= batas; n = masuk.read(potongan)) {
        jumlah += n;
      }
    }
    return jumlah;
  }

  private static HasilPeriksa periksaDaftar(ZipFile zip, List<ZipEntry> bagian)
      throws IOException, XMLStreamException {
    ZipEntry daftar = zip.getEntry(DAFTAR);
    if (daftar == null || daftar.getSize() > DAFTAR_TERBESAR) {
      return HasilPeriksa.buruk(
          KodeBukti.BD_003,
          "Berkas ini arsip ZIP biasa, bukan dokumen Office. Unggah PDF, JPG, PNG, XLSX, atau DOCX.");
    }
    Set<String> jenis = nilai(zip, daftar, "ContentType");
    if (jenis.stream().anyMatch(j -> j.contains("macroEnabled") || j.contains("vbaProject"))) {
      return HasilPeriksa.buruk(KodeBukti.BD_007);
    }
    if (rujukanJauh(zip, bagian)) {
      return HasilPeriksa.buruk(
          KodeBukti.BD_007,
          "Dokumen memuat templat atau objek dari alamat lain. Simpan ulang tanpa rujukan itu atau"
              + " cetak ke PDF.");
    }
    if (jenis.contains(WORD) && zip.getEntry("word/document.xml") != null) {
      return new HasilPeriksa.Baik(TipeBerkas.DOCX, "dokumen Word");
    }
    if (jenis.contains(EXCEL) && zip.getEntry("xl/workbook.xml") != null) {
      return new HasilPeriksa.Baik(TipeBerkas.XLSX, ringkasanExcel(bagian));
    }
    return HasilPeriksa.buruk(KodeBukti.BD_003);
  }

  private static String ringkasanExcel(List<ZipEntry> bagian) {
    long lembar =
        bagian.stream().filter(b -> b.getName().matches("xl/worksheets/[^/]+\\.xml")).count();
    return "buku kerja Excel, %d lembar".formatted(lembar);
  }

  /// Does a relation fetch a template, object or frame from another address? Plain hyperlinks and
  /// links between workbooks may.
  private static boolean rujukanJauh(ZipFile zip, List<ZipEntry> bagian)
      throws IOException, XMLStreamException {
    for (ZipEntry satu : bagian) {
      if (satu.getName().endsWith(".rels") && adaRujukanJauh(zip, satu)) {
        return true;
      }
    }
    return false;
  }

  private static boolean adaRujukanJauh(ZipFile zip, ZipEntry satu)
      throws IOException, XMLStreamException {
    try (InputStream masuk = zip.getInputStream(satu)) {
      XMLStreamReader xml = pabrik().createXMLStreamReader(masuk);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
          String jenis = String.valueOf(xml.getAttributeValue(null, "Type"));
          if (!jenis.endsWith("/hyperlink")
              && !jenis.endsWith("/externalLinkPath")
              && !jenis.endsWith("/image")) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static Set<String> nilai(ZipFile zip, ZipEntry satu, String atribut)
      throws IOException, XMLStreamException {
    Set<String> hasil = new HashSet<>();
    try (InputStream masuk = zip.getInputStream(satu)) {
      XMLStreamReader xml = pabrik().createXMLStreamReader(masuk);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          String isi = xml.getAttributeValue(null, atribut);
          if (isi != null) {
            hasil.add(isi);
          }
        }
      }
    }
    return hasil;
  }

  private static XMLInputFactory pabrik() {
    var pabrik = XMLInputFactory.newFactory();
    pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return pabrik;
  }
}
