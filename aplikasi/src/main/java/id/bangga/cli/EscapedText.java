package id.bangga.cli;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What strangers send may stand in a message or in an exception: its line breaks and other control
/// characters are written out, so that nothing of it begins a line of the log or moves a terminal.
final class EscapedText {
  private EscapedText() {}

  static final class Message extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
      return String.valueOf(escaped(super.convert(event)));
    }
  }

  static final class Trace extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
      return super.throwableProxyToString(new Escaped(thrown));
    }
  }

  private record Escaped(IThrowableProxy thrown) implements IThrowableProxy {
    private static @Nullable IThrowableProxy of(@Nullable IThrowableProxy thrown) {
      return thrown == null ? null : new Escaped(thrown);
    }

    @Override
    public @Nullable String getMessage() {
      return escaped(thrown.getMessage());
    }

    @Override
    public @Nullable String getOverridingMessage() {
      return escaped(thrown.getOverridingMessage());
    }

    @Override
    public String getClassName() {
      return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
      return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
      return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
      return of(thrown.getCause());
    }

    @Override
    public IThrowableProxy @Nullable [] getSuppressed() {
      IThrowableProxy[] all = thrown.getSuppressed();
      return all == null
          ? null
          : Arrays.stream(all).map(Escaped::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
      return thrown.isCyclic();
    }
  }

  static @Nullable String escaped(@Nullable String text) {
    if (text == null || text.chars().noneMatch(EscapedText::moves)) {
      return text;
    }
    var plain = new StringBuilder(text.length() + 16);
    text.chars().forEach(letter -> append(plain, letter));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int letter) {
    switch (letter) {
      case '\n' -> plain.append("\\n");
      case '\r' -> plain.append("\\r");
      default -> {
        if (moves(letter)) {
          plain.append("\\u%04x".formatted(letter));
        } else {
          plain.append((char) letter);
        }
      }
    }
  }

  /// Control characters but the tab, what separates lines, and what turns the direction of writing.
  private static boolean moves(int letter) {
    return (Character.isISOControl(letter) && letter != '\t')
        || (letter >= 0x2028 && letter <= 0x202e)
        || (letter >= 0x2066 && letter <= 0x2069);
  }
}
