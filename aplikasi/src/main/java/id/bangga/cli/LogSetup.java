package id.bangga.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Everything the program notes goes to standard error; standard output belongs to answers. Set up
/// in Java, because finding and reading XML took a start longer than all it logs.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
  /// Keeps Spring Boot from a setup of its own, and libraries from looking for Log4j first.
  private static final Map<String, String> SETTLED =
      Map.of(
          "org.springframework.boot.logging.LoggingSystem",
          "none",
          "org.apache.commons.logging.LogFactory",
          "org.apache.commons.logging.impl.Slf4jLogFactory");

  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %msg%n%ex";
  private static final Map<String, Level> LEVELS =
      Map.of(
          "id.bangga", Level.INFO,
          // A failed start is told by the command line, once.
          "org.springframework.boot.web.server.servlet.context", Level.ERROR,
          "org.springframework.context.annotation", Level.ERROR,
          // The statement that met a broken connection says so itself; on Ctrl-C there is none.
          "com.zaxxer.hikari.pool.ProxyConnection", Level.ERROR,
          // An address nobody serves is a page (404), not news.
          "org.springframework.web.servlet.PageNotFound", Level.ERROR,
          // Hostile uploads are refused with a rule's code; the parser's complaints only fill the
          // log.
          "org.apache.pdfbox", Level.OFF,
          "org.apache.fontbox", Level.OFF);

  /// Before anything of Spring's is touched.
  static void alone() {
    SETTLED.forEach(System::setProperty);
  }

  /// Libraries note nothing any more.
  static void quiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      quiet(context);
    }
  }

  static void quiet(LoggerContext context) {
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    var lines = new LayoutWrappingEncoder<ILoggingEvent>();
    lines.setContext(context);
    lines.setLayout(layout(context));
    lines.start();
    var errors = new ConsoleAppender<ILoggingEvent>();
    errors.setContext(context);
    errors.setName("galat");
    errors.setTarget("System.err");
    errors.setEncoder(lines);
    errors.start();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(errors);
    LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
    bridge();
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static PatternLayout layout(LoggerContext context) {
    var layout = new PatternLayout();
    layout.setContext(context);
    layout.getInstanceConverterMap().put("msg", EscapedText.Message::new);
    layout.getInstanceConverterMap().put("ex", EscapedText.Trace::new);
    layout.setPattern(LINE);
    layout.start();
    return layout;
  }

  /// Tomcat writes to Java's own loggers.
  private static void bridge() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
  }
}
