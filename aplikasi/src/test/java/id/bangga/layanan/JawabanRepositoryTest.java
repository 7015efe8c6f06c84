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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  /// The check of the first schema and the cheaper one in its place say the same of everything.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "000000000",
        "1",
        "4",
        "5",
        "04",
        "40",
        "0400",
        "343434343",
        "000000001",
        "0 0",
        "4 ",
        " 4",
        "4\n",
        "\n4",
        "4\n4",
        "4\r",
        "45",
        "54",
        "454",
        "-1",
        "4,4",
        "４",
        "٣",
        "é",
        "0é0",
        "a4",
        "4a",
        "4a4",
        "\t",
        "\u00a0",
        "1\u0301",
        "01234",
        "43210",
        "001234567"
      })
  void the_check_on_values_is_as_strict_as_two_regular_expressions(String nilai) {
    var periksa =
        jdbc.sql(
                """
                select replace(pg_get_expr(conbin, conrelid), 'nilai', '$1')
                from pg_constraint
                where conname = 'jawaban_nilai_check'
                """)
            .query(String.class)
            .single();
    boolean sekarang =
        jdbc.sql("select " + periksa.replace("$1", "cast(:nilai as text)"))
            .param("nilai", nilai)
            .query(Boolean.class)
            .single();
    boolean dahulu =
        jdbc.sql("select :nilai ~ '^[0-4]+$' and :nilai ~ '[1-4]'")
            .param("nilai", nilai)
            .query(Boolean.class)
            .single();
    assertThat(sekarang).isEqualTo(dahulu).isEqualTo(nilai.matches("[0-4]*[1-4][0-4]*"));
  }

  private List<JawabanMasuk> simpan(List<JawabanMasuk> jawaban) {
    return Objects.requireNonNull(transaksi.execute(_ -> repository.insert(jawaban)));
  }

  private int tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Integer.class).single();
  }
}
