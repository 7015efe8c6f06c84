package id.bangga.akun;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Settings of the module as beans.
@Configuration(proxyBeanMethods = false)
class PengaturanAkun {
  @Bean
  AturanMasuk aturanMasuk(Environment env) {
    return AturanMasuk.dari(env);
  }
}
