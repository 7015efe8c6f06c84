package id.bangga.instrumen.web;

import id.bangga.web.Formulir;

/// Name and legal basis of a draft.
public record HalamanUbahInstrumen(HalamanInstrumen induk, Formulir formulir) {}
