package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.SiklusUji;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.organisasi.OrganisasiService;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// After an upgrade: submissions from before figures were frozen.
@UjiSpring
class PembekuAutoLamaTest {
  private final PembekuAutoLama pembeku;
  private final BekuRepository repository;
  private final PenilaianService penilaian;
  private final PenilaianUji uji;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final JurnalService jurnal;
  private final JdbcClient jdbc;

  PembekuAutoLamaTest(
      PembekuAutoLama pembeku,
      BekuRepository repository,
      PenilaianService penilaian,
      PenilaianUji uji,
      OrganisasiService organisasi,
      SiklusUji siklus,
      JurnalService jurnal,
      JdbcClient jdbc) {
    this.pembeku = pembeku;
    this.repository = repository;
    this.penilaian = penilaian;
    this.uji = uji;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.jurnal = jurnal;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void diajukan_sebelum_ada_pembekuan() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
    uji.isiLengkap();
    uji.ajukan();
    jdbc.sql(
            """
            update penilaian.tanda_terima set dibatalkan_pada = diajukan_pada, sebab_batal = 'uji';
            insert into penilaian.tanda_terima (
              nomor, penilaian_id, ke, isi, sidik, tanda_tangan, kunci_publik, diajukan_pada)
            select 'TT-2026-LAMA', penilaian_id, 2, isi, sidik, tanda_tangan, kunci_publik,
                   diajukan_pada
            from penilaian.tanda_terima;
            update penilaian.penilaian set nomor_tanda_terima = 'TT-2026-LAMA'
            """)
        .update();
  }

  private String nomor() {
    return Objects.requireNonNull(penilaian.penilaian(TAHUN, A).pengajuan()).nomor();
  }

  @Test
  void get_their_figures_frozen_once_and_journaled() {
    assertThat(repository.findAll(nomor())).isEmpty();
    pembeku.sesudahMulai();
    assertThat(repository.findAll(nomor())).containsOnlyKeys("skm.nilai");
    assertThat(repository.listTanpa()).isEmpty();
    long catatan = jurnal.nomorTerakhir();
    pembeku.sesudahMulai();
    assertThat(jurnal.nomorTerakhir()).isEqualTo(catatan);
  }

  @Test
  void without_a_receipt_there_is_nothing_to_freeze_and_the_start_goes_on() {
    jdbc.sql("update penilaian.penilaian set nomor_tanda_terima = 'TT-HILANG'").update();
    assertThat(repository.listTanpa()).isEmpty();
    long catatan = jurnal.nomorTerakhir();
    pembeku.sesudahMulai();
    assertThat(jurnal.nomorTerakhir()).isEqualTo(catatan);
  }
}
