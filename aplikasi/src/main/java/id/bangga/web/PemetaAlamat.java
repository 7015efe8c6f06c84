package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds the handler of an address among those that begin with the same word, instead of trying
/// each of a thousand. Decides only where exactly one of them fits; none or several, and with them
/// every refusal, are left to Spring, which looks through all.
final class PemetaAlamat extends RequestMappingHandlerMapping {
  private static final String OURS = "id.bangga.";

  private volatile @Nullable Indeks indeks;

  private record Calon(RequestMappingInfo syarat, HandlerMethod penangan) {}

  /// @param kata by the word an address begins with, each with those of `bebas`
  /// @param bebas those that do not name the first word
  private record Indeks(Map<String, List<Calon>> kata, List<Calon> bebas) {
    static Indeks dari(Map<RequestMappingInfo, HandlerMethod> semua) {
      Map<String, List<Calon>> kata = new HashMap<>();
      List<Calon> bebas = new ArrayList<>();
      semua.forEach((syarat, penangan) -> {
        var calon = new Calon(syarat, penangan);
        List<Optional<String>> awal =
            syarat.getPatternValues().stream().map(PemetaAlamat::kataPertama).distinct().toList();
        if (awal.isEmpty() || awal.contains(Optional.<String>empty())) {
          bebas.add(calon);
        } else {
          awal.forEach(
              satu -> kata.computeIfAbsent(satu.orElseThrow(), _ -> new ArrayList<>()).add(calon));
        }
      });
      kata.values().forEach(satu -> satu.addAll(bebas));
      return new Indeks(kata, bebas);
    }
  }

  /// The first word of a pattern, when it is the same for every address.
  private static Optional<String> kataPertama(String pola) {
    String[] bagian = pola.split("/", 3);
    return bagian.length > 1 && bagian[0].isEmpty() && bagian[1].matches("[A-Za-z0-9_-]+")
        ? Optional.of(bagian[1])
        : Optional.empty();
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(
      String lookupPath, HttpServletRequest request) throws Exception {
    RequestMappingInfo cocok = null;
    Calon terpilih = null;
    for (Calon calon : calon(request)) {
      RequestMappingInfo satu = getMatchingMapping(calon.syarat(), request);
      if (satu != null && terpilih != null) {
        return super.lookupHandlerMethod(lookupPath, request);
      }
      if (satu != null) {
        cocok = satu;
        terpilih = calon;
      }
    }
    if (cocok == null || terpilih == null) {
      return super.lookupHandlerMethod(lookupPath, request);
    }
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, terpilih.penangan());
    handleMatch(cocok, lookupPath, request);
    return terpilih.penangan();
  }

  /// By the first word as patterns see it: decoded, without parameters.
  private List<Calon> calon(HttpServletRequest request) {
    List<Element> bagian =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
    Indeks kini = indeks();
    return bagian.size() > 1 && bagian.get(1) instanceof PathSegment kata
        ? kini.kata().getOrDefault(kata.valueToMatch(), kini.bebas())
        : kini.bebas();
  }

  private Indeks indeks() {
    Indeks kini = indeks;
    if (kini == null) {
      kini = Indeks.dari(getHandlerMethods());
      indeks = kini;
    }
    return kini;
  }

  /// All handlers are ours, and say so themselves.
  @Override
  protected boolean isHandler(Class<?> type) {
    return type.getName().startsWith(OURS)
        && (type.isAnnotationPresent(Controller.class)
            || type.isAnnotationPresent(RestController.class));
  }

  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
    if (method.getDeclaredAnnotations().length == 0) {
      return null;
    }
    return PlainMapping.of(method, type, getBuilderConfiguration())
        .orElseGet(() -> super.getMappingForMethod(method, type));
  }

  @Override
  public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
    super.registerMapping(mapping, handler, method);
    indeks = null;
  }

  @Override
  public void unregisterMapping(RequestMappingInfo mapping) {
    super.unregisterMapping(mapping);
    indeks = null;
  }

  /// Takes the place of Spring's own.
  @Configuration(proxyBeanMethods = false)
  static class Pasang {
    @Bean
    WebMvcRegistrations pemetaAlamat() {
      return new WebMvcRegistrations() {
        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
          return new PemetaAlamat();
        }
      };
    }
  }
}
