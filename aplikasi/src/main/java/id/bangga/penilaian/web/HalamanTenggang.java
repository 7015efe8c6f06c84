package id.bangga.penilaian.web;

import id.bangga.bersama.Putusan;
import id.bangga.penilaian.TenggangService;

/// The grace queue of a cycle.
public record HalamanTenggang(TenggangService.Daftar daftar, Putusan putusan, boolean bolehPutus) {}
