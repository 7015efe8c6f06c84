package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Serentak;
import id.bangga.UjiSpring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The same answer sent twice at the same moment is stored once, and whoever came beside it is
/// stored too.
@UjiSpring
@Timeout(120)
class JawabanRepositoryTest {
  private final JawabanRepository repository;
  private final LayananService layanan;
  private final LayananMassalService pemasang;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaksi;
  private final Serentak serentak;
  private List<JawabanMasuk> tiga = List.of();

  JawabanRepositoryTest(
      JawabanRepository repository,
      LayananService layanan,
      LayananMassalService pemasang,
      JdbcClient jdbc,
      PlatformTransactionManager pengelola) {
    this.repository = repository;
    this.layanan = layanan;
    this.pemasang = pemasang;
    this.jdbc = jdbc;
    this.transaksi = new TransactionTemplate(pengelola);
    this.serentak = new Serentak(jdbc, pengelola);
  }

  @BeforeEach
  void pasang() {
    Map<String, Long> id = LayananUji.pasang(pemasang);
    TitikLayanan titik = layanan.titik("dinas-1").orElseThrow();
    long ktp = Objects.requireNonNull(id.get("KTP"));
    tiga =
        List.of("343434343", "444444444", "111111111").stream()
            .map(nilai ->
                LayananUji.jawaban(titik, ktp, LocalDate.of(2026, 9, 1), nilai, Profil.KOSONG))
            .toList();
  }

  @AfterEach
  void tutup() {
    serentak.close();
  }

  @Test
  void an_answer_that_another_is_storing_is_left_out_and_the_rest_is_stored() throws Exception {
    Future<List<JawabanMasuk>> kemudian =
        serentak.bertemu(() -> simpan(tiga.subList(1, 2)), () -> simpan(tiga));
    assertThat(kemudian.get()).containsExactly(tiga.get(0), tiga.get(2));
    assertThat(tersimpan()).isEqualTo(3);
  }

  @Test
  void an_answer_whose_first_sending_fails_is_stored_by_the_second() throws Exception {
    var kemudian = new AtomicReference<Future<List<JawabanMasuk>>>();
    assertThatThrownBy(() ->
            serentak.bertemu(
                () -> simpan(tiga.subList(1, 2)),
                () -> simpan(tiga),
                hasil -> {
                  kemudian.set(hasil);
                  throw new IllegalStateException("gagal");
                }))
        .hasMessage("gagal");
    assertThat(kemudian.get().get()).containsExactlyElementsOf(tiga);
    assertThat(tersimpan()).isEqualTo(3);
  }

  @Test
  void an_answer_twice_in_one_group_is_stored_once() {
    assertThat(simpan(List.of(tiga.get(0), tiga.get(1), tiga.get(0))))
        .containsExactly(tiga.get(0), tiga.get(1));
    assertThat(simpan(tiga)).containsExactly(tiga.get(2));
  }

  private List<JawabanMasuk> simpan(List<JawabanMasuk> jawaban) {
    return Objects.requireNonNull(transaksi.execute(_ -> repository.insert(jawaban)));
  }

  private int tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Integer.class).single();
  }
}
