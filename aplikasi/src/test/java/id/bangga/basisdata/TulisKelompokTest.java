package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.UjiSpring;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  @Test
  void a_bad_act_spoils_no_other_of_its_group() throws Exception {
    var gerbang = new CountDownLatch(1);
    try (var tulis =
            new TulisKelompok<Integer, Integer>(
                "uji",
                pengelola,
                64,
                daftar -> {
                  tunggu(gerbang);
                  return sisipkan(new AtomicInteger()).apply(daftar);
                });
        var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      var pertama = pekerja.submit(() -> tulis.tulis(1));
      var kembar = pekerja.submit(() -> tulis.tulis(1));
      var lain = pekerja.submit(() -> tulis.tulis(2));
      Thread.sleep(50);
      gerbang.countDown();
      var gagal = new AtomicInteger();
      for (var satu : List.of(pertama, kembar)) {
        try {
          satu.get();
        } catch (ExecutionException _) {
          gagal.incrementAndGet();
        }
      }
      assertThat(gagal).hasValue(1);
      assertThat(lain.get()).contains(2);
    }
    assertThat(jdbc.queryForList("select n from public.kelompok_uji order by n", Integer.class))
        .containsExactly(1, 2);
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
