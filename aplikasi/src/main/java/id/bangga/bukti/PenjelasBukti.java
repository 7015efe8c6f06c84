package id.bangga.bukti;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the journal calls the things of this module.
@Component
class PenjelasBukti implements PenjelasObjek {
  private final BuktiRepository repository;

  PenjelasBukti(BuktiRepository repository) {
    this.repository = repository;
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek(
            "bukti", "Bukti dukung", "/bukti/{id}", Set.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD)),
        new JenisObjek("laci", "Laci bukti", "/bukti/unit/{id}", Set.of(Peran.AUDITOR)));
  }

  @Override
  public Map<String, String> namaObjek(String jenis, Collection<String> id) {
    return jenis.equals("bukti") ? repository.judul(id) : Map.of();
  }
}
