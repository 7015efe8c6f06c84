package id.bangga.hasil;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every frozen result still is what its hash says and holds when it is derived again.
@Component
class HasilInvarian implements Invarian {
  private final HasilRepository repository;

  HasilInvarian(HasilRepository repository) {
    this.repository = repository;
  }

  @Override
  public String modul() {
    return "hasil";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    for (HasilBeku beku : repository.list()) {
      HasilVerifikasi hasil = Verifikasi.periksa(repository.findBerkas(beku.id()));
      if (!hasil.sidik().equals(beku.sidik())) {
        temuan.add(
            "Hasil %d: sidik berkas tidak sama dengan yang dicatat.".formatted(beku.tahun()));
      }
      hasil
          .temuan()
          .forEach(satu -> temuan.add("Hasil %d: %s".formatted(beku.tahun(), satu.pesan())));
    }
    return temuan;
  }
}
