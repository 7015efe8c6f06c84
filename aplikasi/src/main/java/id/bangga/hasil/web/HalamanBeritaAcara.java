package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Pemda;

/// The Berita Acara of a year.
public record HalamanBeritaAcara(Pemda pemda, RingkasanHasil hasil, String alamat) {}
