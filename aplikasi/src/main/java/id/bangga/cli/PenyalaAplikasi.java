package id.bangga.cli;

import id.bangga.Aplikasi;
import id.bangga.basisdata.Basisdata;
import id.bangga.basisdata.FolderData;
import id.bangga.basisdata.Settings;
import id.bangga.perintah.PerintahBasisData;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// Starts the application without its pages for one piece of work.
final class PenyalaAplikasi implements PerintahBasisData.Penyala {
  @Override
  public <T> T kerjakan(Path data, Function<PerintahBasisData.Layanan, T> kerja) {
    var folder = new FolderData(data);
    var pengaturan = Settings.read(folder);
    try (var basisdata = Basisdata.utamaAtauMenumpang(folder)) {
      var aplikasi = new SpringApplication(Aplikasi.class);
      aplikasi.setWebApplicationType(WebApplicationType.NONE);
      pengaturan.use(aplikasi);
      aplikasi.addInitializers(basisdata::pasang);
      try (var konteks = aplikasi.run("--bangga.data=" + data)) {
        return kerja.apply(new LayananKonteks(konteks));
      }
    }
  }

  private record LayananKonteks(org.springframework.context.ApplicationContext konteks)
      implements PerintahBasisData.Layanan {
    @Override
    public <S> S ambil(Class<S> jenis) {
      return konteks.getBean(jenis);
    }
  }
}
