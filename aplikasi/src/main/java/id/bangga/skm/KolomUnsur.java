package id.bangga.skm;

/// Which unsur a column of answers holds.
///
/// @param kode stable code: a constant of {@link Unsur}, or `U10`, `U11`, … for added ones
/// @param kolom header as the file writes it
public record KolomUnsur(String kode, String kolom) {}
