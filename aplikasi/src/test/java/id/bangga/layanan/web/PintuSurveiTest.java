package id.bangga.layanan.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Serentak;
import id.bangga.UjiSpring;
import id.bangga.layanan.TitikUji;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The survey's two requests byte by byte, as the network brings them.
@UjiSpring
class PintuSurveiTest {
  private static final String TUJUAN = "/skm/loket-1";
  private static final String FORMULIR = "application/x-www-form-urlencoded";
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

  private final JdbcClient jdbc;
  private final PlatformTransactionManager pengelola;
  private final SedangDilayani sedang;
  private final int port;

  PintuSurveiTest(
      JdbcClient jdbc,
      PlatformTransactionManager pengelola,
      SedangDilayani sedang,
      @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.pengelola = pengelola;
    this.sedang = sedang;
    this.port = port;
  }

  @BeforeEach
  void titik() {
    TitikUji.pasang(jdbc, "loket-1", "KTP");
  }

  @Test
  void the_form_carries_the_headers_of_every_page_also_when_it_is_ready() throws Exception {
    String pertama = bicara(ambil("close"));
    String kedua = bicara(ambil("close"));
    for (String jawaban : new String[] {pertama, kedua}) {
      assertThat(jawaban)
          .startsWith("HTTP/1.1 200")
          .contains("Content-Security-Policy: default-src 'self';")
          .contains("X-Content-Type-Options: nosniff")
          .contains("Referrer-Policy: same-origin")
          .contains("Cache-Control: no-store")
          .containsIgnoringCase("vary: accept-encoding")
          .contains("Content-Type: text/html;charset=UTF-8");
    }
    assertThat(tanpaNomor(kedua)).isEqualTo(tanpaNomor(pertama));
    assertThat(kedua).isNotEqualTo(pertama);
  }

  @Test
  void requests_of_one_connection_are_answered_in_turn() throws Exception {
    bicara(ambil("close"));
    String id = UUID.randomUUID().toString();
    String jawaban =
        bicara(ambil("keep-alive") + kirim(isian(id)) + ambil("keep-alive") + ambil("close"));
    assertThat(STATUS.matcher(jawaban).results().map(satu -> satu.group(1)))
        .containsExactly("200", "302", "200", "200");
    assertThat(jawaban).contains("Location: /skm/loket-1/terima-kasih");
    assertThat(tersimpan()).isEqualTo(1);
  }

  @Test
  void an_answer_sent_again_is_acknowledged_and_stored_once() throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    for (int kali = 0; kali < 3; kali++) {
      assertThat(bicara(kirim(isi, "Connection: close"))).startsWith("HTTP/1.1 302");
    }
    assertThat(tersimpan()).isEqualTo(1);
  }

  @Test
  void a_refused_answer_shows_the_form_with_what_was_written() throws Exception {
    String isi =
        "id=%s&layanan=%d&saran=%s"
            .formatted(UUID.randomUUID(), layananId(), URLEncoder.encode("Kursi kurang, é", UTF_8));
    String jawaban = bicara(kirim(isi, "Connection: close"));
    assertThat(jawaban)
        .startsWith("HTTP/1.1 422")
        .contains("paling sedikit satu jawaban")
        .contains("Kursi kurang, é")
        .contains("Content-Security-Policy:");
    assertThat(tersimpan()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: localhost\r\nHost: lain",
        "Host: localhost\r\nContent-Length: 3",
        "Host: localhost\r\nTransfer-Encoding: gzip",
        "Host: a b",
        "Tanpa: host"
      })
  void what_tomcat_refuses_is_neither_served_nor_stored(String kepala) throws Exception {
    bicara(ambil("close"));
    String isi = isian(UUID.randomUUID().toString());
    String jawaban =
        bicara(
            "POST %s HTTP/1.1\r\n%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(TUJUAN, kepala, FORMULIR, isi.length(), isi));
    assertThat(jawaban).matches("(?s)HTTP/1\\.1 (400|501).*");
    String dibaca =
        bicara("GET %s HTTP/1.1\r\n%s\r\nContent-Length: 0\r\n\r\n".formatted(TUJUAN, kepala));
    assertThat(dibaca).matches("(?s)HTTP/1\\.1 (400|501).*");
    assertThat(tersimpan()).isZero();
  }

  @Test
  void a_request_hidden_behind_two_lengths_is_not_read() throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    String potongan = "%x\r\n%s\r\n0\r\n\r\n".formatted(isi.length(), isi);
    String jawaban =
        bicara(
            "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n%s%s"
                .formatted(TUJUAN, FORMULIR, potongan, kirim(isian(UUID.randomUUID().toString()))));
    assertThat(STATUS.matcher(jawaban).results().map(satu -> satu.group(1))).containsExactly("302");
    assertThat(tersimpan()).isEqualTo(1);
  }

  @Test
  void an_answer_in_pieces_or_with_a_long_suggestion_takes_the_longer_way() throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    assertThat(
            bicara(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                    .formatted(TUJUAN, FORMULIR, isi.length(), isi)))
        .startsWith("HTTP/1.1 302");
    String panjang = isian(UUID.randomUUID().toString()) + "&saran=" + "a".repeat(70_000);
    assertThat(bicara(kirim(panjang, "Connection: close"))).startsWith("HTTP/1.1 302");
    assertThat(tersimpan()).isEqualTo(2);
    assertThat(jdbc.sql("select length(isi) from layanan.saran").query(Integer.class).single())
        .isEqualTo(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&saran=%zz", "&saran=%e", "&WAKTU=3%"})
  void a_form_that_cannot_be_read_is_refused(String cacat) throws Exception {
    String jawaban =
        bicara(kirim(isian(UUID.randomUUID().toString()) + cacat, "Connection: close"));
    assertThat(jawaban)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Security-Policy:", "Permintaan tidak dapat dibaca");
    assertThat(tersimpan()).isZero();
  }

  @Test
  void a_thousand_fields_and_one_are_too_many() throws Exception {
    String jawaban =
        bicara(
            kirim(isian(UUID.randomUUID().toString()) + "&a=1".repeat(1_001), "Connection: close"));
    assertThat(jawaban).startsWith("HTTP/1.1 4");
    assertThat(tersimpan()).isZero();
  }

  /// Nothing of what another site wrote stands in the form that is shown instead.
  @Test
  void what_another_site_makes_its_visitors_send_is_neither_stored_nor_shown() throws Exception {
    String isi = isian(UUID.randomUUID().toString()) + "&saran=Titipan";
    String asing = "Sec-Fetch-Site: cross-site\r\nConnection: close";
    String terpotong =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n%s\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
            .formatted(TUJUAN, FORMULIR, asing, isi.length(), isi);
    for (String permintaan : new String[] {kirim(isi, asing), terpotong}) {
      assertThat(bicara(permintaan))
          .startsWith("HTTP/1.1 403")
          .contains("dibuat situs lain", "name=\"PERSYARATAN\"", "Content-Security-Policy:")
          .doesNotContain("Titipan", "checked");
    }
    assertThat(tersimpan()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "same-site", "none"})
  void what_our_own_sites_send_is_stored(String situs) throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    String kepala = "Sec-Fetch-Site: " + situs + "\r\nConnection: close";
    assertThat(bicara(kirim(isi, kepala))).startsWith("HTTP/1.1 302");
    assertThat(tersimpan()).isEqualTo(1);
  }

  @Test
  void who_goes_away_in_the_middle_stores_nothing_and_holds_up_nobody() throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    String utuh = kirim(isi);
    try (var lambat = new Socket(InetAddress.getLoopbackAddress(), port)) {
      lambat.getOutputStream().write(utuh.substring(0, utuh.length() - 5).getBytes(ISO_8859_1));
      assertThat(bicara(kirim(isian(UUID.randomUUID().toString()), "Connection: close")))
          .startsWith("HTTP/1.1 302");
      assertThat(bicara(ambil("close"))).startsWith("HTTP/1.1 200");
    }
    assertThat(tersimpan()).isEqualTo(1);
  }

  @Test
  @Timeout(120)
  void a_graceful_stop_waits_for_an_answer_that_is_being_stored() throws Exception {
    String isi = isian(UUID.randomUUID().toString());
    var berhenti = Thread.ofPlatform().unstarted(sedang::stop);
    try (var serentak = new Serentak(jdbc, pengelola)) {
      Future<String> jawaban =
          serentak.bertemu(
              () -> jdbc.sql("lock table layanan.jawaban in exclusive mode").update(),
              () -> bicara(kirim(isi, "Connection: close")),
              _ -> {
                berhenti.start();
                while (berhenti.isAlive() && berhenti.getState() != Thread.State.TIMED_WAITING) {
                  Thread.onSpinWait();
                }
                assertThat(berhenti.isAlive()).isTrue();
                assertThat(sedang.isRunning()).isFalse();
              });
      berhenti.join();
      assertThat(tersimpan()).isEqualTo(1);
      assertThat(jawaban.get()).startsWith("HTTP/1.1 302");
    } finally {
      sedang.start();
    }
    sedang.stop(); // with nobody being served it is over at once
    sedang.start();
  }

  @Test
  void a_head_of_the_form_has_no_body() throws Exception {
    String jawaban =
        bicara(
            "HEAD %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(TUJUAN));
    assertThat(jawaban).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n").doesNotContain("<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/skm/tidak-ada", "/skm/loket-1;a=b", "/skm//loket-1", "/SKM/loket-1"})
  void another_address_goes_on(String jalur) throws Exception {
    String jawaban =
        bicara("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(jalur));
    assertThat(jawaban)
        .doesNotContain("name=\"PERSYARATAN\"")
        .matches("(?s)HTTP/1\\.1 (3|4)\\d\\d.*");
  }

  private String bicara(String permintaan) throws IOException {
    try (var soket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      soket.setSoTimeout(30_000);
      soket.getOutputStream().write(permintaan.getBytes(ISO_8859_1));
      return new String(soket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String ambil(String sambungan) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: %s\r\n\r\n"
        .formatted(TUJUAN, sambungan);
  }

  private static String kirim(String isi, String... kepala) {
    String lain = kepala.length == 0 ? "" : String.join("\r\n", kepala) + "\r\n";
    return "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(TUJUAN, lain, FORMULIR, isi.length(), isi);
  }

  private String isian(String id) {
    return "id=%s&layanan=%d&PERSYARATAN=4&PENGADUAN=2".formatted(id, layananId());
  }

  private long layananId() {
    return jdbc.sql("select id from layanan.layanan").query(Long.class).single();
  }

  private int tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Integer.class).single();
  }

  private static String tanpaNomor(String jawaban) {
    return jawaban
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
        .replaceAll("Date: [^\r]*", "");
  }
}
