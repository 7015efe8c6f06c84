package id.bangga.siklus.web;

import id.bangga.web.Kejadian;
import java.util.List;

/// Who changed what about a cycle.
public record HalamanRiwayatSiklus(HalamanSiklus induk, List<Kejadian> riwayat) {}
