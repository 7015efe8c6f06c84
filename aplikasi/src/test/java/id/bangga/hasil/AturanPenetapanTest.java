package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.juri.AnggotaJuri;
import id.bangga.juri.Finalis;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.juri.PenentuSeri;
import id.bangga.juri.PenetapanFinalis;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.StatusSiklus;
import id.bangga.siklus.UsulanJadwal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AturanPenetapanTest {
  private static final BigDecimal NILAI = new BigDecimal("80");
  private static final NilaiPenjurian LENGKAP = nilai(3, true, finalis(NILAI, false));

  @Test
  void hasil_yang_lengkap_boleh_ditetapkan() {
    assertThat(kode(0, LENGKAP)).isEmpty();
  }

  @Test
  void HS_001_unit_yang_belum_final_disebut_jumlahnya() {
    assertThat(AturanPenetapan.kekurangan(ParameterSiklus.baku(), 7, LENGKAP))
        .extracting(Alasan::pesan)
        .containsExactly("7 unit belum final nilai desknya.");
  }

  @Test
  void HS_002_klaster_berjuri_tanpa_finalis_disebut() {
    assertThat(
            AturanPenetapan.kekurangan(
                ParameterSiklus.baku(), 0, nilai(3, false, finalis(NILAI, false))))
        .extracting(Alasan::pesan)
        .containsExactly("Finalis belum ditetapkan: Dinas dan badan.");
  }

  @Test
  void HS_003_lembar_juri_yang_belum_terkunci_menahan() {
    assertThat(kode(0, nilai(3, true, finalis(NILAI, false), finalis(null, false))))
        .containsExactly("HS_003");
  }

  @Test
  void HS_004_pleno_yang_belum_diputus_menahan() {
    assertThat(kode(0, nilai(3, true, finalis(NILAI, true)))).containsExactly("HS_004");
  }

  @Test
  void HS_005_seri_di_antara_finalis_menahan_tetapi_tidak_di_antara_yang_lain() {
    assertThat(AturanPenetapan.seri(List.of(baris(NILAI, PenentuSeri.KOMPONEN_B)))).isEmpty();
    assertThat(AturanPenetapan.seri(List.of(baris(null, PenentuSeri.BELUM_DIPUTUS)))).isEmpty();
    assertThat(AturanPenetapan.seri(List.of(baris(NILAI, PenentuSeri.BELUM_DIPUTUS))))
        .get()
        .extracting(alasan -> alasan.kode().name())
        .isEqualTo("HS_005");
  }

  @Test
  void HS_006_yang_tidak_lolos_verifikasinya_sendiri_tidak_dibekukan() {
    byte[] utuh = BerkasHasilUji.tulis(2025, 7);
    assertThat(AturanPenetapan.verifikasi(Verifikasi.periksa(utuh))).isEmpty();
    byte[] rusak =
        new String(utuh, StandardCharsets.UTF_8)
            .replaceFirst("\"peringkat\":1,", "\"peringkat\":2,")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(AturanPenetapan.verifikasi(Verifikasi.periksa(rusak)))
        .get()
        .extracting(alasan -> alasan.kode().name())
        .isEqualTo("HS_006");
  }

  @Test
  void HS_008_juri_genap_atau_kurang_dari_tiga_menahan() {
    for (int juri : new int[] {1, 2, 4, 6}) {
      assertThat(kode(0, nilai(juri, true, finalis(NILAI, false)))).containsExactly("HS_008");
    }
    for (int juri : new int[] {3, 5, 7}) {
      assertThat(kode(0, nilai(juri, true, finalis(NILAI, false)))).isEmpty();
    }
  }

  @Test
  void HS_010_hasil_tidak_ditetapkan_atau_diumumkan_sebelum_fasenya_mulai() {
    Siklus siklus = siklus();
    for (Fase fase : List.of(Fase.DITETAPKAN, Fase.DIUMUMKAN)) {
      Instant mulai = siklus.fase(fase).orElseThrow().mulai();
      assertThat(AturanPenetapan.fase(siklus, fase, mulai.minusSeconds(1)))
          .singleElement()
          .satisfies(alasan -> {
            assertThat(alasan.kode().name()).isEqualTo("HS_010");
            assertThat(alasan.pesan()).contains(fase.sebutan(), "2026", "WIB");
          });
      assertThat(AturanPenetapan.fase(siklus, fase, mulai)).isEmpty();
      assertThat(AturanPenetapan.fase(siklus, fase, mulai.plus(Duration.ofDays(90))))
          .as("terlambat menetapkan bukan halangan")
          .isEmpty();
    }
  }

  private static Siklus siklus() {
    return new Siklus(
        2026,
        "Uji",
        1,
        StatusSiklus.BERJALAN,
        UsulanJadwal.untuk(2026, ZoneId.of("Asia/Jakarta")),
        ParameterSiklus.baku(),
        KriteriaJuri.baku(),
        1);
  }

  @Test
  void setiap_aturan_punya_uji_bernama() {
    List<String> uji =
        List.of(AturanPenetapanTest.class, HasilServiceTest.class, PraktikHalamanTest.class)
            .stream()
            .flatMap(kelas -> Arrays.stream(kelas.getDeclaredMethods()))
            .map(metode -> metode.getName())
            .toList();
    for (KodeAturanHasil kode : KodeAturanHasil.values()) {
      assertThat(uji).as(kode.name()).anyMatch(nama -> nama.startsWith(kode.name() + "_"));
    }
  }

  private static List<String> kode(long belum, NilaiPenjurian nilai) {
    return AturanPenetapan.kekurangan(ParameterSiklus.baku(), belum, nilai).stream()
        .map(alasan -> alasan.kode().name())
        .toList();
  }

  private static NilaiPenjurian nilai(int juri, boolean ditetapkan, NilaiFinalis... finalis) {
    return new NilaiPenjurian(
        2025,
        List.of(),
        IntStream.range(0, juri)
            .mapToObj(i -> new AnggotaJuri(2025, i, "Juri " + i, "Lembaga", true, Instant.EPOCH))
            .toList(),
        ditetapkan
            ? List.of(
                new PenetapanFinalis(Klaster.DINAS_BADAN, 5, false, "", "Siti", Instant.EPOCH))
            : List.of(),
        List.of(),
        List.of(finalis),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static NilaiFinalis finalis(@Nullable BigDecimal nilai, boolean perluPleno) {
    var unit =
        new Finalis(
            2025,
            1,
            Klaster.DINAS_BADAN,
            "PD.01",
            "Dinas",
            NILAI,
            NILAI,
            NILAI,
            1,
            PenentuSeri.TIDAK_SERI,
            null,
            null);
    return new NilaiFinalis(unit, List.of(), nilai, null, nilai, nilai, perluPleno, null, null);
  }

  private static IsiHasil.Baris baris(@Nullable BigDecimal juri, PenentuSeri penentu) {
    return new IsiHasil.Baris("PD.01", "DINAS_BADAN", NILAI, juri, NILAI, 1, penentu);
  }
}
