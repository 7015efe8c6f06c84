package id.bangga.kepuasan.web;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.KelompokProfil;
import id.bangga.kepuasan.Media;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One unit in one period: figures as they are now, and what is frozen.
///
/// @param formulir what was typed into a form that was refused
/// @param bolehRencana the reader plans what this unit does about its results
/// @param kekurangan what stands against freezing
/// @param riwayat every frozen version of the unit, newest first
public record HalamanUnitSkm(
    Formulir formulir,
    String namaUnit,
    String kodeUnit,
    IndeksUnit indeks,
    List<KelompokProfil> profil,
    int kelompokMinimum,
    @Nullable HasilTetap beku,
    List<HasilTetap> riwayat,
    List<Alasan> kekurangan,
    List<Media> media,
    Bagan unsur,
    Optional<Bagan> layanan,
    Optional<Bagan> tren,
    List<Tautan> tahun,
    List<Tautan> periode,
    boolean bolehTetapkan,
    boolean bolehRencana,
    boolean bolehKota,
    boolean bolehJawaban) {
  /// The form for correcting a frozen result was refused.
  public boolean koreksiDitolak() {
    return formulir.isian("alasan").galat() != null;
  }

  public boolean mediaDitolak() {
    return formulir.adaGalat() && !koreksiDitolak();
  }

  public String alamat() {
    return "/kelola-kepuasan/%s/%d".formatted(indeks.periode().kode(), indeks.unitId());
  }

  public String telusur(String bagian) {
    return alamat() + "/telusur?bagian=" + bagian;
  }

  public String dokumen(String berkas) {
    return "/laporan-skm/%s/%d/%s".formatted(indeks.periode().kode(), indeks.unitId(), berkas);
  }
}
