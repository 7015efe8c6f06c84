package id.bangga.hasil;

/// What a unit's best practice changed, in words for citizens.
public record Praktik(long unitId, String judul, String uraian) {}
