package id.bangga.bukti;

import java.time.Instant;

/// How full one unit's locker is.
///
/// @param ukuran bytes
/// @param belumDipakai evidence without any link
/// @param terakhir when something was last uploaded
public record IsiUnit(long unitId, int jumlah, long ukuran, int belumDipakai, Instant terakhir) {}
