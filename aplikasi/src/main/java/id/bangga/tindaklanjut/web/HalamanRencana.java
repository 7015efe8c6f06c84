package id.bangga.tindaklanjut.web;

import id.bangga.kepuasan.NamaUnsur;
import id.bangga.layanan.Periode;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One plan: its form, and when it exists its progress and proof.
///
/// @param rencana null for a new one
/// @param bukti documents of the locker that may be linked
/// @param bolehBukti the reader may open documents of the unit's locker
public record HalamanRencana(
    long unitId,
    String namaUnit,
    Periode periode,
    Formulir formulir,
    @Nullable Rencana rencana,
    NamaUnsur unsur,
    List<Pilihan> tenggat,
    List<Pilihan> bukti,
    boolean bolehKelola,
    boolean bolehBukti) {
  public List<Pilihan> pilihanUnsur() {
    return unsur.nama().entrySet().stream()
        .map(satu -> Pilihan.dari(satu.getKey(), satu.getValue()))
        .toList();
  }

  public String alamat() {
    return rencana == null
        ? "/tindak-lanjut/%d/baru".formatted(unitId)
        : "/tindak-lanjut/%d/%d".formatted(unitId, rencana.id());
  }
}
