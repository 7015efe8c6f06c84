package id.bangga.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.akun.AkunService;
import id.bangga.audit.PeriksaService;
import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.PemuatContoh;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.desk.FinalService;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.NilaiUnit;
import id.bangga.desk.StatusDesk;
import id.bangga.organisasi.Klaster;
import id.bangga.web.PenyediaPekerjaan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@UjiSpring
class KotaContohTest {
  private final PemuatContoh pemuat;
  private final PeriksaService periksa;
  private final FinalService akhir;
  private final AkunService akun;
  private final List<PenyediaPekerjaan> pekerjaan;

  KotaContohTest(
      PemuatContoh pemuat,
      PeriksaService periksa,
      FinalService akhir,
      AkunService akun,
      List<PenyediaPekerjaan> pekerjaan) {
    this.pemuat = pemuat;
    this.periksa = periksa;
    this.akhir = akhir;
    this.akun = akun;
    this.pekerjaan = pekerjaan;
  }

  /// One load for everything that is asked of it: it takes seconds.
  @Test
  void kota_contoh_utuh_dan_setiap_peran_dapat_bekerja() {
    assertThat(pemuat.sudahDimuat()).isFalse();

    pemuat.muat();

    assertThat(pemuat.sudahDimuat()).isTrue();
    assertThat(periksa.periksa()).allSatisfy(satu -> assertThat(satu.pelanggaran()).isEmpty());
    assertThat(pemuat.akun()).extracting(AkunContoh::peran).containsExactly(Peran.values());
    tahunLaluFinalDenganSeri();
    tahunIniBerjalan();
    assertThat(pekerjaan(Peran.EVALUATOR)).anyMatch(judul -> judul.startsWith("Nilai "));
    assertThat(pekerjaan(Peran.OPERATOR_PD)).contains("Hasil desk 2026 sudah ada");
    assertThat(pekerjaan(Peran.PIMPINAN_PD)).contains("Hasil desk 2026 sudah ada");
    assertThat(pekerjaan(Peran.PENGELOLA)).anyMatch(judul -> judul.startsWith("Sampaikan hasil"));
  }

  private void tahunLaluFinalDenganSeri() {
    List<NilaiUnit> lalu = akhir.nilai(SiklusContoh.TAHUN_LALU);
    assertThat(lalu).hasSizeGreaterThan(140).allMatch(satu -> satu.status() == StatusDesk.FINAL);
    List<NilaiUnit> dinas =
        lalu.stream()
            .filter(satu -> satu.klaster() == Klaster.DINAS_BADAN)
            .sorted(Comparator.comparing(KotaContohTest::total).reversed())
            .toList();
    assertThat(total(dinas.get(4)).subtract(total(dinas.get(5))).abs())
        .as("seri di batas finalis")
        .isLessThan(new BigDecimal("0.005"));
    assertThat(hasil(dinas.get(4))).as("B Hasil membedakan").isNotEqualTo(hasil(dinas.get(5)));
  }

  private static BigDecimal total(NilaiUnit unit) {
    return Objects.requireNonNull(Objects.requireNonNull(unit.akhir()).total());
  }

  private static BigDecimal hasil(NilaiUnit unit) {
    var nilai = Objects.requireNonNull(unit.akhir()).komponen("B").orElseThrow().nilai();
    return Objects.requireNonNull(nilai).setScale(10, java.math.RoundingMode.HALF_UP);
  }

  private void tahunIniBerjalan() {
    List<NilaiUnit> semua = akhir.nilai(SiklusContoh.TAHUN_INI);
    semua.stream()
        .limit(12)
        .forEach(satu ->
            assertThat(akhir.nilai(new KunciDesk(SiklusContoh.TAHUN_INI, satu.unitId())))
                .as("dibaca sendiri sama dengan dibaca bersama semua unit")
                .contains(satu));
    assertThat(semua)
        .extracting(NilaiUnit::status)
        .contains(StatusDesk.BERJALAN, StatusDesk.DISAMPAIKAN)
        .doesNotContain(StatusDesk.FINAL);
  }

  private List<String> pekerjaan(Peran peran) {
    AkunContoh contoh =
        pemuat.akun().stream().filter(satu -> satu.peran() == peran).findFirst().orElseThrow();
    var orang = akun.findNama(contoh.namaMasuk()).orElseThrow();
    Set<Penugasan> tugas =
        akun.penugasan(orang.id()).stream()
            .map(satu -> new Penugasan(satu.peran(), satu.unitId(), satu.tahun()))
            .collect(Collectors.toSet());
    var pelaku = new Pelaku(orang.id(), orang.nama(), tugas, Jalur.WEB, null);
    return pekerjaan.stream()
        .flatMap(satu -> satu.pekerjaan(pelaku).stream())
        .map(satu -> satu.judul())
        .toList();
  }
}
