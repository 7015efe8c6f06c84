package id.bangga.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/// Tomcat hands pages to the network in pieces of 8 KB; with this most go in one piece, and the
/// board of all units in five. Each open connection holds one such buffer.
@Configuration(proxyBeanMethods = false)
class PenyanggaJawaban implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
  private static final int BITA = 32 * 1024;

  @Override
  public void customize(ConfigurableTomcatWebServerFactory tomcat) {
    tomcat.addConnectorCustomizers(
        konektor -> konektor.setProperty("socket.appWriteBufSize", Integer.toString(BITA)));
  }
}
