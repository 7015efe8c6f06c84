package id.bangga.penilaian.web;

import id.bangga.penilaian.Penilaian;
import id.bangga.siklus.Peserta;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import java.util.List;

/// The progress of every unit of a cycle.
public record HalamanPapan(int tahun, Daftar<Baris> daftar, long diajukan) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Unit kerja"),
          Kolom.teks("klaster", "Klaster"),
          Kolom.teks("status", "Status"),
          Kolom.angka("terjawab", "Terjawab"),
          Kolom.angka("berbukti", "Berbukti sah"),
          Kolom.angka("nilai", "Nilai mandiri"));

  public record Baris(Peserta unit, Penilaian penilaian) {}
}
