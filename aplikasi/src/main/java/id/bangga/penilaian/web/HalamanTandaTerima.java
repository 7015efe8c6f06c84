package id.bangga.penilaian.web;

import id.bangga.penilaian.TandaTerima;

/// What anybody holding the number may know of a receipt.
public record HalamanTandaTerima(TandaTerima tanda, boolean utuh) {}
