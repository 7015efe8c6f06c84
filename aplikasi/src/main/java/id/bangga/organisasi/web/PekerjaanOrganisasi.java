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

/// What waits for the keepers of the units: none there at all, names not yet confirmed, heads or
/// numbers of employees missing.
@Component
class PekerjaanOrganisasi implements PenyediaPekerjaan {
  private final OrganisasiService organisasi;

  PekerjaanOrganisasi(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    boolean pengurus = pelaku.memegang(Peran.PENGELOLA) || pelaku.memegang(Peran.ADMIN);
    if (!pengurus && !pelaku.memegang(Peran.BKPSDM)) {
      return List.of();
    }
    Collection<UnitKerja> unit = organisasi.peta(organisasi.hariIni()).values();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (pelaku.memegang(Peran.BKPSDM)) {
      hasil.addAll(pegawai(unit));
    }
    if (pengurus) {
      hasil.addAll(susunan(unit));
    }
    return hasil;
  }

  /// For BKPSDM: who leads a unit, and how many work there.
  private static List<Pekerjaan> pegawai(Collection<UnitKerja> unit) {
    List<Pekerjaan> hasil = new ArrayList<>();
    long tanpaKepala = unit.stream().filter(u -> u.kepala().isEmpty()).count();
    if (tanpaKepala > 0) {
      hasil.add(
          new Pekerjaan(
              65,
              "%d unit tanpa nama kepala".formatted(tanpaKepala),
              "Sampaikan nama pejabatnya kepada Pengelola agar dicatat.",
              null,
              "Lihat unit",
              "/organisasi"));
    }
    long tanpaAsn = unit.stream().filter(u -> u.jumlahAsn() == 0).count();
    if (tanpaAsn > 0) {
      hasil.add(
          new Pekerjaan(
              66,
              "%d unit belum berjumlah ASN".formatted(tanpaAsn),
              "Jumlah ASN menentukan besar sampel survei dan ambang kerahasiaannya.",
              null,
              "Isi jumlah ASN",
              "/organisasi?urut=jumlah_asn"));
    }
    return hasil;
  }

  private static List<Pekerjaan> susunan(Collection<UnitKerja> unit) {
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
