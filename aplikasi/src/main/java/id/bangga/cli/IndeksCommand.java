package id.bangga.cli;

import id.bangga.Aplikasi;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./bangga indeks`: lists the components of the program in the form of Spring's component index.
/// The build puts the list into the jar, and no start has to read every class any more.
@Command(name = "indeks", hidden = true, description = "Daftar komponen (dipakai perakitan).")
final class IndeksCommand implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() {
    var keluar = spesifikasi.commandLine().getOut();
    new SemuaKomponen()
        .findCandidateComponents(Aplikasi.class.getPackageName()).stream()
            .map(BeanDefinition::getBeanClassName)
            .map(Objects::requireNonNull)
            .sorted()
            .forEach(nama -> keluar.println(nama + "=" + Component.class.getName()));
    return 0;
  }

  /// Conditions are judged at the start, not here.
  private static final class SemuaKomponen extends ClassPathScanningCandidateComponentProvider {
    SemuaKomponen() {
      super(false);
    }

    @Override
    protected boolean isCandidateComponent(MetadataReader kelas) {
      return kelas.getAnnotationMetadata().isAnnotated(Component.class.getName());
    }
  }
}
