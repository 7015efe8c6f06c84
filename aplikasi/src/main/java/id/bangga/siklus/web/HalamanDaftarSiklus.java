package id.bangga.siklus.web;

import java.util.List;

/// All cycles, newest first.
///
/// @param bolehAtur shows what only the Pengelola does
public record HalamanDaftarSiklus(List<HalamanSiklus> daftar, boolean bolehAtur) {}
