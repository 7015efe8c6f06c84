package id.bangga.hasil.web;

import java.util.List;

/// The years with a published result.
public record HalamanTahunHasil(List<Integer> tahun) {}
