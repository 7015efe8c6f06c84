package id.bangga.hasil;

import id.bangga.basisdata.KunciInstalasi;
import id.bangga.berkas.BacaJson;
import id.bangga.berkas.JsonKanonik;
import id.bangga.hasil.HasilVerifikasi.TemuanVerifikasi;
import java.util.ArrayList;
import java.util.List;

/// Verifies a frozen result from its file alone: hash, signature, and then every score and rank
/// derived again from what the file says was found. No database, no server, no trust in the
/// announced figures.
public final class Verifikasi {
  /// Format of the file; readers refuse any other.
  public static final String FORMAT = "bangga-hasil/1";

  private final List<TemuanVerifikasi> temuan = new ArrayList<>();
  private String sidik = "";
  private int unit;
  private int skor;
  private int peringkat;

  private Verifikasi() {}

  /// Says whether the file holds. Never throws because of what the file contains.
  public static HasilVerifikasi periksa(byte[] berkas) {
    var verifikasi = new Verifikasi();
    verifikasi.jalankan(berkas);
    return new HasilVerifikasi(
        verifikasi.sidik,
        verifikasi.unit,
        verifikasi.skor,
        verifikasi.peringkat,
        verifikasi.temuan);
  }

  private void jalankan(byte[] berkas) {
    try {
      BacaJson.Hasil dibaca = BacaJson.baca(berkas);
      if (dibaca.galat() != null) {
        temukan(KodeTemuan.VH_001, dibaca.galat().pesan());
        return;
      }
      BacaObjek dokumen = BacaObjek.dari("berkas", dibaca.nilai());
      if (!dokumen.teks("format").equals(FORMAT)) {
        temukan(KodeTemuan.VH_001, "Format %s tidak dikenal.".formatted(dokumen.teks("format")));
        return;
      }
      periksaSidik(dokumen);
      periksaIsi(dokumen.anak("isi"));
    } catch (BacaObjek.Rusak e) {
      temukan(KodeTemuan.VH_001, e.pesan());
    } catch (IllegalArgumentException | ArithmeticException e) {
      temukan(KodeTemuan.VH_001, "Isi tidak dapat dihitung: " + e.getMessage());
    }
  }

  private void periksaSidik(BacaObjek dokumen) {
    sidik = JsonKanonik.sidik(dokumen.anak("isi").objek());
    if (!sidik.equals(dokumen.teks("sidik"))) {
      temukan(
          KodeTemuan.VH_002,
          "Sidik tertulis %s, sidik isi %s.".formatted(dokumen.teks("sidik"), sidik));
    }
    if (!KunciInstalasi.sah(dokumen.teks("kunciPublik"), sidik, dokumen.teks("tandaTangan"))) {
      temukan(
          KodeTemuan.VH_003, "Tanda tangan bukan atas sidik isi ini dengan kunci yang tertulis.");
    }
  }

  private void periksaIsi(BacaObjek isi) {
    IsiHasil hasil = PembacaHasil.baca(isi);
    var desk = new PeriksaDesk(hasil, temuan);
    desk.jalankan();
    var juri = new PeriksaJuri(hasil, desk, temuan);
    juri.jalankan();
    var urutan = new PeriksaUrutan(hasil, juri, temuan);
    urutan.jalankan();
    unit = hasil.unit().size();
    skor = desk.skorDiperiksa() + juri.skorDiperiksa();
    peringkat = hasil.hasil().size();
  }

  private void temukan(KodeTemuan kode, String pesan) {
    temuan.add(new TemuanVerifikasi(kode, pesan));
  }
}
