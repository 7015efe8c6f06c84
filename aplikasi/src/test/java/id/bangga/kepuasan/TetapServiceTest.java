package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiSpring
class TetapServiceTest {
  private final TetapService tetap;
  private final KepuasanUji uji;
  private final KepuasanInvarian invarian;
  private final HasilTetapRepository repository;
  private final SumberSkm sumber;
  private final TerbitService terbit;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;

  TetapServiceTest(
      TetapService tetap,
      KepuasanUji uji,
      KepuasanInvarian invarian,
      HasilTetapRepository repository,
      SumberSkm sumber,
      TerbitService terbit,
      OrganisasiService organisasi,
      JdbcClient jdbc) {
    this.tetap = tetap;
    this.uji = uji;
    this.invarian = invarian;
    this.repository = repository;
    this.sumber = sumber;
    this.terbit = terbit;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(alasan -> alasan.kode().name()).toList();
  }

  private Putusan tetapkan(Periode periode, String alasan) {
    return tetap.tetapkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, periode, alasan);
  }

  private HasilTetap hasil() {
    return tetap.terakhir(Tokoh.TATI_AUDITOR.pelaku(), DINAS, LALU).orElseThrow();
  }

  @Test
  void hasil_yang_ditetapkan_membawa_masukan_sidik_dan_lolos_hitung_ulang() {
    uji.jawabDinas();
    assertThat(tetapkan(LALU, "").diterima()).isTrue();
    // 30 x 30 dan 10 x 17 dari 360 jawaban: 25 x 1070 / 360
    assertThat(hasil().ikm()).isEqualByComparingTo("74.31");
    assertThat(hasil().responden()).isEqualTo(40);
    byte[] berkas = repository.berkas(hasil().id());
    byte[] dasar = repository.dasar(hasil().id());
    assertThat(PemeriksaBerkas.periksa(dasar, berkas)).isEmpty();
    assertThat(invarian.periksa()).isEmpty();
    String diubah =
        new String(berkas, StandardCharsets.UTF_8).replace("\"ikm\":74.31", "\"ikm\":84.31");
    assertThat(PemeriksaBerkas.periksa(dasar, diubah.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
    assertThat(
            jdbc.sql("select tindakan from audit.jurnal order by nomor desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("ditetapkan");
  }

  @Test
  void baris_yang_ditetapkan_tidak_dapat_diubah_di_basis_data() {
    uji.jawabDinas();
    tetapkan(LALU, "");
    assertThatThrownBy(() -> jdbc.sql("update kepuasan.hasil set ikm = 99").update())
        .hasMessageContaining("tidak dapat diubah");
  }

  @Test
  void KS_001_periode_yang_belum_berakhir_ditolak() {
    uji.jawab("KTP", LocalDate.of(2026, 1, 5), "333333333", 5, "");
    assertThat(kode(tetapkan(Periode.tahunan(2026), ""))).contains("KS_001");
  }

  @Test
  void KS_002_tanpa_jawaban_untuk_setiap_unsur_ditolak() {
    assertThat(kode(tetapkan(LALU, ""))).containsExactly("KS_002");
  }

  @Test
  void KS_003_KS_004_koreksi_memerlukan_alasan_dan_perubahan() {
    uji.jawabDinas();
    tetapkan(LALU, "");
    assertThat(kode(tetapkan(LALU, "salah"))).containsExactly("KS_003");
    assertThat(kode(tetapkan(LALU, "Diperiksa sekali lagi"))).containsExactly("KS_004");
    uji.jawab("KTP", LocalDate.of(2025, 12, 1), "444444444", 1, "");
    assertThat(tetapkan(LALU, "Satu jawaban kertas terlambat masuk").diterima()).isTrue();
    assertThat(hasil().versi()).isEqualTo(2);
    assertThat(tetap.riwayat(Tokoh.TATI_AUDITOR.pelaku(), DINAS)).hasSize(2);
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void KS_005_KS_006_yang_diumumkan_harus_ditetapkan_dan_hanya_sekali() {
    uji.jawabDinas();
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    assertThat(kode(tetap.umumkan(pimpinan, DINAS, LALU))).containsExactly("KS_005");
    tetapkan(LALU, "");
    assertThat(terbit.tahun()).isEmpty();
    assertThat(tetap.umumkan(pimpinan, DINAS, LALU).diterima()).isTrue();
    assertThat(kode(tetap.umumkan(pimpinan, DINAS, LALU))).containsExactly("KS_006");
    assertThat(terbit.kota(2025).unit()).hasSize(1);
  }

  @Test
  void KS_007_berkas_yang_tidak_dapat_dihitung_ulang_disebut() {
    assertThat(PemeriksaBerkas.periksa("{}".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("tidak dapat dibaca");
  }

  @Test
  void KS_008_periode_yang_bukan_milik_unit_ditolak() {
    uji.jawabDinas();
    assertThat(kode(tetapkan(new Periode(JenisPeriode.TRIWULAN, 2025, 1), ""))).contains("KS_008");
  }

  @Test
  void KS_011_hasil_dengan_terlalu_sedikit_responden_ditetapkan_tetapi_tidak_diumumkan() {
    uji.jawab("KTP", LocalDate.of(2025, 3, 4), "334433343", 9, "");
    assertThat(tetapkan(LALU, "").diterima()).isTrue();
    var pimpinan = Tokoh.RATNA_PIMPINAN.pelaku();
    assertThat(kode(tetap.umumkan(pimpinan, DINAS, LALU))).containsExactly("KS_011");
    uji.jawab("KTP", LocalDate.of(2025, 12, 1), "444444444", 1, "");
    tetapkan(LALU, "Satu jawaban kertas terlambat masuk");
    assertThat(tetap.umumkan(pimpinan, DINAS, LALU).diterima()).isTrue();
  }

  @Test
  void koreksi_yang_belum_diumumkan_tidak_mengganti_yang_terbit() {
    uji.jawabDinas();
    tetapkan(LALU, "");
    tetap.umumkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU);
    uji.jawab("KTP", LocalDate.of(2025, 12, 1), "444444444", 10, "");
    tetapkan(LALU, "Sepuluh jawaban kertas terlambat masuk");
    assertThat(terbit.kota(2025).unit().getFirst().nilai().responden()).isEqualTo(40);
    assertThat(hasil().responden()).isEqualTo(50);
  }

  @Test
  void penilaian_menerima_nilai_tahun_ini_dan_tahun_lalu_dari_yang_ditetapkan_saja() {
    uji.jawabDinas();
    assertThat(sumber.nilai(2025, DINAS)).isEmpty();
    tetapkan(LALU, "");
    var kini = sumber.nilai(2025, DINAS).orElseThrow();
    assertThat(kini.masukan()).hasSize(1);
    assertThat(kini.masukan().getFirst()).isEqualByComparingTo("74.31");
    assertThat(kini.sumber()).contains("SKM 2025");
    uji.jawab("KTP", LocalDate.of(2024, 5, 6), "333333333", 4, "");
    tetapkan(Periode.tahunan(2024), "");
    assertThat(sumber.nilai(2025, DINAS).orElseThrow().masukan().get(1))
        .isEqualByComparingTo("75.00");
  }

  @Test
  void hanya_pimpinan_unit_dan_pengelola_yang_menetapkan_dan_mengumumkan() {
    uji.jawabDinas();
    for (Tokoh tokoh :
        Arrays.stream(Tokoh.values())
            .filter(t -> t != Tokoh.SITI_PENGELOLA && t != Tokoh.RATNA_PIMPINAN)
            .toList()) {
      assertThatThrownBy(() -> tetap.tetapkan(tokoh.pelaku(), DINAS, LALU, ""))
          .isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> tetap.umumkan(tokoh.pelaku(), DINAS, LALU))
          .isInstanceOf(TidakBerhak.class);
    }
  }
}
