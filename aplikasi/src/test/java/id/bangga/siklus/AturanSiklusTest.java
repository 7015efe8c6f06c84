package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.*;
import static id.bangga.siklus.KodeAturanSiklus.SK_029;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.organisasi.Klaster;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules of the cycle, without a database.
class AturanSiklusTest {
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final List<RentangFase> USULAN = UsulanJadwal.untuk(2026, WIB);

  @Test
  void SK_003_fase_tanpa_jadwal_ditolak() {
    List<RentangFase> tanpaPleno =
        USULAN.stream().filter(satu -> satu.fase() != Fase.PLENO).toList();

    assertThat(AturanFase.keberatan(2026, tanpaPleno))
        .extracting(KeberatanFase::fase, satu -> satu.alasan().kode())
        .containsExactly(Tuple.tuple(Fase.PLENO, SK_003));
  }

  @Test
  void SK_004_fase_yang_selesai_sebelum_mulai_ditolak() {
    RentangFase sanggah = fase(Fase.SANGGAH);

    assertThat(keberatan(sanggah.sampai(sanggah.mulai().minusSeconds(60)))).contains(SK_004);
    assertThat(keberatan(sanggah.sampai(sanggah.mulai()))).contains(SK_004);
  }

  @Test
  void SK_005_fase_yang_mendahului_penantiannya_ditolak_dan_verifikasi_lapangan_boleh_bersama() {
    RentangFase pleno = fase(Fase.PLENO);
    RentangFase lapangan = fase(Fase.VERIFIKASI_LAPANGAN);

    assertThat(keberatan(pleno.digeser(Duration.ofDays(-5)))).containsExactly(SK_005);
    assertThat(lapangan.mulai()).isBefore(fase(Fase.SANGGAH).selesai());
    assertThat(AturanFase.periksa(2026, USULAN)).isEmpty();
  }

  @Test
  void SK_006_bobot_kriteria_yang_tidak_berjumlah_100_ditolak() {
    assertThat(kriteria(baku -> baku.set(4, bobot(baku.get(4), "9.5")))).containsExactly(SK_006);
    assertThat(kriteria(_ -> {})).isEmpty();
  }

  @Test
  void SK_007_bobot_desk_dan_juri_yang_tidak_berjumlah_1_ditolak() {
    assertThat(parameter(NamaParameter.BOBOT_DESK, "0.6")).containsExactly(SK_007);
  }

  @Test
  void SK_008_angka_di_luar_batas_atau_tidak_bulat_ditolak() {
    assertThat(parameter(NamaParameter.MENIT_TENGGANG, "-1")).containsExactly(SK_008);
    assertThat(parameter(NamaParameter.MAKS_INDIKATOR_PER_BUKTI, "2.5")).containsExactly(SK_008);
    assertThat(parameter(NamaParameter.MAKS_INDIKATOR_PER_BUKTI, "4.0")).isEmpty();
  }

  @Test
  void SK_011_SK_012_fase_terbuka_tepat_pada_kedua_batasnya() {
    Siklus berjalan = siklus(StatusSiklus.BERJALAN);
    RentangFase desk = fase(Fase.DESK);

    assertThat(terbuka(berjalan, Fase.DESK, desk.mulai().minusNanos(1))).containsExactly(SK_011);
    assertThat(terbuka(berjalan, Fase.DESK, desk.mulai())).isEmpty();
    assertThat(terbuka(berjalan, Fase.DESK, desk.selesai().minusNanos(1))).isEmpty();
    assertThat(terbuka(berjalan, Fase.DESK, desk.selesai())).containsExactly(SK_012);
  }

  @Test
  void SK_013_SK_014_persiapan_dan_hasil_beku_menutup_semua_fase() {
    Instant saat = fase(Fase.DESK).mulai();

    assertThat(terbuka(siklus(StatusSiklus.PERSIAPAN), Fase.DESK, saat)).containsExactly(SK_013);
    assertThat(terbuka(siklus(StatusSiklus.DITETAPKAN), Fase.DESK, saat)).containsExactly(SK_014);
    assertThat(terbuka(siklus(StatusSiklus.DIUMUMKAN), Fase.DIUMUMKAN, saat))
        .containsExactly(SK_014);
    assertThat(
            terbuka(siklus(StatusSiklus.DITETAPKAN), Fase.DIUMUMKAN, fase(Fase.DIUMUMKAN).mulai()))
        .isEmpty();
  }

  @Test
  void SK_015_SK_016_SK_018_perpanjangan_perlu_alasan_siklus_berjalan_dan_batas_yang_lebih_akhir() {
    RentangFase desk = fase(Fase.DESK);
    var minta = new PermintaanPerpanjangan(Fase.DESK, desk.selesai(), " ", true);

    assertThat(perpanjang(StatusSiklus.PERSIAPAN, minta, desk.mulai()))
        .containsExactly(SK_018, SK_015, SK_016);
  }

  @Test
  void SK_021_batas_baru_yang_menabrak_ditolak_bila_fase_sesudahnya_tidak_digeser() {
    RentangFase desk = fase(Fase.DESK);
    Instant menjadi = desk.selesai().plus(Duration.ofDays(3));

    assertThat(
            perpanjang(
                StatusSiklus.BERJALAN,
                new PermintaanPerpanjangan(Fase.DESK, menjadi, "banjir", false),
                desk.mulai()))
        .containsExactly(SK_021);
    assertThat(
            perpanjang(
                StatusSiklus.BERJALAN,
                new PermintaanPerpanjangan(Fase.DESK, menjadi, "banjir", true),
                desk.mulai()))
        .isEmpty();
  }

  @Test
  void SK_022_fase_yang_penantinya_sudah_mulai_tidak_diperpanjang() {
    var minta =
        new PermintaanPerpanjangan(
            Fase.DESK, fase(Fase.SANGGAH).selesai().plusSeconds(60), "banjir", true);

    assertThat(perpanjang(StatusSiklus.BERJALAN, minta, fase(Fase.SANGGAH).mulai()))
        .containsExactly(SK_022);
  }

  @Test
  void SK_017_tanpa_kriteria_dampak_ditolak() {
    assertThat(
            kriteria(baku ->
                baku.set(0, new KriteriaJuri("HASIL", "Hasil", "", baku.getFirst().bobot()))))
        .containsExactly(SK_017);
  }

  @Test
  void SK_019_kode_kriteria_ganda_ditolak() {
    assertThat(
            kriteria(baku ->
                baku.set(1, new KriteriaJuri("DAMPAK", "Dampak lain", "", baku.get(1).bobot()))))
        .containsExactly(SK_019);
  }

  @Test
  void SK_024_siklus_tanpa_nama_atau_di_luar_tahun_wajar_ditolak() {
    assertThat(kode(AturanSiklus.periksaNama(2026, " "))).containsExactly(SK_024);
    assertThat(kode(AturanSiklus.periksaNama(1999, "Penilaian"))).containsExactly(SK_024);
    assertThat(AturanSiklus.periksaNama(2026, "Penilaian")).isEmpty();
  }

  @Test
  void SK_025_tanpa_finalis_satu_pun_atau_terlalu_banyak_ditolak() {
    assertThat(finalis(0)).containsExactly(SK_025);
    assertThat(finalis(51)).containsExactly(SK_025);
    assertThat(finalis(50)).isEmpty();
  }

  @Test
  void SK_026_kriteria_berkode_huruf_kecil_atau_berbobot_nol_ditolak() {
    assertThat(
            kriteria(baku ->
                baku.set(1, new KriteriaJuri("huruf", "Huruf kecil", "", baku.get(1).bobot()))))
        .containsExactly(SK_026);
    assertThat(kriteria(baku -> baku.add(new KriteriaJuri("NOL", "Nol", "", BigDecimal.ZERO))))
        .containsExactly(SK_026);
  }

  @Test
  void SK_028_sumber_angka_bawaan_tidak_berlaku_bagi_angka_lain() {
    var tujuh = NamaParameter.MENIT_PAPARAN.bawaan();
    var sepuluh = new Parameter(tujuh.nama(), BigDecimal.TEN, tujuh.sumber(), false);
    var kepwal = new Parameter(tujuh.nama(), BigDecimal.TEN, "Kepwal contoh", false);

    assertThat(parameter(sepuluh)).containsExactly(SK_028);
    assertThat(parameter(kepwal)).isEmpty();
    assertThat(parameter(new Parameter(tujuh.nama(), tujuh.nilai(), " ", true)))
        .containsExactly(SK_028);
  }

  @Test
  void SK_029_fase_yang_jatuh_jauh_di_luar_tahun_siklus_ditolak() {
    RentangFase umum = fase(Fase.DIUMUMKAN);

    assertThat(keberatan(umum.sampai(umum.mulai().plus(Duration.ofDays(366 * 2)))))
        .containsExactly(SK_029);
    assertThat(keberatan(umum.sampai(umum.mulai().plus(Duration.ofDays(60))))).isEmpty();
    var minta =
        new PermintaanPerpanjangan(
            Fase.DIUMUMKAN, umum.selesai().plus(Duration.ofDays(366 * 2)), "Uji", true);
    assertThat(
            kode(
                AturanPerpanjangan.periksa(siklus(StatusSiklus.BERJALAN), minta, umum.mulai())
                    .alasan()))
        .containsExactly(SK_029);
  }

  @ParameterizedTest
  @EnumSource(KodeAturanSiklus.class)
  void every_rule_has_a_named_test_and_a_row_in_the_documents(KodeAturanSiklus satu)
      throws IOException {
    assertThat(
            Stream.of(AturanSiklusTest.class, SiklusServiceTest.class)
                .flatMap(kelas -> Arrays.stream(kelas.getDeclaredMethods()))
                .map(Method::getName))
        .anyMatch(nama -> nama.contains(satu.name()));
    assertThat(Files.readString(Path.of("../docs/aturan/siklus.md")))
        .contains("| %s | %s |".formatted(satu.name(), satu.kalimat()));
  }

  private static RentangFase fase(Fase fase) {
    return USULAN.stream().filter(satu -> satu.fase() == fase).findFirst().orElseThrow();
  }

  private static List<Object> keberatan(RentangFase ganti) {
    return kode(
        AturanFase.periksa(
            2026,
            USULAN.stream().map(satu -> satu.fase() == ganti.fase() ? ganti : satu).toList()));
  }

  private static Siklus siklus(StatusSiklus status) {
    return new Siklus(
        2026, "Uji", 1, status, USULAN, ParameterSiklus.baku(), KriteriaJuri.baku(), 1);
  }

  private static List<Object> terbuka(Siklus siklus, Fase fase, Instant saat) {
    Putusan putusan = AturanFase.terbuka(siklus, fase, saat);
    return kode(putusan.alasan());
  }

  private static List<Object> perpanjang(
      StatusSiklus status, PermintaanPerpanjangan minta, Instant saat) {
    return kode(AturanPerpanjangan.periksa(siklus(status), minta, saat).alasan());
  }

  private static List<Object> kriteria(Consumer<List<KriteriaJuri>> ubah) {
    List<KriteriaJuri> daftar = new ArrayList<>(KriteriaJuri.baku());
    ubah.accept(daftar);
    return kode(AturanSiklus.periksaKriteria(daftar));
  }

  private static KriteriaJuri bobot(KriteriaJuri lama, String bobot) {
    return new KriteriaJuri(lama.kode(), lama.nama(), lama.uraian(), new BigDecimal(bobot));
  }

  private static List<Object> parameter(NamaParameter nama, String nilai) {
    return parameter(new Parameter(nama, new BigDecimal(nilai), "uji", false));
  }

  private static List<Object> parameter(Parameter satu) {
    Map<NamaParameter, Parameter> semua = new EnumMap<>(Map.of(satu.nama(), satu));
    return kode(
        AturanSiklus.periksaParameter(new ParameterSiklus(semua, Map.of(Klaster.DINAS_BADAN, 5))));
  }

  private static List<Object> finalis(int jumlah) {
    return kode(
        AturanSiklus.periksaParameter(
            new ParameterSiklus(Map.of(), Map.of(Klaster.DINAS_BADAN, jumlah))));
  }

  private static List<Object> kode(List<Alasan> alasan) {
    return alasan.stream().map(Alasan::kode).map(Object.class::cast).toList();
  }
}
