package id.bangga.tindaklanjut;

/// A document of the locker that proves a follow-up, as it was called and hashed when linked.
public record BuktiRencana(long buktiId, String judul, String sidik) {}
