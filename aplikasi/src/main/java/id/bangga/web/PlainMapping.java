package id.bangga.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo.BuilderConfiguration;

/// Nearly all handlers declare a method and its addresses and nothing else. That is read as it
/// stands here; Spring looks for annotations behind annotations and compares all they could say,
/// which took 70 ms of a start.
record PlainMapping(RequestMethod[] methods, String[] addresses) {
  private static final RequestMethod[] ANY = {};
  private static final PlainMapping NO_PREFIX = new PlainMapping(ANY, new String[0]);

  /// Empty when the method or its class says more than that, or otherwise: Spring reads it then.
  static Optional<RequestMappingInfo> of(
      Method method, Class<?> type, BuilderConfiguration configuration) {
    return of(method)
        .filter(PlainMapping::literal)
        .flatMap(own ->
            of(type).map(prefix -> prefix.info(configuration).combine(own.info(configuration))));
  }

  /// Spring fills in what an address takes from the settings.
  private static boolean literal(PlainMapping mapping) {
    return Arrays.stream(mapping.addresses).noneMatch(address -> address.contains("${"));
  }

  private static Optional<PlainMapping> of(Method method) {
    var get = method.getDeclaredAnnotation(GetMapping.class);
    if (get != null) {
      return empty(get.params(), get.headers(), get.consumes(), get.produces())
              && (get.name() + get.version()).isEmpty()
          ? Optional.of(with(RequestMethod.GET, get.value(), get.path()))
          : Optional.empty();
    }
    var post = method.getDeclaredAnnotation(PostMapping.class);
    return post != null
            && empty(post.params(), post.headers(), post.consumes(), post.produces())
            && (post.name() + post.version()).isEmpty()
        ? Optional.of(with(RequestMethod.POST, post.value(), post.path()))
        : Optional.empty();
  }

  private static Optional<PlainMapping> of(Class<?> type) {
    var all = type.getDeclaredAnnotation(RequestMapping.class);
    if (all == null) {
      return Optional.of(NO_PREFIX);
    }
    return empty(all.params(), all.headers(), all.consumes(), all.produces(), all.method())
            && (all.name() + all.version()).isEmpty()
        ? Optional.of(new PlainMapping(ANY, addresses(all.value(), all.path())))
        : Optional.empty();
  }

  private static PlainMapping with(RequestMethod method, String[] value, String[] path) {
    return new PlainMapping(new RequestMethod[] {method}, addresses(value, path));
  }

  /// One stands for the other; only one of them is given.
  private static String[] addresses(String[] value, String[] path) {
    return value.length == 0 ? path : value;
  }

  private static boolean empty(Object[]... lists) {
    return Arrays.stream(lists).allMatch(list -> list.length == 0);
  }

  private RequestMappingInfo info(BuilderConfiguration configuration) {
    return RequestMappingInfo.paths(addresses).methods(methods).options(configuration).build();
  }
}
