package id.bangga.akun.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Our entries in the left rail, and what the journal calls our things.
@Component
class MenuAkun implements PenyediaMenu, PenjelasObjek {
  private final AkunService akun;

  MenuAkun(AkunService akun) {
    this.akun = akun;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(0, "Pekerjaan Anda", "/pekerjaan", "house", Set.of(Peran.values())),
        new EntriMenu(
            85, "Data ASN", "/data-asn", "badge-check", Set.of(Peran.BKPSDM, Peran.ADMIN)),
        new EntriMenu(
            90, "Akun", "/akun", "users", Set.of(Peran.ADMIN, Peran.PENGELOLA, Peran.AUDITOR)));
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek("akun", "Akun", "/akun/{id}", Set.of(Peran.ADMIN, Peran.AUDITOR)),
        new JenisObjek("sesi", "Sesi", "", Set.of()),
        new JenisObjek("kunci_api", "Kunci API", "", Set.of()));
  }

  @Override
  public Map<String, String> namaObjek(String jenis, Collection<String> id) {
    if (!jenis.equals("akun")) {
      return Map.of();
    }
    return akun.nama(id.stream().map(Long::valueOf).toList()).entrySet().stream()
        .collect(Collectors.toMap(satu -> satu.getKey().toString(), Map.Entry::getValue));
  }
}
