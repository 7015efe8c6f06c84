package id.bangga.laporan;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.dokumen.Docx;
import id.bangga.dokumen.Pdf;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.layanan.Periode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Prints reports and posters.
@Service
public class DokumenService {
  private static final String LAPORAN = "laporan/laporan_cetak";

  private final LaporanService laporan;
  private final Pdf pdf;
  private final Docx docx;
  private final Clock clock;

  DokumenService(LaporanService laporan, Pdf pdf, Docx docx, Clock clock) {
    this.laporan = laporan;
    this.pdf = pdf;
    this.docx = docx;
    this.clock = clock;
  }

  public byte[] laporanPdf(Pelaku pelaku, long unitId, Periode periode, String situs) {
    return pdf(laporan.bahan(pelaku, unitId, periode, situs));
  }

  byte[] pdf(BahanLaporan bahan) {
    return pdf.cetak(LAPORAN, bahan, saat(bahan));
  }

  public byte[] laporanDocx(Pelaku pelaku, long unitId, Periode periode, String situs) {
    return docx(laporan.bahan(pelaku, unitId, periode, situs));
  }

  byte[] docx(BahanLaporan bahan) {
    return docx.cetak(LAPORAN, bahan);
  }

  public byte[] poster(Pelaku pelaku, long unitId, Periode periode, String situs) {
    return poster(laporan.bahan(pelaku, unitId, periode, situs));
  }

  byte[] poster(BahanLaporan bahan) {
    return pdf.cetak("laporan/poster_cetak", bahan, saat(bahan));
  }

  public TabelKeluar saran(Pelaku pelaku, long unitId, Periode periode) {
    return RekapSaran.tabel(laporan.bahan(pelaku, unitId, periode, "").saran());
  }

  /// Frozen documents bear the moment they were frozen, provisional ones the present.
  private Instant saat(BahanLaporan bahan) {
    return Optional.ofNullable(bahan.beku())
        .map(HasilTetap::ditetapkanPada)
        .orElseGet(clock::instant);
  }
}
