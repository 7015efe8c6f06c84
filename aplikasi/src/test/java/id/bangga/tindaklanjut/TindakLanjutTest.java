package id.bangga.tindaklanjut;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.VersiUsang;
import id.bangga.kepuasan.KepuasanUji;
import id.bangga.kepuasan.PenyediaJanji;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.tindaklanjut.web.HalamanSatuSaran;
import id.bangga.web.Formulir;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiSpring
class TindakLanjutTest {
  private static final Pelaku BUDI = Tokoh.BUDI_OPERATOR.pelaku();

  private final TindakLanjutService layanan;
  private final SaranService saran;
  private final PenyediaJanji janji;
  private final KepuasanUji uji;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final JamUji jam;

  TindakLanjutTest(
      TindakLanjutService layanan,
      SaranService saran,
      PenyediaJanji janji,
      KepuasanUji uji,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      JamUji jam) {
    this.layanan = layanan;
    this.saran = saran;
    this.janji = janji;
    this.uji = uji;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
  }

  private static IsiRencana isi(
      String unsur, String program, @Nullable Tenggat tenggat, String pj) {
    return new IsiRencana(DINAS, LALU, unsur, program, tenggat, pj);
  }

  private static IsiRencana baik() {
    return isi("WAKTU", "Menambah satu loket", new Tenggat(2026, 2), "Kepala Seksi Pelayanan");
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(alasan -> alasan.kode().name()).toList();
  }

  private Rencana buat() {
    assertThat(layanan.buat(BUDI, baik()).diterima()).isTrue();
    return layanan.daftar(BUDI, DINAS).getLast();
  }

  private Putusan lapor(Rencana rencana, KeadaanRencana keadaan, int persen, String realisasi) {
    return layanan.laporkan(
        BUDI, DINAS, rencana.id(), rencana.versi(), new Kemajuan(keadaan, persen, realisasi));
  }

  private long bukti(long unit, String sidik) {
    jdbc.sql(
            """
            insert into bukti.berkas (sidik, ukuran, tipe, ringkasan, disimpan_pada)
            values (?, 10, 'PDF', '1 halaman', now())
            """)
        .param(sidik)
        .update();
    return jdbc.sql(
            """
            insert into bukti.bukti (unit_id, sidik, nama_berkas, judul, tanggal_dokumen, pemilik,
              diunggah_oleh, pengunggah, diunggah_pada)
            values (?, ?, 'foto.pdf', 'Foto loket baru', date '2026-03-01', 'Umum', 1, 'Uji', now())
            returning id
            """)
        .params(unit, sidik)
        .query(Long.class)
        .single();
  }

  @Test
  void TL_001_TL_002_TL_003_TL_004_isian_yang_kurang_disebut_semuanya() {
    assertThat(kode(layanan.buat(BUDI, isi("X", "abc", new Tenggat(2024, 4), "K"))))
        .containsExactlyInAnyOrder("TL_001", "TL_002", "TL_003", "TL_004");
    assertThat(kode(layanan.buat(BUDI, isi("WAKTU", "Menambah loket", null, "Kepala Seksi"))))
        .containsExactly("TL_004");
  }

  @Test
  void TL_005_TL_006_selesai_memerlukan_realisasi_dan_bukti() {
    Rencana rencana = buat();
    assertThat(kode(lapor(rencana, KeadaanRencana.SELESAI, 100, "")))
        .containsExactlyInAnyOrder("TL_005", "TL_006");
    layanan.tautkan(BUDI, DINAS, rencana.id(), bukti(DINAS, "a".repeat(64)));
    assertThat(lapor(rencana, KeadaanRencana.SELESAI, 100, "Loket ketiga buka").diterima())
        .isTrue();
    Rencana selesai = layanan.rencana(BUDI, DINAS, rencana.id());
    assertThat(selesai.selesaiPada()).isNotNull();
    assertThat(selesai.bukti()).extracting(BuktiRencana::judul).containsExactly("Foto loket baru");
  }

  @Test
  void TL_007_kemajuan_di_luar_0_sampai_100_ditolak() {
    assertThat(kode(lapor(buat(), KeadaanRencana.BERJALAN, 101, ""))).containsExactly("TL_007");
  }

  @Test
  void TL_008_pembatalan_memerlukan_alasan() {
    assertThat(kode(lapor(buat(), KeadaanRencana.DIBATALKAN, 0, "batal")))
        .containsExactly("TL_008");
  }

  @Test
  void TL_009_bukti_unit_lain_ditolak() {
    long milikLain = bukti(KepuasanUji.LAIN, "b".repeat(64));
    Rencana rencana = buat();
    assertThatThrownBy(() -> layanan.tautkan(BUDI, DINAS, rencana.id(), milikLain))
        .isInstanceOf(TidakBerhak.class);
    assertThat(kode(layanan.tautkan(KepuasanUji.SISTEM, DINAS, rencana.id(), milikLain)))
        .containsExactly("TL_009");
  }

  @Test
  void TL_010_yang_berakhir_dibuka_kembali_dahulu() {
    Rencana rencana = buat();
    lapor(rencana, KeadaanRencana.DIBATALKAN, 0, "Anggaran dialihkan");
    Rencana batal = layanan.rencana(BUDI, DINAS, rencana.id());
    assertThat(kode(layanan.ubah(BUDI, batal.id(), batal.versi(), baik())))
        .containsExactly("TL_010");
    assertThat(kode(lapor(batal, KeadaanRencana.DIBATALKAN, 0, "Sekali lagi dibatalkan")))
        .containsExactly("TL_010");
    assertThat(lapor(batal, KeadaanRencana.BERJALAN, 10, "").diterima()).isTrue();
  }

  @Test
  void versi_usang_ditolak() {
    Rencana rencana = buat();
    lapor(rencana, KeadaanRencana.BERJALAN, 10, "");
    assertThatThrownBy(() -> lapor(rencana, KeadaanRencana.BERJALAN, 20, ""))
        .isInstanceOf(VersiUsang.class);
  }

  @Test
  void TL_011_TL_012_saran_ditayangkan_dengan_tanggapan_atau_disembunyikan_dengan_alasan() {
    SaranWarga satu = saran.daftar(BUDI, DINAS, LALU).getFirst();
    assertThat(satu.keadaan()).isEqualTo(KeadaanSaran.BARU);
    assertThat(kode(saran.tanggapi(BUDI, DINAS, satu.nomor(), 0, " "))).containsExactly("TL_011");
    assertThat(kode(saran.sembunyikan(BUDI, DINAS, satu.nomor(), 0, ""))).containsExactly("TL_012");
    assertThat(janji.jawaban(DINAS, 5)).isEmpty();
    saran.tanggapi(BUDI, DINAS, satu.nomor(), 0, "Loket ketiga dibuka mulai Maret.");
    assertThat(janji.jawaban(DINAS, 5))
        .extracting(PenyediaJanji.Jawaban::tanggapan)
        .containsExactly("Loket ketiga dibuka mulai Maret.");
    saran.sembunyikan(BUDI, DINAS, satu.nomor(), 1, "Memuat nama orang");
    assertThat(janji.jawaban(DINAS, 5)).isEmpty();
    assertThatThrownBy(() -> saran.tanggapi(BUDI, DINAS, satu.nomor(), 1, "Terlambat satu versi"))
        .isInstanceOf(VersiUsang.class);
  }

  @Test
  void saran_sehari_tidak_berurut_menurut_kedatangannya() {
    List<SaranWarga> sehari = saran.daftar(BUDI, DINAS, LALU);
    assertThat(sehari).hasSize(10);
    assertThat(sehari.stream().map(satu -> satu.nomor().toString()).toList()).isSorted();
    assertThat(sehari.stream().map(SaranWarga::id).toList())
        .isNotEqualTo(sehari.stream().map(SaranWarga::id).sorted().toList())
        .isNotEqualTo(
            sehari.stream().map(SaranWarga::id).sorted(Comparator.reverseOrder()).toList());
    assertThat(new HalamanSatuSaran("Dinas", sehari.getFirst(), Formulir.kosong(), true).alamat())
        .isEqualTo("/tindak-lanjut/1/saran/" + sehari.getFirst().nomor());
  }

  @Test
  void kata_yang_sering_muncul_mengelompokkan_saran() {
    var kata =
        KelompokKata.dari(
            List.of(
                "Antreannya terlalu lama!",
                "antrean lama sekali, mohon ditambah loket",
                "Petugas ramah"),
            10);
    assertThat(kata).extracting(KelompokKata::kata).containsExactly("antrean", "lama");
    assertThat(saran.kelompok(saran.daftar(BUDI, DINAS, LALU)).getFirst().banyak()).isEqualTo(10);
  }

  @Test
  void pekppp_8a_dan_9a_dihitung_dari_rencana() {
    Rencana satu = buat();
    buat();
    layanan.tautkan(BUDI, DINAS, satu.id(), bukti(DINAS, "c".repeat(64)));
    jam.atur(LocalDateTime.of(2026, 3, 1, 9, 0));
    lapor(satu, KeadaanRencana.SELESAI, 100, "Loket ketiga buka");
    jam.atur(LocalDateTime.of(2026, 8, 1, 9, 0));
    Pekppp hasil = layanan.pekppp(BUDI, DINAS, 2025);
    assertThat(hasil.persenSelesai()).isEqualByComparingTo("50.0");
    assertThat(hasil.hari()).isEqualTo(60);
    assertThat(hasil.tepatWaktu()).isEqualTo(1);
    assertThat(hasil.terlambat()).isEqualTo(1);
    assertThat(layanan.pekppp(BUDI, DINAS, 2024).persenSelesai()).isNull();
  }

  @Test
  void hanya_unit_sendiri_yang_mengelola_dan_auditor_tidak_mengubah() {
    for (Tokoh tokoh : List.of(Tokoh.DEWI_OPERATOR, Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR)) {
      assertThatThrownBy(() -> layanan.buat(tokoh.pelaku(), baik()))
          .isInstanceOf(TidakBerhak.class);
    }
    assertThatThrownBy(() -> layanan.daftar(Tokoh.DEWI_OPERATOR.pelaku(), DINAS))
        .isInstanceOf(TidakBerhak.class);
    assertThat(layanan.semua(Tokoh.TATI_AUDITOR.pelaku())).isEmpty();
    assertThat(LocalDate.of(2026, 6, 30)).isEqualTo(new Tenggat(2026, 2).akhir());
  }
}
