package id.bangga.siklus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.organisasi.OrganisasiService;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UjiSpring
class SiklusServiceTest {
  private static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private final SiklusService siklus;
  private final PesertaService peserta;
  private final PerpanjanganService perpanjangan;
  private final PenyiapanService penyiapan;
  private final InstrumenService instrumen;
  private final OrganisasiService organisasi;
  private final SiklusInvarian invarian;
  private final JamUji jam;

  SiklusServiceTest(
      SiklusService siklus,
      PesertaService peserta,
      PerpanjanganService perpanjangan,
      PenyiapanService penyiapan,
      InstrumenService instrumen,
      OrganisasiService organisasi,
      SiklusInvarian invarian,
      JamUji jam) {
    this.siklus = siklus;
    this.peserta = peserta;
    this.perpanjangan = perpanjangan;
    this.penyiapan = penyiapan;
    this.instrumen = instrumen;
    this.organisasi = organisasi;
    this.invarian = invarian;
    this.jam = jam;
  }

  @BeforeEach
  void siklus_2026_disiapkan() {
    UnitUji.duaDinas(organisasi);
    long id = instrumen.buatBaku(SITI, 2026).wajib().id();
    terima(siklus.buat(SITI, 2026, "Penilaian 2026", id));
  }

  @AfterEach
  void invarian_terpenuhi() {
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void siklus_baru_berusulan_jadwal_dan_memuat_semua_unit() {
    Siklus baru = siklus.siklus(2026);

    assertThat(baru.fase()).extracting(RentangFase::fase).containsExactly(Fase.values());
    assertThat(AturanFase.periksa(2026, baru.fase())).isEmpty();
    assertThat(siklus.peserta(2026)).extracting(Peserta::unitId).containsExactly(1L, 2L);
    assertThat(siklus.kekurangan(2026)).isEmpty();
  }

  @Test
  void dibuka_mengunci_instrumen() {
    terima(siklus.buka(SITI, 2026));

    assertThat(siklus.siklus(2026).status()).isEqualTo(StatusSiklus.BERJALAN);
    assertThat(siklus.instrumen(2026).terkunci()).isTrue();
    assertThat(siklus.berjalan()).contains(siklus.siklus(2026));
  }

  @Test
  void SK_001_siklus_kedua_setahun_ditolak() {
    assertThat(kode(siklus.buat(SITI, 2026, "Lagi", siklus.siklus(2026).instrumenId())))
        .containsExactly(KodeAturanSiklus.SK_001);
  }

  @Test
  void SK_002_siklus_terbuka_tidak_diubah() {
    terima(siklus.buka(SITI, 2026));
    Siklus kini = siklus.siklus(2026);

    assertThat(kode(siklus.ubahKriteria(SITI, 2026, kini.versi(), kini.kriteria())))
        .containsExactly(KodeAturanSiklus.SK_002);
    assertThat(kode(peserta.ubah(SITI, 2026, kini.versi(), List.of())))
        .containsExactly(KodeAturanSiklus.SK_002);
    assertThat(kode(siklus.hapus(SITI, 2026))).containsExactly(KodeAturanSiklus.SK_002);
  }

  @Test
  void SK_014_siklus_yang_ditetapkan_tidak_diubah() {
    terima(siklus.buka(SITI, 2026));
    terima(siklus.tetapkan(SITI, 2026, "sidik"));
    Siklus kini = siklus.siklus(2026);

    assertThat(kode(siklus.ubahKriteria(SITI, 2026, kini.versi(), kini.kriteria())))
        .containsExactly(KodeAturanSiklus.SK_014);
    assertThat(kode(peserta.ubah(SITI, 2026, kini.versi(), List.of())))
        .containsExactly(KodeAturanSiklus.SK_014);
    assertThat(kode(siklus.hapus(SITI, 2026))).containsExactly(KodeAturanSiklus.SK_014);
  }

  @Test
  void SK_009_SK_010_SK_023_pembukaan_menyebut_semua_kekurangan() {
    long lain =
        instrumen
            .buat(SITI, new Instrumen.Identitas("UJI", "Uji", 2025, 1, "", false))
            .wajib()
            .id();
    Siklus kini = siklus.siklus(2026);
    terima(siklus.ubahNama(SITI, 2026, kini.versi(), "Penilaian 2026", lain));
    terima(peserta.ubah(SITI, 2026, siklus.siklus(2026).versi(), List.of()));

    assertThat(kode(siklus.buka(SITI, 2026)))
        .contains(KodeAturanSiklus.SK_009, KodeAturanSiklus.SK_010, KodeAturanSiklus.SK_023);
    assertThat(siklus.siklus(2026).status()).isEqualTo(StatusSiklus.PERSIAPAN);
    assertThat(instrumen.instrumen(lain).terkunci()).isFalse();
  }

  @Test
  void SK_012_fase_ditutup_tepat_pada_batas_dan_tenggang_sesudahnya() {
    terima(siklus.buka(SITI, 2026));

    jam.atur(LocalDateTime.of(2026, 8, 14, 15, 59));
    assertThat(siklus.terbuka(2026, Fase.PENILAIAN_MANDIRI).diterima()).isTrue();
    assertThat(siklus.dalamTenggang(2026, Fase.PENILAIAN_MANDIRI)).isFalse();
    jam.atur(LocalDateTime.of(2026, 8, 14, 16, 0));
    assertThat(kode(siklus.terbuka(2026, Fase.PENILAIAN_MANDIRI)))
        .containsExactly(KodeAturanSiklus.SK_012);
    assertThat(siklus.dalamTenggang(2026, Fase.PENILAIAN_MANDIRI)).isTrue();
    jam.atur(LocalDateTime.of(2026, 8, 14, 16, 30));
    assertThat(siklus.dalamTenggang(2026, Fase.PENILAIAN_MANDIRI)).isFalse();
  }

  @Test
  void perpanjangan_menggeser_fase_sesudahnya_dan_tercatat() {
    terima(siklus.buka(SITI, 2026));
    jam.atur(LocalDateTime.of(2026, 8, 10, 9, 0));

    terima(
        perpanjangan.perpanjang(
            SITI,
            2026,
            new PermintaanPerpanjangan(
                Fase.PENILAIAN_MANDIRI, wib(8, 19, 16), "Gangguan jaringan tiga hari", true)));

    Siklus kini = siklus.siklus(2026);
    assertThat(kini.fase(Fase.PENILAIAN_MANDIRI).orElseThrow().selesai()).isEqualTo(wib(8, 19, 16));
    assertThat(kini.fase(Fase.DESK).orElseThrow().mulai()).isEqualTo(wib(8, 20, 8));
    assertThat(AturanFase.periksa(2026, kini.fase())).isEmpty();
    assertThat(perpanjangan.daftar(2026))
        .hasSize(9)
        .anySatisfy(satu -> {
          assertThat(satu.fase()).isEqualTo(Fase.PENILAIAN_MANDIRI);
          assertThat(satu.digeser()).isFalse();
          assertThat(satu.alasan()).isEqualTo("Gangguan jaringan tiga hari");
          assertThat(satu.oleh()).isEqualTo(SITI.nama());
        });
  }

  @Test
  void SK_020_SK_027_peserta_siklus_berjalan_keluar_dan_masuk_lagi_dengan_alasan() {
    terima(siklus.buka(SITI, 2026));

    assertThat(kode(peserta.tambah(SITI, 2026, 1, "ikut")))
        .containsExactly(KodeAturanSiklus.SK_027);
    terima(peserta.keluarkan(SITI, 2026, 1, "digabung ke dinas lain"));
    assertThat(siklus.peserta(2026, 1)).isEmpty();
    assertThat(kode(peserta.keluarkan(SITI, 2026, 1, "digabung")))
        .containsExactly(KodeAturanSiklus.SK_020);
    assertThat(kode(peserta.tambah(SITI, 2026, 1, " "))).containsExactly(KodeAturanSiklus.SK_015);
    terima(peserta.tambah(SITI, 2026, 1, "batal digabung"));
    assertThat(siklus.peserta(2026)).extracting(Peserta::unitId).containsExactly(1L, 2L);
  }

  @Test
  void SK_018_status_maju_satu_langkah_demi_satu_langkah() {
    assertThat(kode(siklus.tetapkan(SITI, 2026, "sidik"))).containsExactly(KodeAturanSiklus.SK_018);
    terima(siklus.buka(SITI, 2026));
    assertThat(kode(siklus.umumkan(SITI, 2026, "sidik"))).containsExactly(KodeAturanSiklus.SK_018);
    terima(siklus.tetapkan(SITI, 2026, "sidik"));
    terima(siklus.umumkan(SITI, 2026, "sidik"));
    assertThat(siklus.siklus(2026).status()).isEqualTo(StatusSiklus.DIUMUMKAN);
    assertThat(siklus.berjalan()).isEmpty();
    assertThat(siklus.terkini()).contains(siklus.siklus(2026));
  }

  @Test
  void versi_lama_ditolak() {
    long versi = siklus.siklus(2026).versi();
    terima(siklus.ubahKriteria(SITI, 2026, versi, KriteriaJuri.baku()));

    assertThatThrownBy(() -> siklus.ubahKriteria(SITI, 2026, versi, KriteriaJuri.baku()))
        .isInstanceOf(VersiUsang.class);
  }

  @Test
  void siklus_persiapan_dapat_dihapus() {
    terima(siklus.hapus(SITI, 2026));

    assertThat(siklus.find(2026)).isEmpty();
    assertThat(siklus.daftar()).isEmpty();
  }

  @Test
  void siklus_baru_menyalin_tahun_lalu_beserta_instrumennya() {
    Siklus lalu = siklus.siklus(2026);
    terima(peserta.ubah(SITI, 2026, lalu.versi(), List.of(2L)));
    long instrumenLalu = lalu.instrumenId();

    terima(
        penyiapan.siapkan(
            SITI,
            new SiklusBaru(
                2027, "Penilaian 2027", new AsalInstrumen.Disalin(instrumenLalu), 2026)));

    Siklus baru = siklus.siklus(2027);
    assertThat(baru.fase(Fase.DESK).orElseThrow().mulai())
        .isEqualTo(LocalDateTime.of(2027, 8, 15, 8, 0).atZone(WIB).toInstant());
    assertThat(siklus.peserta(2027)).extracting(Peserta::unitId).containsExactly(2L);
    assertThat(siklus.instrumen(2027).tahun()).isEqualTo(2027);
    assertThat(siklus.kekurangan(2027)).isEmpty();
  }

  @Test
  void penyiapan_yang_ditolak_tidak_meninggalkan_instrumen() {
    int sebelum = instrumen.daftar().size();

    assertThat(
            kode(
                penyiapan.siapkan(
                    SITI, new SiklusBaru(2026, "Lagi", new AsalInstrumen.Baku(), null))))
        .containsExactly(KodeAturanSiklus.SK_001);
    assertThat(instrumen.daftar()).hasSize(sebelum);
  }

  @Test
  void peserta_yang_keluar_disebut_beserta_alasannya() {
    terima(siklus.buka(SITI, 2026));
    terima(peserta.keluarkan(SITI, 2026, 1, "digabung"));

    assertThat(peserta.keluar(2026))
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.peserta().unitId()).isEqualTo(1);
          assertThat(satu.alasan()).isEqualTo("digabung");
          assertThat(satu.pada()).isEqualTo(JamUji.AWAL);
        });
    assertThat(peserta.calon(2026)).extracting(satu -> satu.id()).containsExactly(1L);
  }

  private static Instant wib(int bulan, int hari, int jam) {
    return LocalDateTime.of(2026, bulan, hari, jam, 0).atZone(WIB).toInstant();
  }

  private static void terima(Putusan putusan) {
    assertThat(putusan.alasan()).isEmpty();
  }

  private static List<Object> kode(Putusan putusan) {
    return putusan.alasan().stream().map(Alasan::kode).map(Object.class::cast).toList();
  }
}
