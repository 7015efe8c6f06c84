package id.bangga.juri;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AturanPeringkatTest {
  private static final BigDecimal AMBANG = new BigDecimal("0.005");

  @Test
  void nilai_yang_dibulatkan_sama_tetap_diurutkan_menurut_nilai_penuh() {
    var hasil = urutkan(kandidat("A", "80.0049", "30"), kandidat("B", "80.0120", "20"));

    assertThat(hasil).extracting(p -> p.kandidat().unit()).containsExactly("B", "A");
    assertThat(hasil).extracting(Posisi::penentu).containsOnly(PenentuSeri.TIDAK_SERI);
  }

  @Test
  void selisih_tepat_ambang_bukan_seri_dan_di_bawahnya_seri() {
    assertThat(urutkan(kandidat("A", "80.005", "1"), kandidat("B", "80.000", "9")))
        .extracting(p -> p.kandidat().unit())
        .containsExactly("A", "B");
    assertThat(urutkan(kandidat("A", "80.0049", "1"), kandidat("B", "80.000", "9")))
        .extracting(p -> p.kandidat().unit())
        .containsExactly("B", "A");
  }

  @Test
  void kelompok_seri_berlabuh_pada_anggota_tertinggi() {
    var hasil =
        urutkan(
            kandidat("A", "80.000", "1"),
            kandidat("B", "79.996", "2"),
            kandidat("C", "79.992", "3"));

    assertThat(hasil).extracting(p -> p.kandidat().unit()).containsExactly("B", "A", "C");
    assertThat(hasil.getLast().penentu()).isEqualTo(PenentuSeri.TIDAK_SERI);
  }

  @Test
  void seri_diurai_berturut_turut_oleh_b_dampak_b3_lalu_pleno() {
    var b = new Kandidat("B", n("80"), n("30"), n("70"), n("5"), null);
    var dampak = new Kandidat("D", n("80"), n("29"), n("90"), n("5"), null);
    var b3 = new Kandidat("E", n("80"), n("29"), n("80"), n("9"), null);
    var pleno1 = new Kandidat("F", n("80"), n("29"), n("80"), n("8"), 1);
    var pleno2 = new Kandidat("G", n("80"), n("29"), n("80"), n("8"), 2);

    var hasil = urutkan(pleno2, b3, pleno1, dampak, b);

    assertThat(hasil).extracting(p -> p.kandidat().unit()).containsExactly("B", "D", "E", "F", "G");
    assertThat(hasil).extracting(Posisi::peringkat).containsExactly(1, 2, 3, 4, 5);
    assertThat(hasil)
        .extracting(Posisi::penentu)
        .containsExactly(
            PenentuSeri.KOMPONEN_B,
            PenentuSeri.JURI_DAMPAK,
            PenentuSeri.KOMPONEN_B3,
            PenentuSeri.PLENO,
            PenentuSeri.PLENO);
  }

  @Test
  void seri_yang_belum_diputus_berbagi_peringkat() {
    var hasil =
        urutkan(
            kandidat("A", "90", "1"),
            kandidat("B", "80", "2"),
            kandidat("C", "80", "2"),
            kandidat("D", "70", "3"));

    assertThat(hasil).extracting(Posisi::peringkat).containsExactly(1, 2, 2, 4);
    assertThat(hasil.get(1).penentu()).isEqualTo(PenentuSeri.BELUM_DIPUTUS);
  }

  @Test
  void urutan_tidak_bergantung_pada_urutan_masukan() {
    for (long benih = 0; benih < 200; benih++) {
      var acak = new Random(benih);
      List<Kandidat> daftar = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        daftar.add(
            new Kandidat(
                "U" + i,
                n(acak.nextInt(3) + ""),
                n(acak.nextInt(3) + ""),
                n(acak.nextInt(2) + ""),
                n(acak.nextInt(2) + ""),
                acak.nextBoolean() ? i : null));
      }
      var harapan = AturanPeringkat.urutkan(daftar, AMBANG);
      Collections.shuffle(daftar, acak);
      assertThat(AturanPeringkat.urutkan(daftar, AMBANG)).as("benih %d", benih).isEqualTo(harapan);
    }
  }

  @Test
  void batas_finalis_yang_seri_diserahkan_ke_pleno() {
    var seleksi =
        AturanFinalis.pilih(
            List.of(kandidat("A", "90", "1"), kandidat("B", "80", "2"), kandidat("C", "80", "2")),
            2,
            AMBANG);

    assertThat(seleksi.tuntas()).isFalse();
    assertThat(seleksi.finalis()).extracting(p -> p.kandidat().unit()).containsExactly("A");
    assertThat(seleksi.belumDiputus())
        .extracting(p -> p.kandidat().unit())
        .containsExactly("B", "C");
  }

  private static List<Posisi> urutkan(Kandidat... kandidat) {
    return AturanPeringkat.urutkan(List.of(kandidat), AMBANG);
  }

  private static Kandidat kandidat(String unit, String nilai, String b) {
    return new Kandidat(unit, n(nilai), n(b), null, n("1"), null);
  }

  private static BigDecimal n(String angka) {
    return new BigDecimal(angka);
  }
}
