package id.bangga.siklus;

import java.time.Instant;

/// A phase that was given more time, by whom and why.
public record Perpanjangan(
    Fase fase,
    Instant selesaiLama,
    Instant selesaiBaru,
    String alasan,
    String oleh,
    Instant pada) {}
