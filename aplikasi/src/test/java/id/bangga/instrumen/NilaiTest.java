package id.bangga.instrumen;

import static id.bangga.instrumen.CaraUji.cabang;
import static id.bangga.instrumen.CaraUji.indikator;
import static id.bangga.instrumen.CaraUji.induk;
import static id.bangga.instrumen.CaraUji.instrumen;
import static id.bangga.instrumen.CaraUji.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The value of an instrument: exact, summed up the tree, weights spread within their branch.
class NilaiTest {
  private static final CaraNilai LEVEL = level(PetaTingkat.A_E, "A", "B", "C", "D", "E");
  private static final BigDecimal HALUS = new BigDecimal("1e-28");

  /// A 60 = A1 (10 + 20) + A2 (30); B 40 = one indicator.
  private static final Instrumen CONTOH =
      instrumen(
          induk(
              "A",
              cabang("A1", indikator("A1.1", "10", LEVEL), indikator("A1.2", "20", LEVEL)),
              cabang("A2", indikator("A2.1", "30", LEVEL))),
          cabang("B", indikator("B.1", "40", LEVEL)));

  @Test
  void points_add_up_the_tree_without_rounding() {
    Nilai nilai =
        Nilai.hitung(
            CONTOH, Map.of("A1.1", s("1"), "A1.2", s("0.5"), "A2.1", s("0.25"), "B.1", s("0.75")));

    assertThat(nilai.total()).isEqualByComparingTo("57.5");
    assertThat(poin(nilai, "A")).isEqualByComparingTo("27.5");
    assertThat(poin(nilai, "A1")).isEqualByComparingTo("20");
    assertThat(poin(nilai, "B")).isEqualByComparingTo("30");
    assertThat(nilai.komponen("A1").orElseThrow().persen())
        .isCloseTo(new BigDecimal("66.6667"), within(new BigDecimal("0.0001")));
    assertThat(nilai.semuaKomponen())
        .extracting(Nilai.NilaiKomponen::kode)
        .containsExactly("A", "A1", "A2", "B");
  }

  @Test
  void what_does_not_apply_gives_its_weight_to_its_own_branch() {
    Nilai nilai =
        Nilai.hitung(
            CONTOH,
            Map.of(
                "A1.1", new Skor.TidakBerlaku("x"),
                "A1.2", s("0.5"),
                "A2.1", s("1"),
                "B.1", s("1")));

    var berat = nilai.indikator("A1.2").orElseThrow();
    assertThat(berat.bobot()).isEqualByComparingTo("20");
    assertThat(berat.bobotEfektif()).isEqualByComparingTo("30");
    assertThat(berat.nilai()).isEqualByComparingTo("15");
    assertThat(nilai.indikator("A1.1").orElseThrow().nilai()).isNull();
    assertThat(nilai.indikator("A1.1").orElseThrow().bobotEfektif()).isEqualByComparingTo("0");
    assertThat(poin(nilai, "A")).isEqualByComparingTo("45");
    assertThat(nilai.total()).isEqualByComparingTo("85");
  }

  @Test
  void a_branch_where_nothing_applies_gives_its_weight_to_its_siblings() {
    Nilai nilai =
        Nilai.hitung(
            CONTOH,
            Map.of(
                "A1.1",
                new Skor.TidakBerlaku("x"),
                "A1.2",
                new Skor.TidakBerlaku("x"),
                "A2.1",
                s("0.5"),
                "B.1",
                s("1")));

    assertThat(nilai.komponen("A1").orElseThrow().nilai()).isNull();
    assertThat(nilai.komponen("A1").orElseThrow().persen()).isNull();
    assertThat(nilai.komponen("A2").orElseThrow().bobotEfektif()).isEqualByComparingTo("60");
    assertThat(poin(nilai, "A2")).isEqualByComparingTo("30");
    assertThat(nilai.total()).isEqualByComparingTo("70");
  }

  @Test
  void when_nothing_applies_there_is_no_value() {
    Map<String, Skor> semua = new HashMap<>();
    CONTOH.indikator().forEach(i -> semua.put(i.kode(), new Skor.TidakBerlaku("x")));

    assertThat(Nilai.hitung(CONTOH, semua).total()).isNull();
  }

  @Test
  void a_missing_score_counts_as_not_answered_and_a_foreign_one_is_an_error() {
    assertThat(Nilai.hitung(CONTOH, Map.of("B.1", s("1"))).total()).isEqualByComparingTo("40");
    assertThatThrownBy(() -> Nilai.hitung(CONTOH, Map.of("Z9", s("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Z9");
  }

  @Test
  void full_marks_are_exactly_one_hundred_whatever_does_not_apply() {
    untukSemua(acak -> {
      Map<String, Skor> skor = new HashMap<>();
      Instrumen satu = acakInstrumen(acak);
      for (Indikator i : satu.indikator()) {
        skor.put(i.kode(), acak.nextInt(3) == 0 ? new Skor.TidakBerlaku("x") : s("1"));
      }
      BigDecimal total = Nilai.hitung(satu, skor).total();
      if (total != null) {
        assertThat(total).isEqualByComparingTo(satu.bobot());
      }
    });
  }

  @Test
  void with_everything_applying_the_value_is_the_plain_sum() {
    untukSemua(acak -> {
      Instrumen satu = acakInstrumen(acak);
      Map<String, Skor> skor = acakSkor(satu, acak, 0);
      BigDecimal jumlah =
          satu.indikator().stream()
              .map(i ->
                  i.bobot()
                      .multiply(Objects.requireNonNull(skor.get(i.kode())).angka().orElseThrow()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(Nilai.hitung(satu, skor).total()).isEqualByComparingTo(jumlah);
    });
  }

  @Test
  void every_level_of_the_tree_agrees_with_the_one_above() {
    untukSemua(acak -> {
      Instrumen satu = acakInstrumen(acak);
      Nilai nilai = Nilai.hitung(satu, acakSkor(satu, acak, 3));
      if (nilai.total() == null) {
        return;
      }
      assertThat(jumlahPoin(nilai.komponen())).isCloseTo(nilai.total(), within(HALUS));
      assertThat(jumlahBobot(nilai.komponen())).isCloseTo(satu.bobot(), within(HALUS));
      for (Nilai.NilaiKomponen k : nilai.semuaKomponen()) {
        BigDecimal poin = jumlahPoin(k.anak());
        BigDecimal bobot = jumlahBobot(k.anak());
        for (Nilai.NilaiIndikator i : k.indikator()) {
          poin = poin.add(Objects.requireNonNullElse(i.nilai(), BigDecimal.ZERO));
          bobot = bobot.add(i.bobotEfektif());
        }
        assertThat(poin)
            .isCloseTo(Objects.requireNonNullElse(k.nilai(), BigDecimal.ZERO), within(HALUS));
        assertThat(bobot).isCloseTo(k.bobotEfektif(), within(HALUS));
      }
    });
  }

  @Test
  void a_better_score_never_lowers_the_value() {
    untukSemua(acak -> {
      Instrumen satu = acakInstrumen(acak);
      Map<String, Skor> skor = acakSkor(satu, acak, 4);
      BigDecimal dulu = Nilai.hitung(satu, skor).total();
      for (Indikator i : satu.indikator()) {
        if (skor.get(i.kode()) instanceof Skor.Angka) {
          Map<String, Skor> lebih = new HashMap<>(skor);
          lebih.put(i.kode(), s("1"));
          assertThat(Nilai.hitung(satu, lebih).total()).isGreaterThanOrEqualTo(dulu);
        }
      }
    });
  }

  private static BigDecimal jumlahPoin(List<Nilai.NilaiKomponen> daftar) {
    return daftar.stream()
        .map(k -> Objects.requireNonNullElse(k.nilai(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal jumlahBobot(List<Nilai.NilaiKomponen> daftar) {
    return daftar.stream()
        .map(Nilai.NilaiKomponen::bobotEfektif)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Instrumen acakInstrumen(SplittableRandom acak) {
    var nomor = new int[] {0};
    List<Komponen> atas = new ArrayList<>();
    for (int i = 0; i <= acak.nextInt(3); i++) {
      atas.add(acakKomponen(acak, "K" + i, 2, nomor));
    }
    return instrumen(atas.toArray(Komponen[]::new));
  }

  private static Komponen acakKomponen(SplittableRandom acak, String kode, int dalam, int[] nomor) {
    List<Komponen> anak = new ArrayList<>();
    for (int i = 0; dalam > 0 && i < acak.nextInt(3); i++) {
      anak.add(acakKomponen(acak, kode + "." + i, dalam - 1, nomor));
    }
    List<Indikator> indikator = new ArrayList<>();
    for (int i = 0; i <= acak.nextInt(3); i++) {
      String bobot = (1 + acak.nextInt(900)) + "e-" + acak.nextInt(3);
      indikator.add(indikator("I" + nomor[0]++, bobot, LEVEL));
    }
    return new Komponen(0, kode, kode, anak, indikator);
  }

  private static Map<String, Skor> acakSkor(Instrumen satu, SplittableRandom acak, int tiapKe) {
    Map<String, Skor> skor = new HashMap<>();
    for (Indikator i : satu.indikator()) {
      boolean tidak = tiapKe > 0 && acak.nextInt(tiapKe) == 0;
      skor.put(
          i.kode(),
          tidak
              ? new Skor.TidakBerlaku("x")
              : Skor.dari(BigDecimal.valueOf(acak.nextInt(10_001), 4), "acak"));
    }
    return skor;
  }

  private static void untukSemua(Consumer<SplittableRandom> sifat) {
    for (long benih = 0; benih < 300; benih++) {
      try {
        sifat.accept(new SplittableRandom(benih));
      } catch (AssertionError e) {
        throw new AssertionError("benih " + benih, e);
      }
    }
  }

  private static Skor s(String nilai) {
    return Skor.dari(new BigDecimal(nilai), "uji");
  }

  private static BigDecimal poin(Nilai nilai, String kode) {
    return Objects.requireNonNull(nilai.komponen(kode).orElseThrow().nilai());
  }
}
