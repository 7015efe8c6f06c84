package id.bangga.akun;

import id.bangga.berkas.HasilImpor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import file would do: the result for the reader, and the steps for the program.
record RencanaImpor(HasilImpor hasil, List<Langkah> langkah) {

  /// One account to make or to change.
  ///
  /// @param lama the account as it is; null for a new one
  /// @param data as it will be, but for the superior
  /// @param atasan user name of the superior it will have; blank for none
  /// @param peran roles that are added
  /// @param berubah is there anything to write about the account itself?
  record Langkah(
      @Nullable Akun lama,
      DataAkun data,
      String atasan,
      List<PenugasanBaru> peran,
      boolean berubah) {}
}
