package id.bangga.bukti;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is read whole into memory says beforehand that it is small.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
class PenjagaUkuranTest {
  private static final long MEGA = 1024 * 1024;
  private final int port;

  PenjagaUkuranTest(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/skm/loket-1/jawaban", "/api/tidak-ada", "/skm/loket-1/kios"})
  void a_length_that_is_not_told_is_asked_for(String alamat) throws Exception {
    String jawaban =
        bicara(
            "POST %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n"
                .formatted(alamat));
    assertThat(jawaban)
        .startsWith("HTTP/1.1 411")
        .contains("application/problem+json", "Panjang kiriman tidak disebut");
  }

  /// Only the head is sent: the answer comes before anything is read.
  @ParameterizedTest
  @CsvSource({
    "/api/skm/loket-1/jawaban, 16, 0, 401",
    "/api/skm/loket-1/jawaban, 16, 1, 413",
    "/skm/loket-1/kios, 1, 1, 413",
  })
  void a_length_over_the_limit_is_refused(String alamat, long mega, int lebih, int status)
      throws Exception {
    try (var soket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      soket.setSoTimeout(30_000);
      soket
          .getOutputStream()
          .write(
              "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                  .formatted(alamat, mega * MEGA + lebih)
                  .getBytes(ISO_8859_1));
      assertThat(new String(soket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 " + status);
    }
  }

  private String bicara(String permintaan) throws IOException {
    try (var soket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      soket.setSoTimeout(30_000);
      soket.getOutputStream().write(permintaan.getBytes(ISO_8859_1));
      return new String(soket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
