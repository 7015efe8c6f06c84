package id.bangga.penilaian;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.bersama.Pelaku;
import id.bangga.bukti.BerkasMasuk;
import id.bangga.bukti.BerkasUji;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.DataBukti;
import id.bangga.bukti.HasilUnggah;
import id.bangga.bukti.Penautan;
import id.bangga.bukti.TautanService;
import id.bangga.bukti.UnggahService;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.siklus.SiklusService;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/// Answers and evidence for tests: Budi of unit A fills in, Ratna of unit A submits.
@TestComponent
public final class PenilaianUji {
  public static final int TAHUN = SiklusUji.TAHUN;
  public static final long A = Tokoh.UNIT_A;
  public static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();
  public static final Pelaku RATNA = Tokoh.RATNA_PIMPINAN.pelaku();
  public static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();

  private final IsianService isian;
  private final PengajuanService pengajuan;
  private final PenilaianService penilaian;
  private final UnggahService unggah;
  private final TautanService tautan;
  private final SiklusService siklus;

  PenilaianUji(
      IsianService isian,
      PengajuanService pengajuan,
      PenilaianService penilaian,
      UnggahService unggah,
      TautanService tautan,
      SiklusService siklus) {
    this.isian = isian;
    this.pengajuan = pengajuan;
    this.penilaian = penilaian;
    this.unggah = unggah;
    this.tautan = tautan;
    this.siklus = siklus;
  }

  public Indikator indikator(String kode) {
    return siklus.instrumen(TAHUN).indikator(kode).orElseThrow();
  }

  public HasilSimpan jawab(String kode, Jawaban jawaban) {
    return jawab(kode, jawaban, "", versi(kode));
  }

  HasilSimpan jawab(String kode, Jawaban jawaban, String penjelasan, int versi) {
    var draf = new DrafJawaban(indikator(kode).id(), jawaban, penjelasan, versi);
    return isian.simpanJawaban(BUDI, TAHUN, A, draf);
  }

  public HasilSimpan tingkat(String kode, String huruf) {
    return jawab(kode, new Jawaban.Level(huruf));
  }

  public static Jawaban rasio(long... angka) {
    return new Jawaban.Rasio(java.util.Arrays.stream(angka).mapToObj(BigDecimal::valueOf).toList());
  }

  private int versi(String kode) {
    return penilaian.lembar(TAHUN, A).baris(indikator(kode).id()).orElseThrow().versi();
  }

  private record Kiriman(String nama, byte[] isi) implements BerkasMasuk {
    @Override
    public InputStream buka() {
      return new ByteArrayInputStream(isi);
    }
  }

  /// A valid evidence of unit A, linked to these indicators.
  public Bukti bukti(String judul, String... kode) {
    return bukti(judul, LocalDate.of(2026, 3, 1), kode);
  }

  public Bukti bukti(String judul, LocalDate tanggal, String... kode) {
    var data = new DataBukti(judul, tanggal, null, null, "");
    var kiriman = new Kiriman(judul + ".pdf", BerkasUji.pdf(judul));
    var hasil = (HasilUnggah.Tersimpan) unggah.unggah(BUDI, A, List.of(kiriman), data).getFirst();
    for (String satu : kode) {
      tautkan(hasil.bukti(), satu);
    }
    return hasil.bukti();
  }

  public void tautkan(Bukti bukti, String kode) {
    var penautan = new Penautan(bukti.id(), TAHUN, indikator(kode).id());
    var putusan = tautan.tautkan(BUDI, penautan);
    if (!putusan.diterima()) {
      throw new IllegalStateException(putusan.alasan().toString());
    }
  }

  /// Answers everything unit A must answer, with one evidence for A1.1 and A1.2.
  public void isiLengkap() {
    for (BarisIndikator baris : penilaian.lembar(TAHUN, A).baris()) {
      if (baris.milikUnit() && !baris.terjawab()) {
        jawab(baris.indikator().kode(), jawaban(baris.indikator()));
      }
    }
    bukti("SK Tim", "A1.1", "A1.2");
  }

  private static Jawaban jawaban(Indikator indikator) {
    if (indikator.tipe() == TipeIndikator.LEVEL) {
      return new Jawaban.Level(indikator.tingkat().getFirst().huruf());
    }
    return indikator.kode().equals("B3.1") ? rasio(88, 80) : rasio(3, 4);
  }

  public HasilPengajuan ajukan() {
    return ajukan(sidik());
  }

  HasilPengajuan ajukan(String sidik) {
    return pengajuan.ajukan(RATNA, TAHUN, A, new PengajuanService.Pernyataan(sidik, true));
  }

  String sidik() {
    return pengajuan.sidik(penilaian.lembar(TAHUN, A));
  }
}
