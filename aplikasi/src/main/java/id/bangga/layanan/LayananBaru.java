package id.bangga.layanan;

/// A service about to be set up.
public record LayananBaru(long unitId, String kode, String nama, boolean gratis) {}
