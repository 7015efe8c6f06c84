package id.bangga.siklus.web;

import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// Name and instrument of a cycle in preparation.
public record HalamanUbahSiklus(HalamanSiklus induk, Formulir formulir, List<Pilihan> instrumen) {}
