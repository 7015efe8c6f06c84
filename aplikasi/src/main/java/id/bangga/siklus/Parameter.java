package id.bangga.siklus;

import java.math.BigDecimal;

/// One figure that steers a cycle.
///
/// @param terverifikasi false shows the chip *belum terverifikasi*
public record Parameter(
    NamaParameter nama, BigDecimal nilai, String sumber, boolean terverifikasi) {}
