package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.awt.image.BufferedImage;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The receipt on paper, and the way from its QR code to its public check.
@UjiSpring
class TandaTerimaHalamanTest {
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final PenilaianUji uji;

  TandaTerimaHalamanTest(
      MockMvc mvc, OrganisasiService organisasi, SiklusUji siklus, PenilaianUji uji) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.uji = uji;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
    uji.isiLengkap();
  }

  private TandaTerima diajukan() {
    return ((HasilPengajuan.Diajukan) uji.ajukan()).tandaTerima();
  }

  private MockHttpServletResponse buka(String alamat, Tokoh siapa) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private static String alamat(TandaTerima tanda) {
    return "/penilaian/%d/%d/tanda-terima/%s".formatted(TAHUN, A, tanda.nomor());
  }

  @Test
  void the_paper_says_what_was_handed_in_and_its_code_leads_to_the_check() throws Exception {
    TandaTerima tanda = diajukan();
    var jawaban = buka(alamat(tanda) + ".pdf", Tokoh.RATNA_PIMPINAN);
    assertThat(jawaban.getContentType()).isEqualTo("application/pdf");
    try (PDDocument kertas = Loader.loadPDF(jawaban.getContentAsByteArray())) {
      String teks = new PDFTextStripper().getText(kertas).replaceAll("\\s+", " ");
      assertThat(teks)
          .contains("TANDA TERIMA", tanda.nomor(), "Dinas Kesehatan", "Ratna", "SK Tim");
      assertThat(teks.replace(" ", "")).contains(tanda.sidik());
      String tujuan = new URI(kode(kertas)).getPath();
      var publik = mvc.perform(get(tujuan)).andReturn().getResponse();
      assertThat(publik.getStatus()).isEqualTo(200);
      assertThat(publik.getContentAsString()).contains("Berlaku", tanda.sidik());
    }
    var berkas = buka(alamat(tanda) + ".json", Tokoh.BUDI_OPERATOR);
    assertThat(berkas.getContentAsString()).isEqualTo(tanda.isi());
  }

  /// What the code on one of the pages says.
  private static String kode(PDDocument kertas) throws Exception {
    var perupa = new PDFRenderer(kertas);
    for (int i = kertas.getNumberOfPages() - 1; i >= 0; i--) {
      BufferedImage gambar = perupa.renderImageWithDPI(i, 150);
      int[] titik =
          gambar.getRGB(0, 0, gambar.getWidth(), gambar.getHeight(), null, 0, gambar.getWidth());
      var sumber = new RGBLuminanceSource(gambar.getWidth(), gambar.getHeight(), titik);
      try {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(sumber))).getText();
      } catch (com.google.zxing.NotFoundException e) {
        // the code stands on another page
      }
    }
    throw new AssertionError("tidak ada kode QR");
  }

  @Test
  void only_those_who_may_see_the_sheet_get_the_paper() throws Exception {
    TandaTerima tanda = diajukan();
    assertThat(buka(alamat(tanda) + ".pdf", Tokoh.DEWI_OPERATOR).getStatus()).isEqualTo(403);
    assertThat(buka(alamat(tanda) + ".pdf", Tokoh.TATI_AUDITOR).getStatus()).isEqualTo(200);
    assertThat(
            buka("/penilaian/2026/1/tanda-terima/TT-2026-PD.01-1-AAAAAAAA.pdf", Tokoh.TATI_AUDITOR)
                .getStatus())
        .isEqualTo(404);
  }
}
