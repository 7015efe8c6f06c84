package id.bangga.laporan;

import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.IsiBerkas;
import id.bangga.kepuasan.KelompokProfil;
import id.bangga.kepuasan.NilaiIkm;
import id.bangga.layanan.Unsur;
import id.bangga.tindaklanjut.KelompokKata;
import id.bangga.tindaklanjut.Pekppp;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.tindaklanjut.SaranWarga;
import id.bangga.web.Pemda;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything a report on one unit and one period says.
///
/// @param beku the frozen result; null while the report is provisional
/// @param sebelum the result before, of the same kind of period and the same weight
/// @param rencanaLalu plans that answered the result before
/// @param kuesioner the questions that were asked
public record BahanLaporan(
    Pemda pemda,
    IsiBerkas isi,
    @Nullable HasilTetap beku,
    NilaiIkm nilai,
    List<IndeksUnit.Bagian> layanan,
    List<KelompokProfil> profil,
    int kelompokMinimum,
    Optional<HasilTetap> sebelum,
    Bagan unsur,
    Optional<Bagan> tren,
    List<Rencana> rencana,
    List<Rencana> rencanaLalu,
    Pekppp pekpppLalu,
    List<SaranWarga> saran,
    List<KelompokKata> kata,
    List<Unsur> kuesioner,
    LocalDate tanggal,
    String alamat) {
  public boolean sementara() {
    return beku == null;
  }

  public String judul() {
    return "Laporan Survei Kepuasan Masyarakat " + isi.namaUnit();
  }
}
