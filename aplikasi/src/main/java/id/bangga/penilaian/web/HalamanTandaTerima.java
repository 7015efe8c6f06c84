package id.bangga.penilaian.web;

import id.bangga.penilaian.IsiTandaTerima;
import id.bangga.penilaian.TandaTerima;

/// What anybody holding the number may know of a receipt: which unit handed in how much and when,
/// and whether the signature holds; neither names nor answers.
public record HalamanTandaTerima(TandaTerima tanda, IsiTandaTerima isi, boolean utuh) {}
