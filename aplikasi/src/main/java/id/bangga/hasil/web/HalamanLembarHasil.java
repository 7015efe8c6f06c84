package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Pemda;

/// One unit's feedback, on a page and on paper.
public record HalamanLembarHasil(
    Pemda pemda, int tahun, String sidik, RingkasanHasil.LembarUnit lembar, String alamat) {}
