package id.bangga.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The last resort for errors outside the handlers (filters, container).
@Controller
class GalatController implements ErrorController {
  private final PenjawabGalat penjawab;

  GalatController(PenjawabGalat penjawab) {
    this.penjawab = penjawab;
  }

  @PermitAll
  @RequestMapping("/error")
  Object galat(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var asal = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    int kode = status instanceof Integer angka ? angka : 404;
    return penjawab.jawab(request, kode, kode == 403 ? kalimat(request) : null, asal);
  }

  /// Why one of our own filters refused.
  private static @Nullable String kalimat(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String pesan
            && !pesan.isBlank()
        ? pesan
        : null;
  }
}
