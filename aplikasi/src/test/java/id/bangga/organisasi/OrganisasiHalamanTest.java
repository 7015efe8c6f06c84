package id.bangga.organisasi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// The pages as a browser without JavaScript uses them.
@UjiSpring
class OrganisasiHalamanTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private static final Berlaku AWAL = new Berlaku(LocalDate.of(2020, 1, 1), "Pembentukan contoh");

  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final OrganisasiInvarian invarian;
  private long dinkes;
  private long kecamatan;
  private long melati;

  OrganisasiHalamanTest(MockMvc mvc, OrganisasiService organisasi, OrganisasiInvarian invarian) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.invarian = invarian;
  }

  @BeforeEach
  void kota() {
    dinkes = buat("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null);
    buat("PD.02", "Dinas Pendidikan", JenisUnit.DINAS, null);
    kecamatan = buat("K.01", "Kecamatan Timur", JenisUnit.KECAMATAN, null);
    melati = buat("K.01.1", "Kelurahan Melati", JenisUnit.KELURAHAN, kecamatan);
    buat("K.01.2", "Kelurahan Kenanga", JenisUnit.KELURAHAN, kecamatan);
  }

  private long buat(String kode, String nama, JenisUnit jenis, @Nullable Long induk) {
    var hasil = organisasi.buat(SISTEM, new UnitBaru(kode, KotaUji.data(nama, jenis, induk)), AWAL);
    return ((HasilPerubahan.Jadi) hasil).unit().getFirst();
  }

  private Document buka(String alamat) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(Tokoh.SITI_PENGELOLA)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse kirim(String alamat, String... isian) throws Exception {
    var permintaan = post(alamat).with(Tokoh.SITI_PENGELOLA);
    for (int i = 0; i < isian.length; i += 2) {
      permintaan.param(isian[i], isian[i + 1]);
    }
    return mvc.perform(permintaan).andReturn().getResponse();
  }

  /// Sends the page's form again as it stands, with one button pressed.
  private MockHttpServletResponse tekan(String halaman, String langkah) throws Exception {
    Element form = requireNonNull(Jsoup.parse(halaman).select("form[method=post]").last());
    List<String> isian = new ArrayList<>();
    for (Element masukan : form.select("input[type=hidden]")) {
      if (!masukan.attr("name").equals("_csrf")) {
        isian.add(masukan.attr("name"));
        isian.add(masukan.attr("value"));
      }
    }
    isian.add("langkah");
    isian.add(langkah);
    return kirim(form.attr("action"), isian.toArray(String[]::new));
  }

  private static List<String> namaUnit(Document halaman) {
    return halaman.select("table.tabel tbody th a").eachText();
  }

  @Test
  void daftar_menunjukkan_semua_unit_dengan_label_tiap_sel() throws Exception {
    Document halaman = buka("/organisasi");
    assertThat(namaUnit(halaman)).hasSize(5).contains("Kelurahan Melati");
    assertThat(halaman.select("h1").text()).isEqualTo("Unit kerja");
    assertThat(halaman.select("td:not([data-label]):not(.pilih-baris)")).isEmpty();
    assertThat(halaman.select("nav.menu a[aria-current=page]").eachText())
        .isNotEmpty()
        .containsOnly("Unit kerja");
  }

  @Test
  void daftar_dicari_disaring_dan_diurutkan() throws Exception {
    assertThat(namaUnit(buka("/organisasi?q=melati"))).containsExactly("Kelurahan Melati");
    assertThat(namaUnit(buka("/organisasi?jenis=DINAS&urut=-nama")))
        .containsExactly("Dinas Pendidikan", "Dinas Kesehatan");
    assertThat(namaUnit(buka("/organisasi?induk=" + kecamatan)))
        .containsExactly("Kelurahan Melati", "Kelurahan Kenanga");
    assertThat(buka("/organisasi?q=tidakada").select(".kosong-judul").text())
        .isEqualTo("Tidak ada yang cocok");
    assertThat(namaUnit(buka("/organisasi?jenis=NGAWUR&pada=kemarin&induk=x"))).hasSize(5);
  }

  @Test
  void daftar_per_tanggal_menunjukkan_keadaan_hari_itu() throws Exception {
    var berlaku = new Berlaku(LocalDate.of(2026, 1, 1), "Perda contoh");
    organisasi.gantiNama(SISTEM, new KunciUnit(dinkes, 1), "Dinas Sehat", "", berlaku);
    assertThat(namaUnit(buka("/organisasi"))).contains("Dinas Sehat");
    assertThat(namaUnit(buka("/organisasi?pada=2025-12-31"))).contains("Dinas Kesehatan");
    assertThat(namaUnit(buka("/organisasi?pada=2019-12-31"))).isEmpty();
  }

  @Test
  void pohon_menaruh_kelurahan_di_bawah_kecamatan() throws Exception {
    Document halaman = buka("/organisasi?tampilan=pohon");
    Element simpul =
        requireNonNull(
            halaman.selectFirst(".pohon details:has(summary:contains(Kecamatan Timur))"));
    assertThat(simpul.select("ul a").eachText())
        .containsExactly("Buka Kecamatan Timur", "Kelurahan Melati", "Kelurahan Kenanga");
  }

  @Test
  void unit_menunjukkan_riwayat_silsilah_dan_jurnal() throws Exception {
    var berlaku = new Berlaku(LocalDate.of(2026, 1, 1), "Perda contoh 9/2025");
    organisasi.gantiNama(SISTEM, new KunciUnit(dinkes, 1), "Dinas Sehat", "", berlaku);
    Document halaman = buka("/organisasi/" + dinkes);
    assertThat(halaman.select("h1").text()).isEqualTo("Dinas Sehat");
    assertThat(halaman.select(".linimasa").text())
        .contains("Nama: Dinas Kesehatan → Dinas Sehat")
        .contains("Berganti nama menjadi Dinas Sehat")
        .contains("Perda contoh 9/2025");
    assertThat(buka("/organisasi/" + dinkes + "?pada=2025-06-01").select("h1").text())
        .isEqualTo("Dinas Kesehatan");
    assertThat(
            mvc.perform(get("/organisasi/999").with(Tokoh.SITI_PENGELOLA))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void pembaca_tidak_melihat_tombol_ubah() throws Exception {
    var jawaban = mvc.perform(get("/organisasi/" + dinkes).with(Tokoh.TATI_AUDITOR)).andReturn();
    Document halaman = Jsoup.parse(jawaban.getResponse().getContentAsString());
    assertThat(halaman.select("main a[href$=/ubah], main a[href$=/tutup]")).isEmpty();
  }

  @Test
  void unit_baru_disimpan_dari_formulir() throws Exception {
    var jawaban =
        kirim(
            "/organisasi/baru",
            "kode",
            "u.07",
            "nama",
            "UPTD Laboratorium",
            "jenis",
            "UPTD",
            "induk",
            String.valueOf(dinkes),
            "jenis_layanan",
            "PUBLIK",
            "jumlah_asn",
            "1.204",
            "sejak",
            "2026-02-01",
            "dasar",
            "Perwal contoh 4/2026");
    assertThat(jawaban.getStatus()).isEqualTo(302);
    UnitKerja unit = organisasi.berkode("U.07", organisasi.hariIni()).orElseThrow();
    assertThat(jawaban.getRedirectedUrl()).isEqualTo("/organisasi/" + unit.id());
    assertThat(unit.jumlahAsn()).isEqualTo(1204);
    assertThat(unit.klaster()).isEqualTo(Klaster.RSUD_UPTD);
    assertThat(unit.indukId()).isEqualTo(dinkes);
  }

  @Test
  void formulir_keliru_kembali_dengan_isian_dan_galat_di_tempatnya() throws Exception {
    var jawaban =
        kirim(
            "/organisasi/baru",
            "kode",
            "PD.01",
            "nama",
            "Kelurahan Baru",
            "jenis",
            "KELURAHAN",
            "jenis_layanan",
            "PUBLIK",
            "sejak",
            "2026-02-01",
            "dasar",
            "x");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(halaman.select("#isian-nama").attr("value")).isEqualTo("Kelurahan Baru");
    assertThat(halaman.select("#isian-kode-galat").text()).contains("PD.01 dipakai");
    assertThat(halaman.select("#isian-induk-galat").text()).contains("Kecamatan");
    assertThat(halaman.select("#isian-dasar-galat").text()).contains("Dasar atau alasan");
    assertThat(halaman.select(".kesalahan a[href=#isian-kode]")).hasSize(1);
  }

  @Test
  void ubah_data_dan_betulkan_salah_isi() throws Exception {
    Document formulir = buka("/organisasi/" + dinkes + "/ubah");
    assertThat(formulir.select("#isian-nama").attr("value")).isEqualTo("Dinas Kesehatan");
    var jawaban =
        kirim(
            "/organisasi/" + dinkes + "/ubah",
            "versi",
            "1",
            "nama",
            "Dinas Kesehatan",
            "jenis",
            "DINAS",
            "klaster",
            "DINAS_BADAN",
            "jenis_layanan",
            "PUBLIK",
            "kepala",
            "Embun Melati",
            "jumlah_asn",
            "10",
            "terverifikasi",
            "ya",
            "sumber",
            "uji",
            "cara",
            "betulkan",
            "sejak",
            "2026-09-07",
            "dasar",
            "Kepala salah tulis");
    assertThat(jawaban.getStatus()).isEqualTo(302);
    assertThat(organisasi.unit(dinkes, LocalDate.of(2020, 1, 1)).kepala())
        .isEqualTo("Embun Melati");
    assertThat(organisasi.rincian(dinkes, organisasi.hariIni()).peristiwa()).hasSize(1);
  }

  @Test
  void formulir_usang_dijawab_409() throws Exception {
    var lama = new Berlaku(LocalDate.of(2026, 1, 1), "Lebih dahulu");
    organisasi.ubahJumlahAsn(SISTEM, new KunciUnit(dinkes, 1), 77, lama);
    var jawaban =
        kirim(
            "/organisasi/" + dinkes + "/nama",
            "versi",
            "1",
            "nama",
            "Dinas Lain",
            "induk",
            Long.toString(organisasi.berkode("PD.02", organisasi.hariIni()).orElseThrow().id()),
            "sejak",
            "2026-09-07",
            "dasar",
            "Perda contoh");
    assertThat(jawaban.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select("main dl").text())
        .as("yang dipilih disebut namanya, bukan nomor barisnya")
        .contains("Di bawah Dinas Pendidikan");
  }

  @Test
  void tutup_ditolak_dengan_semua_alasan_lalu_tutup_dan_urungkan() throws Exception {
    var tolak =
        kirim(
            "/organisasi/" + kecamatan + "/tutup",
            "versi",
            "1",
            "sejak",
            "2026-09-30",
            "dasar",
            "Perda contoh");
    assertThat(tolak.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(tolak.getContentAsString()).select(".kesalahan li")).hasSize(2);

    String alamat = "/organisasi/" + melati;
    kirim(alamat + "/tutup", "versi", "1", "sejak", "2026-09-01", "dasar", "Perda contoh");
    assertThat(organisasi.find(melati, organisasi.hariIni())).isEmpty();
    assertThat(buka(alamat).select("a[href$=/buka]").text()).isEqualTo("Urungkan penutupan");
    kirim(alamat + "/buka", "versi", "2", "dasar", "Salah tutup");
    assertThat(organisasi.find(melati, organisasi.hariIni())).isPresent();
  }

  @Test
  void pecah_menunjukkan_akibat_dahulu_lalu_menyimpan() throws Exception {
    var tinjau =
        kirim(
            "/organisasi/" + kecamatan + "/pecah",
            "langkah",
            "tinjau",
            "versi",
            "1",
            "asal",
            "berakhir",
            "kode1",
            "K.02",
            "nama1",
            "Kecamatan Utara",
            "asn1",
            "6",
            "kode2",
            "K.03",
            "nama2",
            "Kecamatan Selatan",
            "asn2",
            "4",
            "anak" + melati,
            "2",
            "sejak",
            "2026-09-01",
            "dasar",
            "Perda contoh 2/2026");
    assertThat(tinjau.getStatus()).isEqualTo(200);
    assertThat(
            Jsoup.parse(tinjau.getContentAsString()).select("td[data-label=Yang terjadi]").text())
        .contains("hari terakhir 31 Agustus 2026")
        .contains("pindah ke bawah Kecamatan Selatan sejak 1 September 2026");
    assertThat(organisasi.berkode("K.02", organisasi.hariIni())).isEmpty();

    var simpan = tekan(tinjau.getContentAsString(), "simpan");
    assertThat(simpan.getStatus()).isEqualTo(302);
    UnitKerja selatan = organisasi.berkode("K.03", organisasi.hariIni()).orElseThrow();
    assertThat(organisasi.unit(melati, organisasi.hariIni()).indukId()).isEqualTo(selatan.id());
    assertThat(buka("/organisasi/" + selatan.id()).select("#silsilah + .linimasa").text())
        .contains("Kecamatan Selatan dibentuk dari pemecahan Kecamatan Timur");
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void pecah_tanpa_isian_menyebut_yang_kurang() throws Exception {
    var jawaban = kirim("/organisasi/" + kecamatan + "/pecah", "langkah", "tinjau", "versi", "1");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select(".kesalahan li").eachText())
        .contains("Tanggal belum diisi.", "Pilih apakah unit asal tetap ada.");
  }

  @Test
  void gabung_dipilih_dari_daftar_lalu_menjadi_unit_baru() throws Exception {
    long dindik = organisasi.berkode("PD.02", organisasi.hariIni()).orElseThrow().id();
    var isi =
        kirim(
            "/organisasi/gabung",
            "langkah",
            "pilih",
            "pilih",
            String.valueOf(dinkes),
            "pilih",
            String.valueOf(dindik));
    assertThat(Jsoup.parse(isi.getContentAsString()).select("input[name=pilih]")).hasSize(2);
    var tinjau =
        kirim(
            "/organisasi/gabung",
            "langkah",
            "tinjau",
            "pilih",
            String.valueOf(dinkes),
            "pilih",
            String.valueOf(dindik),
            "versi" + dinkes,
            "1",
            "versi" + dindik,
            "1",
            "tujuan",
            "baru",
            "kode",
            "PD.09",
            "nama",
            "Dinas Kesehatan dan Pendidikan",
            "sejak",
            "2026-09-01",
            "dasar",
            "Perda contoh 5/2026");
    assertThat(tinjau.getStatus()).isEqualTo(200);
    assertThat(tekan(tinjau.getContentAsString(), "simpan").getStatus()).isEqualTo(302);
    UnitKerja baru = organisasi.berkode("PD.09", organisasi.hariIni()).orElseThrow();
    assertThat(baru.jumlahAsn()).isEqualTo(20);
    assertThat(organisasi.find(dinkes, organisasi.hariIni())).isEmpty();
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void impor_menunjukkan_perbedaan_dahulu_lalu_diterapkan() throws Exception {
    String tinjau =
        unggah(
            "kode,nama,jenis,jumlah_asn\nPD.01,Dinas Kesehatan,Dinas,55\nPD.07,Dinas Baru,Dinas,3");
    Document halaman = buka(tinjau);
    assertThat(halaman.select(".angka-besar").eachText()).containsExactly("1", "1", "0");
    assertThat(halaman.select("table").text()).contains("Jumlah ASN 10 55");
    assertThat(organisasi.berkode("PD.07", organisasi.hariIni())).isEmpty();
    assertThat(kirim(tinjau + "/terapkan").getRedirectedUrl()).isEqualTo("/organisasi");
    assertThat(organisasi.unit(dinkes, organisasi.hariIni()).jumlahAsn()).isEqualTo(55);
    assertThat(organisasi.berkode("PD.07", organisasi.hariIni())).isPresent();
  }

  @Test
  void impor_bergalat_menyebut_baris_kolom_dan_perbaikan() throws Exception {
    String tinjau = unggah("kode,nama,jenis\nPD 7,,Dines");
    var jawaban = mvc.perform(get(tinjau).with(Tokoh.SITI_PENGELOLA)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(halaman.select("tbody td[data-label=Kode]").eachText())
        .containsExactly("OR_002", "OR_004", "OR_007");
    assertThat(halaman.select("form[action$=/terapkan]")).isEmpty();
    assertThat(kirim(tinjau + "/terapkan").getRedirectedUrl()).isEqualTo(tinjau);
  }

  @Test
  void berkas_tertunda_hanya_terlihat_pemiliknya_dan_dapat_dibatalkan() throws Exception {
    String tinjau = unggah("kode,nama,jenis\nPD.07,Dinas Baru,Dinas");
    var lain = mvc.perform(get(tinjau).with(Tokoh.RIZKI_ADMIN)).andReturn().getResponse();
    assertThat(lain.getStatus()).isEqualTo(404);
    kirim(tinjau + "/batal");
    var hilang = mvc.perform(get(tinjau).with(Tokoh.SITI_PENGELOLA)).andReturn().getResponse();
    assertThat(hilang.getStatus()).isEqualTo(404);
  }

  private String unggah(String isi) throws Exception {
    var berkas =
        new MockMultipartFile(
            "berkas", "unit.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8));
    var jawaban =
        mvc.perform(
                multipart("/organisasi/impor")
                    .file(berkas)
                    .param("sejak", "2026-09-07")
                    .with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(302);
    return requireNonNull(jawaban.getRedirectedUrl());
  }

  @Test
  void klaster_baku_diatur_dari_halaman() throws Exception {
    kirim("/organisasi/klaster", "PUSKESMAS", "DINAS_BADAN");
    assertThat(organisasi.klasterBaku()).containsEntry(JenisUnit.PUSKESMAS, Klaster.DINAS_BADAN);
    assertThat(buka("/organisasi/klaster").select("#isian-PUSKESMAS option[selected]").text())
        .isEqualTo("Dinas dan badan");
  }

  @Test
  void unduhan_memakai_saringan_yang_sama() throws Exception {
    var jawaban =
        mvc.perform(get("/organisasi.csv?jenis=DINAS").with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getHeader("Content-Disposition")).contains("unit-kerja-2026-09-07.csv");
    assertThat(jawaban.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  void unit_ditemukan_dari_pencarian_di_atas() throws Exception {
    assertThat(buka("/cari?q=melati").select("main a[href=/organisasi/" + melati + "]").text())
        .contains("Kelurahan Melati");
  }

  @Test
  void nama_yang_belum_terverifikasi_menunggu_pengelola() throws Exception {
    assertThat(buka("/pekerjaan").text()).doesNotContain("Periksa nama unit kerja");
    DataUnit data = organisasi.rincian(dinkes, organisasi.hariIni()).data();
    var belum =
        new DataUnit(
            data.nama(),
            "",
            data.jenis(),
            data.klaster(),
            data.jenisLayanan(),
            null,
            "",
            null,
            1,
            false,
            "");
    var berlaku = new Berlaku(LocalDate.of(2026, 1, 1), "Belum dicocokkan");
    organisasi.ubah(SISTEM, new KunciUnit(dinkes, 1), belum, berlaku);
    Document halaman = buka("/pekerjaan");
    assertThat(halaman.text()).contains("1 unit bertanda belum terverifikasi");
    assertThat(namaUnit(buka("/organisasi?verifikasi=belum"))).containsExactly("Dinas Kesehatan");
  }
}
