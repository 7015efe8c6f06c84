package id.bangga.kepuasan;

import id.bangga.berkas.JsonKanonik;
import id.bangga.bersama.Invarian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Frozen results hold: hash, figures from their own sums, the file that may be read, and the row
/// beside them.
@Component
class KepuasanInvarian implements Invarian {
  private final HasilTetapRepository repository;

  KepuasanInvarian(HasilTetapRepository repository) {
    this.repository = repository;
  }

  @Override
  public String modul() {
    return "kepuasan";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> periksa() {
    List<String> pelanggaran = new ArrayList<>();
    for (long id : repository.listId()) {
      byte[] berkas = repository.berkas(id);
      byte[] dasar = repository.dasar(id);
      HasilTetap baris = repository.find(id).orElseThrow();
      if (!JsonKanonik.sidik(berkas).equals(baris.sidik())) {
        pelanggaran.add("hasil SKM %d: sidik berkas tidak cocok".formatted(id));
      }
      PemeriksaBerkas.periksa(dasar, berkas)
          .forEach(pesan -> pelanggaran.add("hasil SKM %d: %s".formatted(id, pesan)));
      var hasil = BerkasHasil.hitung(BerkasHasil.baca(dasar));
      BigDecimal ikm = hasil.ikm();
      boolean sama = ikm != null && baris.ikm().compareTo(ikm) == 0;
      if (!sama || baris.responden() != hasil.responden()) {
        pelanggaran.add("hasil SKM %d: baris tidak sama dengan berkasnya".formatted(id));
      }
    }
    return pelanggaran;
  }
}
