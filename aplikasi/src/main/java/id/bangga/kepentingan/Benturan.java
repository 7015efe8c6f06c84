package id.bangga.kepentingan;

/// Why an account must not judge a unit.
///
/// @param keterangan what was found, in words, for the person who assigns
public record Benturan(long akunId, long unitId, JenisBenturan jenis, String keterangan) {}
