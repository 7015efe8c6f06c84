package id.bangga.instrumen;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the journal calls an instrument, and where it is shown.
@Component
class ObjekInstrumen implements PenjelasObjek {
  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek("instrumen", "Instrumen", "/instrumen/{id}", Set.of(Peran.values())));
  }
}
