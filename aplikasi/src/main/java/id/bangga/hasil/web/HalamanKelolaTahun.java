package id.bangga.hasil.web;

import id.bangga.bersama.Putusan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilVerifikasi;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.siklus.Siklus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One year's result on its way from the cycle to the citizens.
///
/// @param kekurangan what still stands against freezing
/// @param praktik by the unit's code; a refused one as it was typed
/// @param ditolak why a practice was not stored, and whose it is; without a unit, why the result
///   was not frozen or published
public record HalamanKelolaTahun(
    Siklus siklus,
    @Nullable HasilBeku beku,
    @Nullable RingkasanHasil ringkasan,
    @Nullable HasilVerifikasi verifikasi,
    List<Putusan.Alasan> kekurangan,
    Map<String, HalamanHasil.Praktik> praktik,
    boolean bolehTetapkan,
    Ditolak ditolak) {

  /// @param kode the unit's; empty when nothing was refused
  public record Ditolak(String kode, Putusan putusan) {}
}
