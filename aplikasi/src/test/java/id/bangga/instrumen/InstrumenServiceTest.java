package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.audit.Baris;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.Instrumen.Identitas;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiSpring
class InstrumenServiceTest {
  private static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();

  private final InstrumenService layanan;
  private final InstrumenRepository repository;
  private final InstrumenInvarian invarian;
  private final JurnalService jurnal;
  private final JdbcClient jdbc;

  InstrumenServiceTest(
      InstrumenService layanan,
      InstrumenRepository repository,
      InstrumenInvarian invarian,
      JurnalService jurnal,
      JdbcClient jdbc) {
    this.layanan = layanan;
    this.repository = repository;
    this.invarian = invarian;
    this.jurnal = jurnal;
    this.jdbc = jdbc;
  }

  @Test
  void the_built_in_instrument_is_stored_and_read_whole() {
    Instrumen tersimpan = layanan.buatBaku(SITI, 2026).wajib();

    assertThat(tersimpan.indikator()).hasSize(28);
    assertThat(InstrumenJson.dari(tersimpan))
        .isEqualTo(InstrumenJson.dari(InstrumenBaku.budayaKerja(2026)));
    assertThat(layanan.kekurangan(tersimpan.id())).isEmpty();
    assertThat(layanan.daftar())
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.jumlahIndikator()).isEqualTo(28);
          assertThat(satu.bobot()).isEqualByComparingTo("100");
          assertThat(satu.diubahOleh()).isEqualTo("Siti Aminah");
        });
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void a_second_one_of_the_same_year_is_the_next_version() {
    layanan.buatBaku(SITI, 2026).wajib();

    assertThat(layanan.buatBaku(SITI, 2026).wajib().versi()).isEqualTo(2);
    assertThat(layanan.buatBaku(SITI, 2027).wajib().versi()).isEqualTo(1);
  }

  @Test
  void a_copy_has_the_same_content_with_keys_of_its_own() {
    Instrumen asal = layanan.buatBaku(SITI, 2025).wajib();
    layanan.kunci(SITI, asal.id());

    Instrumen salinan = layanan.salin(SITI, asal.id(), 2026).wajib();

    assertThat(salinan.terkunci()).isFalse();
    assertThat(layanan.banding(asal.id(), salinan.id()).sama()).isTrue();
    assertThat(salinan.indikator().getFirst().id()).isNotEqualTo(asal.indikator().getFirst().id());
  }

  @Test
  void a_part_keeps_its_key_while_it_keeps_its_code() {
    Instrumen lama = layanan.buatBaku(SITI, 2026).wajib();
    Indikator dulu = lama.indikator("A1.1").orElseThrow();

    Instrumen baru =
        ubah(lama, Suntingan.ubahIndikator("A1.1", "B1", dulu.berbobot(BigDecimal.TWO)));

    Indikator kini = baru.indikator("A1.1").orElseThrow();
    assertThat(kini.id()).isEqualTo(dulu.id());
    assertThat(kini.bobot()).isEqualByComparingTo("2");
    assertThat(baru.komponenDari(kini).orElseThrow().kode()).isEqualTo("B1");
    assertThat(baru.komponen("B1").orElseThrow().indikator().getLast()).isEqualTo(kini);
  }

  @Test
  void branches_and_indicators_are_added_moved_renamed_and_removed() {
    Instrumen satu =
        layanan.buat(SITI, new Identitas("MERIT", "Sistem merit", 2026, 1, "", true)).wajib();
    satu = ubah(satu, Suntingan.tambahKomponen(null, "X", "Aspek"));
    satu = ubah(satu, Suntingan.tambahKomponen("X", "X1", "Subaspek"));
    satu = ubah(satu, Suntingan.tambahKomponen("X", "X2", "Subaspek kedua"));
    satu = ubah(satu, Suntingan.tambahIndikator("X1", butir("X1.1")));
    satu = ubah(satu, Suntingan.tambahIndikator("X1", butir("X1.2")));
    satu = ubah(satu, Suntingan.geserIndikator("X1.2", -1));
    satu = ubah(satu, Suntingan.geserKomponen("X2", -1));
    satu = ubah(satu, Suntingan.ubahKomponen("X2", "X9", "Diganti"));

    assertThat(satu.semuaKomponen()).extracting(Komponen::kode).containsExactly("X", "X9", "X1");
    assertThat(satu.indikator()).extracting(Indikator::kode).containsExactly("X1.2", "X1.1");

    satu = ubah(satu, Suntingan.geserIndikator("X1.2", -1));
    assertThat(satu.indikator()).extracting(Indikator::kode).containsExactly("X1.2", "X1.1");
    satu = ubah(satu, Suntingan.hapusIndikator("X1.2"));
    satu = ubah(satu, Suntingan.hapusKomponen("X9"));
    assertThat(satu.semuaKomponen()).extracting(Komponen::kode).containsExactly("X", "X1");
    satu = ubah(satu, Suntingan.hapusKomponen("X"));
    assertThat(satu.komponen()).isEmpty();
  }

  @Test
  void IN_003_instrumen_terkunci_tidak_berubah_lewat_jalan_mana_pun() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    assertThat(layanan.kunci(SITI, satu.id()).diterima()).isTrue();
    Instrumen terkunci = layanan.instrumen(satu.id());

    assertThat(
            layanan
                .ubah(
                    SITI,
                    satu.id(),
                    terkunci.versiKunci(),
                    Suntingan.bobot(Map.of("A1.1", BigDecimal.TWO)))
                .semuaAlasan())
        .extracting(Alasan::kode)
        .containsExactly(KodeAturanInstrumen.IN_003);
    assertThat(layanan.hapus(SITI, satu.id()).diterima()).isFalse();
    for (String sql :
        List.of(
            "update instrumen.instrumen set nama = 'x'",
            "delete from instrumen.instrumen",
            "update instrumen.komponen set nama = 'x' where kode = 'A'",
            "delete from instrumen.komponen where kode = 'A1'",
            "update instrumen.indikator set bobot = 5 where kode = 'A1.1'",
            "delete from instrumen.indikator where kode = 'A1.1'",
            "update instrumen.tingkat set skor = 1 where huruf = 'B'",
            "delete from instrumen.tingkat where huruf = 'B'",
            "update instrumen.masukan set nama = 'x' where urutan = 1",
            "insert into instrumen.komponen (instrumen_id, kode, nama, urutan) select id, 'Z',"
                + " 'Z', 9 from instrumen.instrumen")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("terkunci");
    }
    assertThat(layanan.kunci(SITI, satu.id()).diterima()).isTrue();
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void IN_001_instrumen_yang_belum_genap_tidak_dikunci() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    ubah(satu, Suntingan.hapusIndikator("A3.5"));

    assertThat(layanan.kunci(SITI, satu.id()).alasan())
        .extracting(Alasan::kode)
        .containsExactly(KodeAturanInstrumen.IN_001);
    assertThat(layanan.instrumen(satu.id()).terkunci()).isFalse();
  }

  @Test
  void the_check_of_invariants_sees_content_that_is_not_what_was_locked() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    repository.kunci(satu.id(), "0".repeat(64), Instant.EPOCH);

    assertThat(invarian.periksa()).singleElement().asString().contains("sidik berbeda");
  }

  @Test
  void who_saw_an_older_version_does_not_overwrite() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    ubah(satu, Suntingan.hapusIndikator("A3.5"));

    assertThatThrownBy(() -> ubah(satu, Suntingan.hapusIndikator("A1.1")))
        .isInstanceOf(VersiUsang.class);
  }

  @Test
  void a_refused_change_leaves_everything_as_it_was() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();

    var hasil =
        layanan.ubah(
            SITI,
            satu.id(),
            satu.versiKunci(),
            Suntingan.bobot(Map.of("A1.1", BigDecimal.ZERO, "A1.2", new BigDecimal("-1"))));

    assertThat(hasil.semuaAlasan())
        .extracting(Alasan::kode)
        .containsExactly(KodeAturanInstrumen.IN_008, KodeAturanInstrumen.IN_008);
    assertThat(layanan.instrumen(satu.id())).isEqualTo(satu);
  }

  @Test
  void every_change_is_in_the_journal_with_what_it_was_before() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    ubah(satu, Suntingan.bobot(Map.of("A1.1", BigDecimal.valueOf(3))));
    layanan.salin(SITI, satu.id(), 2027).wajib();

    Baris baris = jurnal.riwayat("instrumen", satu.id()).getFirst();
    assertThat(baris.tindakan()).isEqualTo("diubah");
    assertThat(baris.sebelum()).contains("\"A1.1 Bobot\":\"4\"");
    assertThat(baris.sesudah()).contains("\"A1.1 Bobot\":\"3\"").contains("\"A Bobot\":\"59\"");
  }

  @Test
  void a_draft_can_be_removed_and_its_history_stays() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();

    assertThat(layanan.hapus(SITI, satu.id()).diterima()).isTrue();

    assertThatThrownBy(() -> layanan.instrumen(satu.id())).isInstanceOf(TidakDitemukan.class);
    assertThat(jurnal.riwayat("instrumen", satu.id()))
        .extracting(Baris::tindakan)
        .containsExactly("dihapus", "dibuat");
  }

  @Test
  void only_the_pengelola_changes_instruments() {
    Instrumen satu = layanan.buatBaku(SITI, 2026).wajib();
    for (Tokoh tokoh : Tokoh.values()) {
      if (tokoh != Tokoh.SITI_PENGELOLA) {
        Pelaku pelaku = tokoh.pelaku();
        assertThatThrownBy(() -> layanan.buatBaku(pelaku, 2026)).isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> layanan.kunci(pelaku, satu.id())).isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> layanan.hapus(pelaku, satu.id())).isInstanceOf(TidakBerhak.class);
      }
    }
  }

  @Test
  void comparison_names_what_came_went_and_changed() {
    Instrumen lama = layanan.buatBaku(SITI, 2025).wajib();
    Instrumen baru = layanan.salin(SITI, lama.id(), 2026).wajib();
    baru = ubah(baru, Suntingan.hapusIndikator("A3.5"));
    baru = ubah(baru, Suntingan.tambahIndikator("A3", butir("A3.6")));

    Banding banding = layanan.banding(lama.id(), baru.id());

    assertThat(banding.perbedaan())
        .extracting(satu -> satu.jenis() + " " + satu.kode())
        .containsExactly("UBAH A", "UBAH A3", "TAMBAH A3.6", "HAPUS A3.5");
  }

  private Instrumen ubah(Instrumen dari, UnaryOperator<Instrumen> suntingan) {
    return layanan.ubah(SITI, dari.id(), dari.versiKunci(), suntingan).wajib();
  }

  private static Indikator butir(String kode) {
    return CaraUji.indikator(kode, "5", CaraUji.level(PetaTingkat.YA_TIDAK, "Ya", "Tidak"));
  }
}
