package id.bangga.cli;

import id.bangga.Aplikasi;
import id.bangga.basisdata.CatatanRakitan;
import id.bangga.basisdata.Settings;
import id.bangga.perintah.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.index.CandidateComponentsIndexLoader;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./bangga indeks PUSTAKA FOLDER`: writes what the build puts into the jar so that no start has
/// to find it out: the list of components (in the form of Spring's index, which spares reading
/// every class), the hash over all migrations, the settings it brings along. Makes the libraries
/// fit for the cache of started classes.
@Command(name = "indeks", hidden = true, description = "Isi tambahan jar (dipakai perakitan).")
final class IndeksCommand implements Callable<Integer> {
  @Parameters(index = "1", paramLabel = "FOLDER")
  private Path folder;

  @Parameters(index = "0", paramLabel = "PUSTAKA")
  private Path pustaka;

  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() throws IOException {
    KonteksSiap.tulis(folder); // empties the folder first
    Path indeks = folder.resolve(CandidateComponentsIndexLoader.COMPONENTS_RESOURCE_LOCATION);
    Files.createDirectories(indeks.getParent());
    Files.write(indeks, komponen());
    CatatanRakitan.tulis(folder);
    Settings.write(folder);
    PustakaSiap.siapkan(pustaka).forEach(spesifikasi.commandLine().getErr()::println);
    return Status.SELESAI;
  }

  private static List<String> komponen() {
    return new SemuaKomponen()
        .findCandidateComponents(Aplikasi.class.getPackageName()).stream()
            .map(BeanDefinition::getBeanClassName)
            .map(Objects::requireNonNull)
            .sorted()
            .map(nama -> nama + "=" + Component.class.getName())
            .toList();
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
