package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.instrumen.Instrumen;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Parameter;
import id.bangga.siklus.Perpanjangan;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.Siklus;
import id.bangga.web.Tahap;
import id.bangga.web.Tautan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One cycle with what its pages have in common.
///
/// @param bolehAtur is this person the one who steers it?
/// @param penolakan why the last act was refused
public record HalamanSiklus(
    Siklus siklus,
    Instrumen instrumen,
    List<Peserta> peserta,
    List<Perpanjangan> perpanjangan,
    boolean bolehAtur,
    Instant kini,
    Putusan penolakan) {

  public int tahun() {
    return siklus.tahun();
  }

  public String alamat() {
    return "/siklus/" + tahun();
  }

  /// May this person change what is declared, as the cycle stands?
  public boolean dapatDiubah() {
    return bolehAtur && siklus.dapatDiubah();
  }

  public List<Tautan> tab(String aktif) {
    return List.of(
        tautan("Ringkasan", "", aktif),
        tautan("Jadwal", "/jadwal", aktif),
        tautan("Parameter", "/parameter", aktif),
        tautan("Kriteria juri", "/kriteria", aktif),
        tautan("Peserta", "/peserta", aktif),
        tautan("Riwayat", "/riwayat", aktif));
  }

  private Tautan tautan(String label, String akhir, String aktif) {
    String href = alamat() + akhir;
    return label.equals(aktif) ? Tautan.aktif(label, href) : Tautan.ke(label, href);
  }

  public List<Tautan> jejak() {
    return List.of(Tautan.ke("Siklus", "/siklus"));
  }

  public List<Tautan> jejakAnak() {
    return List.of(Tautan.ke("Siklus", "/siklus"), Tautan.ke(siklus.nama(), alamat()));
  }

  public List<Tahap> tahap() {
    return siklus.fase().stream()
        .map(satu -> new Tahap(satu.fase().sebutan(), KataSiklus.pendek(satu), posisi(satu)))
        .toList();
  }

  /// Where a phase stands by the clock; a cycle in preparation has not begun, a published one is
  /// over.
  public Tahap.Posisi posisi(RentangFase rentang) {
    return switch (siklus.status()) {
      case PERSIAPAN -> Tahap.Posisi.NANTI;
      case DIUMUMKAN -> Tahap.Posisi.LEWAT;
      case BERJALAN, DITETAPKAN ->
          rentang.memuat(kini)
              ? Tahap.Posisi.KINI
              : rentang.lewat(kini) ? Tahap.Posisi.LEWAT : Tahap.Posisi.NANTI;
    };
  }

  /// The phases open now, by name.
  public String faseKini() {
    return siklus.terbuka(kini).stream()
        .map(satu -> satu.fase().sebutan())
        .collect(Collectors.joining(", "));
  }

  /// `5 Dinas dan badan, 1 Kecamatan`
  public String finalis() {
    return Arrays.stream(Klaster.values())
        .filter(satu -> siklus.parameter().finalis(satu) > 0)
        .map(satu -> siklus.parameter().finalis(satu) + " " + satu.sebutan())
        .collect(Collectors.joining(", "));
  }

  public long jumlah(Klaster klaster) {
    return peserta.stream().filter(satu -> satu.klaster() == klaster).count();
  }

  /// The extensions asked for, without the phases that only moved along.
  public List<Perpanjangan> diperpanjang() {
    return perpanjangan.stream().filter(satu -> !satu.digeser()).toList();
  }

  /// How many figures no public source confirms.
  public long belumTerverifikasi() {
    return siklus.parameter().daftar().stream().filter(satu -> !satu.terverifikasi()).count();
  }

  public List<Parameter> parameter() {
    return siklus.parameter().daftar();
  }
}
