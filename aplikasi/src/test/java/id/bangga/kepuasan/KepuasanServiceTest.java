package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.Mutu;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UjiSpring
class KepuasanServiceTest {
  private final KepuasanService kepuasan;
  private final KepuasanUji uji;
  private final OrganisasiService organisasi;

  KepuasanServiceTest(KepuasanService kepuasan, KepuasanUji uji, OrganisasiService organisasi) {
    this.kepuasan = kepuasan;
    this.uji = uji;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
  }

  private IndeksUnit dinas() {
    return kepuasan.unit(Tokoh.BUDI_OPERATOR.pelaku(), LALU, DINAS);
  }

  @Test
  void a_service_that_nobody_answered_for_leaves_population_and_interval_as_they_are() {
    uji.jawabDinas();
    NilaiIkm sebelum = dinas().nilai();
    uji.layananBaru("BARU");
    assertThat(dinas().nilai()).isEqualTo(sebelum);
    uji.jawab("BARU", LocalDate.of(2025, 6, 2), "333333333", 1, "");
    assertThat(dinas().nilai().populasi()).as("surveyed, and nobody said how many").isNull();
  }

  @Test
  void nilai_per_layanan_dan_unit_dengan_n_selang_dan_sampel() {
    uji.jawabDinas();
    IndeksUnit unit = dinas();
    assertThat(unit.nilai().hasil().ikm()).isEqualByComparingTo("74.31");
    assertThat(unit.nilai().hasil().mutu()).isEqualTo(Mutu.C);
    assertThat(unit.nilai().hasil().selang()).isNotNull();
    assertThat(unit.nilai().populasi()).isEqualTo(2_000);
    assertThat(unit.nilai().hasil().sampelMinimum()).isEqualTo(322);
    assertThat(unit.nilai().sampel()).isEqualTo(StatusSampel.KURANG);
    assertThat(unit.layanan()).extracting(IndeksUnit.Bagian::kode).containsExactly("KTP", "PBG");
    assertThat(unit.layanan().getFirst().nilai().hasil().ikm()).isEqualByComparingTo("83.33");
    assertThat(unit.titik()).hasSize(1);
  }

  @Test
  void unsur_biaya_layanan_gratis_tampil_dengan_dan_tanpa() {
    uji.jawabDinas();
    NilaiIkm gratis = dinas().layanan().getFirst().nilai();
    // 30 - 4 dari 8 unsur: 25 x 26 / 8
    assertThat(Objects.requireNonNull(gratis.tanpaBiaya()).ikm()).isEqualByComparingTo("81.25");
    assertThat(gratis.tanpaBiaya().unsur()).hasSize(8);
    assertThat(dinas().layanan().get(1).nilai().tanpaBiaya()).isNull();
    // di unit, unsur biaya hanya dari layanan berbayar: 10 jawaban bernilai 1
    HasilUnsur biaya =
        Objects.requireNonNull(dinas().nilai().tanpaBiaya()).unsur().stream()
            .filter(satu -> satu.unsur().kode().equals("BIAYA"))
            .findFirst()
            .orElseThrow();
    assertThat(biaya.n()).isEqualTo(10);
    assertThat(biaya.jumlah()).isEqualTo(10);
  }

  @Test
  void pertanyaan_kosong_tetap_kosong_bukan_satu() {
    uji.jawab("KTP", LocalDate.of(2025, 2, 3), "444444444", 9, "");
    uji.jawab("KTP", LocalDate.of(2025, 2, 3), "440444444", 1, "");
    assertThat(dinas().nilai().hasil().ikm()).isEqualByComparingTo("100.00");
    HasilUnsur waktu = dinas().nilai().hasil().unsur().get(2);
    assertThat(waktu.n()).isEqualTo(9);
  }

  @Test
  void kota_tampil_dua_cara_masing_masing_dengan_namanya() {
    uji.jawabDinas();
    uji.jawab("SEKOLAH", LocalDate.of(2025, 4, 4), "444444444", 10, "");
    IndeksKota kota = kepuasan.kota(Tokoh.SITI_PENGELOLA.pelaku(), LALU);
    assertThat(kota.unit()).hasSize(2);
    // (74,31 + 100,00) / 2 dan 25 x (1070 + 360) / 450
    assertThat(kota.kota().sederhana()).isEqualByComparingTo("87.16");
    assertThat(kota.kota().tertimbang().hasil().ikm()).isEqualByComparingTo("79.44");
    assertThat(kota.kota().tertimbang().responden()).isEqualTo(50);
    assertThat(kota.tanpaJawaban()).isEmpty();
  }

  @Test
  void unit_tanpa_jawaban_disebut_bukan_dinilai_nol() {
    uji.jawabDinas();
    IndeksKota kota = kepuasan.kota(Tokoh.SITI_PENGELOLA.pelaku(), LALU);
    assertThat(kota.unit()).hasSize(1);
    assertThat(kota.tanpaJawaban()).hasSize(1);
  }

  @Test
  void kelompok_kecil_ditutup_bersama_satu_lagi_agar_tidak_dapat_dihitung_mundur() {
    uji.jawab("KTP", LocalDate.of(2025, 2, 3), "334433343", 30, "");
    var profil = kepuasan.profil(Tokoh.BUDI_OPERATOR.pelaku(), LALU, DINAS);
    assertThat(profil)
        .singleElement()
        .satisfies(kelompok ->
            assertThat(kelompok.baris()).allMatch(baris -> !baris.ditutup() && baris.n() == 15));
  }

  @Test
  void hak_melihat_hanya_unit_sendiri() {
    assertThatThrownBy(() -> kepuasan.unit(Tokoh.DEWI_OPERATOR.pelaku(), LALU, DINAS))
        .isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> kepuasan.kota(Tokoh.BUDI_OPERATOR.pelaku(), LALU))
        .isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> kepuasan.unit(Tokoh.WAHYU_ASN.pelaku(), LALU, DINAS))
        .isInstanceOf(TidakBerhak.class);
  }
}
