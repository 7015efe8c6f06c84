package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;

/// Thanks, and where and when the results appear.
public record HalamanTerimaKasih(FormulirSurvei formulir) {}
