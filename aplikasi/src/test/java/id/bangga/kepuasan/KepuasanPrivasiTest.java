package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.berkas.JsonKanonik;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// What everybody may read tells nothing about few people.
@UjiSpring
class KepuasanPrivasiTest {
  private static final Pelaku PIMPINAN = Tokoh.RATNA_PIMPINAN.pelaku();

  private final MockMvc mvc;
  private final KepuasanUji uji;
  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final HasilTetapRepository repository;
  private final KepuasanInvarian invarian;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;

  KepuasanPrivasiTest(
      MockMvc mvc,
      KepuasanUji uji,
      KepuasanService kepuasan,
      TetapService tetap,
      HasilTetapRepository repository,
      KepuasanInvarian invarian,
      OrganisasiService organisasi,
      JdbcClient jdbc) {
    this.mvc = mvc;
    this.uji = uji;
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.repository = repository;
    this.invarian = invarian;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void satu_jawaban_untuk_PBG() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawab("KTP", LocalDate.of(2025, 3, 4), "334433343", 39, "");
    uji.jawab("PBG", LocalDate.of(2025, 9, 9), "222122222", 1, "");
  }

  private IsiBerkas susun(int minimum) {
    return new PenyusunBerkas("Kota", kepuasan.namaUnsur(), kepuasan.acuan(LALU), minimum)
        .susun(organisasi.terdekat(DINAS, LALU.akhir()), LALU, 1, "", kepuasan.baris(LALU, DINAS));
  }

  @Test
  void berkas_yang_terbit_tidak_memuat_baris_kecil_dan_unitnya_tetap() throws Exception {
    uji.jawab("KTP", LocalDate.of(2025, 6, 7), "114433340", 1, "");
    tetap.tetapkan(PIMPINAN, DINAS, LALU, "");
    tetap.umumkan(PIMPINAN, DINAS, LALU);
    HasilTetap hasil = tetap.terakhir(PIMPINAN, DINAS, LALU).orElseThrow();
    byte[] berkas =
        mvc.perform(get("/kepuasan/hasil/" + hasil.sidik() + ".json"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(berkas, StandardCharsets.UTF_8)).doesNotContain("hasilKali");
    byte[] dasar = repository.dasar(hasil.id());
    IsiBerkas isi = BerkasHasil.baca(dasar);
    assertThat(isi.masukan())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.namaLayanan()).isEqualTo("Layanan lain");
          assertThat(m.sah().responden()).isEqualTo(41);
        });
    assertThat(BerkasHasil.hitung(isi)).isEqualTo(BerkasHasil.hitung(susun(1)));
    assertThat(PemeriksaBerkas.periksa(dasar, berkas)).isEmpty();
    assertThat(PemeriksaBerkas.periksa(dasar, BerkasTerbit.tulis(susun(1)))).isNotEmpty();
    assertThat(invarian.periksa()).isEmpty();
  }

  /// Two files of one period tell what lies between them.
  @Test
  void berkas_yang_dikoreksi_dengan_sedikit_jawaban_tidak_dibagikan_di_samping_koreksinya()
      throws Exception {
    String pertama = terbit("");
    uji.jawab("KTP", LocalDate.of(2025, 4, 5), "111111111", 1, "");
    String kedua = terbit("Satu lembar terselip");
    mvc.perform(get("/kepuasan/hasil/" + pertama + ".json")).andExpect(status().isNotFound());
    mvc.perform(get("/kepuasan/hasil/" + kedua + ".json")).andExpect(status().isOk());
    uji.jawab("KTP", LocalDate.of(2025, 5, 6), "222222222", 10, "");
    String ketiga = terbit("Satu bundel terselip");
    mvc.perform(get("/kepuasan/hasil/" + kedua + ".json")).andExpect(status().isOk());
    mvc.perform(get("/kepuasan/hasil/" + ketiga + ".json")).andExpect(status().isOk());
  }

  /// @return hash of the version that is published
  private String terbit(String koreksi) {
    assertThat(tetap.tetapkan(PIMPINAN, DINAS, LALU, koreksi).alasan()).isEmpty();
    assertThat(tetap.umumkan(PIMPINAN, DINAS, LALU).alasan()).isEmpty();
    return tetap.terakhir(PIMPINAN, DINAS, LALU).orElseThrow().sidik();
  }

  @Test
  void berkas_lama_dengan_baris_kecil_tidak_dibagikan_dan_layanannya_ditutup() throws Exception {
    IsiBerkas lama = susun(1);
    assertThat(lama.masukan()).hasSize(2);
    String sidik = JsonKanonik.sidik(BerkasTerbit.tulis(lama));
    Instant kini = Instant.parse("2026-01-02T00:00:00Z");
    long id =
        repository.insert(
            lama,
            BerkasHasil.hitung(lama),
            HasilTetapRepository.Beku.dari(lama, PIMPINAN.nama(), kini));
    repository.insertPengumuman(id, PIMPINAN.nama(), kini);
    mvc.perform(get("/kepuasan/hasil/" + sidik + ".json")).andExpect(status().isNotFound());
    String warga =
        mvc.perform(get("/kepuasan/unit/PD.01"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(warga).doesNotContain(sidik + ".json");
    assertThat(Jsoup.parse(warga).select("[aria-label=Nilai layanan] tbody tr").eachText())
        .containsExactly(
            "KTP-el tidak ditampilkan, agar yang kecil tidak dapat dihitung",
            "Persetujuan bangunan gedung kurang dari 10 jawaban");
    assertThat(tetap.tetapkan(PIMPINAN, DINAS, LALU, "Kelompok kecil digabung").diterima())
        .as("koreksi menggantinya")
        .isTrue();
    tetap.umumkan(PIMPINAN, DINAS, LALU);
    HasilTetap baru = tetap.terakhir(PIMPINAN, DINAS, LALU).orElseThrow();
    mvc.perform(get("/kepuasan/hasil/" + baru.sidik() + ".json")).andExpect(status().isOk());
  }

  /// Files of before the sums of pairs were kept apart: `berkas` holds everything, `dasar` nothing.
  @Test
  void berkas_lama_dengan_jumlah_pasangan_tetap_terbaca_tetapi_tidak_dibagikan() throws Exception {
    IsiBerkas lama = susun(10);
    byte[] berkas = BerkasHasil.tulis(lama);
    String sidik = JsonKanonik.sidik(berkas);
    jdbc.sql(
            """
            insert into kepuasan.hasil (
              unit_id, jenis, tahun, ke, versi, metode, responden, ikm, mutu, sidik, berkas,
              ditetapkan_oleh, ditetapkan_pada
            ) values (?, 'TAHUN', 2025, 1, 1, 'TEPAT', ?, ?, ?, ?, ?, 'uji', now())
            """)
        .params(
            DINAS,
            BerkasHasil.hitung(lama).responden(),
            Objects.requireNonNull(BerkasHasil.hitung(lama).ikm()),
            Objects.requireNonNull(BerkasHasil.hitung(lama).mutu()).name(),
            sidik,
            berkas)
        .update();
    assertThat(tetap.umumkan(PIMPINAN, DINAS, LALU).alasan()).isEmpty();
    assertThat(invarian.periksa()).isEmpty();
    HasilTetap hasil = tetap.terakhir(PIMPINAN, DINAS, LALU).orElseThrow();
    assertThat(tetap.hitungUlang(PIMPINAN, hasil).hasil()).isEqualTo(BerkasHasil.hitung(lama));
    mvc.perform(get("/kepuasan/hasil/" + sidik + ".json")).andExpect(status().isNotFound());
    mvc.perform(get("/kepuasan/unit/PD.01")).andExpect(status().isOk());
    String baru = terbit("Berkas tanpa jumlah pasangan");
    mvc.perform(get("/kepuasan/hasil/" + baru + ".json")).andExpect(status().isOk());
    mvc.perform(get("/kepuasan/hasil/" + sidik + ".json")).andExpect(status().isNotFound());
  }
}
