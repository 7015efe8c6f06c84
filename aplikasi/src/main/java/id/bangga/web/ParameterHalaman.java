package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets handlers take {@link Formulir} and {@link Kueri} as parameters.
@Configuration(proxyBeanMethods = false)
class ParameterHalaman implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> daftar) {
    daftar.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> jenis = parameter.getParameterType();
    return jenis == Formulir.class || jenis == Kueri.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory pengikat) {
    if (parameter.getParameterType() == Formulir.class) {
      return Formulir.dari(request.getParameterMap());
    }
    var asal = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    Map<String, List<String>> isi = new HashMap<>();
    request.getParameterMap().forEach((nama, nilai) -> isi.put(nama, Arrays.asList(nilai)));
    return new Kueri(asal.getRequestURI(), isi);
  }
}
