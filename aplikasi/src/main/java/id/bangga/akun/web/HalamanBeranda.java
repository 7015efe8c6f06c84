package id.bangga.akun.web;

import id.bangga.web.PenyediaBeranda.KartuBeranda;
import java.util.List;

/// The public front page.
public record HalamanBeranda(List<KartuBeranda> kartu) {}
