package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.Perwakilan;
import id.bangga.web.Formulir;

/// Before acting on behalf of somebody: what it means, and the reason.
public record HalamanBertindak(Akun akun, Perwakilan perwakilan, Formulir formulir) {}
