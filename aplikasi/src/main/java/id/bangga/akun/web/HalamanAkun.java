package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Isian;
import id.bangga.web.Kejadian;
import id.bangga.web.Pilihan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One account: who it is, which roles it holds, what has happened to it.
///
/// @param atasan name of the superior; blank when there is none
/// @param putusan why the last act was refused
/// @param ketikan what was typed for it
public record HalamanAkun(
    Akun akun,
    String unit,
    String atasan,
    List<Tugas> tugas,
    List<Relasi> hubungan,
    List<Kejadian> riwayat,
    Boleh boleh,
    FormulirPeran peran,
    Putusan putusan,
    List<Isian> ketikan) {

  /// What the reader may do here.
  public record Boleh(
      boolean kelola, boolean sandi, boolean bertindak, boolean lihatHubungan, boolean hubungan) {}

  /// A role of this account, past ones too.
  ///
  /// @param keadaan `berlaku`, `akan berlaku` or `berakhir`
  /// @param dapatDiakhiri may the reader end it now?
  public record Tugas(
      long id,
      Peran peran,
      String unit,
      @Nullable Integer tahun,
      LocalDate sejak,
      @Nullable LocalDate sampai,
      String keadaan,
      boolean dapatDiakhiri) {}

  /// A declared relation, in words.
  public record Relasi(long id, String dengan, String jenis, String keterangan, String oleh) {}

  /// The form with which a role is given.
  ///
  /// @param pilihan roles the reader may give; none when empty
  public record FormulirPeran(Formulir formulir, List<Pilihan> pilihan, List<Pilihan> unit) {}
}
