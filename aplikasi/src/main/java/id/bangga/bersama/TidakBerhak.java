package id.bangga.bersama;

import java.util.stream.Collectors;

/// The actor lacks the right; pages answer 403 with this sentence, the command line exit status 1.
public final class TidakBerhak extends RuntimeException {
  public TidakBerhak(String alasan) {
    super(alasan);
  }

  static TidakBerhak karena(Tindakan tindakan) {
    String pemegang =
        tindakan.hak().stream()
            .map(hak -> hak.peran().sebutan())
            .distinct()
            .collect(Collectors.joining(", "));
    return new TidakBerhak(
        "Anda tidak berhak: %s. Yang berhak: %s.".formatted(tindakan.sebutan(), pemegang));
  }
}
