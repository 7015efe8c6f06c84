package id.bangga.berkas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds a {@link Tabel} row by row: the first row that is not blank is the header, blank rows are
/// left out, cells beyond the header are refused, limits are watched.
final class PenyusunTabel {
  private static final int GALAT_TERBANYAK = 1_000;
  private final BatasBerkas batas;
  private final Desimal.Pengenal pengenal = new Desimal.Pengenal();
  private final List<Baris> baris = new ArrayList<>();
  private final List<Galat> galat = new ArrayList<>();
  private final String[] simpanan = new String[4096];
  private @Nullable List<String> judul;

  PenyusunTabel(BatasBerkas batas) {
    this.batas = batas;
  }

  /// @return false when reading must stop because a limit is passed
  boolean tambah(int nomor, @Nullable Object[] sel) {
    int lebar = lebarTerisi(sel);
    if (lebar == 0) {
      return true;
    }
    if (judul == null) {
      return bacaJudul(nomor, sel, lebar);
    }
    if (baris.size() >= batas.baris()) {
      return berhenti(
          "Berkas berisi lebih dari %d baris data. Bagi menjadi beberapa berkas."
              .formatted(batas.baris()));
    }
    if (lebar > judul.size()) {
      laporLebih(nomor, lebar, judul.size());
    }
    // Cells that are only formatted may reach to column XFD; they are not kept.
    baris.add(new Baris(nomor, lebar < sel.length ? Arrays.copyOf(sel, lebar) : sel));
    return galat.size() < GALAT_TERBANYAK;
  }

  private boolean bacaJudul(int nomor, @Nullable Object[] sel, int lebar) {
    if (lebar > batas.kolom()) {
      return berhenti("Berkas berisi lebih dari %d kolom.".formatted(batas.kolom()));
    }
    var baru = new ArrayList<String>(lebar);
    var kepala = new Baris(nomor, sel);
    for (int i = 0; i < lebar; i++) {
      baru.add(kepala.teks(i).replaceAll("\\s+", " ").strip());
    }
    judul = baru;
    return true;
  }

  private void laporLebih(int nomor, int lebar, int kolom) {
    galat.add(
        new Galat(
            nomor,
            null,
            KodeBerkas.BK_005.name(),
            "Baris ini berisi %d isian, judulnya hanya %d kolom. Beri judul pada kolom itu atau hapus isinya; isian yang memuat pemisah harus diapit tanda kutip."
                .formatted(lebar, kolom)));
  }

  private boolean berhenti(String pesan) {
    galat.add(Galat.berkas(KodeBerkas.BK_002.name(), pesan));
    return false;
  }

  /// The text as a cell: trimmed, blank as null, short texts shared to save memory.
  @Nullable Object selTeks(String teks) {
    String rapi = rapikan(teks);
    if (rapi.isEmpty()) {
      return null;
    }
    if (judul != null) {
      pengenal.lihat(rapi);
    }
    return rapi.length() <= 12 ? bersama(rapi) : rapi;
  }

  private String bersama(String teks) {
    int tempat = teks.hashCode() & (simpanan.length - 1);
    String ada = simpanan[tempat];
    if (teks.equals(ada)) {
      return ada;
    }
    simpanan[tempat] = teks;
    return teks;
  }

  /// Trims ordinary and non-breaking spaces and byte order marks.
  private static String rapikan(String teks) {
    int awal = 0;
    int akhir = teks.length();
    while (awal < akhir && hampa(teks.charAt(awal))) {
      awal++;
    }
    while (akhir > awal && hampa(teks.charAt(akhir - 1))) {
      akhir--;
    }
    return teks.substring(awal, akhir);
  }

  private static boolean hampa(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  boolean terlaluPanjang(String teks) {
    return teks.length() > batas.hurufSel();
  }

  void laporPanjang(int nomor) {
    galat.add(
        new Galat(
            nomor,
            null,
            KodeBerkas.BK_014.name(),
            "Satu isian pada baris ini lebih dari %d huruf. Periksa tanda kutip yang tidak ditutup."
                .formatted(batas.hurufSel())));
  }

  private static int lebarTerisi(@Nullable Object[] sel) {
    int lebar = sel.length;
    while (lebar > 0 && sel[lebar - 1] == null) {
      lebar--;
    }
    return lebar;
  }

  Tabel selesai(Desimal bawaan) {
    if (judul == null && galat.isEmpty()) {
      galat.add(
          Galat.berkas(
              KodeBerkas.BK_015.name(), "Berkas kosong. Baris pertama harus berisi judul kolom."));
    }
    return new Tabel(judul == null ? List.of() : judul, baris, pengenal.putuskan(bawaan), galat);
  }
}
