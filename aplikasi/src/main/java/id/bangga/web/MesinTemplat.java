package id.bangga.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The template engine over the templates that the build has compiled.
@Configuration(proxyBeanMethods = false)
class MesinTemplat {
  static final String ATRIBUT = "bangga.templat";

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  ServletContextInitializer templatDiKonteks(TemplateEngine mesin) {
    return konteks -> konteks.setAttribute(ATRIBUT, mesin);
  }
}
