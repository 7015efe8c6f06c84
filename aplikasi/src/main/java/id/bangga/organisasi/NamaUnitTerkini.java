package id.bangga.organisasi;

import id.bangga.bersama.NamaUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of units for the modules below this one: as they are today, or as they were last.
@Component
class NamaUnitTerkini implements NamaUnit {
  private final OrganisasiService organisasi;
  private final SusunanTerkini terkini;

  NamaUnitTerkini(OrganisasiService organisasi, SusunanTerkini terkini) {
    this.organisasi = organisasi;
    this.terkini = terkini;
  }

  @Override
  public Optional<String> nama(long unitId) {
    return terkini
        .potret()
        .susunan()
        .cari(unitId)
        .map(r -> r.terdekat(organisasi.hariIni()).data().nama());
  }

  @Override
  public List<Entri> cari(String kata) {
    return organisasi.cari(SaringUnit.semua(organisasi.hariIni()).denganKata(kata)).baris().stream()
        .sorted(Comparator.comparing(UnitKerja::nama))
        .map(NamaUnitTerkini::entri)
        .toList();
  }

  @Override
  public Optional<Entri> kenali(String kodeAtauNama) {
    String dicari = Teks.kunci(kodeAtauNama);
    return organisasi.daftar(organisasi.hariIni()).stream()
        .filter(u -> Teks.kunci(u.kode()).equals(dicari) || Teks.kunci(u.nama()).equals(dicari))
        .findFirst()
        .map(NamaUnitTerkini::entri);
  }

  private static Entri entri(UnitKerja unit) {
    return new Entri(unit.id(), unit.kode(), unit.nama());
  }
}
