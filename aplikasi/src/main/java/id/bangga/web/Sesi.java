package id.bangga.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is signed in on this request.
public final class Sesi {
  private Sesi() {}

  public static Optional<Pelaku> pelaku() {
    var autentikasi = SecurityContextHolder.getContext().getAuthentication();
    return autentikasi != null && autentikasi.getPrincipal() instanceof Pelaku pelaku
        ? Optional.of(pelaku)
        : Optional.empty();
  }

  /// The signed-in actor, else {@link TidakBerhak}.
  public static Pelaku wajibMasuk() {
    return pelaku().orElseThrow(() -> new TidakBerhak("Anda belum masuk."));
  }
}
