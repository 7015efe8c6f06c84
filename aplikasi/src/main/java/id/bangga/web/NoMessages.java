package id.bangga.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.stereotype.Component;

/// What the pages say stands in our own code and templates; Spring needs no texts of its own. Its
/// usual source without texts goes through all locales of the JDK first, 75 ms of a start.
@Component(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
class NoMessages implements MessageSource {
  @Override
  public @Nullable String getMessage(
      String code, Object @Nullable [] args, @Nullable String fallback, @Nullable Locale locale) {
    return fallback;
  }

  @Override
  public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
    throw new NoSuchMessageException(code);
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
    String fallback = message.getDefaultMessage();
    if (fallback == null) {
      throw new NoSuchMessageException(String.valueOf(message));
    }
    return fallback;
  }
}
