package id.bangga.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One sheet of a {@link BukuKerja}. Text is always written as text, so nothing that people typed
/// can become a formula; formulas are only {@link BukuKerja.Rumus}.
public final class Lembar {
  private static final int BARIS_PER_SIRAM = 1_000;
  private static final int LEBAR_TERBESAR = 60;
  private final Worksheet lembar;
  private int baris;
  private int kolom;
  private int judulPada = -1;
  private double[] lebar = {};
  private boolean lebarTetap;

  Lembar(Worksheet lembar) {
    this.lembar = lembar;
  }

  /// A line above the table: title, source, date.
  public Lembar keterangan(String teks) {
    lembar.value(baris, 0, teks);
    lembar.style(baris, 0).bold().set();
    baris++;
    return this;
  }

  /// Widths of the columns in characters; without it they follow the contents.
  public Lembar lebar(double... huruf) {
    lebarTetap = true;
    for (int i = 0; i < huruf.length; i++) {
      lembar.width(i, huruf[i]);
    }
    return this;
  }

  /// The header row: bold on a tint, frozen, with filter buttons, repeated on every printed page.
  public Lembar judul(String... nama) {
    return judul(Arrays.asList(nama));
  }

  public Lembar judul(List<String> nama) {
    judulPada = baris;
    kolom = nama.size();
    for (int i = 0; i < nama.size(); i++) {
      lembar.value(baris, i, nama.get(i));
      lembar
          .style(baris, i)
          .bold()
          .fillColor("DCE9EC")
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      ukur(i, nama.get(i).length());
    }
    baris++;
    lembar.freezePane(0, baris);
    lembar.repeatRows(judulPada);
    return this;
  }

  public Lembar baris(@Nullable Object... sel) {
    return baris(Arrays.asList(sel));
  }

  public Lembar baris(List<? extends @Nullable Object> sel) {
    for (int i = 0; i < sel.size(); i++) {
      tulis(i, sel.get(i));
    }
    baris++;
    if (baris % BARIS_PER_SIRAM == 0) {
      siram();
    }
    return this;
  }

  /// Number of the row that is written next, as formulas name it (the first is 1).
  public int barisBerikut() {
    return baris + 1;
  }

  /// Name of a column as formulas use it: 0 is `A`, 26 is `AA`.
  public static String namaKolom(int indeks) {
    String ekor = String.valueOf((char) ('A' + indeks % 26));
    return indeks < 26 ? ekor : namaKolom(indeks / 26 - 1) + ekor;
  }

  private void tulis(int i, @Nullable Object isi) {
    switch (isi) {
      case null -> {}
      case BukuKerja.Rumus rumus -> {
        lembar.formula(baris, i, rumus.isi());
        format(i, rumus.format());
      }
      case BukuKerja.Berformat nilai -> {
        tulis(i, nilai.nilai());
        format(i, nilai.format());
      }
      case Number angka -> {
        lembar.value(baris, i, angka);
        ukur(i, angka.toString().length());
      }
      case Boolean benar -> teks(i, benar ? "ya" : "tidak");
      case LocalDate tanggal -> {
        lembar.value(baris, i, tanggal);
        format(i, "dd/mm/yyyy");
        ukur(i, 11);
      }
      case LocalDateTime waktu -> {
        lembar.value(baris, i, waktu);
        format(i, "dd/mm/yyyy hh:mm");
        ukur(i, 17);
      }
      case Instant saat -> teks(i, saat.toString());
      default -> teks(i, isi.toString());
    }
  }

  private void teks(int i, String teks) {
    lembar.value(baris, i, tanpaKendali(teks));
    ukur(i, teks.length());
  }

  private void format(int i, String format) {
    if (!format.equals("General")) {
      lembar.style(baris, i).format(format).set();
    }
  }

  /// XML holds no control characters; a cell holds 32,767 characters.
  private static String tanpaKendali(String teks) {
    String bersih = teks;
    for (int i = 0; i < teks.length(); i++) {
      char c = teks.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
        bersih = teks.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " ");
        break;
      }
    }
    return bersih.length() > 32_767 ? bersih.substring(0, 32_767) : bersih;
  }

  private void ukur(int i, int huruf) {
    if (i >= lebar.length) {
      lebar = Arrays.copyOf(lebar, i + 8);
    }
    lebar[i] = Math.max(lebar[i], Math.min(LEBAR_TERBESAR, huruf + 3.0));
  }

  private void siram() {
    terapkanLebar();
    try {
      lembar.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The library writes widths with the first rows, so what those rows need decides.
  private void terapkanLebar() {
    if (!lebarTetap) {
      lebarTetap = true;
      for (int i = 0; i < lebar.length; i++) {
        if (lebar[i] > 0) {
          lembar.width(i, lebar[i]);
        }
      }
    }
  }

  void tutup() {
    terapkanLebar();
    if (judulPada >= 0 && baris > judulPada + 1) {
      lembar.setAutoFilter(judulPada, 0, baris - 1, kolom - 1);
    }
    lembar.fitToWidth((short) 1);
    lembar.fitToHeight((short) 0);
    try {
      lembar.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
