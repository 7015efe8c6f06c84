package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.Tulisan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Declared relations: the data behind conflicts of interest.
@UjiSpring
class HubunganTest {
  private static final Tokoh JURI = Tokoh.HENDRA_JURI;

  private final HubunganService hubungan;
  private final AkunService akun;
  private final JdbcClient jdbc;

  HubunganTest(HubunganService hubungan, AkunService akun, JdbcClient jdbc) {
    this.hubungan = hubungan;
    this.akun = akun;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void orang() {
    Arrays.stream(Tokoh.values()).forEach(tokoh -> tokoh.buat(jdbc));
  }

  @Test
  void everybody_declares_their_own_and_it_counts_for_both_sides() {
    var adik = denganOrang(Tokoh.RATNA_PIMPINAN.id(), "adik kandung");
    assertThat(hubungan.nyatakan(JURI.pelaku(), JURI.id(), adik).diterima()).isTrue();
    assertThat(akun.hubungan(JURI.id()))
        .singleElement()
        .extracting(Hubungan::keterangan)
        .isEqualTo("adik kandung");
    assertThat(akun.hubungan(Tokoh.RATNA_PIMPINAN.id())).hasSize(1);
    assertThat(akun.hubungan(Tokoh.MAYA_JURI.id())).isEmpty();
  }

  @Test
  void only_the_pengelola_records_for_others() {
    var baru = new HubunganBaru(Tokoh.UNIT_A, null, JenisHubungan.KERJA_SAMA, "");
    assertThatThrownBy(() -> hubungan.nyatakan(Tokoh.MAYA_JURI.pelaku(), JURI.id(), baru))
        .isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> hubungan.daftar(Tokoh.MAYA_JURI.pelaku(), JURI.id()))
        .isInstanceOf(TidakBerhak.class);
    assertThat(hubungan.nyatakan(Tokoh.SITI_PENGELOLA.pelaku(), JURI.id(), baru).diterima())
        .isTrue();
    assertThat(hubungan.daftar(Tokoh.TATI_AUDITOR.pelaku(), JURI.id())).hasSize(1);
  }

  @Test
  void nobody_withdraws_their_own_and_the_reason_stands_in_the_journal() {
    hubungan.nyatakan(JURI.pelaku(), JURI.id(), denganOrang(Tokoh.RATNA_PIMPINAN.id(), ""));
    long nomor = akun.hubungan(JURI.id()).getFirst().id();
    assertThatThrownBy(() -> hubungan.cabut(JURI.pelaku(), nomor, "keliru"))
        .isInstanceOf(TidakBerhak.class);
    assertThat(hubungan.cabut(Tokoh.SITI_PENGELOLA.pelaku(), nomor, "salah orang").alasan())
        .isEmpty();
    assertThat(akun.hubungan(JURI.id())).isEmpty();
    assertThat(
            jdbc.sql("select alasan from audit.jurnal where tindakan = 'hubungan dicabut'")
                .query(String.class)
                .single())
        .isEqualTo("salah orang");
  }

  @Test
  void AK_052_a_withdrawal_needs_its_reason() {
    hubungan.nyatakan(JURI.pelaku(), JURI.id(), denganOrang(Tokoh.RATNA_PIMPINAN.id(), ""));
    long nomor = akun.hubungan(JURI.id()).getFirst().id();
    for (String alasan : List.of(" ", "x".repeat(Tulisan.TERPANJANG + 1))) {
      assertThat(hubungan.cabut(Tokoh.SITI_PENGELOLA.pelaku(), nomor, alasan).alasan())
          .extracting(satu -> satu.kode().name())
          .containsExactly("AK_052");
    }
    assertThat(akun.hubungan(JURI.id())).hasSize(1);
  }

  @Test
  void AK_050_AK_051_either_a_unit_or_another_person() {
    var keduanya = new HubunganBaru(1L, Tokoh.MAYA_JURI.id(), JenisHubungan.LAINNYA, "");
    var kosong = new HubunganBaru(null, null, JenisHubungan.LAINNYA, "x".repeat(501));
    assertThat(kode(hubungan.nyatakan(JURI.pelaku(), JURI.id(), keduanya)))
        .containsExactly("AK_050");
    assertThat(kode(hubungan.nyatakan(JURI.pelaku(), JURI.id(), kosong)))
        .containsExactly("AK_050", "AK_051");
    assertThat(kode(hubungan.nyatakan(JURI.pelaku(), JURI.id(), denganOrang(JURI.id(), ""))))
        .containsExactly("AK_050");
    assertThat(kode(hubungan.nyatakan(JURI.pelaku(), JURI.id(), denganOrang(999_999, ""))))
        .containsExactly("AK_050");
  }

  private static HubunganBaru denganOrang(long orang, String keterangan) {
    return new HubunganBaru(null, orang, JenisHubungan.KELUARGA, keterangan);
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(satu -> satu.kode().name()).toList();
  }
}
