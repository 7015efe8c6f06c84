package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.BarisPapan.Keadaan;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The board comes from memory and is never older than the last change, on any node.
@UjiSpring
class PapanServiceTest {
  private final PapanService layanan;
  private final PapanService nodeLain;
  private final PengajuanService pengajuan;
  private final AutoService auto;
  private final PenilaianUji uji;
  private final OrganisasiService organisasi;
  private final SiklusUji siklusUji;
  private final JamUji jam;

  PapanServiceTest(
      PapanService layanan,
      PapanRepository papan,
      PenilaianRepository repository,
      JawabanRepository jawaban,
      PengajuanService pengajuan,
      AutoService auto,
      PenilaianUji uji,
      OrganisasiService organisasi,
      SiklusService siklus,
      SiklusUji siklusUji,
      JamUji jam) {
    this.layanan = layanan;
    this.nodeLain = new PapanService(papan, repository, jawaban, siklus, organisasi, jam);
    this.pengajuan = pengajuan;
    this.auto = auto;
    this.uji = uji;
    this.organisasi = organisasi;
    this.siklusUji = siklusUji;
    this.jam = jam;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklusUji.buka();
  }

  private Papan papan() {
    Papan sini = layanan.papan(SITI, 0).orElseThrow();
    assertThat(nodeLain.papan(SITI, TAHUN).orElseThrow()).isEqualTo(sini);
    return sini;
  }

  private static BarisPapan milikA(Papan papan) {
    return papan.baris().stream().filter(b -> b.unit().unitId() == A).findFirst().orElseThrow();
  }

  private Keadaan keadaan() {
    return milikA(papan()).keadaan();
  }

  @Test
  void the_same_board_is_given_until_something_changes() {
    Papan mula = papan();
    assertThat(mula.baris()).hasSize(2);
    assertThat(mula.semuaTahun()).containsExactly(TAHUN);
    assertThat(layanan.papan(SITI, 0).orElseThrow()).isSameAs(mula);
    uji.tingkat("A1.1", "B");
    Papan lalu = papan();
    assertThat(lalu.tanda()).isNotEqualTo(mula.tanda());
    assertThat(milikA(lalu).penilaian().terjawab()).isEqualTo(1);
    assertThat(layanan.papan(SITI, TAHUN).orElseThrow()).isSameAs(lalu);
  }

  @Test
  void every_step_of_an_assessment_is_on_the_board_at_once() {
    assertThat(keadaan()).isEqualTo(Keadaan.BELUM_MULAI);
    uji.tingkat("A1.1", "B");
    assertThat(keadaan()).isEqualTo(Keadaan.DRAF);
    assertThat(milikA(papan()).penilaian().nilai()).isEqualByComparingTo(BigDecimal.ZERO);
    uji.bukti("SK", "A1.1");
    assertThat(milikA(papan()).penilaian().nilai()).isPositive();
    assertThat(milikA(papan()).cabang().get("A")).isPositive();
    uji.isiLengkap();
    pengajuan.mintaPersetujuan(BUDI, TAHUN, A);
    assertThat(keadaan()).isEqualTo(Keadaan.MENUNGGU_PERSETUJUAN);
    pengajuan.kembalikanKeOperator(RATNA, TAHUN, A, "Perbaiki");
    assertThat(keadaan()).isEqualTo(Keadaan.DIKEMBALIKAN);
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(5)));
    uji.ajukan();
    assertThat(keadaan()).isEqualTo(Keadaan.TENGGANG);
    pengajuan.putusTenggang(SITI, TAHUN, A, true, "Listrik padam");
    assertThat(keadaan()).isEqualTo(Keadaan.DIAJUKAN);
    pengajuan.kembalikan(SITI, TAHUN, A, "Periksa lagi", jam.instant());
    assertThat(keadaan()).isEqualTo(Keadaan.DIKEMBALIKAN);
  }

  @Test
  void supplied_figures_move_the_board_too() {
    String mula = papan().tanda();
    auto.isi(
        SITI,
        TAHUN,
        A,
        new IsianAuto(
            "pengaduan.tepat_waktu",
            List.of(new BigDecimal(4), new BigDecimal(5)),
            true,
            "",
            "LAPOR"));
    String lalu = papan().tanda();
    assertThat(lalu).isNotEqualTo(mula);
    assertThat(milikA(papan()).penilaian().nilai()).isPositive();
  }

  @Test
  void a_new_cycle_is_on_the_board() {
    papan();
    siklusUji.buka(TAHUN + 1, SiklusUji.TENGGAT);
    assertThat(layanan.papan(SITI, TAHUN).orElseThrow().semuaTahun())
        .containsExactly(TAHUN + 1, TAHUN);
    assertThat(layanan.papan(SITI, 0).orElseThrow().tahun()).isEqualTo(TAHUN + 1);
    assertThat(layanan.papan(SITI, 2001)).isEmpty();
  }

  @Test
  void units_do_not_see_the_board() {
    assertThatThrownBy(() -> layanan.papan(BUDI, 0)).isInstanceOf(TidakBerhak.class);
    assertThat(layanan.papan(Tokoh.SURYA_PIMPINAN_DAERAH.pelaku(), 0)).isPresent();
  }
}
