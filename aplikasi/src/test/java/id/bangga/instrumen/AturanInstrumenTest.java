package id.bangga.instrumen;

import static id.bangga.instrumen.CaraUji.cabang;
import static id.bangga.instrumen.CaraUji.indikator;
import static id.bangga.instrumen.CaraUji.induk;
import static id.bangga.instrumen.CaraUji.instrumen;
import static id.bangga.instrumen.CaraUji.level;
import static id.bangga.instrumen.CaraUji.rasio;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an instrument must satisfy, rule by rule.
class AturanInstrumenTest {
  private static final CaraNilai LEVEL = level(PetaTingkat.A_E, "A", "C", "E");
  private static final Instrumen BENAR =
      instrumen(
          cabang("A", indikator("A.1", "60", LEVEL)), cabang("B", indikator("B.1", "40", LEVEL)));

  @Test
  void a_complete_instrument_has_nothing_against_it() {
    assertThat(AturanInstrumen.lengkap(BENAR)).isEmpty();
    assertThat(AturanInstrumen.lengkap(InstrumenBaku.budayaKerja(2026))).isEmpty();
  }

  @Test
  void IN_001_jumlah_bobot_tepat_100_dan_pesan_menyebut_yang_kurang() {
    var kurang =
        instrumen(
            cabang("A", indikator("A.1", "58.5", LEVEL)),
            cabang("B", indikator("B.1", "40", LEVEL)));

    assertThat(AturanInstrumen.bentuk(kurang)).isEmpty();
    assertThat(AturanInstrumen.lengkap(kurang))
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.kode()).isEqualTo(KodeAturanInstrumen.IN_001);
          assertThat(satu.pesan())
              .isEqualTo("Jumlah bobot 98,5 (A 58,5, B 40), kurang 1,5 dari 100.");
        });
  }

  @Test
  void IN_002_kode_kembar_ditolak_juga_antara_komponen_dan_indikator() {
    var kembar = instrumen(cabang("A", indikator("A", "60", LEVEL), indikator("X", "40", LEVEL)));

    assertThat(kode(AturanInstrumen.bentuk(kembar))).containsExactly(KodeAturanInstrumen.IN_002);
  }

  @Test
  void IN_004_komponen_tanpa_indikator_ditolak() {
    var hampa = instrumen(cabang("A", indikator("A.1", "100", LEVEL)), induk("B", cabang("B1")));

    assertThat(kode(AturanInstrumen.lengkap(hampa)))
        .containsExactly(KodeAturanInstrumen.IN_004, KodeAturanInstrumen.IN_004);
  }

  @Test
  void IN_005_tingkat_dari_satu_turun_ke_nol_menurut_peta() {
    assertThat(kode(satu(level(PetaTingkat.A_E, "A", "B"))))
        .containsExactly(KodeAturanInstrumen.IN_005);
    assertThat(kode(satu(level(PetaTingkat.A_E, "B", "E"))))
        .containsExactly(KodeAturanInstrumen.IN_005);
    assertThat(kode(satu(level(PetaTingkat.A_E, "A", "C", "B", "E"))))
        .containsExactly(KodeAturanInstrumen.IN_005);
    var salahPeta =
        new CaraNilai.Berjenjang(
            PetaTingkat.A_D, List.of(t("A", "1"), t("B", "0.75"), t("D", "0")));
    assertThat(satu(salahPeta))
        .singleElement()
        .satisfies(alasan -> assertThat(alasan.pesan()).contains("tingkat B (0,75)"));
  }

  @Test
  void IN_005_tingkat_sendiri_bebas_nama_tetapi_turun_dari_satu_ke_nol() {
    var sendiri =
        new CaraNilai.Berjenjang(
            PetaTingkat.SENDIRI, List.of(t("Penuh", "1"), t("Separuh", "0.6"), t("Nihil", "0")));
    var kembar =
        new CaraNilai.Berjenjang(PetaTingkat.SENDIRI, List.of(t("Penuh", "1"), t("Penuh", "0")));

    assertThat(satu(sendiri)).isEmpty();
    assertThat(kode(satu(kembar))).containsExactly(KodeAturanInstrumen.IN_005);
  }

  @Test
  void IN_006_tingkat_tanpa_uraian_belum_lengkap() {
    var tanpa =
        new CaraNilai.Berjenjang(
            PetaTingkat.A_E, List.of(new Tingkat("A", "", BigDecimal.ONE), t("E", "0")));

    assertThat(satu(tanpa)).isEmpty();
    assertThat(kode(AturanInstrumen.lengkap(instrumen(cabang("K", indikator("I", "100", tanpa))))))
        .containsExactly(KodeAturanInstrumen.IN_006);
  }

  @Test
  void IN_007_masukan_rumus_harus_lengkap_dan_bernama() {
    var kurang =
        new CaraNilai.Berumus(
            new Rumusan(Rumus.BAGIAN, List.of(new MasukanRumus("a", "")), BilaNol.NOL), null);
    var anonim =
        new CaraNilai.Berumus(
            new Rumusan(
                Rumus.BAGIAN,
                List.of(new MasukanRumus("a", ""), new MasukanRumus(" ", "")),
                BilaNol.NOL),
            null);

    assertThat(kode(satu(kurang))).containsExactly(KodeAturanInstrumen.IN_007);
    assertThat(kode(satu(anonim))).containsExactly(KodeAturanInstrumen.IN_007);
  }

  @Test
  void IN_008_bobot_lebih_dari_nol_paling_banyak_empat_desimal() {
    for (String bobot : List.of("0", "-1", "100.0001", "0.00001")) {
      assertThat(kode(AturanInstrumen.bentuk(instrumen(cabang("K", indikator("I", bobot, LEVEL))))))
          .as(bobot)
          .containsExactly(KodeAturanInstrumen.IN_008);
    }
    assertThat(AturanInstrumen.bentuk(instrumen(cabang("K", indikator("I", "0.0001", LEVEL)))))
        .isEmpty();
  }

  @Test
  void IN_009_IN_010_bukti_dan_sumber_disebut_sebelum_dipakai() {
    var polos =
        new Indikator(
            0,
            "I",
            "Indikator",
            BigDecimal.valueOf(100),
            LEVEL,
            Pengisi.PD,
            false,
            new Rujukan("", " ", Rujukan.Asal.RANCANGAN));

    assertThat(AturanInstrumen.bentuk(instrumen(cabang("K", polos)))).isEmpty();
    assertThat(kode(AturanInstrumen.lengkap(instrumen(cabang("K", polos)))))
        .containsExactly(KodeAturanInstrumen.IN_009, KodeAturanInstrumen.IN_010);
  }

  @Test
  void IN_011_indikator_otomatis_menyebut_kunci() {
    assertThat(kode(satu(new CaraNilai.Otomatis(Rumusan.baku(Rumus.PERSEN), " "))))
        .containsExactly(KodeAturanInstrumen.IN_011);
  }

  @Test
  void IN_012_kode_dan_nama_diisi_dan_kode_rapi() {
    assertThat(kode(AturanInstrumen.bentuk(instrumen(cabang("A 1", indikator("I", "1", LEVEL))))))
        .containsExactly(KodeAturanInstrumen.IN_012);
    assertThat(
            kode(
                AturanInstrumen.bentuk(
                    BENAR.dengan(
                        new Instrumen.Identitas("kecil", "Nama", 2026, 1, "dasar", true)))))
        .containsExactly(KodeAturanInstrumen.IN_012);
  }

  @Test
  void IN_015_tahun_masuk_akal() {
    assertThat(
            kode(
                AturanInstrumen.bentuk(
                    BENAR.dengan(new Instrumen.Identitas("UJI", "Nama", 1999, 1, "dasar", true)))))
        .containsExactly(KodeAturanInstrumen.IN_015);
  }

  @Test
  void a_formula_of_each_kind_is_sound() {
    for (Rumus rumus : Rumus.values()) {
      assertThat(satu(rasio(rumus))).as(rumus.name()).isEmpty();
    }
  }

  private static Tingkat t(String huruf, String skor) {
    return new Tingkat(huruf, "uraian " + huruf, new BigDecimal(skor));
  }

  private static List<Alasan> satu(CaraNilai cara) {
    return AturanInstrumen.bentuk(instrumen(cabang("K", indikator("I", "100", cara))));
  }

  private static List<Object> kode(List<Alasan> alasan) {
    return alasan.stream().map(Alasan::kode).map(Object.class::cast).toList();
  }
}
