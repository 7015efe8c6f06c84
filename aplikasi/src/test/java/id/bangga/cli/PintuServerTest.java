package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who cannot listen is told so before anything is started.
class PintuServerTest {
  @Test
  void a_taken_port_is_told_and_a_free_one_stays_free() throws IOException {
    int port;
    try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = soket.getLocalPort();
      assertThatThrownBy(() -> PintuServer.coba("127.0.0.1", port))
          .isInstanceOf(GagalMendengar.class)
          .hasMessageContaining("Port %d sedang dipakai", port);
    }
    PintuServer.coba("127.0.0.1", port);
    PintuServer.coba("127.0.0.1", port);
  }

  @Test
  void an_address_of_another_machine_is_told() {
    assertThatThrownBy(() -> PintuServer.coba("192.0.2.1", 0))
        .isInstanceOf(GagalMendengar.class)
        .hasMessageContaining("bukan milik mesin ini");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "-1", "abc", "8080x"})
  void a_port_that_is_none_is_wrong_usage(String port) {
    Jalan jalan = Jalan.bangga("demo", "--port", port);
    assertThat(jalan.status()).isEqualTo(2);
    assertThat(jalan.galat()).contains("--port").doesNotContain(" is not ");
  }
}
