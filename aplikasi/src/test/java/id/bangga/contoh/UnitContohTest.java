package id.bangga.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.bersama.Invarian;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.SaringUnit;
import id.bangga.organisasi.UnitEksporService;
import id.bangga.organisasi.UnitKerja;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The units of the sample city are those of the tables, whole, flagged, and the same every time.
@UjiSpring
class UnitContohTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private static final LocalDate HARI = LocalDate.of(2026, 9, 7);
  private final UnitContoh contoh;
  private final OrganisasiService organisasi;
  private final UnitEksporService ekspor;
  private final List<Invarian> invarian;

  UnitContohTest(
      UnitContoh contoh,
      OrganisasiService organisasi,
      UnitEksporService ekspor,
      List<Invarian> invarian) {
    this.contoh = contoh;
    this.organisasi = organisasi;
    this.ekspor = ekspor;
    this.invarian = invarian;
  }

  @Test
  void semua_unit_dari_tabel_dimuat() {
    assertThat(contoh.muat(SISTEM)).isEqualTo(145);
    Map<JenisUnit, Long> jumlah =
        organisasi.daftar(HARI).stream()
            .collect(Collectors.groupingBy(UnitKerja::jenis, Collectors.counting()));
    assertThat(jumlah)
        .containsEntry(JenisUnit.KECAMATAN, 13L)
        .containsEntry(JenisUnit.KELURAHAN, 104L)
        .containsEntry(JenisUnit.RSUD, 1L);
    assertThat(invarian).allSatisfy(satu -> assertThat(satu.periksa()).isEmpty());
  }

  @Test
  void nama_yang_belum_pasti_ditandai() {
    contoh.muat(SISTEM);
    assertThat(organisasi.daftar(HARI).stream().filter(u -> !u.terverifikasi()))
        .extracting(UnitKerja::sebutan)
        .contains("Dinsos", "BPKD/BKAD", "Setwan", "Perkimtan")
        .doesNotContain("Dinkes", "Diskominfo", "Kelurahan Cikokol");
  }

  @Test
  void kepala_unit_rekaan_dan_tidak_ada_yang_sama() {
    contoh.muat(SISTEM);
    assertThat(organisasi.daftar(HARI))
        .extracting(UnitKerja::kepala)
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void dimuat_dua_kali_tetap_sama() {
    contoh.muat(SISTEM);
    String pertama = csv();
    assertThat(contoh.muat(SISTEM)).isZero();
    assertThat(csv()).isEqualTo(pertama);
  }

  private String csv() {
    byte[] isi = ekspor.csv(SISTEM, SaringUnit.semua(HARI), true);
    return new String(isi, StandardCharsets.UTF_8);
  }
}
