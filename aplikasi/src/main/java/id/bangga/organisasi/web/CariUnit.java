package id.bangga.organisasi.web;

import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.SaringUnit;
import id.bangga.organisasi.TindakanOrganisasi;
import id.bangga.web.PenyediaCari;
import java.util.List;
import org.springframework.stereotype.Component;

/// Units in the search of the top bar.
@Component
class CariUnit implements PenyediaCari {
  private final OrganisasiService organisasi;

  CariUnit(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @Override
  public String jenis() {
    return "Unit kerja";
  }

  @Override
  public List<Temuan> cari(Pelaku pelaku, String kata, int paling) {
    if (!pelaku.boleh(TindakanOrganisasi.LIHAT_UNIT)) {
      return List.of();
    }
    var saring = SaringUnit.semua(organisasi.hariIni()).denganKata(kata);
    return organisasi.cari(saring).baris().stream()
        .limit(paling)
        .map(u ->
            new Temuan(u.nama(), u.jenis().sebutan() + " · " + u.kode(), "/organisasi/" + u.id()))
        .toList();
  }
}
