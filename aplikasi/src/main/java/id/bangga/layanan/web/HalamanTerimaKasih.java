package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;

/// Thanks, and where and when the results appear.
///
/// @param lagi the same form had been sent before
public record HalamanTerimaKasih(FormulirSurvei formulir, boolean lagi) {}
