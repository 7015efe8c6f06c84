package id.bangga.bukti.web;

import id.bangga.bukti.IsiUnit;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How full the lockers of all units are.
public record HalamanRingkasanLaci(Daftar<Baris> daftar) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Unit kerja"),
          Kolom.angka("jumlah", "Bukti"),
          Kolom.angka("belum", "Belum dipakai"),
          Kolom.angka("ukuran", "Ukuran"),
          Kolom.teks("terakhir", "Unggahan terakhir"));

  /// A unit with what its locker holds, if anything.
  public record Baris(UnitKerja unit, @Nullable IsiUnit isi) {
    public int jumlah() {
      return isi == null ? 0 : isi.jumlah();
    }

    public int belum() {
      return isi == null ? 0 : isi.belumDipakai();
    }

    public long ukuran() {
      return isi == null ? 0 : isi.ukuran();
    }
  }
}
