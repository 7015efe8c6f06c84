package id.bangga.siklus.web;

import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// Preparing a cycle.
public record HalamanSiklusBaru(
    Formulir formulir, List<Pilihan> isiAwal, List<Pilihan> instrumen) {}
