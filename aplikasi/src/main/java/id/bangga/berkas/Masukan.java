package id.bangga.berkas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reading of a {@link Tabel} by meaning: name the columns first, then read cell by cell; every
/// fault is collected, none stops the reading.
///
/// ```java
/// var masukan = Masukan.dari(PembacaTabel.baca(berkas));
/// Kolom kode = masukan.wajib("kode");
/// Kolom mulai = masukan.opsional("mulai", "berlaku sejak");
/// for (Baris baris : masukan.baris()) {
///   String k = masukan.teks(baris, kode);
///   LocalDate m = masukan.tanggal(baris, mulai); // null: blank or faulty
/// }
/// if (!masukan.bersih()) { … masukan.galat() … }
/// ```
public final class Masukan {
  /// Spreadsheets keep fifteen digits of a number; an 18-digit NIP typed as a number is damaged.
  private static final BigDecimal TERSIMPAN_UTUH = new BigDecimal("1e15");

  private final Tabel tabel;
  private final JudulTabel judul;
  private final KumpulanGalat galat;

  private Masukan(Tabel tabel) {
    this.tabel = tabel;
    judul = new JudulTabel(tabel.judul());
    galat = new KumpulanGalat(tabel.galat());
  }

  public static Masukan dari(Tabel tabel) {
    return new Masukan(tabel);
  }

  /// A column that must be there, by any of its names; its cells must be filled.
  public Kolom wajib(String nama, String... namaLain) {
    Kolom kolom = cari(nama, namaLain, true);
    if (!kolom.ada() && tabel.terbaca()) {
      galat.tambah(
          Galat.judul(
              nama,
              KodeBerkas.BK_003.name(),
              "Kolom “%s” tidak ada. Tambahkan kolom itu; judul yang ada: %s."
                  .formatted(nama, String.join(", ", tabel.judul()))));
    }
    return kolom;
  }

  /// A column that may be missing (then `ada()` is false and every cell reads as blank).
  public Kolom opsional(String nama, String... namaLain) {
    return cari(nama, namaLain, false);
  }

  /// The column by which the reader wants groups; its absence is a fault with this code.
  public Kolom pembagi(String nama, String kode) {
    Kolom kolom = opsional(nama);
    if (!kolom.ada()) {
      tolak(
          Galat.judul(
              nama,
              kode,
              "Kolom kelompok “%s” tidak ada; judul yang ada: %s."
                  .formatted(nama, String.join(", ", tabel.judul()))));
    }
    return kolom;
  }

  /// Every column whose header, in capitals, satisfies the test, in the order of the file.
  public List<Kolom> semua(Predicate<String> uji) {
    var hasil = new ArrayList<Kolom>();
    for (int i = 0; i < tabel.judul().size(); i++) {
      String kunci = JudulTabel.kunci(tabel.judul().get(i));
      if (!kunci.isEmpty() && uji.test(kunci)) {
        hasil.add(kenali(i, false));
      }
    }
    return hasil;
  }

  private Kolom cari(String nama, String[] namaLain, boolean wajib) {
    var semuaNama = new ArrayList<String>(List.of(namaLain));
    semuaNama.addFirst(nama);
    return judul
        .cari(semuaNama)
        .map(tempat -> kenali(tempat, wajib))
        .orElseGet(() -> Kolom.dari(nama, -1, wajib));
  }

  private Kolom kenali(int tempat, boolean wajib) {
    String nama = tabel.judul().get(tempat);
    if (judul.ganda(tempat)) {
      galat.tambah(
          Galat.judul(
              nama,
              KodeBerkas.BK_004.name(),
              "Judul kolom “%s” muncul dua kali. Hapus atau ganti nama salah satunya."
                  .formatted(nama)));
    }
    judul.kenali(tempat);
    return Kolom.dari(nama, tempat, wajib);
  }

  /// Headers that no reader asked for; say so in a note.
  public List<String> kolomTakDikenal() {
    return judul.takDikenal();
  }

  public List<Baris> baris() {
    return tabel.baris();
  }

  public List<String> judul() {
    return tabel.judul();
  }

  /// Refuses a file that has a header but no data rows.
  public void wajibBerisi() {
    if (tabel.terbaca() && tabel.baris().isEmpty()) {
      galat.tambah(
          Galat.berkas(
              KodeBerkas.BK_015.name(),
              "Berkas hanya berisi judul kolom. Isi paling sedikit satu baris data."));
    }
  }

  /// The text of a cell; empty when blank (a fault when the column is required).
  public String teks(Baris baris, Kolom kolom) {
    return teks(baris, kolom, Integer.MAX_VALUE);
  }

  /// The text of a cell of at most so many characters.
  public String teks(Baris baris, Kolom kolom, int panjang) {
    if (!terisi(baris, kolom)) {
      return "";
    }
    if (baris.sel(kolom.indeks()) instanceof BigDecimal angka
        && angka.abs().compareTo(TERSIMPAN_UTUH) >= 0) {
      salah(
          baris,
          kolom,
          KodeBerkas.BK_018,
          "Nomor ini tersimpan sebagai bilangan dan kehilangan angka terakhirnya. Ubah format kolom"
              + " menjadi Teks, lalu ketik ulang nomornya.");
      return "";
    }
    String isi = baris.teks(kolom.indeks());
    if (isi.length() > panjang) {
      salah(
          baris,
          kolom,
          KodeBerkas.BK_014,
          "Isian %d huruf, paling panjang %d.".formatted(isi.length(), panjang));
      return "";
    }
    return isi;
  }

  /// A decimal number; null when blank or faulty.
  public @Nullable BigDecimal desimal(Baris baris, Kolom kolom) {
    return terisi(baris, kolom)
        ? angka(
            baris, kolom, BacaBilangan.desimal(baris.sel(kolom.indeks()), tabel.desimal(), kolom))
        : null;
  }

  /// A whole number; null when blank or faulty.
  public @Nullable Integer bulat(Baris baris, Kolom kolom) {
    BigDecimal angka =
        terisi(baris, kolom)
            ? angka(
                baris, kolom, BacaBilangan.bulat(baris.sel(kolom.indeks()), tabel.desimal(), kolom))
            : null;
    return angka == null ? null : angka.intValueExact();
  }

  private @Nullable BigDecimal angka(Baris baris, Kolom kolom, BacaBilangan hasil) {
    if (hasil instanceof BacaBilangan.Salah(KodeBerkas kode, String pesan)) {
      salah(baris, kolom, kode, tulis(baris, kolom) + " " + pesan);
      return null;
    }
    return ((BacaBilangan.Angka) hasil).nilai();
  }

  /// A date: `2026-11-22`, `22/11/2026`, `22-11-2026`, `22 November 2026`, or a date cell; null
  /// when blank or faulty.
  public @Nullable LocalDate tanggal(Baris baris, Kolom kolom) {
    if (!terisi(baris, kolom)) {
      return null;
    }
    LocalDate tanggal = BacaTanggal.dari(baris.sel(kolom.indeks()));
    if (tanggal == null) {
      salah(
          baris,
          kolom,
          KodeBerkas.BK_010,
          tulis(baris, kolom) + " bukan tanggal. Tulis seperti 2026-11-22 atau 22/11/2026.");
    }
    return tanggal;
  }

  /// `ya` or `tidak` (also 1/0, v/x, benar/salah); null when blank or faulty.
  public @Nullable Boolean yaTidak(Baris baris, Kolom kolom) {
    if (!terisi(baris, kolom)) {
      return null;
    }
    return switch (JudulTabel.kunci(baris.teks(kolom.indeks()))) {
      case "YA", "Y", "1", "V", "BENAR", "TRUE" -> true;
      case "TIDAK", "T", "0", "X", "SALAH", "FALSE" -> false;
      default -> {
        salah(baris, kolom, KodeBerkas.BK_017, tulis(baris, kolom) + " bukan “ya” atau “tidak”.");
        yield null;
      }
    };
  }

  /// One of the given words without regard to case, returned as given; null when blank or faulty.
  public @Nullable String pilihan(Baris baris, Kolom kolom, Collection<String> pilihan) {
    if (!terisi(baris, kolom)) {
      return null;
    }
    String kunci = JudulTabel.kunci(baris.teks(kolom.indeks()));
    for (String satu : pilihan) {
      if (JudulTabel.kunci(satu).equals(kunci)) {
        return satu;
      }
    }
    salah(
        baris,
        kolom,
        KodeBerkas.BK_011,
        tulis(baris, kolom) + " tidak dikenal. Pilih: " + String.join(", ", pilihan) + ".");
    return null;
  }

  private boolean terisi(Baris baris, Kolom kolom) {
    Object isi = baris.sel(kolom.indeks());
    if (isi instanceof Baris.SelRusak rusak) {
      salah(
          baris,
          kolom,
          KodeBerkas.BK_012,
          "Rumus di sel ini menghasilkan %s. Perbaiki rumusnya atau tulis nilainya."
              .formatted(rusak.tulisan()));
      return false;
    }
    if (isi == null && kolom.wajib() && kolom.ada()) {
      salah(baris, kolom, KodeBerkas.BK_006, "Isian kosong padahal wajib.");
    }
    return isi != null;
  }

  private static String tulis(Baris baris, Kolom kolom) {
    String isi = baris.teks(kolom.indeks());
    return "Isian “" + (isi.length() > 60 ? isi.substring(0, 60) + "…" : isi) + "”";
  }

  private void salah(Baris baris, Kolom kolom, KodeBerkas umum, String pesan) {
    String kode = kolom.kode();
    String lengkap = kolom.saran().isEmpty() ? pesan : pesan + " " + kolom.saran();
    tolak(baris, kolom, kode == null ? umum.name() : kode, lengkap);
  }

  /// A fault that the reader of the file itself found in a cell.
  public void tolak(Baris baris, Kolom kolom, String kode, String pesan) {
    galat.tambah(new Galat(baris.nomor(), kolom.nama(), kode, pesan));
  }

  /// A fault that the reader found in a row as a whole, or in the file.
  public void tolak(Galat satu) {
    galat.tambah(satu);
  }

  /// Nothing is wrong so far.
  public boolean bersih() {
    return galat.kosong();
  }

  /// Everything that is wrong so far, header first, then by row.
  public List<Galat> galat() {
    return galat.urut();
  }
}
