package id.bangga.instrumen;

import id.bangga.berkas.PembacaTabel;
import id.bangga.instrumen.Instrumen.Identitas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The instruments that come with the program.
public final class InstrumenBaku {
  /// Kind of the yearly assessment of work culture.
  public static final String BUDAYA_KERJA = "BUDAYA_KERJA";

  private static final String BERKAS = "/instrumen/budaya_kerja.csv";
  private static final List<Komponen> BUDAYA = baca();

  private InstrumenBaku() {}

  /// Penilaian Implementasi Budaya Kerja: 28 indicators, A Pengungkit 60 and B Hasil 40 as in the
  /// LKE Zona Integritas. The weights are our own design, hence not confirmed.
  public static Instrumen budayaKerja(int tahun) {
    return new Instrumen(
        0,
        new Identitas(
            BUDAYA_KERJA,
            "Penilaian Implementasi Budaya Kerja",
            tahun,
            1,
            "SE MenPANRB 20/2021 dan UU 20/2023 Pasal 3–4; susunan menurut LKE Zona Integritas"
                + " (PermenPANRB 90/2021); bobot rancangan",
            false),
        StatusInstrumen.DRAF,
        BUDAYA,
        0);
  }

  private static List<Komponen> baca() {
    try (var aliran = InstrumenBaku.class.getResourceAsStream(BERKAS)) {
      if (aliran == null) {
        throw new IllegalStateException(BERKAS + " tidak ada");
      }
      var isi = PembacaInstrumen.baca(PembacaTabel.baca(aliran.readAllBytes()));
      if (!isi.galat().isEmpty()) {
        throw new IllegalStateException(BERKAS + ": " + isi.galat());
      }
      return isi.komponen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
