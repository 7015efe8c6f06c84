package id.bangga.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.cli.Jalan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./bangga organisasi` on an installation of its own.
class OrganisasiCommandTest {
  @TempDir private static Path data;
  @TempDir private Path folder;

  private Path berkas(String nama, String isi) throws IOException {
    return Files.writeString(folder.resolve(nama), isi);
  }

  @Test
  void impor_lalu_ekspor_lalu_impor_kembali() throws IOException {
    Path asal =
        berkas(
            "unit.csv",
            """
            kode;nama;jenis;induk;jumlah asn;warna
            K.1.1;Kelurahan Melati;Kelurahan;K.1;9;hijau
            K.1;Kecamatan Timur;Kecamatan;;1.200;biru
            """);
    var coba = Jalan.bangga("organisasi", "impor", asal, "--coba", "--json", "--data", data);
    assertThat(coba.status()).as(coba.galat()).isZero();
    assertThat(coba.json().get("tambah")).hasToString("2");
    assertThat(coba.json().get("diterapkan")).hasToString("false");
    assertThat(coba.galat()).contains("Kolom diabaikan: warna.");

    var impor = Jalan.bangga("organisasi", "impor", asal, "--data", data, "--dasar", "Perda uji");
    assertThat(impor.status()).as(impor.galat()).isZero();
    assertThat(impor.keluar()).contains("2 unit baru, 0 berubah, 0 tetap");

    Path hasil = folder.resolve("ekspor.xlsx");
    var ekspor = Jalan.bangga("organisasi", "ekspor", hasil, "--data", data, "--json");
    assertThat(ekspor.status()).as(ekspor.galat()).isZero();
    assertThat(ekspor.json().get("unit")).hasToString("2");

    var kembali = Jalan.bangga("organisasi", "impor", hasil, "--data", data, "--json");
    assertThat(kembali.json().get("tetap")).hasToString("2");
    assertThat(kembali.json().get("perbedaan")).hasToString("[]");
  }

  @Test
  void berkas_bergalat_keluar_dengan_status_satu() throws IOException {
    Path asal = berkas("unit.csv", "kode,nama,jenis\nPD 1,,Dines\n");
    var jalan = Jalan.bangga("organisasi", "impor", asal, "--json", "--data", data);
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).containsExactly("OR_002", "OR_004", "OR_007");
  }

  @Test
  void tujuan_yang_salah_ditolak_sebelum_basis_data_dibuka() {
    Path baru = folder.resolve("data");
    var jalan = Jalan.bangga("organisasi", "ekspor", "unit.pdf", "--data", baru);
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.galat()).contains(".xlsx atau .csv");
    assertThat(baru).doesNotExist();
  }

  @Test
  void tanpa_anak_perintah_menunjukkan_bantuan() {
    assertThat(Jalan.bangga("organisasi").status()).isEqualTo(2);
  }
}
