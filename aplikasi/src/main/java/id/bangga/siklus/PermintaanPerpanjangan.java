package id.bangga.siklus;

import java.time.Instant;

/// A phase shall stay open longer.
///
/// @param menjadi its new end
/// @param geser move the phases that wait for it by as many whole days as needed
public record PermintaanPerpanjangan(Fase fase, Instant menjadi, String alasan, boolean geser) {}
