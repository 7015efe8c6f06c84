package id.bangga.loket;

/// Sheets typed at a point, and those of them that wait for a second person.
public record RingkasKetikan(int banyak, int menunggu) {}
