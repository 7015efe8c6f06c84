package id.bangga.tindaklanjut;

import java.time.LocalDate;
import java.util.UUID;

/// A citizen's suggestion and what became of it.
///
/// @param id counts up as suggestions come in, so pages do not show it
/// @param nomor random; what addresses name it by
/// @param keadaan BARU until somebody has looked at it
/// @param tanggapan the unit's answer, published with the suggestion
/// @param versi 0 while it is new
public record SaranWarga(
    long id,
    UUID nomor,
    long unitId,
    String layanan,
    String titik,
    LocalDate tanggal,
    String isi,
    KeadaanSaran keadaan,
    String tanggapan,
    String alasan,
    int versi) {}
