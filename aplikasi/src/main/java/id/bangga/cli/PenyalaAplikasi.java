package id.bangga.cli;

import id.bangga.Aplikasi;
import id.bangga.basisdata.Basisdata;
import id.bangga.basisdata.FolderData;
import id.bangga.perintah.PerintahBasisData;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Starts the application without its pages for one piece of work.
final class PenyalaAplikasi implements PerintahBasisData.Penyala {
  @Override
  public <T> T kerjakan(Path data, Function<PerintahBasisData.Layanan, T> kerja) {
    var basisdata = Basisdata.utamaAtauMenumpang(new FolderData(data));
    var pembangun =
        new SpringApplicationBuilder(Aplikasi.class)
            .web(WebApplicationType.NONE)
            .registerShutdownHook(true)
            .initializers(basisdata::pasang)
            .properties("bangga.data=" + data);
    try (var konteks = pembangun.run()) {
      return kerja.apply(new LayananKonteks(konteks));
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
