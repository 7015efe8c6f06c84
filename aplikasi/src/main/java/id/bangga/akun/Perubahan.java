package id.bangga.akun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened and concerns the reader.
///
/// @param pelaku who did it, the last one when several people did
/// @param orang how many people did it
/// @param jenis kind of object as in the journal
/// @param objekId key of the object, of one of them when there are several
/// @param jumlah how many objects
/// @param unitId the unit it happened in, one of them when there are several
/// @param unit how many units
public record Perubahan(
    long nomor,
    Instant waktu,
    String pelaku,
    @Nullable String atasNama,
    int orang,
    String tindakan,
    String jenis,
    String objekId,
    int jumlah,
    @Nullable Long unitId,
    int unit) {}
