package id.bangga.cli;

import id.bangga.Aplikasi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.aot.AotDetector;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationHook;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.aot.ContextAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/// The context of the pages, worked out when the build is made: which components there are, which
/// conditions hold, how each one is constructed, and the proxies around services, all as Java
/// classes in the jar. A start from it reads no class file and generates none.
final class KonteksSiap extends ContextAotProcessor {
  private static final String PENYIAP =
      Aplikasi.class.getName() + "__ApplicationContextInitializer";

  private KonteksSiap(Settings setelan) {
    super(Aplikasi.class, setelan);
  }

  /// Lets an application start from what the build worked out, where the jar holds it.
  static void pakai(SpringApplication aplikasi) {
    if (ClassUtils.isPresent(PENYIAP, KonteksSiap.class.getClassLoader())) {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED);
      aplikasi.setMainApplicationClass(Aplikasi.class);
      aplikasi.setApplicationContextFactory(
          ApplicationContextFactory.of(
              () -> new ServletWebServerApplicationContext(new OurAnnotations())));
    }
  }

  /// Works the context out and leaves its classes in a folder.
  static void tulis(Path folder) throws IOException {
    Path sumber = Files.createTempDirectory("bangga-konteks-");
    try {
      Files.createDirectories(folder);
      new KonteksSiap(
              Settings.builder()
                  .sourceOutput(sumber)
                  .resourceOutput(sumber.resolve("hints"))
                  .classOutput(folder)
                  .groupId("id.bangga")
                  .artifactId("aplikasi")
                  .build())
          .process();
      kompilasi(sumber, folder);
    } finally {
      FileSystemUtils.deleteRecursively(sumber);
    }
  }

  @Override
  protected GenericApplicationContext prepareApplicationContext(Class<?> kelas) {
    var aplikasi = new SpringApplication(kelas);
    aplikasi.setWebApplicationType(WebApplicationType.SERVLET);
    try {
      SpringApplication.withHook(new SampaiTermuat(), () -> aplikasi.run());
    } catch (SpringApplication.AbandonedRunException e) {
      var konteks = (GenericApplicationContext) Objects.requireNonNull(e.getApplicationContext());
      // it looks through every method of every component; nothing of ours declares @EventListener
      konteks.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
      return konteks;
    }
    throw new IllegalStateException("konteks tidak terlepas sebelum dinyalakan");
  }

  private static void kompilasi(Path sumber, Path tujuan) throws IOException {
    List<String> kata =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-cp",
                tujuan + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "-d",
                tujuan.toString()));
    try (Stream<Path> berkas = Files.walk(sumber)) {
      berkas.map(Path::toString).filter(nama -> nama.endsWith(".java")).forEach(kata::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, kata.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("konteks yang disiapkan tidak dapat dikompilasi");
    }
  }

  /// Lets a start go on until the context knows its sources, then takes it away.
  private static final class SampaiTermuat
      implements SpringApplicationHook, SpringApplicationRunListener {
    @Override
    public SpringApplicationRunListener getRunListener(SpringApplication aplikasi) {
      return this;
    }

    @Override
    public void contextLoaded(ConfigurableApplicationContext konteks) {
      throw new SpringApplication.AbandonedRunException(konteks);
    }
  }
}
