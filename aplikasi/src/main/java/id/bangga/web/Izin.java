package id.bangga.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// Who may open a handler, read from its `@PermitAll` or `@RolesAllowed` (method before class).
///
/// @param semua open to everybody, also without an account
/// @param masuk open to every signed-in account, whatever its roles
/// @param peran roles that may; empty with the other two
public record Izin(boolean semua, boolean masuk, List<Peran> peran) {
  /// `@RolesAllowed(Izin.SIAPA_PUN)`: every signed-in account.
  public static final String SIAPA_PUN = "**";

  /// What the handler declares; empty when it declares nothing and is hence closed.
  public static Optional<Izin> dari(HandlerMethod handler) {
    var metode = handler.getMethod();
    var kelas = handler.getBeanType();
    if (AnnotatedElementUtils.hasAnnotation(metode, PermitAll.class)) {
      return Optional.of(new Izin(true, false, List.of()));
    }
    var peran = AnnotatedElementUtils.findMergedAnnotation(metode, RolesAllowed.class);
    if (peran == null && AnnotatedElementUtils.hasAnnotation(kelas, PermitAll.class)) {
      return Optional.of(new Izin(true, false, List.of()));
    }
    if (peran == null) {
      peran = AnnotatedElementUtils.findMergedAnnotation(kelas, RolesAllowed.class);
    }
    return Optional.ofNullable(peran).map(RolesAllowed::value).map(Izin::dari);
  }

  private static Izin dari(String... nilai) {
    if (Arrays.asList(nilai).contains(SIAPA_PUN)) {
      return new Izin(false, true, List.of());
    }
    return new Izin(false, false, Arrays.stream(nilai).map(Peran::valueOf).toList());
  }

  boolean untuk(Pelaku pelaku) {
    return semua || masuk || peran.stream().anyMatch(pelaku::memegang);
  }

  String kalimatTolak() {
    return peran.stream()
        .map(Peran::sebutan)
        .collect(
            Collectors.joining(
                ", ", "Halaman ini untuk: ", ". Peran Anda hari ini tidak termasuk di dalamnya."));
  }
}
