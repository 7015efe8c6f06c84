package id.bangga.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that waits for the signed-in person on *Pekerjaan Anda*.
///
/// @param batas until when, or null when nothing presses
/// @param tombol label of its one button
public record Pekerjaan(
    int urutan,
    String judul,
    String keterangan,
    @Nullable Instant batas,
    String tombol,
    String href) {}
