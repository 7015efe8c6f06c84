package id.bangga.akun.web;

/// A one-time password, shown now and never again.
public record HalamanSandiSekali(long id, String nama, String namaPengguna, String sandi) {}
