package id.bangga;

import java.util.Map;

/// The browser's way to the server, which a test may cut.
public final class Sambungan {
  private Sambungan() {}

  public static void putus(Peramban peramban) {
    atur(peramban, true);
  }

  public static void pulih(Peramban peramban) {
    atur(peramban, false);
  }

  private static void atur(Peramban peramban, boolean putus) {
    peramban.kemudi().executeCdpCommand("Network.enable", Map.of());
    peramban
        .kemudi()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", putus, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }
}
