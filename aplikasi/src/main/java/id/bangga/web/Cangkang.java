package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/// The frame's parts that do not change between requests: menu entries of all modules, the
/// government.
final class Cangkang {
  static final String ATRIBUT = "bangga.cangkang";
  private final Supplier<List<PenyediaMenu>> penyedia;
  private final Pemda pemda;

  private Cangkang(Supplier<List<PenyediaMenu>> penyedia, Pemda pemda) {
    this.penyedia = penyedia;
    this.pemda = pemda;
  }

  List<EntriMenu> menu(Pelaku pelaku) {
    return penyedia.get().stream()
        .flatMap(p -> p.menu().stream())
        .filter(entri -> entri.untuk().stream().anyMatch(pelaku::memegang))
        .sorted(Comparator.comparingInt(EntriMenu::urutan))
        .toList();
  }

  Pemda pemda() {
    return pemda;
  }

  @Configuration(proxyBeanMethods = false)
  static class Pasang {
    @Bean
    Pemda pemda(Environment env) {
      Format.pakaiZona(ZoneId.of(env.getProperty("bangga.zona", "Asia/Jakarta")));
      return Binder.get(env).bind("bangga.pemda", Pemda.class).get();
    }

    /// The menus are fetched when the first page asks for them: fetching them here would make half
    /// of all beans before the server's socket, which is slow.
    @Bean
    ServletContextInitializer cangkangDiKonteks(
        ObjectProvider<PenyediaMenu> penyedia, Pemda pemda) {
      var sekali = SingletonSupplier.of(() -> penyedia.stream().toList());
      return konteks -> konteks.setAttribute(ATRIBUT, new Cangkang(sekali::obtain, pemda));
    }
  }
}
