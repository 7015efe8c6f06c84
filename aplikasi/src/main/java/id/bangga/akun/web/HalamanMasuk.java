package id.bangga.akun.web;

import id.bangga.web.Formulir;

/// The sign-in form.
///
/// @param lanjut local path to go to afterwards
/// @param kesalahan why the last attempt failed; blank at first
/// @param pesan something to say before; mostly blank
public record HalamanMasuk(Formulir formulir, String lanjut, String kesalahan, String pesan) {}
