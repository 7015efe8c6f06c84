package id.bangga.tindaklanjut;

import id.bangga.layanan.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing a unit will do about a weak unsur.
///
/// @param periode the result that asks for it
/// @param unsur code of the unsur
/// @param penanggungJawab an office, never a person's name
/// @param kemajuan per cent
/// @param realisasi what was done, in the unit's words
/// @param bukti proof from the unit's evidence locker
public record Rencana(
    long id,
    long unitId,
    Periode periode,
    String unsur,
    String program,
    Tenggat tenggat,
    String penanggungJawab,
    KeadaanRencana keadaan,
    int kemajuan,
    String realisasi,
    @Nullable LocalDate selesaiPada,
    Instant dibuatPada,
    List<BuktiRencana> bukti,
    int versi) {
  public Rencana {
    bukti = List.copyOf(bukti);
  }

  public boolean terlambat(LocalDate hariIni) {
    return !keadaan.berakhir() && hariIni.isAfter(tenggat.akhir());
  }

  public boolean tepatWaktu() {
    return selesaiPada != null && !selesaiPada.isAfter(tenggat.akhir());
  }

  Rencana berbukti(List<BuktiRencana> daftar) {
    return new Rencana(
        id,
        unitId,
        periode,
        unsur,
        program,
        tenggat,
        penanggungJawab,
        keadaan,
        kemajuan,
        realisasi,
        selesaiPada,
        dibuatPada,
        daftar,
        versi);
  }
}
