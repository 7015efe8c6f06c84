package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UjiSpring
class InstrumenImporServiceTest {
  private static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();

  private final InstrumenService instrumen;
  private final InstrumenImporService impor;
  private final JamUji jam;
  private Instrumen draf;

  InstrumenImporServiceTest(InstrumenService instrumen, InstrumenImporService impor, JamUji jam) {
    this.instrumen = instrumen;
    this.impor = impor;
    this.jam = jam;
    this.draf = InstrumenBaku.budayaKerja(2026);
  }

  @BeforeEach
  void sebuah_draf() {
    draf = instrumen.buatBaku(SITI, 2026).wajib();
  }

  @Test
  void the_exported_file_changes_nothing() {
    HasilImpor hasil = impor.coba(SITI, draf.id(), baca(EksporInstrumen.xlsx(draf)));

    assertThat(hasil.diterima()).isTrue();
    assertThat(hasil.perbedaan()).isEmpty();
    assertThat(hasil.tetap()).isEqualTo(37);
    assertThat(impor.terapkan(SITI, draf.id(), baca(EksporInstrumen.xlsx(draf))).diterapkan())
        .isTrue();
    assertThat(instrumen.instrumen(draf.id())).isEqualTo(draf);
  }

  @Test
  void a_dry_run_says_what_would_change_and_changes_nothing() {
    HasilImpor hasil = impor.coba(SITI, draf.id(), baca(tersunting()));

    assertThat(hasil.diterapkan()).isFalse();
    assertThat(hasil.perbedaan())
        .anySatisfy(satu -> {
          assertThat(satu.objek()).startsWith("A1.1 ");
          assertThat(satu.kolom()).isEqualTo("Bobot");
          assertThat(satu.lama()).isEqualTo("4");
          assertThat(satu.baru()).isEqualTo("3,5");
          assertThat(satu.baris()).isEqualTo(4);
        });
    assertThat(hasil.catatan())
        .anySatisfy(satu -> assertThat(satu).contains("dihapus dari instrumen: A3.5"))
        .anySatisfy(satu -> assertThat(satu).contains("kurang 2,5 dari 100"));
    assertThat(instrumen.instrumen(draf.id())).isEqualTo(draf);
  }

  @Test
  void an_accepted_file_replaces_the_content() {
    HasilImpor hasil = impor.terapkan(SITI, draf.id(), baca(tersunting()));

    assertThat(hasil.diterapkan()).isTrue();
    Instrumen kini = instrumen.instrumen(draf.id());
    assertThat(kini.indikator()).hasSize(27);
    assertThat(kini.indikator("A1.1").orElseThrow().bobot()).isEqualByComparingTo("3.5");
    assertThat(kini.indikator("A1.1").orElseThrow().id())
        .isEqualTo(draf.indikator("A1.1").orElseThrow().id());
  }

  @Test
  void a_faulty_file_changes_nothing() {
    String rusak = new String(tersunting(), StandardCharsets.UTF_8).replace("LEVEL", "TINGKAT");

    HasilImpor hasil =
        impor.terapkan(SITI, draf.id(), baca(rusak.getBytes(StandardCharsets.UTF_8)));

    assertThat(hasil.diterima()).isFalse();
    assertThat(hasil.galat()).hasSize(15);
    assertThat(instrumen.instrumen(draf.id())).isEqualTo(draf);
  }

  @Test
  void IN_003_instrumen_terkunci_menolak_impor() {
    instrumen.kunci(SITI, draf.id());

    assertThat(impor.terapkan(SITI, draf.id(), baca(tersunting())).galat())
        .extracting(Galat::kode)
        .containsExactly("IN_003");
  }

  @Test
  void a_kept_file_is_seen_by_its_owner_only_and_forgotten_when_done() {
    UUID kunci = impor.tunda(SITI, draf.id(), "instrumen.csv", tersunting());

    assertThat(impor.tinjau(SITI, kunci).hasil().ubah()).isPositive();
    Pelaku lain = new Pelaku(77, "Pengelola lain", SITI.penugasan(), SITI.lewat(), null);
    assertThatThrownBy(() -> impor.tinjau(lain, kunci)).isInstanceOf(TidakDitemukan.class);
    assertThat(impor.terapkan(SITI, kunci).diterapkan()).isTrue();
    assertThatThrownBy(() -> impor.tinjau(SITI, kunci)).isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void a_kept_file_is_gone_after_a_day_or_when_dropped() {
    UUID lama = impor.tunda(SITI, draf.id(), "a.csv", tersunting());
    jam.maju(Duration.ofHours(25));
    UUID baru = impor.tunda(SITI, draf.id(), "b.csv", tersunting());
    impor.lupakan(SITI, baru);

    assertThatThrownBy(() -> impor.tinjau(SITI, lama)).isInstanceOf(TidakDitemukan.class);
    assertThatThrownBy(() -> impor.tinjau(SITI, baru)).isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void only_the_pengelola_imports() {
    assertThatThrownBy(() -> impor.coba(Tokoh.TATI_AUDITOR.pelaku(), draf.id(), baca(tersunting())))
        .isInstanceOf(TidakBerhak.class);
  }

  /// The exported file without A3.5 and with another weight for A1.1.
  private byte[] tersunting() {
    Instrumen lain =
        Suntingan.bobot(Map.of("A1.1", new BigDecimal("3.5")))
            .apply(Suntingan.hapusIndikator("A3.5").apply(draf));
    return EksporInstrumen.csv(lain);
  }

  private static Tabel baca(byte[] isi) {
    return InstrumenImporService.baca(isi);
  }
}
