package id.bangga.penilaian;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the journal calls the things of this module.
@Component
class PenjelasPenilaian implements PenjelasObjek {
  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek(
            "penilaian",
            "Penilaian mandiri",
            "",
            Set.of(Peran.OPERATOR_PD, Peran.PIMPINAN_PD, Peran.PENGELOLA)),
        new JenisObjek("nilai-auto", "Nilai otomatis", "", Set.of(Peran.PENGELOLA)));
  }
}
