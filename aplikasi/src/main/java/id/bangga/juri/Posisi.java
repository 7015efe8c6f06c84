package id.bangga.juri;

/// A unit's place in a ranking.
///
/// @param peringkat 1 is best; units whose tie is not decided share a place (1, 2, 2, 4)
/// @param penentu the rule that separated it from the units it ties with
public record Posisi(Kandidat kandidat, int peringkat, PenentuSeri penentu) {}
