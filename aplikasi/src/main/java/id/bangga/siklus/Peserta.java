package id.bangga.siklus;

import id.bangga.organisasi.Klaster;

/// A unit that takes part, as it was called when the cycle opened.
public record Peserta(long unitId, String kode, String nama, Klaster klaster) {}
