package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import java.util.List;

/// The years with a published result, newest first.
public record HalamanTahunHasil(List<RingkasanHasil> tahun) {}
