package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;
import static id.bangga.organisasi.KotaUji.AWAL;
import static id.bangga.organisasi.KotaUji.data;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule by its code, broken on purpose.
class AturanUnitTest {
  private static final LocalDate AKHIR_2024 = LocalDate.of(2024, 12, 31);
  private static final LocalDate AWAL_2025 = LocalDate.of(2025, 1, 1);

  private static void melanggar(Susunan susunan, KodeAturanOrganisasi kode, KolomUnit kolom) {
    var temuan = AturanUnit.periksa(susunan);
    assertThat(temuan).extracting(Temuan::kode).containsOnly(kode);
    assertThat(temuan).extracting(Temuan::kolom).containsOnly(kolom);
    assertThat(temuan).allSatisfy(t -> assertThat(t.pesan()).contains(". "));
  }

  private static Susunan satu(String kode, DataUnit data) {
    return new KotaUji().masa(kode, new Masa(data, AWAL, null)).jadi();
  }

  private static Susunan satu(DataUnit data) {
    return satu("PD.01", data);
  }

  private static DataUnit dinas(String nama) {
    return data(nama, JenisUnit.DINAS, null);
  }

  @Test
  void kota_uji_tidak_melanggar_apa_pun() {
    assertThat(AturanUnit.periksa(KotaUji.susunan())).isEmpty();
  }

  @Test
  void OR_001_kode_kosong_ditolak() {
    melanggar(satu("", dinas("Dinas A")), OR_001, KolomUnit.KODE);
  }

  @Test
  void OR_002_bentuk_kode_salah_ditolak() {
    melanggar(satu("pd 01", dinas("Dinas A")), OR_002, KolomUnit.KODE);
    melanggar(satu("X", dinas("Dinas A")), OR_002, KolomUnit.KODE);
  }

  @Test
  void OR_003_kode_ganda_ditolak() {
    var susunan =
        KotaUji.susunan()
            .dengan(
                new RiwayatUnit(
                    99, "PD.01", 1, List.of(new Masa(dinas("Dinas Sosial"), AWAL, null))));
    melanggar(susunan, OR_003, KolomUnit.KODE);
  }

  @Test
  void OR_004_nama_kosong_ditolak() {
    melanggar(satu(dinas("   ")), OR_004, KolomUnit.NAMA);
  }

  @Test
  void OR_005_nama_terlalu_panjang_ditolak() {
    assertThat(AturanUnit.periksa(satu(dinas("N".repeat(150))))).isEmpty();
    melanggar(satu(dinas("N".repeat(151))), OR_005, KolomUnit.NAMA);
  }

  @Test
  void OR_006_singkatan_terlalu_panjang_ditolak() {
    melanggar(
        satu(dinas("Dinas A").bernama("Dinas A", "S".repeat(41))), OR_006, KolomUnit.SINGKATAN);
  }

  @Test
  void OR_010_induk_yang_tidak_ada_ditolak() {
    melanggar(satu("L.01", data("Kelurahan A", JenisUnit.KELURAHAN, 77L)), OR_010, KolomUnit.INDUK);
  }

  @Test
  void OR_011_susunan_melingkar_ditolak() {
    var susunan =
        new KotaUji()
            .masa("S.1", new Masa(data("Bagian A", JenisUnit.SEKRETARIAT, 2L), AWAL, null))
            .masa("S.2", new Masa(data("Bagian B", JenisUnit.SEKRETARIAT, 1L), AWAL, null))
            .jadi();
    melanggar(susunan, OR_011, KolomUnit.INDUK);
    assertThat(AturanUnit.periksa(susunan)).hasSize(2);
  }

  @Test
  void OR_011_lingkaran_yang_baru_timbul_kemudian_ditolak() {
    var susunan =
        new KotaUji()
            .masa(
                "S.1",
                new Masa(data("Bagian A", JenisUnit.SEKRETARIAT, null), AWAL, AKHIR_2024),
                new Masa(data("Bagian A", JenisUnit.SEKRETARIAT, 2L), AWAL_2025, null))
            .masa("S.2", new Masa(data("Bagian B", JenisUnit.SEKRETARIAT, 1L), AWAL, null))
            .jadi();
    melanggar(susunan, OR_011, KolomUnit.INDUK);
  }

  @Test
  void OR_012_kelurahan_di_bawah_dinas_ditolak() {
    var susunan =
        new KotaUji()
            .unit("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null)
            .unit("L.01", "Kelurahan A", JenisUnit.KELURAHAN, "PD.01")
            .jadi();
    melanggar(susunan, OR_012, KolomUnit.INDUK);
    assertThat(AturanUnit.periksa(susunan).getFirst().pesan())
        .startsWith("Kelurahan berada di bawah Kecamatan, sedangkan Dinas Kesehatan adalah Dinas.");
  }

  @Test
  void OR_012_dinas_di_bawah_sekretariat_ditolak() {
    melanggar(
        new KotaUji()
            .unit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT, null)
            .unit("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, "SETDA")
            .jadi(),
        OR_012,
        KolomUnit.INDUK);
  }

  @Test
  void OR_013_kelurahan_tanpa_kecamatan_ditolak() {
    melanggar(
        satu("L.01", data("Kelurahan A", JenisUnit.KELURAHAN, null)), OR_013, KolomUnit.INDUK);
  }

  @Test
  void OR_015_sampai_mendahului_sejak_ditolak() {
    melanggar(
        new KotaUji().masa("PD.01", new Masa(dinas("Dinas A"), AWAL_2025, AKHIR_2024)).jadi(),
        OR_015,
        KolomUnit.SAMPAI);
  }

  @Test
  void OR_017_jumlah_asn_di_luar_batas_ditolak() {
    melanggar(satu(dinas("Dinas A").berjumlahAsn(-1)), OR_017, KolomUnit.JUMLAH_ASN);
    melanggar(satu(dinas("Dinas A").berjumlahAsn(100_001)), OR_017, KolomUnit.JUMLAH_ASN);
  }

  @Test
  void OR_018_dua_unit_senama_pada_masa_yang_sama_ditolak() {
    melanggar(
        new KotaUji()
            .unit("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null)
            .unit("PD.02", "dinas  KESEHATAN", JenisUnit.DINAS, null)
            .jadi(),
        OR_018,
        KolomUnit.NAMA);
  }

  @Test
  void OR_018_nama_unit_yang_sudah_ditutup_boleh_dipakai_lagi() {
    var susunan =
        new KotaUji()
            .masa("PD.01", new Masa(dinas("Dinas Kesehatan"), AWAL, AKHIR_2024))
            .masa("PD.02", new Masa(dinas("Dinas Kesehatan"), AWAL_2025, null))
            .jadi();
    assertThat(AturanUnit.periksa(susunan)).isEmpty();
  }

  @Test
  void OR_018_kelurahan_senama_di_kecamatan_lain_diterima() {
    var susunan =
        new KotaUji()
            .unit("K.1", "Kecamatan A", JenisUnit.KECAMATAN, null)
            .unit("K.2", "Kecamatan B", JenisUnit.KECAMATAN, null)
            .unit("K.1.1", "Kelurahan Sukajadi", JenisUnit.KELURAHAN, "K.1")
            .unit("K.2.1", "Kelurahan Sukajadi", JenisUnit.KELURAHAN, "K.2")
            .jadi();
    assertThat(AturanUnit.periksa(susunan)).isEmpty();
  }

  @Test
  void OR_019_unit_yang_masih_membawahi_ditutup_ditolak() {
    melanggar(
        new KotaUji()
            .masa("K.1", new Masa(data("Kecamatan A", JenisUnit.KECAMATAN, null), AWAL, AKHIR_2024))
            .unit("K.1.1", "Kelurahan B", JenisUnit.KELURAHAN, "K.1")
            .jadi(),
        OR_019,
        KolomUnit.SAMPAI);
  }

  @Test
  void OR_020_induk_yang_belum_ada_ditolak() {
    melanggar(
        new KotaUji()
            .masa("K.1", new Masa(data("Kecamatan A", JenisUnit.KECAMATAN, null), AWAL_2025, null))
            .unit("K.1.1", "Kelurahan B", JenisUnit.KELURAHAN, "K.1")
            .jadi(),
        OR_020,
        KolomUnit.INDUK);
  }

  @Test
  void OR_031_tahun_yang_salah_ketik_ditolak() {
    melanggar(
        new KotaUji()
            .masa("PD.01", new Masa(dinas("Dinas A"), LocalDate.of(205, 1, 1), null))
            .jadi(),
        OR_031,
        KolomUnit.SEJAK);
  }
}
