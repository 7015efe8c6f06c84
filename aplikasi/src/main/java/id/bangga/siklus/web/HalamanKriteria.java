package id.bangga.siklus.web;

import id.bangga.web.Formulir;

/// The jury's criteria, to read or to change.
///
/// @param baris rows of the form
public record HalamanKriteria(HalamanSiklus induk, Formulir formulir, int baris) {}
