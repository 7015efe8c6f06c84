package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What is read the short way is what Spring reads.
@UjiSpring
class PlainMappingTest {
  private final ApplicationContext konteks;

  PlainMappingTest(ApplicationContext konteks) {
    this.konteks = konteks;
  }

  @Test
  void every_handler_is_found_under_the_same_conditions() {
    var kita = konteks.getBean(PemetaAlamat.class);
    var spring = new RequestMappingHandlerMapping();
    spring.setApplicationContext(konteks);
    spring.setPatternParser(kita.getPatternParser());
    spring.setContentNegotiationManager(kita.getContentNegotiationManager());
    spring.afterPropertiesSet();

    assertThat(kita.getHandlerMethods()).hasSizeGreaterThan(300);
    assertThat(menurut(kita)).isEqualTo(menurut(spring));
  }

  private static Map<Object, String> menurut(RequestMappingHandlerMapping pemeta) {
    return pemeta.getHandlerMethods().entrySet().stream()
        .collect(Collectors.toMap(satu -> satu.getKey(), satu -> satu.getValue().toString()));
  }
}
