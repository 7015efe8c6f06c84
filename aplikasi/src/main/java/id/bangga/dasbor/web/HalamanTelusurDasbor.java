package id.bangga.dasbor.web;

import id.bangga.web.Telusur;

/// Everything behind one figure of the dashboard.
public record HalamanTelusurDasbor(int tahun, String kode, String nama, Telusur lembar) {}
