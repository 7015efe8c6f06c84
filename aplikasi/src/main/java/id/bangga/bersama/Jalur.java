package id.bangga.bersama;

/// The path by which an act reached the system; kept in the journal.
public enum Jalur {
  WEB,
  CLI,
  API,
  TUGAS
}
