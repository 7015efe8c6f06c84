package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Telusur;

/// Everything behind one figure of a frozen result.
public record HalamanTelusurHasil(
    int tahun, RingkasanHasil.Baris baris, Telusur lembar, String kembali) {}
