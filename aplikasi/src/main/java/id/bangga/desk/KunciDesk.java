package id.bangga.desk;

/// One unit in one cycle: what all of the desk evaluation hangs on.
public record KunciDesk(int tahun, long unitId) {}
