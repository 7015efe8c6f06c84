package id.bangga.penilaian.web;

import id.bangga.bersama.Putusan;
import id.bangga.penilaian.TenggangService;
import id.bangga.web.Isian;
import java.util.List;

/// The grace queue of a cycle.
///
/// @param ketikan what was typed with a refused decision
public record HalamanTenggang(
    TenggangService.Daftar daftar, Putusan putusan, List<Isian> ketikan, boolean bolehPutus) {}
