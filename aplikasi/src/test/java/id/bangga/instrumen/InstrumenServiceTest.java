package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UjiSpring
class InstrumenServiceTest {
  private static final Pelaku PENGELOLA =
      new Pelaku(
          7, "Rina Pengelola", Set.of(new Penugasan(Peran.PENGELOLA, null, null)), Jalur.WEB, null);

  private final InstrumenService layanan;

  InstrumenServiceTest(InstrumenService layanan) {
    this.layanan = layanan;
  }

  @Test
  void instrumen_baku_tersimpan_dan_terbaca_utuh() {
    Instrumen tersimpan = layanan.buatBaku(PENGELOLA, 2026).wajib();

    assertThat(tersimpan.indikator()).hasSize(28);
    assertThat(InstrumenJson.dari(tersimpan))
        .isEqualTo(InstrumenJson.dari(InstrumenBaku.budayaKerja(2026)));
    assertThat(layanan.kekurangan(tersimpan.id())).isEmpty();
  }

  @Test
  void terkunci_menyimpan_sidik_isinya() {
    long id = layanan.buatBaku(PENGELOLA, 2026).wajib().id();

    assertThat(layanan.kunci(PENGELOLA, id).diterima()).isTrue();
    assertThat(layanan.instrumen(id).terkunci()).isTrue();
    assertThat(layanan.sidik(id)).hasValueSatisfying(sidik -> assertThat(sidik).hasSize(64));
  }
}
