package id.bangga.akun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened and concerns the reader.
///
/// @param jenis kind of object as in the journal
/// @param objekId key of the object, of one of them when there are several
/// @param jumlah how many objects
public record Perubahan(
    long nomor,
    Instant waktu,
    String pelaku,
    @Nullable String atasNama,
    String tindakan,
    String jenis,
    String objekId,
    int jumlah,
    @Nullable Long unitId) {}
