package id.bangga.bukti.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/// Answers an upload that is larger than the server takes at once with a sentence that says so. It
/// stands before the check of the form's token, which could not even read such a form.
final class PenjagaUkuran implements Filter {
  private static final DataSize ISI_TERBESAR = DataSize.ofMegabytes(1);
  private static final DataSize ISI_API_TERBESAR = DataSize.ofMegabytes(16);

  private final DataSize terbesar;

  private PenjagaUkuran(DataSize terbesar) {
    this.terbesar = terbesar;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var permintaan = (HttpServletRequest) request;
    var jawaban = (HttpServletResponse) response;
    var jenis = Objects.toString(permintaan.getContentType(), "");
    boolean berkas = jenis.startsWith("multipart/");
    if (berkas && request.getContentLengthLong() > terbesar.toBytes()) {
      jawaban.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "Kiriman lebih dari %d MB. Unggah lebih sedikit berkas sekali kirim, atau kecilkan berkasnya."
              .formatted(terbesar.toMegabytes()));
    } else if (berkas || jenis.startsWith("application/x-www-form-urlencoded")) {
      chain.doFilter(request, response); // the container counts what it reads of these
    } else if (takDisebut(permintaan)) {
      jawaban.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > terbesar(permintaan)) {
      jawaban.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "Kiriman terlalu besar. Bagi menjadi beberapa kiriman.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /// A body that is read whole into memory (JSON) must say beforehand how large it is.
  private static boolean takDisebut(HttpServletRequest request) {
    return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
  }

  /// Keys of the API may send more.
  private static long terbesar(HttpServletRequest request) {
    boolean api = request.getRequestURI().startsWith("/api/");
    return (api ? ISI_API_TERBESAR : ISI_TERBESAR).toBytes();
  }

  @Configuration(proxyBeanMethods = false)
  static class Pasang {
    @Bean
    FilterRegistrationBean<PenjagaUkuran> penjagaUkuran(
        @Value("${spring.servlet.multipart.max-request-size}") DataSize terbesar) {
      var daftar = new FilterRegistrationBean<>(new PenjagaUkuran(terbesar));
      daftar.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
      return daftar;
    }
  }
}
