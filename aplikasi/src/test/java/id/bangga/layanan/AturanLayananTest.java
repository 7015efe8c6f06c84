package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AturanLayananTest {
  private static final LayananBaru KTP = new LayananBaru(1, "KTP", "KTP-el", true);

  private static TitikBaru titik(String kode, LocalTime tutup, List<String> layanan) {
    return new TitikBaru(
        1, kode, "Loket", "", LocalTime.of(8, 0), tutup, "SKM-9", false, List.of(), layanan);
  }

  private static TitikBaru titik(String kode) {
    return titik(kode, LocalTime.of(16, 0), List.of("KTP"));
  }

  private static List<KodeAturan> sebab(Putusan putusan) {
    return putusan.alasan().stream().map(Putusan.Alasan::kode).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lo",
        "Loket-1",
        "loket 1",
        "loket/1",
        "a2345678901234567890123456789012345678901"
      })
  void LY_001_kode_titik_harus_dapat_menjadi_alamat(String kode) {
    assertThat(sebab(AturanLayanan.titik(titik(kode), false, true))).contains(LY_001);
  }

  @Test
  void LY_002_kode_yang_sudah_dipakai_ditolak() {
    assertThat(sebab(AturanLayanan.titik(titik("loket-1"), true, true))).containsExactly(LY_002);
    assertThat(sebab(AturanLayanan.layanan(KTP, true, false))).containsExactly(LY_002);
    assertThat(AturanLayanan.layanan(KTP, false, false).diterima()).isTrue();
  }

  @Test
  void LY_003_titik_tanpa_layanan_ditolak() {
    var tanpa = titik("loket-1", LocalTime.of(16, 0), List.of());
    assertThat(sebab(AturanLayanan.titik(tanpa, false, true))).containsExactly(LY_003);
  }

  @Test
  void LY_004_tutup_sebelum_buka_ditolak() {
    var terbalik = titik("loket-1", LocalTime.of(8, 0), List.of("KTP"));
    assertThat(sebab(AturanLayanan.titik(terbalik, false, true))).containsExactly(LY_004);
  }

  @Test
  void LY_005_populasi_nol_atau_tanpa_sumber_ditolak() {
    assertThat(sebab(AturanLayanan.populasi(0, "register"))).containsExactly(LY_005);
    assertThat(sebab(AturanLayanan.populasi(10, " "))).containsExactly(LY_005);
    assertThat(AturanLayanan.populasi(1, "register").diterima()).isTrue();
  }

  @Test
  void LY_006_tanpa_nama_ditolak() {
    assertThat(sebab(AturanLayanan.layanan(new LayananBaru(1, "KTP", " ", true), false, false)))
        .containsExactly(LY_006);
  }

  @Test
  void LY_023_instrumen_yang_tidak_dikenal_ditolak() {
    assertThat(sebab(AturanLayanan.titik(titik("loket-1"), false, false))).containsExactly(LY_023);
    assertThat(AturanLayanan.titik(titik("loket-1"), false, true).diterima()).isTrue();
  }

  @Test
  void sampel_minimum_menurut_krejcie_dan_morgan() {
    assertThat(new Sampel(10, 1_000_000L).minimum()).isEqualTo(384);
    assertThat(new Sampel(44, 50L).cukup()).isTrue();
    assertThat(new Sampel(43, 50L).cukup()).isFalse();
    assertThat(new Sampel(43, null).minimum()).isNull();
    assertThat(SampelService.jumlah(List.of(new Sampel(1, 10L), new Sampel(2, null))))
        .isEqualTo(new Sampel(3, null));
  }

  @Test
  void LY_027_nama_layanan_yang_sudah_dipakai_unit_ditolak() {
    assertThat(sebab(AturanLayanan.layanan(KTP, false, true))).containsExactly(LY_027);
  }
}
