package id.bangga.cli;

import id.bangga.basisdata.FaultySettings;
import id.bangga.basisdata.GagalBasisdata;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/// Causes of a failed start for which there is a sentence instead of an incident.
final class Sebab {
  private Sebab() {}

  static Optional<String> kalimat(Throwable gagal) {
    return switch (gagal) {
      case GagalBasisdata basisdata -> Optional.ofNullable(basisdata.getMessage());
      case FaultySettings settings -> Optional.ofNullable(settings.getMessage());
      case GagalMendengar mendengar -> Optional.ofNullable(mendengar.getMessage());
      case PortInUseException port ->
          Optional.of(
              "Port %d sedang dipakai program lain. Pilih nomor lain dengan --port."
                  .formatted(port.getPort()));
      default -> gagal.getCause() == null ? Optional.empty() : kalimat(gagal.getCause());
    };
  }
}
