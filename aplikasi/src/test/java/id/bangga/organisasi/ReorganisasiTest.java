package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;
import static id.bangga.organisasi.KotaUji.data;
import static id.bangga.organisasi.KotaUji.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Changes worked out in memory: what is refused, and what the units look like before and after.
class ReorganisasiTest {
  private static final LocalDate HARI = LocalDate.of(2026, 1, 1);
  private static final LocalDate KEMARIN = HARI.minusDays(1);
  private static final Berlaku BERLAKU = new Berlaku(HARI, "Perda contoh 1/2025");
  private final Susunan kota = KotaUji.susunan();

  private static void ditolak(Rencana rencana, KodeAturanOrganisasi kode) {
    assertThat(rencana.keberatan()).extracting(Temuan::kode).containsExactly(kode);
  }

  private static Susunan jadi(Rencana rencana) {
    assertThat(rencana.keberatan()).isEmpty();
    return rencana.hasil();
  }

  private KunciUnit kunci(String kode) {
    return new KunciUnit(id(kota, kode), 1);
  }

  private static UnitBaru dinas(String kode, String nama) {
    return new UnitBaru(kode, data(nama, JenisUnit.DINAS, null));
  }

  private static Optional<String> nama(Susunan susunan, String kode, LocalDate pada) {
    return susunan.berkode(kode).flatMap(r -> r.masa(pada)).map(m -> m.data().nama());
  }

  private static Optional<Long> induk(Susunan susunan, String kode, LocalDate pada) {
    return susunan.berkode(kode).flatMap(r -> r.masa(pada)).map(m -> m.data().indukId());
  }

  @Test
  void ganti_nama_menyimpan_nama_lama() {
    var rencana =
        Perubahan.gantiNama(kota, id(kota, "PD.01"), "Dinas Kesehatan Kota", "Dinkes", BERLAKU);
    Susunan hasil = jadi(rencana);
    assertThat(nama(hasil, "PD.01", KEMARIN)).contains("Dinas Kesehatan");
    assertThat(nama(hasil, "PD.01", HARI)).contains("Dinas Kesehatan Kota");
    assertThat(rencana.asal()).extracting(AsalUnit::jenis).containsExactly(JenisAsal.GANTI_NAMA);
  }

  @Test
  void ubah_pada_hari_pertama_masa_membetulkan_masa_itu() {
    var berlaku = new Berlaku(KotaUji.AWAL, "Pembetulan salah ketik");
    var data = data("Dinas Kesehatan Masyarakat", JenisUnit.DINAS, null);
    Susunan hasil = jadi(Perubahan.ubah(kota, id(kota, "PD.01"), data, berlaku));
    assertThat(hasil.berkode("PD.01").orElseThrow().masa()).hasSize(1);
    assertThat(nama(hasil, "PD.01", KEMARIN)).contains("Dinas Kesehatan Masyarakat");
  }

  @Test
  void ubah_di_antara_dua_masa_tidak_menyentuh_masa_berikutnya() {
    long dinkes = id(kota, "PD.01");
    Susunan nanti =
        jadi(
            Perubahan.gantiNama(
                kota, dinkes, "Dinas Sehat", "", new Berlaku(HARI.plusYears(1), "Perda nanti")));
    Susunan hasil = jadi(Perubahan.jumlahAsn(nanti, dinkes, 44, BERLAKU));
    assertThat(hasil.wajib(dinkes).masa())
        .extracting(m -> m.data().nama() + " " + m.data().jumlahAsn())
        .containsExactly("Dinas Kesehatan 10", "Dinas Kesehatan 44", "Dinas Sehat 10");
    assertThat(hasil.wajib(dinkes).masa())
        .extracting(Masa::sampai)
        .containsExactly(KEMARIN, HARI.plusYears(1).minusDays(1), null);
  }

  @Test
  void pecah_membagi_anak_dan_mengakhiri_unit_asal() {
    var perintah =
        new Pemecahan(
            kunci("K.01"),
            false,
            0,
            List.of(
                new UnitBaru("K.02", data("Kecamatan Utara", JenisUnit.KECAMATAN, null)),
                new UnitBaru("K.03", data("Kecamatan Selatan", JenisUnit.KECAMATAN, null))),
            Map.of(id(kota, "K.01.2"), "K.03"));
    var rencana = Reorganisasi.pecah(kota, perintah, BERLAKU);
    Susunan hasil = jadi(rencana);
    assertThat(nama(hasil, "K.01", KEMARIN)).contains("Kecamatan Timur");
    assertThat(nama(hasil, "K.01", HARI)).isEmpty();
    assertThat(induk(hasil, "K.01.1", KEMARIN)).contains(id(kota, "K.01"));
    assertThat(induk(hasil, "K.01.1", HARI)).contains(id(hasil, "K.02"));
    assertThat(induk(hasil, "K.01.2", HARI)).contains(id(hasil, "K.03"));
    assertThat(rencana.asal()).hasSize(2).allMatch(a -> a.dariId() == id(kota, "K.01"));
  }

  @Test
  void pecah_dengan_asal_tetap_menyisakan_anak_dan_asn_di_asal() {
    var perintah =
        new Pemecahan(
            kunci("PD.01"),
            true,
            6,
            List.of(dinas("PD.09", "Dinas Pengendalian Penduduk")),
            Map.of());
    Susunan hasil = jadi(Reorganisasi.pecah(kota, perintah, BERLAKU));
    assertThat(hasil.masa(id(kota, "PD.01"), HARI).orElseThrow().data().jumlahAsn()).isEqualTo(6);
    assertThat(induk(hasil, "P.01", HARI)).contains(id(kota, "PD.01"));
  }

  @Test
  void gabung_ke_unit_baru_memindahkan_anak() {
    var perintah =
        new Penggabungan(
            List.of(kunci("PD.01"), kunci("PD.02")),
            new Penggabungan.Unit(dinas("PD.09", "Dinas Kesehatan dan Pendidikan")));
    Susunan hasil = jadi(Reorganisasi.gabung(kota, perintah, BERLAKU));
    assertThat(nama(hasil, "PD.01", HARI)).isEmpty();
    assertThat(nama(hasil, "PD.02", HARI)).isEmpty();
    assertThat(induk(hasil, "P.01", HARI)).contains(id(hasil, "PD.09"));
    assertThat(induk(hasil, "P.01", KEMARIN)).contains(id(kota, "PD.01"));
  }

  @Test
  void gabung_ke_unit_lama_menambah_asn() {
    var perintah =
        new Penggabungan(List.of(kunci("PD.01")), new Penggabungan.UnitLama(kunci("PD.02"), 20));
    Susunan hasil = jadi(Reorganisasi.gabung(kota, perintah, BERLAKU));
    assertThat(hasil.masa(id(kota, "PD.02"), HARI).orElseThrow().data().jumlahAsn()).isEqualTo(20);
  }

  @Test
  void OR_019_tutup_kecamatan_yang_masih_berkelurahan_ditolak() {
    var temuan = Perubahan.tutup(kota, id(kota, "K.01"), BERLAKU).keberatan();
    assertThat(temuan).hasSize(2).allMatch(t -> t.kode() == OR_019);
  }

  @Test
  void OR_022_perubahan_sebelum_unit_ada_ditolak() {
    var berlaku = new Berlaku(LocalDate.of(2019, 12, 31), "Terlalu awal");
    ditolak(Perubahan.tutup(kota, id(kota, "PD.02"), berlaku), OR_022);
  }

  @Test
  void OR_023_perubahan_setelah_unit_ditutup_ditolak() {
    Susunan tutup = jadi(Perubahan.tutup(kota, id(kota, "PD.02"), BERLAKU));
    var berlaku = new Berlaku(HARI.plusDays(1), "Sudah ditutup");
    ditolak(Perubahan.jumlahAsn(tutup, id(kota, "PD.02"), 5, berlaku), OR_023);
  }

  @Test
  void OR_024_perubahan_tanpa_dasar_ditolak() {
    ditolak(Perubahan.tutup(kota, id(kota, "PD.02"), new Berlaku(HARI, " a ")), OR_024);
    var panjang = new Berlaku(HARI, "x".repeat(501));
    assertThat(Perubahan.tutup(kota, id(kota, "PD.02"), panjang).keberatanAwal())
        .extracting(Temuan::pesan)
        .containsExactly(
            "Dasar atau alasan paling panjang 500 huruf; sekarang 501. Ringkas tulisannya.");
  }

  @Test
  void OR_026_pecah_menjadi_satu_unit_ditolak() {
    var satu =
        new Pemecahan(kunci("PD.02"), false, 0, List.of(dinas("PD.09", "Dinas X")), Map.of());
    ditolak(Reorganisasi.pecah(kota, satu, BERLAKU), OR_026);
    var nihil = new Pemecahan(kunci("PD.02"), true, 0, List.of(), Map.of());
    ditolak(Reorganisasi.pecah(kota, nihil, BERLAKU), OR_026);
  }

  @Test
  void OR_027_gabung_satu_unit_atau_dengan_dirinya_ditolak() {
    var satu =
        new Penggabungan(List.of(kunci("PD.01")), new Penggabungan.Unit(dinas("PD.09", "Dinas X")));
    ditolak(Reorganisasi.gabung(kota, satu, BERLAKU), OR_027);
    var sendiri =
        new Penggabungan(List.of(kunci("PD.01")), new Penggabungan.UnitLama(kunci("PD.01"), 1));
    ditolak(Reorganisasi.gabung(kota, sendiri, BERLAKU), OR_027);
  }

  @Test
  void OR_028_tutup_sebelum_perubahan_yang_sudah_tercatat_ditolak() {
    long dindik = id(kota, "PD.02");
    Susunan nanti = jadi(Perubahan.jumlahAsn(kota, dindik, 5, BERLAKU));
    ditolak(
        Perubahan.tutup(nanti, dindik, new Berlaku(KEMARIN.minusDays(1), "Perda lama")), OR_028);
  }

  @Test
  void OR_030_tanpa_perubahan_ditolak() {
    ditolak(Perubahan.jumlahAsn(kota, id(kota, "PD.02"), 10, BERLAKU), OR_030);
    ditolak(
        Perubahan.gantiNama(kota, id(kota, "PD.02"), " Dinas  Pendidikan", "", BERLAKU), OR_030);
    ditolak(Perubahan.bukaKembali(kota, id(kota, "PD.02"), false, BERLAKU), OR_030);
  }

  @Test
  void OR_032_buka_kembali_unit_yang_dipecah_ditolak() {
    Susunan tutup = jadi(Perubahan.tutup(kota, id(kota, "PD.02"), BERLAKU));
    ditolak(Perubahan.bukaKembali(tutup, id(kota, "PD.02"), true, BERLAKU), OR_032);
  }
}
