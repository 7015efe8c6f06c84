package id.bangga.hasil.web;

import id.bangga.dokumen.Bagan;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Pemda;

/// One unit's feedback on paper.
public record HalamanLembarHasil(
    Pemda pemda,
    RingkasanHasil hasil,
    RingkasanHasil.LembarUnit lembar,
    Bagan bagan,
    String alamat) {}
