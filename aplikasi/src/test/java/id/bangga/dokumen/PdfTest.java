package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.bangga.web.ContohCetak;
import id.bangga.web.Pemda;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTest {
  private static final Pemda PEMDA =
      new Pemda("Pemerintah Kota Contoh", "Kota Contoh", "Jl. Contoh No. 1", true);
  private static final Instant PADA = Instant.parse("2026-06-30T03:00:00Z");

  private static byte[] berkas() {
    return new Pdf(TemplateEngine.createPrecompiled(ContentType.Html))
        .cetak("web/gaya_cetak", new ContohCetak(PEMDA), PADA);
  }

  @Test
  void opens_with_its_text_title_language_and_page_numbers() throws Exception {
    byte[] isi = berkas();
    Files.write(Files.createDirectories(Path.of("target")).resolve("contoh.pdf"), isi);
    try (PDDocument dokumen = Loader.loadPDF(isi)) {
      assertThat(dokumen.getNumberOfPages()).isGreaterThan(1);
      assertThat(dokumen.getDocumentInformation().getTitle()).isEqualTo("Berita Acara Penilaian");
      assertThat(dokumen.getDocumentCatalog().getLanguage()).isEqualTo("id");
      assertThat(dokumen.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      String teks = new PDFTextStripper().getText(dokumen);
      assertThat(teks)
          .contains(
              "PEMERINTAH KOTA CONTOH", "86,69", "Halaman 1 dari " + dokumen.getNumberOfPages());
    }
  }

  @Test
  void every_font_is_embedded() throws Exception {
    try (PDDocument dokumen = Loader.loadPDF(berkas())) {
      List<PDFont> huruf = new ArrayList<>();
      for (PDPage halaman : dokumen.getPages()) {
        for (COSName nama : halaman.getResources().getFontNames()) {
          huruf.add(halaman.getResources().getFont(nama));
        }
      }
      assertThat(huruf).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(huruf).allSatisfy(h -> assertThat(h.getName()).contains("PlusJakartaSans"));
    }
  }

  @Test
  void charts_and_codes_have_their_words_for_screen_readers() throws Exception {
    try (PDDocument dokumen = Loader.loadPDF(berkas())) {
      List<String> alternatif = new ArrayList<>();
      kumpulkan(dokumen.getDocumentCatalog().getStructureTreeRoot(), alternatif);
      assertThat(alternatif)
          .anyMatch(a -> a.startsWith("Dinas Kependudukan unggul"))
          .contains("Kode QR menuju https://bangga.example.id/hasil/2026");
    }
  }

  private static void kumpulkan(PDStructureNode simpul, List<String> alternatif) {
    for (Object anak : simpul.getKids()) {
      if (anak instanceof PDStructureElement elemen) {
        if (elemen.getAlternateDescription() != null) {
          alternatif.add(elemen.getAlternateDescription());
        }
        kumpulkan(elemen, alternatif);
      }
    }
  }

  @Test
  void equal_input_and_moment_give_equal_bytes() throws Exception {
    assertThat(berkas()).isEqualTo(berkas());
  }

  /// The clock on the wall shows in seconds only, so that equal bytes alone would prove little.
  @Test
  void no_moment_but_the_documents_own_stands_in_the_file() throws Exception {
    try (PDDocument dokumen = Loader.loadPDF(berkas())) {
      var keterangan = dokumen.getDocumentInformation();
      assertThat(keterangan.getCreationDate().toInstant()).isEqualTo(PADA);
      assertThat(keterangan.getModificationDate()).isNull();
      String xmp =
          new String(
              dokumen.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[^<\"]*").matcher(xmp).results())
          .extracting(MatchResult::group)
          .isNotEmpty()
          .containsOnly("2026-06-30T03:00:00+00:00");
    }
  }

  @Test
  void carries_the_mark_of_the_archive_format_with_the_documents_own_moment() throws Exception {
    try (PDDocument dokumen = Loader.loadPDF(berkas())) {
      String xmp =
          new String(
              dokumen.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "2026-06-30T03:00:00+00:00");
      assertThat(dokumen.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void an_independent_judge_finds_it_fit_for_archives_and_screen_readers(PDFAFlavour ragam)
      throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var juru = Foundries.defaultInstance();
    try (var pembaca = juru.createParser(new ByteArrayInputStream(berkas()), ragam);
        var penguji = juru.createValidator(ragam, false)) {
      var hasil = penguji.validate(pembaca);
      assertThat(hasil.getTestAssertions().stream().map(TestAssertion::getMessage)).isEmpty();
      assertThat(hasil.isCompliant()).isTrue();
    }
  }

  @Test
  void the_long_sheet_is_f4() throws Exception {
    byte[] isi = Pdf.dariHtml("<title>x</title><body data-kertas='F4'><p>isi</p></body>", PADA);
    try (PDDocument dokumen = Loader.loadPDF(isi)) {
      var kotak = dokumen.getPage(0).getMediaBox();
      assertThat(kotak.getHeight() / 72 * 25.4).isCloseTo(330, within(0.5));
      assertThat(kotak.getWidth() / 72 * 25.4).isCloseTo(215, within(0.5));
    }
  }

  @Test
  void nothing_is_fetched_while_a_document_is_made() throws Exception {
    Path rahasia =
        Files.writeString(
            Files.createTempFile("rahasia", ".svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='9'"
                + " height='9'><text>bocor</text></svg>");
    byte[] isi =
        Pdf.dariHtml("<title>x</title><p>aman</p><img alt='' src='" + rahasia.toUri() + "'>", PADA);
    try (PDDocument dokumen = Loader.loadPDF(isi)) {
      assertThat(new PDFTextStripper().getText(dokumen)).contains("aman").doesNotContain("bocor");
    }
  }
}
