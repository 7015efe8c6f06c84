package id.bangga.audit;

/// One row of the journal with its place in the chain.
///
/// @param sidik its hash, hexadecimal
/// @param sidikSebelum the hash before it; blank when the row before is missing
/// @param cocok does its hash follow from its contents and the hash before?
/// @param adaSesudah is there a later row?
public record RincianJurnal(
    Baris baris, String sidik, String sidikSebelum, boolean cocok, boolean adaSesudah) {}
