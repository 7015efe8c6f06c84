package id.bangga.web;

import jakarta.annotation.security.PermitAll;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The living page of all components, for development and the demo (`bangga.gaya=true`).
@Controller
@ConditionalOnProperty("bangga.gaya")
class GayaController {
  @PermitAll
  @GetMapping("/gaya")
  Tampilan gaya(Kueri kueri) {
    return Tampilan.dari("web/gaya", HalamanGaya.contoh(kueri));
  }

  @PermitAll
  @GetMapping("/gaya/telusur")
  Tampilan telusur() {
    return Tampilan.dari("web/gaya_telusur", HalamanGaya.contoh(Kueri.kosong("/gaya")));
  }
}
