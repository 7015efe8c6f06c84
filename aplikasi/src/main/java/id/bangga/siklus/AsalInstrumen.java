package id.bangga.siklus;

/// Where the instrument of a new cycle comes from.
public sealed interface AsalInstrumen {
  /// An instrument that is there already.
  record Dipakai(long id) implements AsalInstrumen {}

  /// A draft for the cycle's year with the content of this one.
  record Disalin(long id) implements AsalInstrumen {}

  /// A draft of the built-in instrument.
  record Baku() implements AsalInstrumen {}
}
