package id.bangga.loket;

/// Sheets of a point that wait for a second person.
public record Menunggu(String titik, String nama, long banyak) {}
