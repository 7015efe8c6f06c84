package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.UjiSpring;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@UjiSpring
class TulisKelompokTest {
  private final PlatformTransactionManager pengelola;
  private final JdbcTemplate jdbc;

  TulisKelompokTest(PlatformTransactionManager pengelola, JdbcTemplate jdbc) {
    this.pengelola = pengelola;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void siapkan() throws SQLException {
    try (var pemilik = BasisdataUji.bersama().pemilik();
        var perintah = pemilik.createStatement()) {
      perintah.execute("drop table if exists public.kelompok_uji");
      perintah.execute("create table public.kelompok_uji (n integer primary key)");
      perintah.execute("grant all on public.kelompok_uji to bangga_app");
    }
  }

  @AfterEach
  void bersihkan() throws SQLException {
    try (var pemilik = BasisdataUji.bersama().pemilik();
        var perintah = pemilik.createStatement()) {
      perintah.execute("drop table public.kelompok_uji");
    }
  }

  @Test
  void every_answered_act_is_in_the_database_and_groups_share_transactions() throws Exception {
    var transaksi = new AtomicInteger();
    try (var tulis = new TulisKelompok<>("uji", pengelola, 64, sisipkan(transaksi));
        var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      var hasil = Collections.synchronizedList(new ArrayList<Integer>());
      for (int n = 0; n < 500; n++) {
        int nomor = n;
        pekerja.execute(() -> hasil.add(tulis.tulis(nomor).orElseThrow()));
      }
      pekerja.shutdown();
      assertThat(pekerja.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(hasil).hasSize(500);
    }
    assertThat(jdbc.queryForObject("select count(*) from public.kelompok_uji", Integer.class))
        .isEqualTo(500);
    assertThat(transaksi.get()).isLessThan(500);
  }

  /// While the first act is being written the next two wait, so that they form a group.
  @Test
  void a_bad_act_spoils_no_other_of_its_group() throws Exception {
    var mulai = new CountDownLatch(1);
    var gerbang = new CountDownLatch(1);
    var kelompok = Collections.synchronizedList(new ArrayList<Integer>());
    try (var tulis =
        new TulisKelompok<Integer, Integer>(
            "uji",
            pengelola,
            64,
            daftar -> {
              kelompok.add(daftar.size());
              mulai.countDown();
              tunggu(gerbang);
              return sisipkan(new AtomicInteger()).apply(daftar);
            })) {
      var pertama = kirim(tulis, 1);
      mulai.await();
      var kembar = kirim(tulis, 1);
      var lain = kirim(tulis, 2);
      gerbang.countDown();
      assertThat(pertama.get()).contains(1);
      assertThatThrownBy(kembar::get).hasCauseInstanceOf(DuplicateKeyException.class);
      assertThat(lain.get()).contains(2);
    }
    assertThat(kelompok).containsExactly(1, 2, 1, 1);
    assertThat(jdbc.queryForList("select n from public.kelompok_uji order by n", Integer.class))
        .containsExactly(1, 2);
  }

  /// Returns once the act waits for its outcome.
  private static FutureTask<Optional<Integer>> kirim(
      TulisKelompok<Integer, Integer> tulis, int nomor) {
    var tugas = new FutureTask<>(() -> tulis.tulis(nomor));
    Thread pengirim = Thread.ofVirtual().start(tugas);
    while (pengirim.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return tugas;
  }

  @Test
  void after_close_nothing_is_accepted() {
    var tulis = new TulisKelompok<Integer, Integer>("uji", pengelola, 4, daftar -> daftar);
    tulis.close();
    assertThat(tulis.tulis(1)).isEmpty();
  }

  @Test
  void the_failure_of_a_lone_act_reaches_its_caller() {
    try (var tulis =
        new TulisKelompok<Integer, Integer>(
            "uji",
            pengelola,
            4,
            _ -> {
              throw new IllegalStateException("rusak");
            })) {
      assertThatThrownBy(() -> tulis.tulis(1)).hasMessage("rusak");
    }
  }

  private Function<List<Integer>, List<Integer>> sisipkan(AtomicInteger hitung) {
    return daftar -> {
      hitung.incrementAndGet();
      daftar.forEach(n -> jdbc.update("insert into public.kelompok_uji (n) values (?)", n));
      return daftar;
    };
  }

  private static void tunggu(CountDownLatch gerbang) {
    try {
      gerbang.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
