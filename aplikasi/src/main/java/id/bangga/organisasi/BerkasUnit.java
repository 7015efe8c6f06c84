package id.bangga.organisasi;

/// An uploaded file and its name.
public record BerkasUnit(String nama, byte[] isi) {}
