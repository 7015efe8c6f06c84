package id.bangga.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.bangga.PostgresUji;
import id.bangga.UjiSpring;
import id.bangga.audit.JurnalService;
import id.bangga.berkas.BukuKerja;
import id.bangga.berkas.Galat;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakBerhak;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files in and out on PostgreSQL: all or nothing, and the same file back.
@UjiSpring
class UnitImporServiceTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.CLI);
  private static final LocalDate HARI = LocalDate.of(2026, 9, 7);
  private static final Berlaku BERLAKU = new Berlaku(HARI, "Impor uji");

  private final UnitImporService impor;
  private final UnitEksporService ekspor;
  private final OrganisasiService layanan;
  private final OrganisasiInvarian invarian;
  private final JurnalService jurnal;

  UnitImporServiceTest(
      UnitImporService impor,
      UnitEksporService ekspor,
      OrganisasiService layanan,
      OrganisasiInvarian invarian,
      JurnalService jurnal) {
    this.impor = impor;
    this.ekspor = ekspor;
    this.layanan = layanan;
    this.invarian = invarian;
    this.jurnal = jurnal;
  }

  private static final SaringUnit KINI = SaringUnit.semua(HARI);
  private static final SaringUnit SEMUA =
      new SaringUnit(
          HARI,
          null,
          null,
          null,
          null,
          null,
          SaringUnit.Keadaan.SEMUA,
          SaringUnit.Urutan.KODE,
          false);

  private static final String[] JUDUL = {
    "Kode",
    "Nama",
    "Singkatan",
    "Jenis",
    "Klaster",
    "Jenis layanan",
    "Induk",
    "Kepala",
    "Jumlah ASN",
    "Terverifikasi",
    "Sumber",
    "Sejak",
    "Sampai"
  };

  private static @Nullable Object[] unit(
      String kode, String nama, String jenis, @Nullable String induk) {
    return new @Nullable Object[] {
      kode,
      nama,
      "",
      jenis,
      null,
      null,
      induk,
      "Kepala Rekaan",
      12,
      true,
      "Perda contoh",
      LocalDate.of(2021, 1, 1),
      null
    };
  }

  private static @Nullable Object[] dengan(
      @Nullable Object[] baris, int kolom, @Nullable Object isi) {
    baris[kolom] = isi;
    return baris;
  }

  @BeforeEach
  void kota() {
    byte[] xlsx =
        BukuKerja.tulis(buku ->
            buku.lembar("Unit")
                .judul(JUDUL)
                .baris(unit("PD.01", "Dinas Kesehatan", "Dinas", null))
                .baris(unit("PD.02", "Dinas \"Koperasi; UKM\", dan Pasar", "DINAS", null))
                .baris(unit("K.1.1", "Kelurahan Melati", "kelurahan", "K.1"))
                .baris(unit("K.1", "Kecamatan Timur", "Kecamatan", ""))
                .baris(
                    dengan(
                        unit("R.1", "RSUD Kota", "RSUD", "PD.01"),
                        12,
                        LocalDate.of(2030, 12, 31))));
    assertThat(impor.terapkan(SISTEM, PembacaTabel.baca(xlsx), BERLAKU).galat()).isEmpty();
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void unit_dari_berkas_terbaca_dan_tercatat_satu_per_satu() {
    var rsud = layanan.berkode("R.1", HARI).orElseThrow();
    assertThat(rsud.sampai()).isEqualTo("2030-12-31");
    assertThat(rsud.klaster()).isEqualTo(Klaster.RSUD_UPTD);
    assertThat(layanan.leluhur(rsud.id(), HARI))
        .extracting(UnitKerja::kode)
        .containsExactly("PD.01");
    var baris = jurnal.riwayat("unit", rsud.id());
    assertThat(baris)
        .singleElement()
        .satisfies(b -> {
          assertThat(b.tindakan()).isEqualTo("dibuat");
          assertThat(b.lewat()).isEqualTo("CLI");
          assertThat(b.alasan()).isEqualTo("Impor uji");
        });
  }

  /// Issue 2, acceptance f: every fault named with row, column and cure, nothing imported.
  @Test
  void berkas_dengan_lima_belas_kesalahan_disebut_semua_dan_tidak_ada_yang_masuk()
      throws Exception {
    byte[] xlsx =
        BukuKerja.tulis(buku ->
            buku.lembar("Unit")
                .judul(JUDUL)
                .baris(unit("PD.20", "Dinas Sosial", "Dinas", null))
                .baris(unit("", "Dinas Tanpa Kode", "Dinas", null))
                .baris(unit("PD 21", "Dinas Berkode Salah", "Dinas", null))
                .baris(unit("PD.20", "Dinas Berkode Ganda", "Dinas", null))
                .baris(unit("PD.23", "", "Dinas", null))
                .baris(unit("PD.24", "Dinas " + "Panjang ".repeat(20), "Dinas", null))
                .baris(unit("PD.25", "Dines Salah Jenis", "Dines", null))
                .baris(dengan(unit("PD.26", "Dinas Klaster", "Dinas", null), 4, "Dinas besar"))
                .baris(unit("L.27", "Kelurahan Tanpa Induk Ada", "Kelurahan", "K.77"))
                .baris(unit("S.28", "Bagian Satu", "Sekretariat", "S.29"))
                .baris(unit("S.29", "Bagian Dua", "Sekretariat", "S.28"))
                .baris(unit("L.30", "Kelurahan Salah Induk", "Kelurahan", "PD.20"))
                .baris(dengan(unit("PD.31", "Dinas Tanggal", "Dinas", null), 11, "31/02/2026"))
                .baris(
                    dengan(
                        unit("PD.32", "Dinas Terbalik", "Dinas", null),
                        12,
                        LocalDate.of(2020, 1, 1)))
                .baris(dengan(unit("PD.33", "Dinas Banyak", "Dinas", null), 8, "dua belas"))
                .baris(dengan(unit("PD.34", "Dinas Kurang", "Dinas", null), 8, -5))
                .baris(dengan(unit("PD.35", "Dinas Layanan", "Dinas", null), 5, "Umum"))
                .baris(unit("PD.36", "DINAS  sosial", "Dinas", null))
                .baris(
                    dengan(
                        unit("K.1", "Kecamatan Timur", "Kecamatan", null),
                        12,
                        LocalDate.of(2026, 12, 31))));
    long nomor = jurnal.nomorTerakhir();
    int sebelum = layanan.daftar(HARI).size();

    var hasil = impor.terapkan(SISTEM, PembacaTabel.baca(xlsx), BERLAKU);

    assertThat(hasil.galat().stream().map(Galat::kalimat))
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/emas/organisasi_galat_impor.txt")));
    assertThat(hasil.galat().stream().map(Galat::kode).distinct()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(hasil.diterapkan()).isFalse();
    assertThat(jurnal.nomorTerakhir()).isEqualTo(nomor);
    assertThat(layanan.daftar(HARI)).hasSize(sebelum);
  }

  @Test
  void berkas_bergalat_menolak_juga_baris_yang_benar() {
    var tabel =
        PembacaTabel.baca(
            "kode,nama,jenis\nPD.40,Dinas Benar,Dinas\nPD.41,,Dinas"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(impor.terapkan(SISTEM, tabel, BERLAKU).galat()).hasSize(1);
    assertThat(layanan.berkode("PD.40", HARI)).isEmpty();
  }

  @Test
  void coba_tidak_mengubah_apa_pun() {
    var tabel =
        PembacaTabel.baca(
            "kode,nama,jenis\nPD.40,Dinas Baru,Dinas".getBytes(StandardCharsets.UTF_8));
    var penanda = layanan.penanda();
    var hasil = impor.coba(SISTEM, tabel, BERLAKU);
    assertThat(hasil.tambah()).isEqualTo(1);
    assertThat(hasil.diterapkan()).isFalse();
    assertThat(layanan.penanda()).isEqualTo(penanda);
  }

  @Test
  void ekspor_diimpor_kembali_tanpa_perbedaan() {
    gantiNamaDanTutup();
    SaringUnit lalu = SaringUnit.semua(LocalDate.of(2022, 6, 30));
    for (byte[] berkas :
        List.of(
            ekspor.xlsx(SISTEM, KINI, false),
            ekspor.csv(SISTEM, KINI, false),
            ekspor.xlsx(SISTEM, SEMUA, true),
            ekspor.csv(SISTEM, SEMUA, true),
            ekspor.csv(SISTEM, lalu, false))) {
      var hasil = impor.coba(SISTEM, PembacaTabel.baca(berkas), BERLAKU);
      assertThat(hasil.galat()).isEmpty();
      assertThat(hasil.perbedaan()).isEmpty();
      assertThat(hasil.tetap()).isBetween(4, 5);
    }
  }

  @Test
  void ekspor_lengkap_ke_instalasi_kosong_menghasilkan_ekspor_yang_sama() {
    gantiNamaDanTutup();
    String berkas = teks(ekspor.csv(SISTEM, SEMUA, true));
    byte[] buku = ekspor.xlsx(SISTEM, SEMUA, true);
    PostgresUji.kosongkan();
    var hasil = impor.terapkan(SISTEM, PembacaTabel.baca(buku), BERLAKU);
    assertThat(hasil.galat()).isEmpty();
    assertThat(hasil.tambah()).isEqualTo(5);
    assertThat(teks(ekspor.csv(SISTEM, SEMUA, true))).isEqualTo(berkas);
    long dinkes = layanan.berkode("PD.01", HARI).orElseThrow().id();
    assertThat(layanan.silsilah(dinkes))
        .extracting(AsalUnit::jenis)
        .containsExactly(JenisAsal.GANTI_NAMA);
  }

  private static String teks(byte[] isi) {
    return new String(isi, StandardCharsets.UTF_8);
  }

  private void gantiNamaDanTutup() {
    long dinkes = layanan.berkode("PD.01", HARI).orElseThrow().id();
    long dinas = layanan.berkode("PD.02", HARI).orElseThrow().id();
    var nama = new Berlaku(LocalDate.of(2025, 3, 1), "Perda contoh 2/2025");
    layanan.gantiNama(SISTEM, new KunciUnit(dinkes, 1), "Dinas Kesehatan Kota", "=Dinkes", nama);
    var tutup = new Berlaku(LocalDate.of(2025, 12, 31), "Perda contoh 3/2025");
    layanan.tutup(SISTEM, new KunciUnit(dinas, 1), tutup);
  }

  @Test
  void OR_033_riwayat_yang_terputus_ditolak() {
    var tabel =
        PembacaTabel.baca(
            """
            kode,nama,jenis,sejak,sampai
            PD.50,Dinas Lama,Dinas,2021-01-01,2022-12-31
            PD.50,Dinas Baru,Dinas,2023-02-01,
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(impor.coba(SISTEM, tabel, BERLAKU).galat())
        .singleElement()
        .satisfies(g -> {
          assertThat(g.kode()).isEqualTo("OR_033");
          assertThat(g.baris()).isEqualTo(3);
        });
  }

  @Test
  void OR_022_OR_023_hari_pertama_dan_terakhir_unit_tidak_bergeser_lewat_impor() {
    var tabel =
        PembacaTabel.baca(
            """
            kode,nama,jenis,sejak,sampai,induk
            PD.01,Dinas Kesehatan,Dinas,2020-01-01,2022-12-31,
            PD.01,Dinas Kesehatan Kota,Dinas,2023-01-01,,
            R.1,RSUD Kota,RSUD,,2031-12-31,PD.01
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(impor.coba(SISTEM, tabel, BERLAKU).galat())
        .extracting(Galat::baris, Galat::kode)
        .containsExactly(tuple(2, "OR_022"), tuple(4, "OR_023"));
  }

  @Test
  void templat_memuat_semua_kolom_dan_ditolak_bila_kosong() {
    var tabel = PembacaTabel.baca(ekspor.templat());
    assertThat(tabel.judul())
        .containsExactly(
            "kode",
            "nama",
            "singkatan",
            "jenis",
            "klaster",
            "jenis_layanan",
            "induk",
            "kepala",
            "jumlah_asn",
            "terverifikasi",
            "sumber",
            "sejak",
            "sampai");
    assertThat(impor.coba(SISTEM, tabel, BERLAKU).galat())
        .extracting(Galat::kode)
        .containsExactly("BK_015");
  }

  @Test
  void hanya_pengelola_dan_admin_boleh_mengimpor() {
    var tabel =
        PembacaTabel.baca(
            "kode,nama,jenis\nPD.40,Dinas Baru,Dinas".getBytes(StandardCharsets.UTF_8));
    for (Peran peran : Peran.values()) {
      var pelaku = new Pelaku(7, "Uji", Set.of(new Penugasan(peran, null, null)), Jalur.WEB, null);
      if (peran == Peran.PENGELOLA || peran == Peran.ADMIN) {
        assertThat(impor.coba(pelaku, tabel, BERLAKU).tambah()).isEqualTo(1);
      } else {
        assertThatThrownBy(() -> impor.coba(pelaku, tabel, BERLAKU))
            .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> impor.terapkan(pelaku, tabel, BERLAKU))
            .isInstanceOf(TidakBerhak.class);
      }
    }
  }
}
