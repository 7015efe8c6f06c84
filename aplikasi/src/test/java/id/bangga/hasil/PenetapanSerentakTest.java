package id.bangga.hasil;

import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.Serentak;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.akun.HubunganBaru;
import id.bangga.akun.HubunganService;
import id.bangga.akun.JenisHubungan;
import id.bangga.bersama.Putusan;
import id.bangga.juri.HasilSimpan;
import id.bangga.juri.KunciLembar;
import id.bangga.juri.PanelService;
import id.bangga.juri.PenjurianUji;
import id.bangga.juri.PenugasanJuriService;
import id.bangga.juri.PlenoService;
import id.bangga.juri.UndianService;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.SiklusService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Freezing and what is saved at the same moment: a save that was accepted is in the frozen file,
/// or it is refused.
@UjiSpring
@Import(PenjurianUji.class)
@Timeout(120)
class PenetapanSerentakTest {
  private final HasilService hasil;
  private final SiklusService siklus;
  private final PanelService panel;
  private final PenugasanJuriService penugasan;
  private final UndianService undian;
  private final HubunganService hubungan;
  private final PlenoService pleno;
  private final PenjurianUji uji;
  private final Serentak serentak;

  PenetapanSerentakTest(
      HasilService hasil,
      SiklusService siklus,
      PanelService panel,
      PenugasanJuriService penugasan,
      UndianService undian,
      HubunganService hubungan,
      PlenoService pleno,
      PenjurianUji uji,
      JdbcClient jdbc,
      PlatformTransactionManager pengelola) {
    this.hasil = hasil;
    this.siklus = siklus;
    this.panel = panel;
    this.penugasan = penugasan;
    this.undian = undian;
    this.hubungan = hubungan;
    this.pleno = pleno;
    this.uji = uji;
    this.serentak = new Serentak(jdbc, pengelola);
  }

  @BeforeEach
  void everything_is_scored() {
    uji.siapDitetapkan();
  }

  @AfterEach
  void tutup() {
    serentak.close();
  }

  @Test
  void freezing_waits_for_what_is_being_saved_and_has_it_in_the_file() throws Exception {
    Future<Putusan> penetapan =
        serentak.bertemu(
            () -> PenjurianUji.wajib(catat("Lembaga yang baru")),
            () -> hasil.tetapkan(SITI, TAHUN, String.valueOf(TAHUN)));
    assertThat(penetapan.get().alasan()).isEmpty();
    HasilBeku beku = hasil.beku(SITI, TAHUN).orElseThrow();
    assertThat(new String(hasil.berkas(beku), StandardCharsets.UTF_8))
        .contains("Lembaga yang baru");
  }

  @Test
  void JR_017_sesudah_hasil_ditetapkan_dewan_juri_tidak_berubah() throws Exception {
    ditolak(this::tetapkan, () -> catat("Lembaga yang baru"), "JR_017");
    KunciLembar kunci = new KunciLembar(TAHUN, Tokoh.MAYA_JURI.id(), 1);
    assertThat(
            List.of(
                panel.keluarkan(SITI, TAHUN, Tokoh.MAYA_JURI.id()),
                PenjurianUji.terapkan(penugasan, 0, 1),
                penugasan.lepas(SITI, kunci, "salah"),
                undian.undi(SITI, TAHUN, Klaster.DINAS_BADAN, 1, JamUji.AWAL, "Uji")))
        .allSatisfy(putusan -> assertThat(kode(putusan)).containsExactly("JR_017"));
    assertThat(kode(penugasan.tugaskan(SITI, kunci, "lupa"))).contains("JR_017");
  }

  @Test
  void a_pleno_that_comes_while_the_result_is_frozen_is_refused() throws Exception {
    ditolak(this::tetapkan, () -> pleno.bahas(SITI, TAHUN, 2, "Menyusul"), "SK_014");
  }

  @Test
  void a_sheet_that_is_saved_while_the_result_is_frozen_is_refused() throws Exception {
    uji.pleno();
    PenjurianUji.wajib(pleno.bahas(SITI, TAHUN, 1, "Ditimbang lagi"));
    PenjurianUji.wajib(
        pleno.bukaLembar(SITI, new KunciLembar(TAHUN, Tokoh.YUSUF_JURI.id(), 1), "Salah ketik"));
    Future<HasilSimpan> simpan =
        serentak.bertemu(
            () -> PenjurianUji.wajib(siklus.tetapkan(SITI, TAHUN, "0".repeat(64))),
            () -> uji.simpan(Tokoh.YUSUF_JURI, 1, "80"));
    assertThat(simpan.get())
        .isInstanceOfSatisfying(
            HasilSimpan.Ditolak.class,
            satu -> assertThat(kode(satu.putusan())).containsExactly("SK_014"));
  }

  @Test
  void a_conflict_that_is_being_declared_is_waited_for_and_holds_the_result_up() throws Exception {
    Future<Putusan> penetapan =
        serentak.bertemu(
            () ->
                PenjurianUji.wajib(
                    hubungan.nyatakan(
                        Tokoh.HENDRA_JURI.pelaku(),
                        Tokoh.HENDRA_JURI.id(),
                        new HubunganBaru(1L, null, JenisHubungan.KERJA_SAMA, "konsultan"))),
            () -> hasil.tetapkan(SITI, TAHUN, String.valueOf(TAHUN)));
    assertThat(penetapan.get().alasan())
        .singleElement()
        .satisfies(alasan -> {
          assertThat(alasan.kode().name()).isEqualTo("HS_006");
          assertThat(alasan.pesan()).contains("menilai PD.01");
        });
    assertThat(hasil.beku(SITI, TAHUN)).isEmpty();
  }

  private void tetapkan() {
    PenjurianUji.wajib(hasil.tetapkan(SITI, TAHUN, String.valueOf(TAHUN)));
  }

  private Putusan catat(String lembaga) {
    return panel.simpan(SITI, TAHUN, Tokoh.HENDRA_JURI.id(), lembaga, true);
  }

  private void ditolak(Runnable dulu, Callable<Putusan> kemudian, String kode) throws Exception {
    assertThat(kode(serentak.bertemu(dulu, kemudian).get())).containsExactly(kode);
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(satu -> satu.kode().name()).toList();
  }
}
