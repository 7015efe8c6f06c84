package id.bangga.penilaian.web;

import id.bangga.web.Telusur;

/// One figure of a unit's sheet with everything behind it.
public record HalamanTelusurMandiri(String unit, String alamat, Telusur lembar) {}
