package id.bangga.tindaklanjut;

import java.time.LocalDate;

/// A citizen's suggestion and what became of it.
///
/// @param keadaan BARU until somebody has looked at it
/// @param tanggapan the unit's answer, published with the suggestion
/// @param versi 0 while it is new
public record SaranWarga(
    long id,
    long unitId,
    String layanan,
    String titik,
    LocalDate tanggal,
    String isi,
    KeadaanSaran keadaan,
    String tanggapan,
    String alasan,
    int versi) {}
