package id.bangga.instrumen.web;

import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// A new instrument: from the built-in one, from another year, or empty.
public record HalamanInstrumenBaru(Formulir formulir, List<Pilihan> sumber) {}
