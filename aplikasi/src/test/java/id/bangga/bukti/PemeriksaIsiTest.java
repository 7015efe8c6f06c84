package id.bangga.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Honest files pass and are named for what they are; every attack is refused with its code.
class PemeriksaIsiTest {
  @TempDir Path folder;

  private HasilPeriksa periksa(String nama, byte[] isi) throws IOException {
    Path berkas = Files.write(folder.resolve("diperiksa"), isi);
    return PemeriksaIsi.periksa(berkas, nama);
  }

  private void diterima(String nama, byte[] isi, TipeBerkas tipe, String ringkasan)
      throws IOException {
    assertThat(periksa(nama, isi)).isEqualTo(new HasilPeriksa.Baik(tipe, ringkasan));
  }

  private void ditolak(KodeBukti kode, String nama, byte[] isi) throws IOException {
    assertThat(periksa(nama, isi))
        .isInstanceOfSatisfying(
            HasilPeriksa.Buruk.class, buruk -> assertThat(buruk.alasan().kode()).isEqualTo(kode));
  }

  @Test
  void honest_files_are_named_for_what_they_are() throws IOException {
    diterima("sk.pdf", BerkasUji.pdf("a"), TipeBerkas.PDF, "1 halaman");
    diterima("foto.JPEG", BerkasUji.gambar("jpg", 40, 30), TipeBerkas.JPG, "gambar 40 × 30 titik");
    diterima("foto.png", BerkasUji.gambar("png", 7, 9), TipeBerkas.PNG, "gambar 7 × 9 titik");
    diterima("data.xlsx", BerkasUji.xlsx(), TipeBerkas.XLSX, "buku kerja Excel, 1 lembar");
    diterima("nota.docx", BerkasUji.docx(), TipeBerkas.DOCX, "dokumen Word");
  }

  @Test
  void BD_001_berkas_kosong_ditolak() throws IOException {
    ditolak(KodeBukti.BD_001, "sk.pdf", new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "MZ\u0090\u0000program",
        "\u007fELF",
        "#!/bin/sh\nrm -rf /",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "GIF89a;",
        "<?php echo 1;",
        "Rar!\u001a\u0007"
      })
  void BD_003_jenis_lain_ditolak_apa_pun_namanya(String isi) throws IOException {
    ditolak(KodeBukti.BD_003, "sk.pdf", BerkasUji.teks(isi));
  }

  @Test
  void BD_003_zip_biasa_bukan_dokumen() throws IOException {
    ditolak(KodeBukti.BD_003, "data.xlsx", BerkasUji.zip(Map.of("catatan.txt", "halo")));
  }

  @Test
  void BD_004_akhiran_nama_harus_cocok_dengan_isi() throws IOException {
    ditolak(KodeBukti.BD_004, "sk.pdf", BerkasUji.gambar("png", 2, 2));
    ditolak(KodeBukti.BD_004, "sk.pdf.exe", BerkasUji.pdf("a"));
    ditolak(KodeBukti.BD_004, "data.xlsx", BerkasUji.docx());
  }

  @Test
  void BD_005_berkas_terpotong_ditolak() throws IOException {
    for (String jenis : new String[] {"png", "jpg"}) {
      byte[] utuh = BerkasUji.gambar(jenis, 40, 30);
      for (int panjang = 8; panjang < utuh.length - 1; panjang += 37) {
        ditolak(KodeBukti.BD_005, "foto." + jenis, Arrays.copyOf(utuh, panjang));
      }
    }
    byte[] pdf = BerkasUji.pdf("a");
    ditolak(KodeBukti.BD_005, "sk.pdf", Arrays.copyOf(pdf, pdf.length / 2));
    ditolak(KodeBukti.BD_005, "sk.pdf", BerkasUji.teks("%PDF-1.7\nsampah\n%%EOF\n"));
    byte[] docx = BerkasUji.docx();
    ditolak(KodeBukti.BD_005, "nota.docx", Arrays.copyOf(docx, docx.length - 30));
  }

  @Test
  void BD_005_png_dengan_satu_bita_berubah_ditolak() throws IOException {
    byte[] png = BerkasUji.gambar("png", 40, 30);
    for (int i = 16; i < png.length; i += 5) {
      byte[] rusak = png.clone();
      rusak[i] ^= 1;
      assertThat(periksa("foto.png", rusak)).isInstanceOf(HasilPeriksa.Buruk.class);
    }
  }

  @Test
  void BD_006_berkas_terkunci_ditolak() throws IOException {
    byte[] cfb =
        BerkasUji.gabung(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, new byte[600]);
    ditolak(KodeBukti.BD_006, "nota.docx", cfb);
    byte[] terkunci = terkunci("rahasia");
    ditolak(KodeBukti.BD_006, "sk.pdf", terkunci);
    ditolak(KodeBukti.BD_006, "sk.pdf", terkunci(""));
  }

  private static byte[] terkunci(String sandi) {
    return BerkasUji.bita(keluar -> {
      try (var dokumen = new PDDocument()) {
        dokumen.addPage(new PDPage());
        dokumen.protect(new StandardProtectionPolicy("pemilik", sandi, new AccessPermission()));
        dokumen.save(keluar);
      }
    });
  }

  @Test
  void BD_007_makro_dan_program_tertanam_ditolak() throws IOException {
    ditolak(KodeBukti.BD_007, "nota.docx", BerkasUji.zip(BerkasUji.isiDocm()));
    for (String bagian :
        new String[] {
          "word/vbaProject.bin",
          "xl/vbaProject.bin",
          "word/activeX/activeX1.xml",
          "word/embeddings/oleObject1.bin",
          "word/media/pasang.EXE"
        }) {
      var isi = BerkasUji.isiDocx();
      isi.put(bagian, "x");
      ditolak(KodeBukti.BD_007, "nota.docx", BerkasUji.zip(isi));
    }
  }

  @Test
  void BD_007_templat_dari_alamat_lain_ditolak_tetapi_tautan_biasa_boleh() throws IOException {
    String rel =
        "<Relationships><Relationship Id='1' TargetMode='External'"
            + " Target='http://jahat.example/t.dotm'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'/></Relationships>";
    var isi = BerkasUji.isiDocx();
    isi.put("word/_rels/settings.xml.rels", rel.formatted("attachedTemplate"));
    ditolak(KodeBukti.BD_007, "nota.docx", BerkasUji.zip(isi));
    isi.put("word/_rels/settings.xml.rels", rel.formatted("hyperlink"));
    diterima("nota.docx", BerkasUji.zip(isi), TipeBerkas.DOCX, "dokumen Word");
  }

  @Test
  void BD_005_entitas_xml_tidak_dibaca() throws IOException {
    var isi = BerkasUji.isiDocx();
    isi.put(
        "[Content_Types].xml",
        "<!DOCTYPE t [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Types>&x;</Types>");
    assertThat(periksa("nota.docx", BerkasUji.zip(isi))).isInstanceOf(HasilPeriksa.Buruk.class);
  }

  @Test
  void BD_008_pdf_yang_bertindak_sendiri_ditolak() throws IOException {
    ditolak(KodeBukti.BD_008, "sk.pdf", BerkasUji.pdfBerskrip());
    ditolak(KodeBukti.BD_008, "sk.pdf", BerkasUji.pdfPelancar());
    ditolak(KodeBukti.BD_008, "sk.pdf", berlampiran());
  }

  @Test
  void BD_008_nama_yang_disandikan_tetap_dikenali() throws IOException {
    String pdf = new String(BerkasUji.pdfBerskrip(), StandardCharsets.ISO_8859_1);
    String tersamar =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/J#61vaScript/#4aS(app.alert\\(1\\))>>>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
        trailer <</Root 1 0 R/Size 4>>
        startxref
        0
        %%EOF
        """;
    assertThat(pdf).isNotEmpty();
    ditolak(KodeBukti.BD_008, "sk.pdf", BerkasUji.teks(tersamar));
  }

  private static byte[] berlampiran() {
    return BerkasUji.bita(keluar -> {
      try (var dokumen = new PDDocument()) {
        dokumen.addPage(new PDPage());
        var lampiran = new PDComplexFileSpecification();
        lampiran.setFile("a.exe");
        lampiran.setEmbeddedFile(
            new PDEmbeddedFile(dokumen, new ByteArrayInputStream(new byte[9])));
        var pohon = new PDEmbeddedFilesNameTreeNode();
        pohon.setNames(Map.of("a", lampiran));
        var nama = new PDDocumentNameDictionary(dokumen.getDocumentCatalog());
        nama.setEmbeddedFiles(pohon);
        dokumen.getDocumentCatalog().setNames(nama);
        dokumen.save(keluar);
      }
    });
  }

  @Test
  void BD_009_bom_zip_ditolak() throws IOException {
    var isi = BerkasUji.isiDocx();
    isi.put("word/media/bom.xml", "0".repeat(310 << 20));
    byte[] bom = BerkasUji.zip(isi);
    assertThat(bom.length).isLessThan(1 << 20);
    ditolak(KodeBukti.BD_009, "nota.docx", bom);
  }

  @Test
  void BD_009_bom_dalam_pdf_ditolak() throws IOException {
    ditolak(KodeBukti.BD_009, "sk.pdf", pdfBeraliran("/Type/ObjStm/Filter/FlateDecode", 60 << 20));
    ditolak(KodeBukti.BD_009, "sk.pdf", pdfBeraliran("/Filter/FlateDecode", 270 << 20));
    ditolak(
        KodeBukti.BD_010,
        "sk.pdf",
        pdfBeraliran("/Type/Ob#6aStm/Filter[/FlateDecode /FlateDecode]", 1 << 20));
    ditolak(KodeBukti.BD_010, "sk.pdf", pdfBeraliran("/Type/XRef/Filter 9 0 R", 1 << 20));
  }

  private static byte[] pdfBeraliran(String kamus, int panjang) {
    var deflater = new Deflater(9);
    deflater.setInput(new byte[panjang]);
    deflater.finish();
    byte[] padat = new byte[2 << 20];
    int n = deflater.deflate(padat);
    deflater.end();
    return BerkasUji.gabung(
        BerkasUji.teks("%PDF-1.5\n1 0 obj\n<<" + kamus + "/Length " + n + ">>\nstream\n"),
        Arrays.copyOf(padat, n),
        BerkasUji.teks("\nendstream\nendobj\n%%EOF\n"));
  }

  @Test
  void BD_009_gambar_raksasa_ditolak() throws IOException {
    byte[] png = BerkasUji.gambar("png", 2, 2);
    var kepala = ByteBuffer.wrap(png);
    kepala.putInt(16, 60_000).putInt(20, 60_000);
    var crc = new CRC32();
    crc.update(png, 12, 17);
    kepala.putInt(29, (int) crc.getValue());
    ditolak(KodeBukti.BD_009, "foto.png", png);
  }

  @Test
  void BD_010_berkas_rangkap_ditolak() throws IOException {
    byte[] zip = BerkasUji.zip(Map.of("A.class", "x"));
    ditolak(KodeBukti.BD_010, "sk.pdf", BerkasUji.gabung(BerkasUji.pdf("a"), zip));
    ditolak(KodeBukti.BD_010, "foto.jpg", BerkasUji.gabung(BerkasUji.gambar("jpg", 9, 9), zip));
    ditolak(KodeBukti.BD_010, "foto.png", BerkasUji.gabung(BerkasUji.gambar("png", 9, 9), zip));
    ditolak(
        KodeBukti.BD_010,
        "foto.png",
        BerkasUji.gabung(BerkasUji.gambar("png", 9, 9), BerkasUji.teks("<script>")));
    ditolak(
        KodeBukti.BD_010,
        "sk.pdf",
        BerkasUji.gabung(BerkasUji.pdf("a"), BerkasUji.teks("<script>alert(1)</script>")));
    var isi = BerkasUji.isiDocx();
    isi.put("../../etc/cron.d/x", "x");
    ditolak(KodeBukti.BD_010, "nota.docx", BerkasUji.zip(isi));
  }

  @Test
  void names_become_harmless() {
    assertThat(NamaBerkas.rapikan("../../etc/passwd")).isEqualTo("passwd");
    assertThat(NamaBerkas.rapikan("C:\\Users\\a\\SK Tim.pdf")).isEqualTo("SK Tim.pdf");
    assertThat(NamaBerkas.rapikan("a\r\nSet-Cookie: x=1\u0000.pdf"))
        .isEqualTo("aSet-Cookie x=1.pdf");
    assertThat(NamaBerkas.rapikan("gambar\u202efdp.exe")).isEqualTo("gambarfdp.exe");
    assertThat(NamaBerkas.rapikan("...")).isEqualTo("berkas");
    assertThat(NamaBerkas.rapikan("é".repeat(400) + ".pdf")).hasSize(150).endsWith(".pdf");
    assertThat(NamaBerkas.rapikan("a".repeat(145) + "😀.pdf"))
        .hasSizeLessThanOrEqualTo(150)
        .endsWith(".pdf");
  }
}
