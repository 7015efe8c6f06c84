package id.bangga.akun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened and concerns the reader.
///
/// @param jenis kind of object as in the journal
public record Perubahan(
    long nomor,
    Instant waktu,
    String pelaku,
    @Nullable String atasNama,
    String tindakan,
    String jenis,
    String objekId,
    @Nullable Long unitId) {}
