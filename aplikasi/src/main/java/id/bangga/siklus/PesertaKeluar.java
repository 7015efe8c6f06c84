package id.bangga.siklus;

import java.time.Instant;

/// A unit that took part and was taken out of a running cycle, when and why.
public record PesertaKeluar(Peserta peserta, Instant pada, String alasan) {}
