package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SebutanIsianTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tanggalDokumen       | Tanggal dokumen
          jumlah_asn           | Jumlah ASN
          perUnit              | Juri per finalis
          bobot-A1.1           | Bobot A1.1
          skor.DAMPAK          | Skor dampak
          finalis-DINAS_BADAN  | Finalis dinas badan
          nilai-MENIT_PAPARAN  | Nilai menit paparan
          nama-0               | Nama, baris 1
          kode1                | Kode 1
          urutan.12            | Urutan 12
          asn2                 | Jumlah ASN 2
          catatan-A1.2         | Catatan A1.2
          masukan-0-A4.3       | Angka 1, A4.3
          """)
  void a_field_is_called_by_words(String nama, String sebutan) {
    assertThat(new Isian(nama, "", null).sebutan()).isEqualTo(sebutan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tanggal | 2026-11-22               | 22 November 2026
          hari    | 2026-11-22, 2026-12-01   | 22 November 2026, 1 Desember 2026
          buka    | 08:30                    | 08.30
          batas   | 2026-11-22T16:00         | 22 November 2026, 16.00
          klaster | DINAS_BADAN              | Dinas badan
          jenis   | DINAS                    | Dinas
          kode    | LOKET_UTAMA              | LOKET_UTAMA
          nama    | KTP                      | KTP
          alasan  | Sejak 2026-11-22, pindah | Sejak 2026-11-22, pindah
          tanggal | 2026-13-45               | 2026-13-45
          """)
  void a_value_is_told_as_people_write_it(String nama, String nilai, String terbaca) {
    assertThat(new Isian(nama, nilai, null).terbaca()).isEqualTo(terbaca);
  }
}
