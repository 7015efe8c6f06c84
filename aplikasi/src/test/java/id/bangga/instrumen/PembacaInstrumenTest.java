package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.Galat;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Faulty files: every faulty cell is named with row, column and code, and nothing is read.
class PembacaInstrumenTest {
  private static final String JUDUL =
      "Kode;Induk;Jenis;Nama;Bobot;Peta;A;B;C;D;E;Ya;Tidak;Tingkat sendiri;Rumus;Masukan 1;Masukan"
          + " 2;Bila penyebut nol;Kunci data;Pengisi;Boleh tidak berlaku;Bukti"
          + " dukung;Sumber;Asal\n";

  @Test
  void IN_013_a_dozen_faults_are_all_named_with_their_cells() {
    var isi =
        baca(
            "A;;KOMPONEN;Pengungkit;;;;;;;;;;;;;;;;;;;;",
            "A.1;A;LEVEL;Satu;empat;A_E;ada;;;;tidak;;;;;;;;;;;;;",
            "A.1;A;LEVEL;Kembar;4;A_E;ada;;;;tidak;;;;;;;;;;;;;",
            "A.2;Z;LEVEL;Yatim;4;A_E;ada;;;;tidak;;;;;;;;;;;;;",
            "A.3;A;LEVEL;Tanpa peta;4;;ada;;;;tidak;;;;;;;;;;;;;",
            "A.4;A;LEVEL;Salah peta;4;A_C;ada;;;;tidak;;;;;;;;;;;;;",
            "A.5;A;TEKA;Salah jenis;4;;;;;;;;;;;;;;;;;;;",
            "A.6;A;RASIO;Tanpa rumus;4;;;;;;;;;;;a;b;;;;;;;",
            "A.7;A;RASIO;Kurang masukan;4;;;;;;;;;;BAGIAN;a;;;;;;;;",
            "A.8;A;AUTO;Tanpa kunci;4;;;;;;;;;;PERSEN;a;;;;;;;;",
            "A.9;A;LEVEL;;0;A_E;ada;;;;tidak;;;;;;;;;;;;;",
            "B;C;KOMPONEN;Lingkar;;;;;;;;;;;;;;;;;;;;",
            "C;B;KOMPONEN;Lingkar;;;;;;;;;;;;;;;;;;;;",
            "A.10;A;LEVEL;Sendiri;4;SENDIRI;;;;;;;;Baik: tanpa skor;;;;;;;;;;",
            "A.11;A;LEVEL;Tanpa dasar;4;A_E;ada;;;;;;;;;;;;;Siapa;mungkin;;;");

    assertThat(isi.komponen()).isEmpty();
    assertThat(isi.galat().stream().map(PembacaInstrumenTest::tempat))
        .containsExactlyInAnyOrder(
            "3 Bobot BK_007",
            "4 Kode IN_002",
            "5 Induk IN_013",
            "6 Peta IN_005",
            "7 E IN_005",
            "8 Jenis BK_011",
            "9 Rumus IN_007",
            "10 Masukan 1 IN_007",
            "11 Kunci data IN_011",
            "12 Nama BK_006",
            "13 Induk IN_013",
            "14 Induk IN_013",
            "15 Tingkat sendiri IN_005",
            "16 Pengisi BK_011",
            "16 Boleh tidak berlaku BK_017");
    assertThat(isi.galat()).allSatisfy(g -> assertThat(g.pesan()).hasSizeGreaterThan(20));
  }

  @Test
  void rules_of_an_indicator_are_told_at_their_cells() {
    var isi =
        baca(
            "A;;KOMPONEN;Pengungkit;;;;;;;;;;;;;;;;;;;;",
            "A.1;A;LEVEL;Bobot nol;0;A_E;ada;;;;tidak;;;;;;;;;;;;;",
            "A.2;A;LEVEL;Tanpa terendah;4;A_E;ada;cukup;;;;;;;;;;;;;;;;");

    assertThat(isi.galat().stream().map(PembacaInstrumenTest::tempat))
        .containsExactly("3 Bobot IN_008", "4 Peta IN_005");
  }

  @Test
  void missing_columns_and_empty_files_are_refused() {
    assertThat(PembacaInstrumen.baca(tabel("Nama;Bobot\nSatu;4\n")).galat())
        .extracting(Galat::kode)
        .contains("BK_003");
    assertThat(PembacaInstrumen.baca(tabel(JUDUL)).galat())
        .extracting(Galat::kode)
        .contains("BK_015");
  }

  @Test
  void unknown_columns_are_ignored_with_a_note() {
    var isi =
        PembacaInstrumen.baca(
            tabel("Kode,Induk,Jenis,Nama,Catatan saya\nA,,komponen,Pengungkit,abc\n"));

    assertThat(isi.galat()).isEmpty();
    assertThat(isi.catatan()).singleElement().asString().contains("Catatan saya");
    assertThat(isi.komponen()).extracting(Komponen::nama).containsExactly("Pengungkit");
  }

  private static PembacaInstrumen.Isi baca(String... baris) {
    return PembacaInstrumen.baca(tabel(JUDUL + String.join("\n", List.of(baris)) + "\n"));
  }

  private static Tabel tabel(String isi) {
    return PembacaTabel.baca(isi.getBytes(StandardCharsets.UTF_8));
  }

  private static String tempat(Galat galat) {
    return galat.baris() + " " + galat.kolom() + " " + galat.kode();
  }
}
