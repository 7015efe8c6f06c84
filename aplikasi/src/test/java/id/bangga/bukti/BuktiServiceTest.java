package id.bangga.bukti;

import static id.bangga.bukti.KodeBukti.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.Serentak;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.organisasi.OrganisasiService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The locker on PostgreSQL and on disk.
@UjiSpring
class BuktiServiceTest {
  private static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();
  private static final Pelaku DEWI = Tokoh.DEWI_OPERATOR.pelaku();
  private static final long A = Tokoh.UNIT_A;
  private static final long B = Tokoh.UNIT_B;
  private static final String SIDIK_DIBAWA = "0".repeat(64);
  private static final DataBukti DATA =
      new DataBukti("SK Tim Budaya Kerja", LocalDate.of(2026, 2, 3), null, null, "Sekretariat");

  private final BuktiService layanan;
  private final UnggahService unggah;
  private final BuktiInvarian invarian;
  private final PembersihGudang pembersih;
  private final GudangBerkas gudang;
  private final OrganisasiService organisasi;
  private final JurnalService jurnal;
  private final JdbcClient jdbc;
  private final BerkasRepository berkas;
  private final PlatformTransactionManager pengelola;

  BuktiServiceTest(
      BuktiService layanan,
      UnggahService unggah,
      BuktiInvarian invarian,
      PembersihGudang pembersih,
      GudangBerkas gudang,
      OrganisasiService organisasi,
      JurnalService jurnal,
      JdbcClient jdbc,
      BerkasRepository berkas,
      PlatformTransactionManager pengelola) {
    this.layanan = layanan;
    this.unggah = unggah;
    this.invarian = invarian;
    this.pembersih = pembersih;
    this.gudang = gudang;
    this.organisasi = organisasi;
    this.jurnal = jurnal;
    this.jdbc = jdbc;
    this.berkas = berkas;
    this.pengelola = pengelola;
  }

  @BeforeEach
  void dua_unit() throws InterruptedException {
    pembersih.bersihkan();
    UnitUji.duaDinas(organisasi);
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian.periksa()).isEmpty();
  }

  record Kiriman(String nama, byte[] isi) implements BerkasMasuk {
    @Override
    public InputStream buka() {
      return new ByteArrayInputStream(isi);
    }
  }

  private HasilUnggah unggah(Pelaku pelaku, long unit, String nama, byte[] isi) {
    return unggah.unggah(pelaku, unit, List.of(new Kiriman(nama, isi)), DATA).getFirst();
  }

  private Bukti ada(Pelaku pelaku, long unit, String tanda) {
    var hasil = unggah(pelaku, unit, "SK.pdf", BerkasUji.pdf(tanda));
    assertThat(hasil).isInstanceOf(HasilUnggah.Tersimpan.class);
    return ((HasilUnggah.Tersimpan) hasil).bukti();
  }

  private static void ditolak(Putusan putusan, KodeAturan... kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).containsExactly(kode);
  }

  private static void ditolak(HasilUnggah hasil, KodeAturan... kode) {
    assertThat(hasil)
        .isInstanceOfSatisfying(HasilUnggah.Ditolak.class, satu -> ditolak(satu.putusan(), kode));
  }

  @Test
  void an_uploaded_file_lies_on_disk_under_its_hash_and_is_journaled() throws IOException {
    byte[] isi = BerkasUji.pdf("satu");
    var hasil = (HasilUnggah.Tersimpan) unggah(BUDI, A, "../SK tim.pdf", isi);
    Bukti bukti = hasil.bukti();
    assertThat(bukti)
        .returns("SK Tim Budaya Kerja", Bukti::judul)
        .returns("SK tim.pdf", Bukti::namaBerkas)
        .returns(TipeBerkas.PDF, Bukti::tipe)
        .returns("1 halaman", Bukti::ringkasan)
        .returns((long) isi.length, Bukti::ukuran)
        .returns("Budi Santoso", Bukti::pengunggah)
        .returns(JamUji.AWAL, Bukti::diunggahPada);
    Path berkas = layanan.berkas(BUDI, bukti.id()).berkas();
    assertThat(Files.readAllBytes(berkas)).isEqualTo(isi);
    assertThat(berkas.getFileName()).hasToString(bukti.sidik());
    assertThat(jurnal.riwayat("bukti", bukti.id()))
        .singleElement()
        .satisfies(baris -> assertThat(baris.sesudah()).contains(bukti.sidik()));
  }

  @Test
  void the_same_file_is_entered_once_per_unit() {
    Bukti pertama = ada(BUDI, A, "satu");
    assertThat(unggah(BUDI, A, "lain.pdf", IsiBerkas.isi(layanan, pertama)))
        .isInstanceOfSatisfying(
            HasilUnggah.SudahAda.class, sudah -> assertThat(sudah.bukti()).isEqualTo(pertama));
    assertThat(layanan.laci(BUDI, SaringBukti.semua(A)).jumlah()).isEqualTo(1);
  }

  /// Reads the file behind an evidence.
  static final class IsiBerkas {
    static byte[] isi(BuktiService layanan, Bukti bukti) {
      try {
        return Files.readAllBytes(layanan.berkas(BUDI, bukti.id()).berkas());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void the_same_file_in_another_unit_is_seen_only_by_those_entitled() {
    Bukti a = ada(BUDI, A, "sama");
    var b = ((HasilUnggah.Tersimpan) unggah(DEWI, B, "SK.pdf", IsiBerkas.isi(layanan, a))).bukti();
    assertThat(b.sidik()).isEqualTo(a.sidik());
    assertThat(layanan.rincian(BUDI, a.id()).kembar()).isEmpty();
    assertThat(layanan.rincian(DEWI, b.id()).kembar()).isEmpty();
    for (Tokoh tokoh : List.of(Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR)) {
      assertThat(layanan.rincian(tokoh.pelaku(), a.id()).kembar()).containsExactly(b);
    }
  }

  @Test
  void twenty_uploads_of_one_file_at_once_make_one_evidence() throws Exception {
    byte[] isi = BerkasUji.pdf("serentak");
    var mulai = new CountDownLatch(1);
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<HasilUnggah>> hasil =
          IntStream.range(0, 20)
              .mapToObj(_ ->
                  pekerja.submit(() -> {
                    mulai.await();
                    return unggah(BUDI, A, "SK.pdf", isi);
                  }))
              .toList();
      mulai.countDown();
      int baru = 0;
      for (var satu : hasil) {
        baru += satu.get() instanceof HasilUnggah.Tersimpan ? 1 : 0;
      }
      assertThat(baru).isEqualTo(1);
    }
  }

  @Test
  void the_cleaner_waits_for_nobody_while_no_file_is_without_a_row() {
    Bukti bukti = ada(BUDI, A, "satu");
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      new TransactionTemplate(pengelola)
          .executeWithoutResult(_ -> {
            berkas.kunciGudang();
            assertThat(pekerja.submit(this::bersihkan)).succeedsWithin(Duration.ofSeconds(10));
          });
    }
    assertThat(gudang.semua()).containsExactly(bukti.sidik());
  }

  @Test
  void a_file_whose_row_is_committed_while_the_cleaner_looks_stays() throws Exception {
    Bukti bukti = ada(BUDI, A, "satu");
    try (var serentak = new Serentak(jdbc, pengelola)) {
      assertThat(serentak.bertemu(() -> bawa(bukti.sidik()), this::bersihkan))
          .succeedsWithin(Duration.ofSeconds(10));
    }
    assertThat(gudang.semua()).containsExactlyInAnyOrder(bukti.sidik(), SIDIK_DIBAWA);
    jdbc.sql("delete from bukti.berkas where sidik = ?").param(SIDIK_DIBAWA).update();
    pembersih.bersihkan();
  }

  @Test
  void a_file_whose_row_is_given_up_while_the_cleaner_looks_goes() {
    Bukti bukti = ada(BUDI, A, "satu");
    try (var serentak = new Serentak(jdbc, pengelola)) {
      assertThatThrownBy(() ->
              serentak.bertemu(
                  () -> bawa(bukti.sidik()),
                  this::bersihkan,
                  _ -> {
                    throw new IllegalStateException("batal");
                  }))
          .hasMessage("batal");
    }
    assertThat(gudang.semua()).containsExactly(bukti.sidik());
  }

  @Test
  void a_file_that_lies_where_none_should_is_found_and_left() throws Exception {
    Bukti bukti = ada(BUDI, A, "satu");
    Path salah = gudang.tempat(bukti.sidik()).resolveSibling(SIDIK_DIBAWA);
    Files.writeString(salah, "x");
    pembersih.bersihkan();
    assertThat(invarian.periksa()).singleElement().asString().contains("tidak dimiliki");
    Files.delete(salah);
  }

  private boolean bersihkan() throws InterruptedException {
    pembersih.bersihkan();
    return true;
  }

  /// Puts a file in its place and adds its row, as an upload does before it commits.
  private void bawa(String contoh) {
    berkas.kunciGudang();
    try {
      Files.createDirectories(gudang.tempat(SIDIK_DIBAWA).getParent());
      Files.writeString(gudang.tempat(SIDIK_DIBAWA), "x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jdbc.sql(
            """
            insert into bukti.berkas (sidik, ukuran, tipe, ringkasan, disimpan_pada)
            select ?, ukuran, tipe, ringkasan, disimpan_pada from bukti.berkas where sidik = ?
            """)
        .params(SIDIK_DIBAWA, contoh)
        .update();
  }

  @Test
  void BD_002_berkas_terlalu_besar_ditolak_tanpa_sisa() {
    byte[] besar = new byte[(int) unggah.maksimum() + 1];
    ditolak(unggah(BUDI, A, "besar.pdf", besar), BD_002);
    assertThat(gudang.semua()).isEmpty();
  }

  @Test
  void a_refused_file_does_not_keep_the_others_out() {
    var kiriman =
        List.of(
            new Kiriman("Notula_Maret.pdf", BerkasUji.pdf("n")),
            new Kiriman("jahat.pdf", BerkasUji.pdfBerskrip()),
            new Kiriman("data.xlsx", BerkasUji.xlsx()));
    var hasil = unggah.unggah(BUDI, A, kiriman, DATA);
    assertThat(hasil)
        .extracting(satu -> satu.getClass().getSimpleName())
        .containsExactly("Tersimpan", "Ditolak", "Tersimpan");
    ditolak(hasil.get(1), BD_008);
    assertThat(((HasilUnggah.Tersimpan) hasil.getFirst()).bukti().judul())
        .isEqualTo("Notula Maret");
  }

  @Test
  void BD_012_dan_BD_014_data_yang_kurang_ditolak_semuanya_sekaligus() {
    var data = new DataBukti("", null, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1), "");
    var kiriman = List.of(new Kiriman("a.pdf", BerkasUji.pdf("a")));
    ditolak(unggah.unggah(BUDI, A, kiriman, data).getFirst(), BD_012, BD_014);
  }

  @Test
  void BD_011_BD_013_BD_015_data_yang_salah_ditolak() {
    Bukti bukti = ada(BUDI, A, "a");
    var data = new DataBukti(" ", LocalDate.of(2026, 9, 8), null, null, "x".repeat(201));
    Putusan putusan = layanan.ubah(BUDI, bukti.id(), 1, data);
    ditolak(putusan, BD_011, BD_013, BD_015);
    assertThat(putusan.kalimat())
        .endsWith("Pemilik dokumen paling panjang 200 huruf; sekarang 201. Ringkas tulisannya.");
  }

  @Test
  void the_locker_is_searched_filtered_sorted_and_paged() {
    unggah(BUDI, A, "notula.pdf", BerkasUji.pdf("1"));
    unggah.unggah(
        BUDI,
        A,
        List.of(new Kiriman("daftar.xlsx", BerkasUji.xlsx())),
        new DataBukti("Daftar 100% hadir", LocalDate.of(2025, 5, 1), null, null, "Umum"));
    var semua = SaringBukti.semua(A);
    assertThat(layanan.laci(BUDI, semua).jumlah()).isEqualTo(2);
    assertThat(judul(saring("100%", null, null, null))).containsExactly("Daftar 100% hadir");
    assertThat(judul(saring("sekretariat", null, null, null)))
        .containsExactly("SK Tim Budaya Kerja");
    assertThat(judul(saring("_", null, null, null))).isEmpty();
    assertThat(judul(saring("", TipeBerkas.XLSX, null, null))).containsExactly("Daftar 100% hadir");
    assertThat(judul(saring("", null, 2025, null))).containsExactly("Daftar 100% hadir");
    assertThat(judul(saring("", null, 2026, null))).containsExactly("SK Tim Budaya Kerja");
    assertThat(judul(saring("", null, null, true))).isEmpty();
    assertThat(judul(saring("", null, null, false))).hasSize(2);
    for (String urut : List.of("judul", "tanggal", "unggah", "ukuran", "'; drop table bukti;")) {
      var hasil =
          layanan.laci(BUDI, new SaringBukti(A, "", null, null, null, false, urut, false, 1, 1));
      assertThat(hasil.bukti()).hasSize(1);
      assertThat(hasil.jumlah()).isEqualTo(2);
    }
  }

  private SaringBukti saring(
      String kata, @Nullable TipeBerkas tipe, @Nullable Integer tahun, @Nullable Boolean dipakai) {
    return new SaringBukti(A, kata, tipe, tahun, dipakai, false, "judul", false, 0, 25);
  }

  private List<String> judul(SaringBukti saring) {
    return layanan.laci(BUDI, saring).bukti().stream().map(Bukti::judul).toList();
  }

  @Test
  void put_away_and_taken_back() {
    Bukti bukti = ada(BUDI, A, "a");
    assertThat(layanan.hapus(BUDI, bukti.id()).diterima()).isTrue();
    assertThat(layanan.laci(BUDI, SaringBukti.semua(A)).bukti()).isEmpty();
    var terhapus = new SaringBukti(A, "", null, null, null, true, "unggah", true, 0, 9);
    assertThat(layanan.laci(BUDI, terhapus).bukti()).extracting(Bukti::id).contains(bukti.id());
    assertThat(layanan.urungkanHapus(BUDI, bukti.id()).diterima()).isTrue();
    assertThat(layanan.laci(BUDI, SaringBukti.semua(A)).bukti()).hasSize(1);
    assertThat(jurnal.riwayat("bukti", bukti.id()))
        .extracting("tindakan")
        .containsExactly("penghapusan diurungkan", "dihapus", "diunggah");
  }

  @Test
  void BD_027_tidak_diurungkan_bila_berkas_yang_sama_sudah_diunggah_lagi() {
    Bukti lama = ada(BUDI, A, "a");
    byte[] isi = IsiBerkas.isi(layanan, lama);
    layanan.hapus(BUDI, lama.id());
    assertThat(unggah(BUDI, A, "SK.pdf", isi)).isInstanceOf(HasilUnggah.Tersimpan.class);
    ditolak(layanan.urungkanHapus(BUDI, lama.id()), BD_027);
  }

  @Test
  void two_people_editing_meet_the_version() {
    Bukti bukti = ada(BUDI, A, "a");
    assertThat(layanan.ubah(BUDI, bukti.id(), 1, DATA.berjudul("Baru")).diterima()).isTrue();
    assertThatThrownBy(() -> layanan.ubah(BUDI, bukti.id(), 1, DATA))
        .isInstanceOf(VersiUsang.class);
    assertThat(layanan.rincian(BUDI, bukti.id()).bukti().judul()).isEqualTo("Baru");
  }

  @Test
  void other_units_and_missing_evidence_stay_closed() {
    Bukti bukti = ada(BUDI, A, "a");
    for (Tokoh tokoh :
        List.of(Tokoh.DEWI_OPERATOR, Tokoh.JOKO_PIMPINAN, Tokoh.AGUS_EVALUATOR, Tokoh.WAHYU_ASN)) {
      assertThatThrownBy(() -> layanan.rincian(tokoh.pelaku(), bukti.id()))
          .as(tokoh.name())
          .isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> layanan.berkas(tokoh.pelaku(), bukti.id()))
          .isInstanceOf(TidakBerhak.class);
    }
    for (Tokoh tokoh : List.of(Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR)) {
      assertThat(layanan.rincian(tokoh.pelaku(), bukti.id()).bukti()).isEqualTo(bukti);
      assertThatThrownBy(() -> layanan.hapus(tokoh.pelaku(), bukti.id()))
          .isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> unggah(tokoh.pelaku(), A, "a.pdf", BerkasUji.pdf("b")))
          .isInstanceOf(TidakBerhak.class);
    }
    assertThatThrownBy(() -> layanan.rincian(BUDI, 999)).isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void a_lost_changed_or_stray_file_is_found() throws Exception {
    Bukti bukti = ada(BUDI, A, "a");
    Path berkas = gudang.tempat(bukti.sidik());
    byte[] isi = Files.readAllBytes(berkas);
    byte[] rusak = isi.clone();
    rusak[20] ^= 1;
    Files.write(berkas, rusak);
    assertThat(invarian.periksa()).singleElement().asString().contains("isinya berubah");
    Files.delete(berkas);
    assertThat(invarian.periksa()).singleElement().asString().contains("hilang");
    Files.write(berkas, isi);
    String yatim = SIDIK_DIBAWA;
    Files.createDirectories(gudang.tempat(yatim).getParent());
    Files.writeString(gudang.tempat(yatim), "x");
    assertThat(invarian.periksa()).singleElement().asString().contains("tidak dimiliki");
    pembersih.bersihkan();
    assertThat(gudang.semua()).containsExactly(bukti.sidik());
    assertThat(jdbc.sql("select count(*) from bukti.berkas").query(Long.class).single())
        .isEqualTo(1);
  }
}
