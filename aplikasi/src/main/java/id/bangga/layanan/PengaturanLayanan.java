package id.bangga.layanan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Settings of the module as beans.
@Configuration(proxyBeanMethods = false)
class PengaturanLayanan {
  @Bean
  PengaturanTanda pengaturanTanda(Environment env) {
    return PengaturanTanda.dari(env);
  }
}
