package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import java.time.Instant;

/// How the finalists of a ranking group were chosen.
///
/// @param pleno did the pleno choose at the cut?
/// @param alasan its written reason, else empty
public record PenetapanFinalis(
    Klaster klaster, int jumlah, boolean pleno, String alasan, String oleh, Instant pada) {}
