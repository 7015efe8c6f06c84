package id.bangga.penilaian;

import static id.bangga.penilaian.KodePenilaian.*;
import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Figures from elsewhere: import with dry run, entry by hand, and what they do to the value.
@UjiSpring
class AutoServiceTest {
  private static final String JUDUL =
      "unit;kunci;nilai 1;nilai 2;nilai 3;berlaku;keterangan;sumber\n";

  private final AutoService layanan;
  private final PenilaianService penilaian;
  private final PenilaianUji uji;
  private final PenilaianInvarian invarian;
  private final OrganisasiService organisasi;
  private final SiklusService siklus;
  private final SiklusUji siklusUji;
  private final JurnalService jurnal;
  private final JamUji jam;

  AutoServiceTest(
      AutoService layanan,
      PenilaianService penilaian,
      PenilaianUji uji,
      PenilaianInvarian invarian,
      OrganisasiService organisasi,
      SiklusService siklus,
      SiklusUji siklusUji,
      JurnalService jurnal,
      JamUji jam) {
    this.layanan = layanan;
    this.penilaian = penilaian;
    this.uji = uji;
    this.invarian = invarian;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.siklusUji = siklusUji;
    this.jurnal = jurnal;
    this.jam = jam;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklusUji.buka();
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian.periksa()).isEmpty();
  }

  private static Tabel tabel(String... baris) {
    return PembacaTabel.baca((JUDUL + String.join("\n", baris)).getBytes(StandardCharsets.UTF_8));
  }

  private BarisIndikator baris(String kode) {
    return penilaian.lembar(TAHUN, A).baris(uji.indikator(kode).id()).orElseThrow();
  }

  private static void ditolak(Putusan putusan, KodeAturan... kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).containsExactly(kode);
  }

  @Test
  void a_dry_run_says_what_would_change_and_writes_nothing() {
    Tabel tabel =
        tabel(
            "PD.01;survei.indeks;72,5;40;35;;;Survei BerAKHLAK 2026",
            "pd.02;survei.partisipasi;40;35;;;;Survei BerAKHLAK 2026");
    long nomor = jurnal.nomorTerakhir();
    HasilImpor hasil = layanan.coba(SITI, TAHUN, tabel);
    assertThat(hasil.galat()).isEmpty();
    assertThat(hasil.tambah()).isEqualTo(2);
    assertThat(hasil.diterapkan()).isFalse();
    assertThat(jurnal.nomorTerakhir()).isEqualTo(nomor);
    assertThat(baris("B1.1").terjawab()).isFalse();
  }

  @Test
  void imported_figures_count_with_their_source_and_again_nothing_changes() {
    Tabel tabel = tabel("PD.01;survei.indeks;72,5;40;35;;;Survei BerAKHLAK 2026");
    assertThat(layanan.terapkan(SITI, TAHUN, tabel).diterapkan()).isTrue();
    assertThat(baris("B1.1").skor().angka().orElseThrow()).isEqualByComparingTo("0.725");
    assertThat(penilaian.nilaiMandiri(TAHUN).get(A)).isEqualByComparingTo("7.25");
    assertThat(penilaian.jawaban(TAHUN, A).get(uji.indikator("B1.1").id()))
        .satisfies(satu -> assertThat(satu.penjelasan()).isEqualTo("Survei BerAKHLAK 2026"));
    HasilImpor lagi = layanan.terapkan(SITI, TAHUN, tabel);
    assertThat(lagi.tetap()).isEqualTo(1);
    HasilImpor ubah =
        layanan.terapkan(SITI, TAHUN, tabel("PD.01;survei.indeks;80;40;35;;;Survei susulan"));
    assertThat(ubah.ubah()).isEqualTo(1);
    assertThat(ubah.perbedaan()).singleElement().asString().contains("72,5").contains("80");
    assertThat(penilaian.nilaiMandiri(TAHUN).get(A)).isEqualByComparingTo("8.0");
    assertThat(layanan.daftar(SITI, TAHUN).get(A)).containsOnlyKeys("survei.indeks");
  }

  @Test
  void what_does_not_apply_spreads_its_weight() {
    layanan.terapkan(
        SITI, TAHUN, tabel("PD.01;survei.perbaikan;;;;tidak;tahun pertama;Survei 2026"));
    assertThat(baris("B1.4").skor().angka()).isEmpty();
    assertThat(penilaian.lembar(TAHUN, A).nilai().indikator("B1.1").orElseThrow().bobotEfektif())
        .isGreaterThan(BigDecimal.TEN);
  }

  @Test
  void PN_030_PN_033_PN_034_setiap_sel_yang_salah_disebut_dan_tidak_ada_yang_masuk() {
    HasilImpor hasil =
        layanan.terapkan(
            SITI,
            TAHUN,
            tabel(
                "PD.99;survei.indeks;72,5;40;35;;;Survei",
                "PD.01;survei.salah;1;;;;;Survei",
                "PD.01;survei.indeks;172,5;40;35;;;Survei",
                "PD.01;survei.partisipasi;1;;;;;Survei",
                "PD.01;survei.penghambat;9;5;;;;Survei",
                "PD.01;survei.perbaikan;;;;tidak;;Survei",
                "PD.02;survei.partisipasi;satu;5;;;;Survei",
                "PD.02;survei.indeks;72,5;40;35;;;",
                "PD.02;pengaduan.tepat_waktu;4;5;;;;LAPOR",
                "PD.02;pengaduan.tepat_waktu;4;5;;;;LAPOR",
                "PD.01;disiplin.pelanggaran;1;0;0;tidak;dobel;BKPSDM"));
    assertThat(hasil.diterapkan()).isFalse();
    assertThat(hasil.galat())
        .extracting(satu -> satu.baris() + " " + satu.kolom() + " " + satu.kode())
        .contains(
            "2 unit PN_030",
            "3 kunci PN_031",
            "4 nilai 1 PN_032",
            "5 nilai 1 PN_032",
            "6 nilai 1 PN_032",
            "7 keterangan PN_034",
            "8 nilai 1 PN_032",
            "9 sumber PN_019",
            "11 kunci PN_033",
            "12 keterangan PN_034");
    assertThat(hasil.galat())
        .filteredOn(satu -> "PN_032".equals(satu.kode()))
        .allSatisfy(satu -> assertThat(satu.pesan()).isNotBlank());
    assertThat(layanan.daftar(SITI, TAHUN)).isEmpty();
  }

  @Test
  void the_template_can_be_filled_and_imported() {
    var kosong = PembacaTabel.baca(layanan.templat(SITI, TAHUN).xlsx());
    assertThat(kosong.baris()).hasSize(2 * layanan.kunci(TAHUN).size());
    assertThat(kosong.baris().getFirst().teks(0)).isEqualTo("PD.01");
    assertThat(layanan.coba(SITI, TAHUN, kosong).catatan()).isEmpty();
  }

  @Test
  void a_verifier_enters_figures_and_takes_them_back() {
    var isian =
        new IsianAuto(
            "disiplin.pelanggaran",
            List.of(new BigDecimal(4), new BigDecimal(1), BigDecimal.ZERO),
            true,
            "",
            "Rekap BKPSDM");
    assertThat(layanan.isi(SITI, TAHUN, A, isian).diterima()).isTrue();
    assertThat(baris("A4.3").skor().angka().orElseThrow()).isEqualByComparingTo("0.75");
    assertThat(layanan.hapus(SITI, TAHUN, A, "disiplin.pelanggaran").diterima()).isTrue();
    assertThat(baris("A4.3").terjawab()).isFalse();
    assertThat(jurnal.riwayat("nilai-auto", TAHUN)).hasSize(2);
  }

  @Test
  void PN_006_jawaban_unit_kalah_oleh_nilai_yang_masuk() {
    uji.bukti("Presensi", "A3.1");
    uji.jawab("A3.1", rasio(1, 10));
    assertThat(baris("A3.1").skor().angka().orElseThrow()).isEqualByComparingTo("0.1");
    layanan.terapkan(
        SITI, TAHUN, tabel("PD.01;internalisasi.cakupan;36;40;;;;Modul internalisasi"));
    assertThat(baris("A3.1").skor().angka().orElseThrow()).isEqualByComparingTo("0.9");
    assertThat(baris("A3.1").milikUnit()).isFalse();
    IsianServiceTest.ditolak(uji.jawab("A3.1", rasio(2, 10)), PN_006);
  }

  @Test
  void PN_009_PN_019_PN_031_PN_032_isian_tangan_yang_salah_ditolak() {
    ditolak(
        layanan.isi(SITI, TAHUN, 999, new IsianAuto("tidak.ada", List.of(), true, "", " ")),
        PN_009,
        PN_019,
        PN_031);
    ditolak(
        layanan.isi(
            SITI,
            TAHUN,
            A,
            new IsianAuto("pengaduan.tepat_waktu", List.of(BigDecimal.TEN), true, "", "LAPOR")),
        PN_032);
  }

  @Test
  void PN_017_sesudah_ditetapkan_tidak_ada_yang_masuk() {
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(75)));
    siklus.tetapkan(SITI, TAHUN, "0".repeat(64));
    Tabel tabel = tabel("PD.01;survei.indeks;72,5;40;35;;;Survei");
    assertThat(layanan.terapkan(SITI, TAHUN, tabel).galat())
        .extracting("kode")
        .containsExactly("PN_017");
    ditolak(layanan.hapus(SITI, TAHUN, A, "survei.indeks"), PN_017);
  }

  @Test
  void only_the_city_brings_figures_in() {
    Tabel tabel = tabel("PD.01;survei.indeks;72,5;40;35;;;Survei");
    for (Tokoh tokoh : Tokoh.values()) {
      if (tokoh != Tokoh.SITI_PENGELOLA) {
        assertThatThrownBy(() -> layanan.coba(tokoh.pelaku(), TAHUN, tabel))
            .as(tokoh.name())
            .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> layanan.terapkan(tokoh.pelaku(), TAHUN, tabel))
            .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> layanan.hapus(tokoh.pelaku(), TAHUN, A, "x"))
            .isInstanceOf(TidakBerhak.class);
      }
    }
  }
}
