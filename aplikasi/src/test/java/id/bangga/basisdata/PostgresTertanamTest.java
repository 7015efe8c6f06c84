package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.bangga.basisdata.Sambungan.Akses;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The embedded database as an installation has it: durable, closed, alone on its folder.
class PostgresTertanamTest {
  /// The pool hands out without a test what was good half a second ago.
  private static final Duration TIDAK_DIUJI = Duration.ofMillis(600);

  @TempDir private Path tempat;
  private FolderData folder;

  @BeforeEach
  void siapkan() {
    folder = new FolderData(tempat.resolve("data"));
  }

  @Test
  void data_bertahan_setelah_berhenti_dan_mulai_lagi() throws SQLException {
    try (var basisdata = Basisdata.tertanam(folder)) {
      tulis(basisdata, 7);
    }
    try (var basisdata = Basisdata.tertanam(folder)) {
      assertThat(baca(basisdata)).isEqualTo("7");
    }
  }

  @Test
  void setelan_menjaga_data() throws SQLException {
    try (var basisdata = Basisdata.tertanam(folder);
        var sambungan = buka(basisdata)) {
      for (String nama : List.of("fsync", "full_page_writes", "synchronous_commit")) {
        assertThat(satu(sambungan, "show " + nama)).as(nama).isEqualTo("on");
      }
      assertThat(satu(sambungan, "show data_checksums")).isEqualTo("on");
      assertThat(satu(sambungan, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(satu(sambungan, "show unix_socket_directories")).isEmpty();
      assertThat(satu(sambungan, "show server_encoding")).isEqualTo("UTF8");
      assertThat(satu(sambungan, "select 'pasar Ébun' < 'pasar Empat'")).isEqualTo("t");
    }
  }

  @Test
  void sandi_wajib_dan_hanya_scram() throws SQLException, IOException {
    try (var basisdata = Basisdata.tertanam(folder);
        var sambungan = buka(basisdata)) {
      var benar = basisdata.sambungan();
      for (String sandi : List.of("", "salah", benar.aplikasi().sandi())) {
        var keliru = benar.setelan(new Akses(benar.pemilik().nama(), sandi));
        assertThatThrownBy(() -> DriverManager.getConnection(benar.url(), keliru))
            .isInstanceOf(SQLException.class);
      }
      assertThat(
              satu(
                  sambungan, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(
              satu(
                  sambungan,
                  "select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid where"
                      + " rolcanlogin"))
          .isEqualTo("t");
    }
    for (String peran : List.of("bangga_pemilik", "bangga_app")) {
      assertThat(hak(folder.akar().resolve("rahasia").resolve(peran))).isEqualTo("rw-------");
    }
    assertThat(hak(folder.akar())).isEqualTo("rwx------");
  }

  @Test
  void program_kedua_pada_folder_yang_sama_ditolak() throws Exception {
    try (var _ = ProgramUji.pada(folder);
        var kedua = Basisdata.tertanam(folder)) {
      assertThatThrownBy(kedua::sambungan)
          .isInstanceOf(GagalBasisdata.class)
          .hasMessageContaining("sedang dipakai")
          .hasMessageContaining(folder.akar().toString());
    }
    hentikanYatim();
  }

  @Test
  void perintah_singkat_menumpang_pada_program_yang_berjalan() throws Exception {
    try (var _ = ProgramUji.pada(folder);
        var tamu = Basisdata.utamaAtauMenumpang(folder)) {
      assertThat(baca(tamu, "select current_user")).isEqualTo("bangga_pemilik");
      assertThat(tamu.sambungan().migrasi()).isFalse();
    }
    hentikanYatim();
  }

  @Test
  void setelah_kill_9_basis_data_yatim_digantikan_dan_data_utuh() throws Exception {
    long yatim;
    try (var program = ProgramUji.pada(folder);
        var tamu = Basisdata.utamaAtauMenumpang(folder)) {
      tulis(tamu, 11);
      yatim = pidPostgres();
      program.bunuh();
    }
    assertThat(ProcessHandle.of(yatim)).as("yatim masih hidup").isPresent();
    try (var basisdata = Basisdata.tertanam(folder)) {
      assertThat(baca(basisdata)).isEqualTo("11");
      assertThat(pidPostgres()).isNotEqualTo(yatim);
    }
    assertThat(ProcessHandle.of(yatim).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void setelah_program_dan_basis_data_dibunuh_data_utuh() throws Exception {
    try (var program = ProgramUji.pada(folder);
        var tamu = Basisdata.utamaAtauMenumpang(folder)) {
      tulis(tamu, 13);
      program.bunuh();
      Perintah.sinyal("KILL", pidPostgres());
    }
    try (var basisdata = Basisdata.tertanam(folder)) {
      assertThat(baca(basisdata)).isEqualTo("13");
    }
  }

  @Test
  void nomor_proses_milik_orang_lain_tidak_dihentikan_dan_tidak_menghalangi() throws Exception {
    try (var basisdata = Basisdata.tertanam(folder)) {
      tulis(basisdata, 17);
    }
    var orangLain = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(
          folder.cluster().resolve("postmaster.pid"),
          "%d\n%s\n1795319275\n54999\n\n127.0.0.1\n  2163664         4\nready   \n"
              .formatted(orangLain.pid(), folder.cluster()));
      try (var basisdata = Basisdata.tertanam(folder)) {
        assertThat(baca(basisdata)).isEqualTo("17");
      }
      assertThat(orangLain.isAlive()).isTrue();
    } finally {
      orangLain.destroyForcibly().waitFor();
    }
  }

  @Test
  void basis_data_yang_mati_sendiri_dihidupkan_lagi_dan_kolam_menemukannya() throws Exception {
    try (var basisdata = Basisdata.tertanam(folder);
        var kolam = SumberData.kolam(basisdata.sambungan(), 2, ZoneId.of("Asia/Jayapura"))) {
      tulis(basisdata, 19);
      long lama = pidPostgres();
      Perintah.sinyal("KILL", lama);
      tungguMulai(lama);
      assertThat(baca(basisdata)).isEqualTo("19");
      assertThat(pidPostgres()).isNotEqualTo(lama);
      Thread.sleep(TIDAK_DIUJI);
      try (var sambungan = kolam.getConnection()) {
        assertThat(satu(sambungan, "show bangga.zona")).isEqualTo("Asia/Jayapura");
      }
    }
  }

  @Test
  void kolam_yang_sambungan_pertamanya_putus_di_tengah_tetap_hidup() throws Exception {
    try (var basisdata = Basisdata.tertanam(folder)) {
      var setelan = SumberData.setelan(basisdata.sambungan(), 2, ZoneId.of("Asia/Jakarta"));
      setelan.setConnectionTimeout(3_000);
      setelan.setDataSource(new PutusSekali(setelan));
      try (var kolam = new HikariDataSource(setelan);
          var sambungan = kolam.getConnection()) {
        assertThat(satu(sambungan, "select 7")).isEqualTo("7");
      }
    }
  }

  /// The same database, but the first connection breaks off when asked how it isolates.
  private static final class PutusSekali extends DelegatingDataSource {
    private final AtomicBoolean sudah = new AtomicBoolean();

    PutusSekali(HikariConfig setelan) {
      super(new DriverManagerDataSource(setelan.getJdbcUrl(), setelan.getDataSourceProperties()));
    }

    @Override
    public Connection getConnection(String pengguna, String sandi) throws SQLException {
      Connection asal = super.getConnection(pengguna, sandi);
      return sudah.getAndSet(true)
          ? asal
          : (Connection)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {Connection.class},
                  (_, cara, isi) -> {
                    if (cara.getName().equals("getTransactionIsolation")) {
                      throw new SQLException("terputus", "08006");
                    }
                    return cara.invoke(asal, isi);
                  });
    }
  }

  @Test
  void berhenti_tidak_meninggalkan_proses() throws Exception {
    long pid;
    try (var basisdata = Basisdata.tertanam(folder)) {
      basisdata.sambungan();
      pid = pidPostgres();
    }
    assertThat(ProcessHandle.of(pid)).isEmpty();
    assertThat(folder.cluster().resolve("postmaster.pid")).doesNotExist();
  }

  private void hentikanYatim() throws IOException {
    ProsesYatim.hentikan(folder);
  }

  private void tungguMulai(long lama) {
    for (int ke = 0; ke < 2_000; ke++) {
      var baris = ProsesYatim.baris(folder);
      if (baris.size() >= 8
          && baris.get(7).startsWith("ready")
          && Long.parseLong(baris.getFirst()) != lama) {
        return;
      }
      Perintah.tidur(10);
    }
  }

  private long pidPostgres() {
    return Long.parseLong(ProsesYatim.baris(folder).getFirst());
  }

  private static String hak(Path berkas) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas));
  }

  private static Connection buka(Basisdata basisdata) throws SQLException {
    var sambungan = basisdata.sambungan();
    return DriverManager.getConnection(sambungan.url(), sambungan.setelan(sambungan.pemilik()));
  }

  private static void tulis(Basisdata basisdata, int n) throws SQLException {
    try (var sambungan = buka(basisdata);
        var perintah = sambungan.createStatement()) {
      perintah.execute("create table uji (n int)");
      perintah.execute("insert into uji values (" + n + ")");
    }
  }

  private static String baca(Basisdata basisdata) throws SQLException {
    return baca(basisdata, "select n from uji");
  }

  private static String baca(Basisdata basisdata, String sql) throws SQLException {
    try (var sambungan = buka(basisdata)) {
      return satu(sambungan, sql);
    }
  }

  private static String satu(Connection sambungan, String sql) throws SQLException {
    try (var perintah = sambungan.createStatement();
        var hasil = perintah.executeQuery(sql)) {
      hasil.next();
      return hasil.getString(1);
    }
  }
}
