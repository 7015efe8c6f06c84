package id.bangga.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Objects;

/// Tries the door before anything is started or written: who cannot listen is told so at once.
final class PintuServer {
  private PintuServer() {}

  static void coba(String alamat, int port) {
    try (var soket = new ServerSocket()) {
      soket.setReuseAddress(true);
      soket.bind(new InetSocketAddress(InetAddress.getByName(alamat), port));
    } catch (UnknownHostException e) {
      throw new GagalMendengar(
          "Alamat jaringan %s tidak dikenal. Isi --alamat dengan alamat mesin ini, misalnya 0.0.0.0."
              .formatted(alamat),
          e);
    } catch (BindException e) {
      boolean bukanMilikKita = Objects.toString(e.getMessage(), "").contains("assign");
      throw new GagalMendengar(
          bukanMilikKita
              ? "Alamat %s bukan milik mesin ini. Pilih alamat lain dengan --alamat."
                  .formatted(alamat)
              : "Port %d sedang dipakai program lain. Pilih nomor lain dengan --port."
                  .formatted(port),
          e);
    } catch (IOException e) {
      throw new GagalMendengar(
          "Port %d tidak boleh dibuka oleh pengguna ini. Pilih nomor di atas 1023 dengan --port."
              .formatted(port),
          e);
    }
  }
}
