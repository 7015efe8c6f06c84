package id.bangga.hasil.web;

import id.bangga.bersama.Putusan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilVerifikasi;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.siklus.Siklus;
import id.bangga.web.Format;
import id.bangga.web.Kueri;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One year's result on its way from the cycle to the citizens.
///
/// @param kekurangan what still stands against freezing
/// @param praktik by the unit's code; a refused one as it was typed
/// @param ditolak why a practice was not stored, and whose it is; without a unit, why the result
///   was not frozen or published
/// @param kueri which units of the ranking are sought (`q`, `klaster`)
public record HalamanKelolaTahun(
    Siklus siklus,
    @Nullable HasilBeku beku,
    @Nullable RingkasanHasil ringkasan,
    @Nullable HasilVerifikasi verifikasi,
    List<Putusan.Alasan> kekurangan,
    Map<String, HalamanHasil.Praktik> praktik,
    boolean bolehTetapkan,
    Ditolak ditolak,
    Kueri kueri) {

  /// @param kode the unit's; empty when nothing was refused
  public record Ditolak(String kode, Putusan putusan) {}

  /// A group with those of its lines that are shown.
  ///
  /// @param semua how many units the group has
  public record Peringkat(RingkasanHasil.Klaster isi, int semua, boolean terbuka) {
    public String ringkas() {
      return Format.sebagian(isi.baris().size(), semua, "unit");
    }
  }

  /// The groups in which something is found; the first one is open, and all that were sought.
  public List<Peringkat> peringkat() {
    String dicari = kueri.nilai("klaster");
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    return klaster().stream()
        .filter(satu -> dicari.isEmpty() || satu.kode().equals(dicari))
        .map(satu ->
            new Peringkat(
                new RingkasanHasil.Klaster(satu.kode(), satu.nama(), memuat(satu, kata)),
                satu.baris().size(),
                kueri.tersaring() || satu.kode().equals(klaster().getFirst().kode())))
        .filter(satu -> !satu.isi().baris().isEmpty())
        .toList();
  }

  private static List<RingkasanHasil.Baris> memuat(RingkasanHasil.Klaster klaster, String kata) {
    return klaster.baris().stream()
        .filter(baris -> baris.nama().toLowerCase(Locale.ROOT).contains(kata))
        .toList();
  }

  public List<Pilihan> pilihanKlaster() {
    return klaster().stream().map(satu -> Pilihan.dari(satu.kode(), satu.nama())).toList();
  }

  /// Whose best practice may be written, whatever is sought.
  public List<RingkasanHasil.Baris> finalis() {
    return klaster().stream().flatMap(satu -> satu.finalis().stream()).toList();
  }

  private List<RingkasanHasil.Klaster> klaster() {
    return ringkasan == null ? List.of() : ringkasan.klaster();
  }
}
