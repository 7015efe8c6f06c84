package id.bangga.organisasi.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// What waits for the keepers of the units: none there at all, or names not yet confirmed.
@Component
class PekerjaanOrganisasi implements PenyediaPekerjaan {
  private final OrganisasiService organisasi;

  PekerjaanOrganisasi(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    if (!pelaku.memegang(Peran.PENGELOLA) && !pelaku.memegang(Peran.ADMIN)) {
      return List.of();
    }
    Collection<UnitKerja> unit = organisasi.peta(organisasi.hariIni()).values();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (unit.isEmpty()) {
      hasil.add(
          new Pekerjaan(
              10,
              "Masukkan unit kerja",
              "Belum ada satu pun unit kerja. Tanpa unit, siklus penilaian tidak dapat dimulai.",
              null,
              "Impor unit kerja",
              "/organisasi/impor"));
    }
    long belum = unit.stream().filter(u -> !u.terverifikasi()).count();
    if (belum > 0) {
      hasil.add(
          new Pekerjaan(
              70,
              "Periksa nama unit kerja",
              "%d unit bertanda belum terverifikasi; cocokkan dengan peraturannya."
                  .formatted(belum),
              null,
              "Lihat unit",
              "/organisasi?verifikasi=belum"));
    }
    return hasil;
  }
}
