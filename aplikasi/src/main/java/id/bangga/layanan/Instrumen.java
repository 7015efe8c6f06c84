package id.bangga.layanan;

/// A questionnaire.
///
/// @param rumusanSendiri some of its items are in our own words, which is said wherever it is used
public record Instrumen(long id, String kode, String nama, String dasar, boolean rumusanSendiri) {}
