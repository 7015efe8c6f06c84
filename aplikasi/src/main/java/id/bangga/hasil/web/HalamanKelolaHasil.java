package id.bangga.hasil.web;

import id.bangga.hasil.HasilBeku;
import id.bangga.siklus.Siklus;
import java.util.List;

/// All cycles and all frozen results.
public record HalamanKelolaHasil(List<Siklus> siklus, List<HasilBeku> hasil) {}
