package id.bangga.web;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the few JSON addresses read and write: a null in a list or map is refused; all else as
/// Spring Boot would set Jackson up, whose own way there searches all components for serializers
/// that nobody has (80 ms of a start).
@Configuration(proxyBeanMethods = false)
class Json {
  @Bean
  JsonMapper jsonMapper() {
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .changeDefaultNullHandling(usual -> usual.withContentNulls(Nulls.FAIL))
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .build();
  }
}
