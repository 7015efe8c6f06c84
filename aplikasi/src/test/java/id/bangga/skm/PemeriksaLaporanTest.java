package id.bangga.skm;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Galat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemeriksaLaporanTest {
  private static final Path EMAS = Path.of("src/test/resources/emas/skm");

  private static HasilPeriksa emas(String nama) {
    var pemeriksaan = PemeriksaLaporan.periksa(BacaJson.baca(EMAS.resolve(nama)).nilai());
    assertThat(pemeriksaan.galat()).isEmpty();
    return Objects.requireNonNull(pemeriksaan.hasil());
  }

  private static PemeriksaLaporan.Pemeriksaan baca(String json) {
    return PemeriksaLaporan.periksa(BacaJson.baca(json.getBytes(StandardCharsets.UTF_8)).nilai());
  }

  private static List<KodeSkm> kode(HasilPeriksa hasil) {
    return hasil.temuan().stream().map(Temuan::kode).toList();
  }

  private static List<KodeSkm> temuan(String anggota) {
    String unsur = "[{\"kode\":\"A\",\"nrr\":\"3.20\"},{\"kode\":\"B\",\"nrr\":\"3.40\"}]";
    String json = "{\"n\":100,\"unsur\":" + unsur + "," + anggota + "}";
    return kode(Objects.requireNonNull(baca(json).hasil()));
  }

  @ParameterizedTest
  @CsvSource({
    "03_laporan.json, 100.00, 100.00, 100.00, tepat|0.111|nrr3|nrr2, A, SKM_112|SKM_109",
    "05_laporan.json, 87.56, 87.56, 87.56, tepat|nrr3|nrr2, B, ''",
    "06_tw2_laporan.json, 95.02, 95.02, 95.02, tepat|nrr3, A, ''",
    "06_tw4_laporan.json, 98.00, 97.88, 98.12, tepat|0.111|nrr3, A, ''",
    "07_laporan.json, 86.69, 86.61, 86.78, 0.11, B,"
        + " SKM_101|SKM_102|SKM_112|SKM_114|SKM_106|SKM_107",
  })
  void real_reports_come_out_as_recomputed(
      String berkas,
      BigDecimal tepat,
      BigDecimal bawah,
      BigDecimal atas,
      String metode,
      Mutu mutu,
      String temuan) {
    HasilPeriksa hasil = emas(berkas);
    assertThat(hasil.ikmTepat()).isEqualTo(tepat);
    assertThat(hasil.rentang()).isEqualTo(new HasilPeriksa.Rentang(bawah, atas));
    assertThat(hasil.metode()).extracting(MetodeTerbit::kata).containsExactly(metode.split("\\|"));
    assertThat(hasil.mutuTepat()).isEqualTo(mutu);
    assertThat(String.join("|", kode(hasil).stream().map(KodeSkm::name).toList()))
        .isEqualTo(temuan);
  }

  @Test
  void SKM_101_SKM_102_nilai_terbit_di_luar_rentang_dan_cara_hitungnya_disebut() {
    assertThat(temuan("\"ikm\":\"82.50\"")).isEmpty();
    var k9 = emas("07_laporan.json");
    assertThat(k9.temuan().getFirst().pesan()).contains("86,61 sampai 86,78");
    assertThat(k9.temuan().get(1).pesan()).contains("0,11");
  }

  @Test
  void SKM_103_nilai_yang_tidak_berasal_dari_cara_mana_pun() {
    assertThat(temuan("\"ikm\":\"91.00\""))
        .containsExactly(KodeSkm.SKM_101, KodeSkm.SKM_103, KodeSkm.SKM_105);
  }

  @Test
  void SKM_104_huruf_mutu_tidak_sesuai_nilai() {
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"C\""))
        .contains(KodeSkm.SKM_104, KodeSkm.SKM_105);
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"B\"")).isEmpty();
  }

  @Test
  void SKM_105_huruf_berubah_bila_dihitung_tepat() {
    String json =
        "{\"n\":1000,\"unsur\":[{\"nrr\":\"3.55\"},{\"nrr\":\"3.52\"},{\"nrr\":\"3.53\"}],"
            + "\"ikm\":\"87.40\",\"mutu\":\"B\"}";
    HasilPeriksa hasil = Objects.requireNonNull(baca(json).hasil());
    assertThat(hasil.mutuTepat()).isEqualTo(Mutu.A);
    assertThat(hasil.metode()).containsExactly(MetodeTerbit.BOBOT_DUA_DESIMAL);
    assertThat(kode(hasil)).contains(KodeSkm.SKM_105);
  }

  @Test
  void SKM_106_sebutan_kinerja_bukan_milik_hurufnya() {
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"B (Sangat Baik)\""))
        .containsExactly(KodeSkm.SKM_106);
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"B (Baik)\"")).isEmpty();
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"BAIK\"")).isEmpty();
    assertThat(temuan("\"ikm\":\"82.50\",\"kinerja\":\"Cukup\"")).containsExactly(KodeSkm.SKM_106);
  }

  @Test
  void SKM_107_kalimat_tren_bertentangan_dengan_angka() {
    assertThat(temuan("\"ikm\":\"82.50\",\"tahunLalu\":\"81.00\",\"tren\":\"turun\""))
        .containsExactly(KodeSkm.SKM_107);
    assertThat(temuan("\"ikm\":\"82.50\",\"tahunLalu\":\"81,00\",\"tren\":\"naik\"")).isEmpty();
  }

  @Test
  void SKM_108_bagian_lebih_dari_seratus_persen() {
    assertThat(temuan("\"ikm\":\"82.50\",\"proporsi\":{\"layanan\":{\"a\":\"61\",\"b\":\"60\"}}"))
        .containsExactly(KodeSkm.SKM_108);
    assertThat(temuan("\"ikm\":\"82.50\",\"proporsi\":{\"usia\":[\"33.4\",\"33.3\",\"33.4\"]}"))
        .isEmpty();
  }

  @Test
  void SKM_109_responden_terlalu_sedikit() {
    assertThat(temuan("\"ikm\":\"82.50\",\"populasi\":5000")).containsExactly(KodeSkm.SKM_109);
    assertThat(temuan("\"ikm\":\"82.50\",\"populasi\":134")).isEmpty();
  }

  @Test
  void SKM_110_nilai_unsur_di_luar_skala() {
    var hasil =
        baca("{\"n\":20,\"unsur\":[{\"nrr\":\"4.20\"},{\"jumlah\":81}],\"ikm\":\"100\"}").hasil();
    assertThat(Objects.requireNonNull(hasil).temuan())
        .filteredOn(t -> t.kode() == KodeSkm.SKM_110)
        .hasSize(2);
    assertThat(hasil.rentang()).isNull();
    assertThat(hasil.catatan()).isNotEmpty();
  }

  @Test
  void SKM_111_nrr_tidak_mungkin_dari_responden_sebanyak_itu() {
    var hasil = baca("{\"n\":10,\"unsur\":[{\"nrr\":\"3.45\"}],\"ikm\":\"86.25\"}").hasil();
    assertThat(kode(Objects.requireNonNull(hasil))).contains(KodeSkm.SKM_111);
  }

  @Test
  void SKM_112_SKM_113_bobot_tercetak() {
    assertThat(temuan("\"ikm\":\"82.50\",\"bobotTercetak\":\"0,5\"")).isEmpty();
    assertThat(temuan("\"ikm\":\"82.50\",\"bobotTercetak\":\"0.33\""))
        .containsExactly(KodeSkm.SKM_112);
    String sembilan = "{\"nrr\":\"3.50\"},".repeat(8) + "{\"nrr\":\"3.50\"}";
    var hasil =
        baca("{\"n\":100,\"unsur\":["
                + sembilan
                + "],\"ikm\":\"87.50\",\"bobotTercetak\":\"0,111\"}")
            .hasil();
    assertThat(kode(Objects.requireNonNull(hasil)))
        .containsExactly(KodeSkm.SKM_112, KodeSkm.SKM_113);
  }

  @Test
  void SKM_114_nrr_gabungan() {
    assertThat(temuan("\"ikm\":\"82.50\",\"nrr\":\"3.30\"")).isEmpty();
    assertThat(temuan("\"ikm\":\"82.50\",\"nrr\":\"3.25\"")).containsExactly(KodeSkm.SKM_114);
  }

  @Test
  void SKM_115_tabel_mutu_lama() {
    assertThat(temuan("\"ikm\":\"82.50\",\"mutu\":\"A\"")).contains(KodeSkm.SKM_115);
  }

  @Test
  void SKM_116_jumlah_dan_nrr_tidak_cocok() {
    var hasil =
        baca("{\"n\":100,\"unsur\":[{\"jumlah\":358,\"nrr\":\"3.60\"}],\"ikm\":\"89.50\"}").hasil();
    assertThat(kode(Objects.requireNonNull(hasil))).containsExactly(KodeSkm.SKM_116);
  }

  @Test
  void SKM_117_banyaknya_kuesioner() {
    assertThat(temuan("\"ikm\":\"82.50\",\"terkumpul\":120,\"dibuang\":20")).isEmpty();
    assertThat(temuan("\"ikm\":\"82.50\",\"terkumpul\":120,\"dibuang\":19"))
        .containsExactly(KodeSkm.SKM_117);
    assertThat(temuan("\"ikm\":\"82.50\",\"terkumpul\":99")).containsExactly(KodeSkm.SKM_117);
  }

  @Test
  void SKM_118_nilai_tertimbang_tercetak() {
    String json =
        "{\"n\":20,\"unsur\":[{\"nrr\":\"3.70\",\"nrrTertimbang\":\"1.22\"},{\"nrr\":\"3.80\",\"nrrTertimbang\":\"1.27\"},"
            + "{\"nrr\":\"3.00\",\"nrrTertimbang\":\"1.00\"}],\"ikm\":\"87.50\",\"jumlahTertimbang\":\"3.47\"}";
    assertThat(kode(Objects.requireNonNull(baca(json).hasil())))
        .containsExactly(KodeSkm.SKM_118, KodeSkm.SKM_118, KodeSkm.SKM_109);
  }

  @Test
  void SKM_119_peringkat_unsur() {
    String json =
        "{\"n\":100,\"unsur\":[{\"kode\":\"A\",\"nrr\":\"3.20\",\"peringkat\":%d},"
            + "{\"kode\":\"B\",\"nrr\":\"3.40\",\"peringkat\":%d}],\"ikm\":\"82.50\"}";
    assertThat(kode(Objects.requireNonNull(baca(json.formatted(1, 2)).hasil())))
        .containsExactly(KodeSkm.SKM_119);
    assertThat(kode(Objects.requireNonNull(baca(json.formatted(2, 1)).hasil()))).isEmpty();
  }

  @Test
  void SKM_008_setiap_anggota_yang_salah_disebut() {
    var pemeriksaan =
        baca(
            "{\"n\":\"x\",\"unsur\":[{\"nrr\":\"3,4,5\"},{},{\"jumlah\":-3}],\"mutu\":7,\"tren\":\"miring\"}");
    assertThat(pemeriksaan.hasil()).isNull();
    assertThat(pemeriksaan.galat())
        .extracting(Galat::kolom)
        .containsExactlyInAnyOrder(
            "n", "unsur[0].nrr", "unsur[1]", "unsur[2].jumlah", "ikm", "mutu", "tren");
  }

  @Test
  void any_json_gives_an_audit_or_faults() {
    String[] nilai = {
      "null",
      "-1",
      "1e9",
      "0",
      "\"4\"",
      "\"3,50\"",
      "[]",
      "{}",
      "\"x\"",
      "99999999999",
      "\"0.000000000001\""
    };
    String[] kunci = {
      "n",
      "ikm",
      "mutu",
      "bobotTercetak",
      "nrr",
      "tahunLalu",
      "tren",
      "proporsi",
      "populasi",
      "terkumpul",
      "kinerja",
      "jumlahTertimbang"
    };
    for (long benih = 0; benih < 3_000; benih++) {
      var acak = new SplittableRandom(benih);
      var json = new StringBuilder("{\"unsur\":[");
      for (int i = acak.nextInt(4); i >= 0; i--) {
        json.append("{\"nrr\":").append(nilai[acak.nextInt(nilai.length)]);
        json.append(",\"jumlah\":").append(nilai[acak.nextInt(nilai.length)]);
        json.append(",\"nrrTertimbang\":").append(nilai[acak.nextInt(nilai.length)]).append("}");
        json.append(i > 0 ? "," : "]");
      }
      for (String satu : kunci) {
        if (acak.nextInt(3) > 0) {
          json.append(",\"").append(satu).append("\":").append(nilai[acak.nextInt(nilai.length)]);
        }
      }
      var pemeriksaan = baca(json.append("}").toString());
      assertThat(pemeriksaan.hasil() == null)
          .as("benih %d %s", benih, json)
          .isEqualTo(!pemeriksaan.galat().isEmpty());
    }
  }
}
