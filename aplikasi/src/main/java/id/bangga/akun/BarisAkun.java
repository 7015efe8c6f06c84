package id.bangga.akun;

import java.util.List;

/// One row of an import file, as read.
///
/// @param data blank cells are absent; the superior stands in `atasan`
/// @param atasan user name of the superior; blank when not given
record BarisAkun(int nomor, DataAkun data, String atasan, List<PenugasanBaru> peran) {}
