package id.bangga.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The first visible sheet of an XLSX file: formulas by the value last computed, dates by their
/// number format, hidden rows and columns like any other.
final class PembacaXlsx {
  private static final ReadingOptions PILIHAN = new ReadingOptions(true, true);

  private PembacaXlsx() {}

  static Tabel baca(byte[] isi, BatasBerkas batas) {
    try {
      String bahaya = PenjagaZip.periksa(isi, batas);
      if (bahaya != null) {
        return PembacaTabel.tolak(KodeBerkas.BK_002, bahaya);
      }
      return bacaLembar(isi, batas);
    } catch (IOException | RuntimeException e) {
      // The library answers damage with many kinds of unchecked exceptions; all mean the same here.
      return PembacaTabel.tolak(
          KodeBerkas.BK_001,
          "Berkas XLSX ini rusak atau tidak lengkap. Buka di aplikasi lembar kerja, lalu simpan ulang.");
    }
  }

  private static Tabel bacaLembar(byte[] isi, BatasBerkas batas) throws IOException {
    var penyusun = new PenyusunTabel(batas);
    try (var buku = new ReadableWorkbook(new ByteArrayInputStream(isi), PILIHAN);
        Stream<Row> aliran = lembar(buku).openStream()) {
      int akhir = 0;
      for (Iterator<Row> it = aliran.iterator(); it.hasNext(); ) {
        Row baris = it.next();
        int nomor = Math.max(akhir + 1, baris.getRowNum());
        akhir = nomor;
        if (!penyusun.tambah(nomor, sel(penyusun, nomor, baris, buku.isDate1904()))) {
          break;
        }
      }
    }
    return penyusun.selesai(Desimal.TAK_TENTU);
  }

  private static Sheet lembar(ReadableWorkbook buku) {
    return buku.getSheets()
        .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseGet(buku::getFirstSheet);
  }

  private static @Nullable Object[] sel(
      PenyusunTabel penyusun, int nomor, Row baris, boolean sejak1904) {
    var sel = new @Nullable Object[baris.getCellCount()];
    for (int i = 0; i < sel.length; i++) {
      Cell isi = baris.hasCell(i) ? baris.getCell(i) : null;
      if (isi != null) {
        sel[i] = nilai(penyusun, nomor, isi, sejak1904);
      }
    }
    return sel;
  }

  private static @Nullable Object nilai(
      PenyusunTabel penyusun, int nomor, Cell isi, boolean sejak1904) {
    if (isi.getType() == CellType.ERROR) {
      String tulisan = isi.getRawValue();
      return new Baris.SelRusak(tulisan == null ? "#GALAT" : tulisan);
    }
    return switch (isi.getValue()) {
      case null -> null;
      case BigDecimal angka ->
          FormatTanggal.tanggal(isi.getDataFormatId(), isi.getDataFormatString())
              ? FormatTanggal.dariSerial(angka, sejak1904)
              : Baris.angkaTerlihat(angka);
      case Boolean benar -> benar ? "TRUE" : "FALSE";
      case String teks when penyusun.terlaluPanjang(teks) -> {
        penyusun.laporPanjang(nomor);
        yield null;
      }
      case String teks -> penyusun.selTeks(teks);
      default -> penyusun.selTeks(isi.getText());
    };
  }
}
