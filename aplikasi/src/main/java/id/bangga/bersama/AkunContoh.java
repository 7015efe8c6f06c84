package id.bangga.bersama;

/// An account of the sample city, to try a role with.
public record AkunContoh(Peran peran, String nama, String namaMasuk, String sandi) {}
