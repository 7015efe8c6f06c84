package id.bangga.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.layanan.TitikUji;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What nobody can take apart is its sender's fault: a page says so, and the log says nothing.
@UjiSpring
@ExtendWith(OutputCaptureExtension.class)
class KirimanCacatTest {
  private static final String FORMULIR = "application/x-www-form-urlencoded";
  private static final String PALSU =
      "id=%zz\n2026-11-29T08:00:00.000Z INFO  MasukService: Berhasil masuk sebagai admin dari 10.0.0.1";

  private final JdbcClient jdbc;
  private final int port;

  KirimanCacatTest(JdbcClient jdbc, @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.port = port;
  }

  @BeforeEach
  void titik() {
    TitikUji.pasang(jdbc, "loket-1", "KTP");
  }

  static Stream<String> isian() {
    return Stream.of(
        PALSU,
        "id=%ff%fe",
        "id=%z",
        "%",
        "a=1&".repeat(1_001),
        "\u0000\u0001\u00ff%\u00fe&\u0007=\u001b");
  }

  @ParameterizedTest
  @MethodSource("isian")
  void a_form_is_refused_on_every_way_in(String isi, CapturedOutput keluaran) throws Exception {
    for (String alamat : new String[] {"/skm/loket-1", "/masuk"}) {
      ditolak(kirim(alamat, FORMULIR, isi), "text/html");
      ditolak(kirim(alamat, FORMULIR + "\r\nAccept: application/json", isi), "problem+json");
      ditolak(potongan(alamat, FORMULIR, isi), "text/html");
    }
    ditolak(kirim("/api/skm/loket-1/jawaban", FORMULIR, isi), "problem+json");
    assertThat(kirim("/skm/tidak-ada", FORMULIR, isi)).startsWith("HTTP/1.1 404");
    diam(keluaran);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/skm/loket-1?t=%zz",
        "/skm/loket-1?t=%ff",
        "/skm/loket-1?t=%00",
        "/masuk?lanjut=%zz",
        "/?warga=%zz"
      })
  void an_address_is_refused(String alamat, CapturedOutput keluaran) throws Exception {
    ditolak(
        bicara("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(alamat)),
        "text/html");
    diam(keluaran);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--x\r\n\r\nsampah",
        "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n1"
      })
  void pieces_without_an_end_are_refused(String isi, CapturedOutput keluaran) throws Exception {
    for (String alamat :
        new String[] {"/skm/loket-1", "/skm/loket-1/kios", "/masuk", "/verifikasi"}) {
      ditolak(kirim(alamat, "multipart/form-data; boundary=x", isi), "text/html");
      ditolak(potongan(alamat, "multipart/form-data; boundary=x", isi), "text/html");
      assertThat(kirim(alamat, "multipart/form-data", "sampah"))
          .as(alamat)
          .matches("(?s)HTTP/1\\.1 (302|4\\d\\d) .*");
    }
    diam(keluaran);
  }

  private static void ditolak(String jawaban, String jenis) {
    assertThat(jawaban)
        .startsWith("HTTP/1.1 400")
        .contains(jenis, "Permintaan tidak dapat dibaca")
        .doesNotContain("Exception", "Nomor insiden");
  }

  private static void diam(CapturedOutput keluaran) {
    assertThat(keluaran.getAll()).doesNotContain("Exception", "\tat ", "MasukService", "IN-");
  }

  private String kirim(String alamat, String jenis, String isi) throws IOException {
    return bicara(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(alamat, jenis, isi.length(), isi));
  }

  private String potongan(String alamat, String jenis, String isi) throws IOException {
    return bicara(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
            .formatted(alamat, jenis, isi.length(), isi));
  }

  private String bicara(String permintaan) throws IOException {
    try (var soket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      soket.setSoTimeout(30_000);
      soket.getOutputStream().write(permintaan.getBytes(ISO_8859_1));
      return new String(soket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
