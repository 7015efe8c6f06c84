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
          """)
  void a_field_is_called_by_words(String nama, String sebutan) {
    assertThat(new Isian(nama, "", null).sebutan()).isEqualTo(sebutan);
  }
}
