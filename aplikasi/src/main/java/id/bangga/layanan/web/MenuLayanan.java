package id.bangga.layanan.web;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Our entry in the left rail, and what the journal calls our things.
@Component
class MenuLayanan implements PenyediaMenu, PenjelasObjek {
  private static final Set<Peran> PEMBACA =
      Set.of(
          Peran.PENGELOLA,
          Peran.OPERATOR_PD,
          Peran.PIMPINAN_PD,
          Peran.PIMPINAN_DAERAH,
          Peran.AUDITOR);

  @Override
  public List<EntriMenu> menu() {
    return List.of(new EntriMenu(65, "Survei warga", "/layanan", "smile", PEMBACA));
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek("layanan", "Layanan", "/layanan", PEMBACA),
        new JenisObjek("titik layanan", "Titik layanan", "/layanan/titik/{id}", PEMBACA),
        new JenisObjek("populasi layanan", "Populasi layanan", "/layanan", PEMBACA),
        new JenisObjek("periode survei", "Periode survei", "/layanan", PEMBACA),
        new JenisObjek("jawaban survei", "Jawaban survei", "", PEMBACA),
        new JenisObjek("pengecualian jawaban", "Pengecualian jawaban", "", PEMBACA),
        new JenisObjek("tiket survei", "Tiket survei", "", PEMBACA),
        new JenisObjek("kuesioner", "Kuesioner", "/layanan/kuesioner", PEMBACA),
        new JenisObjek("ketikan", "Isian kertas", "", PEMBACA),
        new JenisObjek("pemetaan", "Pemetaan kolom", "", PEMBACA));
  }
}
