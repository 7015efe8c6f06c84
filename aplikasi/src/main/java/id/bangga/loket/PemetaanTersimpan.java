package id.bangga.loket;

/// A mapping that a unit has kept for its next file.
public record PemetaanTersimpan(long id, String nama, Pemetaan pemetaan) {}
