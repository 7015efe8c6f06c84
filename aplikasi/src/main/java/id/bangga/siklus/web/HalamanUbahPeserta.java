package id.bangga.siklus.web;

import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// Letting a unit join a running cycle, or taking one out, with the reason.
///
/// @param unit the choices; one when it is fixed
/// @param keluar out, else in
public record HalamanUbahPeserta(
    HalamanSiklus induk, Formulir formulir, List<Pilihan> unit, boolean keluar) {}
