package id.bangga.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// An XLSX workbook, written sheet by sheet and row by row.
///
/// ```java
/// byte[] xlsx = BukuKerja.tulis(buku ->
///     buku.lembar("Unit")
///         .judul("Kode", "Nama", "Nilai")
///         .baris("A1", "Dinas Contoh", new BigDecimal("86.69"))
///         .baris("", "Rerata", new Rumus("AVERAGE(C2:C2)", "0.00")));
/// ```
public final class BukuKerja {
  private final Workbook buku;

  private BukuKerja(Workbook buku) {
    this.buku = buku;
  }

  /// A live formula without its `=`, and the number format of its cell (`General` for none).
  public record Rumus(String isi, String format) {
    public Rumus(String isi) {
      this(isi, "General");
    }
  }

  /// A value with its own number format, for example `0.000` or `0.0%`.
  public record Berformat(Object nilai, String format) {}

  public static void tulis(OutputStream keluar, Consumer<BukuKerja> isi) {
    try (var buku = new Workbook(keluar, "BANGGA", null)) {
      var penulis = new BukuKerja(buku);
      isi.accept(penulis);
      penulis.tutupLembar();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] tulis(Consumer<BukuKerja> isi) {
    var keluar = new ByteArrayOutputStream();
    tulis(keluar, isi);
    return keluar.toByteArray();
  }

  private @Nullable Lembar terbuka;

  /// Begins a new sheet; the one before is finished. Names are shortened to what a spreadsheet
  /// takes.
  public Lembar lembar(String nama) {
    tutupLembar();
    String bersih = nama.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
    terbuka =
        new Lembar(buku.newWorksheet(bersih.length() > 31 ? bersih.substring(0, 31) : bersih));
    return terbuka;
  }

  private void tutupLembar() {
    if (terbuka != null) {
      terbuka.tutup();
    }
  }
}
