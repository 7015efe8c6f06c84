package id.bangga.organisasi;

/// The unit a form was made from, and the version it showed.
public record KunciUnit(long id, long versi) {}
