package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/// Tables of Word documents: whole for a strict reader, and readable.
class DocxTest {
  private static XWPFTable tabel() throws IOException {
    byte[] berkas =
        Docx.dariHtml(
            """
            <table><thead><tr><th>Unsur</th><th class="angka">Nilai</th></tr></thead>
            <tbody><tr><td>Penanganan pengaduan, saran, dan masukan</td><td class="angka">65,03</td></tr>
            <tr><td>Waktu</td><td class="angka">58,00</td></tr></tbody></table>
            """);
    try (var dokumen = new XWPFDocument(new ByteArrayInputStream(berkas))) {
      return dokumen.getTables().getFirst();
    }
  }

  @Test
  void every_cell_has_one_set_of_properties() throws IOException {
    assertThat(tabel().getRows())
        .flatExtracting(baris -> baris.getTableCells())
        .hasSize(6)
        .allSatisfy(sel -> assertThat(sel.getCTTc().xmlText().split("<w:tcPr>", -1)).hasSize(2));
  }

  @Test
  void columns_are_as_wide_as_what_stands_in_them() throws IOException {
    var kolom = tabel().getCTTbl().getTblGrid().getGridColList();
    BigInteger unsur = (BigInteger) kolom.getFirst().getW();
    BigInteger nilai = (BigInteger) kolom.getLast().getW();
    assertThat(unsur).isGreaterThan(nilai.multiply(BigInteger.TWO));
    assertThat(unsur.add(nilai)).isEqualTo(BigInteger.valueOf(9_638));
  }
}
