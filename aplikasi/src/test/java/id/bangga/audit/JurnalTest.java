package id.bangga.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.basisdata.BasisdataUji;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/// The journal: a chain that holds, and that shows every hand laid on it.
@UjiSpring
class JurnalTest {
  private final Jurnal jurnal;
  private final JurnalService layanan;
  private final AuditInvarian invarian;
  private final TransactionOperations transaksi;
  private final JdbcClient jdbc;
  private final BasisdataUji basisdata;

  JurnalTest(
      Jurnal jurnal,
      JurnalService layanan,
      AuditInvarian invarian,
      TransactionOperations transaksi,
      JdbcClient jdbc,
      BasisdataUji basisdata) {
    this.jurnal = jurnal;
    this.layanan = layanan;
    this.invarian = invarian;
    this.transaksi = transaksi;
    this.jdbc = jdbc;
    this.basisdata = basisdata;
  }

  @Test
  void an_empty_journal_holds() {
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void rows_are_numbered_without_gaps_and_the_chain_holds() {
    catat(3);
    transaksi.executeWithoutResult(
        _ -> jurnal.catat(List.of(catatan("a"), catatan("b"), catatan("c"))));
    assertThat(nomor()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void whatever_people_type_comes_back_to_the_letter() {
    for (long benih = 0; benih < 200; benih++) {
      String teks = teksAcak(new SplittableRandom(benih));
      transaksi.executeWithoutResult(
          _ -> jurnal.catat(catatan("diubah").alasan(teks).perubahan(null, Isi.dari("isi", teks))));
    }
    assertThat(invarian.periksa()).isEmpty();
  }

  private static String teksAcak(SplittableRandom acak) {
    int[] huruf =
        acak.ints(acak.nextInt(40), 1, 0x10FFFF)
            .filter(kode -> kode < 0xD800 || kode > 0xDFFF)
            .toArray();
    return new String(huruf, 0, huruf.length) + "\"\\\r\n\t";
  }

  @Test
  void a_row_without_its_act_is_impossible() {
    assertThatThrownBy(() -> jurnal.catat(catatan("diubah")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void an_act_that_is_rolled_back_leaves_no_row_and_no_gap() {
    catat(1);
    assertThatThrownBy(() ->
            transaksi.executeWithoutResult(_ -> {
              jurnal.catat(catatan("diubah"));
              throw new IllegalStateException("batal");
            }))
        .hasMessage("batal");
    catat(1);
    assertThat(nomor()).containsExactly(1L, 2L);
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void mass_streams_do_not_move_the_quiet_number() {
    catat(2);
    for (String deras : List.of("jawaban survei", "lembar juri")) {
      transaksi.executeWithoutResult(
          _ -> jurnal.catat(Tokoh.SITI_PENGELOLA.pelaku(), "diterima", Objek.dari(deras, 1)));
    }
    assertThat(layanan.kedudukanTenang().nomor()).isEqualTo(2);
    assertThat(layanan.nomorTerakhir()).isEqualTo(4);
    catat(1);
    assertThat(layanan.kedudukanTenang().nomor()).isEqualTo(5);
  }

  @Test
  void writers_side_by_side_keep_one_chain() throws Exception {
    int penulis = 8;
    int baris = 25;
    Callable<Void> kerja =
        () -> {
          catat(baris);
          return null;
        };
    try (var kolam = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var selesai :
          kolam.invokeAll(IntStream.range(0, penulis).mapToObj(_ -> kerja).toList())) {
        selesai.get();
      }
    }
    assertThat(nomor()).isEqualTo(LongStream.rangeClosed(1, 200L).boxed().toList());
    assertThat(invarian.periksa()).isEmpty();
  }

  /// Each remembers where it left the head, and the other has moved it since.
  @Test
  void two_programs_in_turn_keep_one_chain(
      @Autowired JurnalRepository repository, @Autowired Clock clock) {
    List<Jurnal> program =
        List.of(new Jurnal(repository, clock), new Jurnal(repository, clock), jurnal);
    for (int i = 0; i < 30; i++) {
      Jurnal satu = program.get(i / 2 % program.size());
      transaksi.executeWithoutResult(_ -> satu.catat(catatan("diubah")));
    }
    assertThat(nomor()).isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
    assertThat(invarian.periksa()).isEmpty();
  }

  /// The head that a statement of this transaction moved is behind again.
  @Test
  void after_what_was_rolled_back_to_a_savepoint_the_chain_goes_on_from_before() {
    catat(2);
    transaksi.executeWithoutResult(status -> {
      jurnal.catat(catatan("diubah"));
      Object titik = status.createSavepoint();
      jurnal.catat(catatan("diubah"));
      status.rollbackToSavepoint(titik);
      jurnal.catat(catatan("diubah"));
    });
    assertThat(nomor()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(invarian.periksa()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.jurnal set alasan = 'lain' where nomor = 3",
        "update audit.jurnal set pelaku = 'Orang Lain' where nomor = 3",
        "update audit.jurnal set akun_id = 1 where nomor = 3",
        "update audit.jurnal set atas_nama = 'Orang Lain' where nomor = 3",
        "update audit.jurnal set lewat = 'CLI' where nomor = 3",
        "update audit.jurnal set tindakan = tindakan || ' ' where nomor = 3",
        "update audit.jurnal set objek_id = '8' where nomor = 3",
        "update audit.jurnal set objek_jenis = 'unit' where nomor = 3",
        "update audit.jurnal set unit_id = 9 where nomor = 3",
        "update audit.jurnal set tahun = 2025 where nomor = 3",
        "update audit.jurnal set sebelum = '{}' where nomor = 3",
        "update audit.jurnal set sesudah = null where nomor = 3",
        "update audit.jurnal set waktu = waktu + interval '1 microsecond' where nomor = 3",
        "update audit.jurnal set sidik = decode(repeat('00', 32), 'hex') where nomor = 3",
        "delete from audit.jurnal where nomor = 3",
        "delete from audit.jurnal where nomor = 1",
        "delete from audit.jurnal where nomor = 5",
        "update audit.kepala set nomor = 4",
      })
  void every_hand_laid_on_it_shows(String sql) throws SQLException {
    catat(5);
    rusak(sql);
    assertThat(invarian.periksa()).isNotEmpty();
  }

  @Test
  void moving_letters_from_one_field_to_the_next_shows() throws SQLException {
    transaksi.executeWithoutResult(_ ->
        jurnal.catat(Catatan.dari(Tokoh.SITI_PENGELOLA.pelaku(), "diubah", Objek.dari("ab", "c"))));
    rusak("update audit.jurnal set objek_jenis = 'a', objek_id = 'bc'");
    assertThat(invarian.periksa()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.jurnal set alasan = 'lain'",
        "delete from audit.jurnal",
        "truncate audit.jurnal",
        "delete from audit.kepala",
        "insert into audit.kepala (satu, nomor, sidik) values (true, 0, '')",
        "alter table audit.jurnal disable trigger all",
        "drop table audit.jurnal",
      })
  void the_program_itself_can_only_append(String sql) {
    catat(1);
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    assertThat(invarian.periksa()).isEmpty();
  }

  @Test
  void even_the_owner_of_the_tables_is_stopped_by_the_trigger() {
    catat(1);
    assertThatThrownBy(() -> sebagaiPemilik("update audit.jurnal set alasan = 'lain'"))
        .hasMessageContaining("hanya dapat ditambah");
    assertThatThrownBy(() -> sebagaiPemilik("delete from audit.jurnal"))
        .hasMessageContaining("hanya dapat ditambah");
  }

  private void rusak(String sql) throws SQLException {
    sebagaiPemilik("set session_replication_role = replica", sql);
  }

  private void sebagaiPemilik(String... sql) throws SQLException {
    try (var pemilik = basisdata.pemilik();
        var perintah = pemilik.createStatement()) {
      for (String satu : sql) {
        perintah.execute(satu);
      }
    }
  }

  private void catat(int kali) {
    for (int i = 0; i < kali; i++) {
      transaksi.executeWithoutResult(_ -> jurnal.catat(catatan("diubah")));
    }
  }

  private static Catatan catatan(String tindakan) {
    return Catatan.dari(
            Tokoh.SITI_PENGELOLA.pelaku(), tindakan, Objek.dari("penilaian", 7).unit(1).tahun(2026))
        .alasan("uji")
        .perubahan(Isi.dari("nilai", 1), Isi.dari("nilai", 2));
  }

  private List<Long> nomor() {
    return jdbc.sql("select nomor from audit.jurnal order by nomor")
        .query((rs, _) -> rs.getLong(1))
        .list();
  }
}
