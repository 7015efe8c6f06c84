package id.bangga.desk;

import java.time.Instant;

/// What the two evaluators agreed on for an indicator on which they had differed.
public record Rekonsiliasi(
    long indikatorId, Temuan temuan, String alasan, long oleh, Instant pada) {}
