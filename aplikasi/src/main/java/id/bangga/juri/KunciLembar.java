package id.bangga.juri;

/// One juror's sheet for one finalist.
public record KunciLembar(int tahun, long akunId, long unitId) {}
