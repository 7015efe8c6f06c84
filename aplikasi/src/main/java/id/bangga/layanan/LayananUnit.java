package id.bangga.layanan;

/// A service of a unit.
///
/// @param gratis nothing is charged: the unsur BIAYA is then shown with and without
/// @param versi for optimistic locking
public record LayananUnit(
    long id, long unitId, String kode, String nama, boolean gratis, boolean aktif, int versi) {}
