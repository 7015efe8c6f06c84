package id.bangga.audit.web;

import id.bangga.audit.Perbedaan;
import id.bangga.audit.RincianJurnal;
import java.util.List;

/// One row of the journal with all its fields and its place in the chain.
public record HalamanBarisJurnal(
    RincianJurnal rincian, HalamanJurnal.Baris kata, List<Perbedaan> perbedaan) {}
