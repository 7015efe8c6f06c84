package id.bangga.layanan;

/// How many people a service served (or will serve) in a period; the minimum sample is taken from
/// it.
///
/// @param sumber where the number comes from, in words
public record Populasi(long layananId, Periode periode, long jumlah, String sumber) {}
