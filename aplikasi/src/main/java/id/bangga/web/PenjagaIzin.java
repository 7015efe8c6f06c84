package id.bangga.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Closed by default: a handler opens only to whom its annotation names (see {@link Izin}).
final class PenjagaIzin implements HandlerInterceptor {
  private final Map<Method, Optional<Izin>> izin = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof ResourceHttpRequestHandler
        || request.getDispatcherType() == DispatcherType.ERROR) {
      return true;
    }
    Optional<Izin> izinnya =
        handler instanceof HandlerMethod metode ? izin(metode) : Optional.empty();
    if (izinnya.map(Izin::semua).orElse(false)) {
      return true;
    }
    Optional<Pelaku> pelaku = Sesi.pelaku();
    if (pelaku.isEmpty()) {
      BelumMasuk.jawab(request, response);
      return false;
    }
    return periksa(izinnya, pelaku.get());
  }

  private static boolean periksa(Optional<Izin> izin, Pelaku pelaku) {
    if (izin.isEmpty()) {
      throw new TidakBerhak("Halaman ini tidak dibuka untuk peran mana pun.");
    }
    if (!izin.get().untuk(pelaku)) {
      throw new TidakBerhak(izin.get().kalimatTolak());
    }
    return true;
  }

  private Optional<Izin> izin(HandlerMethod handler) {
    return izin.computeIfAbsent(handler.getMethod(), _ -> Izin.dari(handler));
  }

  /// Puts the guard before every handler.
  @Configuration(proxyBeanMethods = false)
  static class Pasang implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
      registry.addInterceptor(new PenjagaIzin());
    }
  }
}
