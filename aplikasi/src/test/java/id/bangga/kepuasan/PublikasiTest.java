package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.organisasi.OrganisasiService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UjiSpring
class PublikasiTest {
  private static final Pelaku PIMPINAN = Tokoh.RATNA_PIMPINAN.pelaku();

  private final PublikasiService publikasi;
  private final TetapService tetap;
  private final KepuasanUji uji;
  private final OrganisasiService organisasi;

  PublikasiTest(
      PublikasiService publikasi,
      TetapService tetap,
      KepuasanUji uji,
      OrganisasiService organisasi) {
    this.publikasi = publikasi;
    this.tetap = tetap;
    this.uji = uji;
    this.organisasi = organisasi;
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(alasan -> alasan.kode().name()).toList();
  }

  @Test
  void KS_009_KS_010_media_beruraian_dan_bertanggal_wajar_sesudah_diumumkan() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
    var papan = new Media(JenisMedia.PAPAN, "Papan ruang tunggu", LocalDate.of(2026, 2, 1));
    assertThat(kode(publikasi.catat(PIMPINAN, DINAS, LALU, papan))).containsExactly("KS_005");
    tetap.tetapkan(PIMPINAN, DINAS, LALU, "");
    tetap.umumkan(PIMPINAN, DINAS, LALU);
    var buruk = new Media(JenisMedia.SITUS, " ", LocalDate.of(2030, 1, 1));
    assertThat(kode(publikasi.catat(PIMPINAN, DINAS, LALU, buruk)))
        .containsExactly("KS_009", "KS_010");
    assertThat(publikasi.catat(PIMPINAN, DINAS, LALU, papan).diterima()).isTrue();
    assertThat(publikasi.daftar(PIMPINAN, DINAS, LALU)).containsExactly(papan);
  }
}
