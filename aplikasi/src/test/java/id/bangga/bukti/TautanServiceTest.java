package id.bangga.bukti;

import static id.bangga.SiklusUji.TAHUN;
import static id.bangga.bukti.KodeBukti.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.berkas.JsonKanonik;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.instrumen.InstrumenService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.SiklusService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Links between evidence and indicators, and the archive that lists them.
@UjiSpring
class TautanServiceTest {
  private static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();
  private static final long A = Tokoh.UNIT_A;

  private final TautanService layanan;
  private final BuktiService bukti;
  private final UnggahService unggah;
  private final ArsipBuktiService arsip;
  private final OrganisasiService organisasi;
  private final InstrumenService instrumen;
  private final SiklusService siklus;
  private final SiklusUji siklusUji;
  private final JurnalService jurnal;

  TautanServiceTest(
      TautanService layanan,
      BuktiService bukti,
      UnggahService unggah,
      ArsipBuktiService arsip,
      OrganisasiService organisasi,
      InstrumenService instrumen,
      SiklusService siklus,
      SiklusUji siklusUji,
      JurnalService jurnal) {
    this.layanan = layanan;
    this.bukti = bukti;
    this.unggah = unggah;
    this.arsip = arsip;
    this.organisasi = organisasi;
    this.instrumen = instrumen;
    this.siklus = siklus;
    this.siklusUji = siklusUji;
    this.jurnal = jurnal;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklusUji.buka();
  }

  private Bukti ada(String tanda, LocalDate tanggal) {
    var data = new DataBukti("Bukti " + tanda, tanggal, null, null, "");
    var kiriman = new BuktiServiceTest.Kiriman(tanda + ".pdf", BerkasUji.pdf(tanda));
    return ((HasilUnggah.Tersimpan) unggah.unggah(BUDI, A, List.of(kiriman), data).getFirst())
        .bukti();
  }

  private Bukti ada(String tanda) {
    return ada(tanda, LocalDate.of(2026, 3, 1));
  }

  private long indikator(String kode) {
    return instrumen
        .instrumen(siklus.siklus(TAHUN).instrumenId())
        .indikator(kode)
        .orElseThrow()
        .id();
  }

  private Penautan untuk(Bukti bukti, String kode) {
    return new Penautan(bukti.id(), TAHUN, indikator(kode));
  }

  private static void ditolak(Putusan putusan, KodeAturan... kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).containsExactly(kode);
  }

  @Test
  void a_link_is_made_once_shown_and_taken_away() {
    Bukti a = ada("a");
    assertThat(layanan.tautkan(BUDI, untuk(a, "A1.1")).diterima()).isTrue();
    assertThat(layanan.tautkan(BUDI, untuk(a, "A1.1")).diterima()).isTrue();
    assertThat(bukti.tertaut(TAHUN, A)).containsOnlyKeys(indikator("A1.1"));
    assertThat(bukti.rincian(BUDI, a.id()).tautan())
        .singleElement()
        .returns("A1.1", TautanBukti::kode)
        .returns("Budi Santoso", TautanBukti::penaut);
    assertThat(bukti.laci(BUDI, SaringBukti.semua(A)).tautan(a)).hasSize(1);
    assertThat(layanan.lepas(BUDI, untuk(a, "A1.1")).diterima()).isTrue();
    assertThat(layanan.lepas(BUDI, untuk(a, "A1.1")).diterima()).isTrue();
    assertThat(bukti.tertaut(TAHUN, A)).isEmpty();
    assertThat(jurnal.riwayat("bukti", a.id()))
        .extracting("tindakan")
        .containsExactly("tautan dilepas", "ditautkan", "diunggah");
  }

  @Test
  void BD_020_satu_bukti_paling_banyak_untuk_dua_indikator() {
    Bukti a = ada("a");
    layanan.tautkan(BUDI, untuk(a, "A1.1"));
    layanan.tautkan(BUDI, untuk(a, "A1.2"));
    ditolak(layanan.tautkan(BUDI, untuk(a, "A1.3")), BD_020);
    assertThat(layanan.tautkan(BUDI, untuk(a, "A1.2")).diterima()).isTrue();
    layanan.lepas(BUDI, untuk(a, "A1.1"));
    assertThat(layanan.tautkan(BUDI, untuk(a, "A1.3")).diterima()).isTrue();
  }

  @Test
  void BD_020_juga_bila_lima_penautan_datang_serentak() throws Exception {
    Bukti a = ada("a");
    var mulai = new CountDownLatch(1);
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Putusan>> hasil =
          List.of("A1.1", "A1.2", "A1.3", "A1.4", "A2.1").stream()
              .map(kode ->
                  pekerja.submit(() -> {
                    mulai.await();
                    return layanan.tautkan(BUDI, untuk(a, kode));
                  }))
              .toList();
      mulai.countDown();
      int diterima = 0;
      for (var satu : hasil) {
        diterima += satu.get().diterima() ? 1 : 0;
      }
      assertThat(diterima).isEqualTo(2);
    }
    assertThat(bukti.rincian(BUDI, a.id()).tautan()).hasSize(2);
  }

  @Test
  void BD_021_bukti_terhapus_tidak_dapat_ditautkan() {
    Bukti a = ada("a");
    bukti.hapus(BUDI, a.id());
    ditolak(layanan.tautkan(BUDI, untuk(a, "A1.1")), BD_021);
  }

  @Test
  void BD_024_BD_026_indikator_dan_unit_harus_bagian_dari_siklus() {
    Bukti a = ada("a");
    ditolak(layanan.tautkan(BUDI, new Penautan(a.id(), TAHUN, 999_999)), BD_024);
    siklusUji.keluarkan(A);
    ditolak(layanan.tautkan(BUDI, untuk(a, "A1.1")), BD_026);
  }

  @Test
  void only_the_units_own_people_link() {
    Bukti a = ada("a");
    for (Tokoh tokoh :
        List.of(
            Tokoh.DEWI_OPERATOR, Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR, Tokoh.AGUS_EVALUATOR)) {
      assertThatThrownBy(() -> layanan.tautkan(tokoh.pelaku(), untuk(a, "A1.1")))
          .as(tokoh.name())
          .isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> layanan.lepas(tokoh.pelaku(), untuk(a, "A1.1")))
          .isInstanceOf(TidakBerhak.class);
    }
    assertThat(layanan.tautkan(Tokoh.RATNA_PIMPINAN.pelaku(), untuk(a, "A1.1")).diterima())
        .isTrue();
  }

  @Test
  void validity_follows_the_documents_own_span() {
    var periode = PeriodeBukti.tahun(TAHUN);
    assertThat(ada("kini").keabsahan(periode)).isEqualTo(Keabsahan.SAH);
    assertThat(ada("lama", LocalDate.of(2025, 12, 31)).keabsahan(periode))
        .isEqualTo(Keabsahan.KEDALUWARSA);
    Bukti sk = ada("sk", LocalDate.of(2024, 5, 1));
    bukti.ubah(
        BUDI,
        sk.id(),
        sk.versi(),
        new DataBukti(
            "SK",
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2026, 1, 1),
            ""));
    sk = bukti.rincian(BUDI, sk.id()).bukti();
    assertThat(sk.keabsahan(periode)).isEqualTo(Keabsahan.SAH);
    assertThat(sk.keabsahan(PeriodeBukti.tahun(2023))).isEqualTo(Keabsahan.SESUDAH_PERIODE);
  }

  @Test
  void the_archive_holds_the_years_files_and_an_index() throws IOException {
    Bukti kini = ada("kini");
    Bukti lama = ada("lama", LocalDate.of(2024, 1, 1));
    Bukti tertaut = ada("tertaut", LocalDate.of(2023, 1, 1));
    layanan.tautkan(BUDI, untuk(tertaut, "A1.1"));
    var keluar = new ByteArrayOutputStream();
    arsip.tulis(arsip.siapkan(BUDI, A, TAHUN), keluar);
    var isi = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(keluar.toByteArray()))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        isi.put(e.getName(), zip.readAllBytes());
      }
    }
    assertThat(isi)
        .containsOnlyKeys("indeks.xlsx", "bukti/001 Bukti kini.pdf", "bukti/002 Bukti tertaut.pdf");
    assertThat(JsonKanonik.sidik(isi.getOrDefault("bukti/001 Bukti kini.pdf", new byte[0])))
        .isEqualTo(kini.sidik());
    var indeks = PembacaTabel.baca(isi.getOrDefault("indeks.xlsx", new byte[0]));
    assertThat(indeks.baris()).hasSize(2);
    assertThat(indeks.baris().get(1).teks(9)).isEqualTo("2026 A1.1");
    assertThat(indeks.baris().get(0).teks(11)).isEqualTo(kini.sidik());
    assertThat(lama.sidik()).isNotEqualTo(kini.sidik());
    assertThatThrownBy(() -> arsip.siapkan(Tokoh.DEWI_OPERATOR.pelaku(), A, TAHUN))
        .isInstanceOf(TidakBerhak.class);
  }
}
