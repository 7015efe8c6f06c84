package id.bangga.akun.web;

import id.bangga.web.Formulir;

/// Choosing a file of accounts.
public record HalamanPilihBerkas(Formulir formulir) {}
