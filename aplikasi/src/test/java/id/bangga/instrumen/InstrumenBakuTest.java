package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Baris;
import id.bangga.berkas.Json;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.PembacaTabel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The built-in instrument is the one of the domain table, and survives every form it is written
/// in.
class InstrumenBakuTest {
  private static final Instrumen BAKU = InstrumenBaku.budayaKerja(2026);

  @Test
  void codes_weights_types_and_letters_are_those_of_the_domain_table() throws IOException {
    String tabel =
        Files.readString(Path.of("src/test/resources/emas/instrumen_penilaian.csv"))
            .replaceFirst("#.*\n", "");
    var masukan = Masukan.dari(PembacaTabel.baca(tabel.getBytes(StandardCharsets.UTF_8)));
    Kolom kode = masukan.wajib("kode");
    Kolom komponen = masukan.wajib("komponen");
    Kolom bobot = masukan.wajib("bobot");
    Kolom tipe = masukan.wajib("tipe");
    Kolom rubrik = masukan.wajib("rubrik");

    assertThat(masukan.baris()).hasSize(28);
    for (Baris baris : masukan.baris()) {
      Indikator satu = BAKU.indikator(masukan.teks(baris, kode)).orElseThrow();
      assertThat(satu.bobot()).as(satu.kode()).isEqualByComparingTo(masukan.desimal(baris, bobot));
      assertThat(satu.tipe().name()).as(satu.kode()).isEqualTo(masukan.teks(baris, tipe));
      assertThat(masukan.teks(baris, komponen))
          .startsWith(BAKU.komponenDari(satu).orElseThrow().kode() + " ");
      if (satu.tipe() == TipeIndikator.LEVEL) {
        assertThat(satu.tingkat().stream().map(Tingkat::huruf).toList())
            .as(satu.kode())
            .isEqualTo(huruf(masukan.teks(baris, rubrik)));
      }
    }
    assertThat(masukan.galat()).isEmpty();
  }

  private static List<String> huruf(String rubrik) {
    return List.of(rubrik.split("\\|")).stream().map(satu -> satu.substring(0, 1)).toList();
  }

  @Test
  void branches_weigh_what_the_lke_gives_them() {
    var bobot = new LinkedHashMap<String, String>();
    BAKU.semuaKomponen().forEach(k -> bobot.put(k.kode(), k.bobot().toPlainString()));

    assertThat(bobot)
        .containsExactly(
            Map.entry("A", "60"),
            Map.entry("A1", "16"),
            Map.entry("A2", "14"),
            Map.entry("A3", "18"),
            Map.entry("A4", "12"),
            Map.entry("B", "40"),
            Map.entry("B1", "16"),
            Map.entry("B2", "14"),
            Map.entry("B3", "10"));
  }

  @Test
  void campaigns_carry_at_most_two_points() {
    assertThat(BAKU.indikator("A3.5").orElseThrow().bobot()).isEqualByComparingTo("2");
  }

  @Test
  void what_is_our_own_design_is_marked_so() {
    assertThat(BAKU.identitas().terverifikasi()).isFalse();
    assertThat(BAKU.indikator("B1.4").orElseThrow().rujukan().asal())
        .isEqualTo(Rujukan.Asal.RANCANGAN);
    assertThat(BAKU.indikator())
        .allSatisfy(i -> assertThat(i.rujukan().sumber()).doesNotContainPattern("\\bS\\d"));
  }

  @Test
  void json_is_read_back_as_it_was_written() {
    Object dibaca =
        Objects.requireNonNull(
            BacaJson.baca(Json.rapi(InstrumenJson.dari(BAKU)).getBytes(StandardCharsets.UTF_8))
                .nilai());

    Instrumen kembali = InstrumenJson.instrumen((Map<?, ?>) dibaca);

    assertThat(kembali.komponen()).isEqualTo(BAKU.komponen());
    assertThat(kembali.identitas()).isEqualTo(BAKU.identitas());
    assertThat(kembali.terkunci()).isTrue();
  }

  @Test
  void answers_are_read_back_from_json() {
    List<Jawaban> semua =
        List.of(
            new Jawaban.Level("B"),
            new Jawaban.Rasio(CaraUji.angka("3", "4.50")),
            new Jawaban.Auto(CaraUji.angka("78.4"), "survei 2026"),
            new Jawaban.TidakBerlaku("tidak ada layanan"),
            new Jawaban.Kosong());

    assertThat(semua)
        .allSatisfy(satu ->
            assertThat(InstrumenJson.dari(InstrumenJson.jawaban(InstrumenJson.dari(satu))))
                .isEqualTo(InstrumenJson.dari(satu)));
  }

  @Test
  void a_member_that_is_wrong_is_named() {
    var objek = new LinkedHashMap<>(InstrumenJson.dari(BAKU));
    objek.put("tahun", "dua ribu");

    Assertions.assertThatThrownBy(() -> InstrumenJson.instrumen(objek))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("instrumen.tahun bukan angka");
  }

  @Test
  void xlsx_and_csv_are_read_back_as_they_were_written() {
    for (byte[] berkas : List.of(EksporInstrumen.xlsx(BAKU), EksporInstrumen.csv(BAKU))) {
      var isi = PembacaInstrumen.baca(PembacaTabel.baca(berkas));
      assertThat(isi.galat()).isEmpty();
      assertThat(isi.komponen()).isEqualTo(BAKU.komponen());
    }
  }

  @Test
  void maps_of_every_kind_survive_the_file() {
    var sendiri =
        new CaraNilai.Berjenjang(
            PetaTingkat.SENDIRI,
            List.of(
                new Tingkat("Penuh", "semua: tanpa kecuali", new BigDecimal("1")),
                new Tingkat("Separuh", "sebagian", new BigDecimal("0.625")),
                new Tingkat("Nihil", "", new BigDecimal("0"))));
    Instrumen satu =
        CaraUji.instrumen(
            CaraUji.induk(
                "X",
                CaraUji.cabang(
                    "X1",
                    CaraUji.indikator("X1.1", "25", sendiri),
                    CaraUji.indikator(
                        "X1.2", "25", CaraUji.level(PetaTingkat.YA_TIDAK, "Ya", "Tidak")),
                    CaraUji.indikator(
                        "X1.3", "12.5", CaraUji.level(PetaTingkat.A_D, "A", "B", "C", "D")),
                    CaraUji.indikator(
                        "X1.4", "37.5", CaraUji.rasio(Rumus.BAGIAN, BilaNol.TIDAK_BERLAKU)))));

    var isi = PembacaInstrumen.baca(PembacaTabel.baca(EksporInstrumen.xlsx(satu)));

    assertThat(isi.galat()).isEmpty();
    assertThat(InstrumenJson.dari(satu.dengan(isi.komponen()))).isEqualTo(InstrumenJson.dari(satu));
  }
}
