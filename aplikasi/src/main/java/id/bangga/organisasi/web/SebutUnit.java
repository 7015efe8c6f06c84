package id.bangga.organisasi.web;

import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.TindakanOrganisasi;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.PenyediaSebutan;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Names of units that forms send.
@Component
class SebutUnit implements PenyediaSebutan {
  private static final Set<String> ISIAN = Set.of("unit", "induk", "pilih", "tambah", "tujuan");
  private final OrganisasiService organisasi;

  SebutUnit(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @Override
  public Optional<String> sebutan(Pelaku pelaku, String isian, long nomor) {
    return ISIAN.contains(isian) && pelaku.boleh(TindakanOrganisasi.LIHAT_UNIT)
        ? organisasi.find(nomor, organisasi.hariIni()).map(UnitKerja::nama)
        : Optional.empty();
  }
}
