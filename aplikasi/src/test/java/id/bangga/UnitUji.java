package id.bangga;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.DataUnit;
import id.bangga.organisasi.HasilPerubahan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitBaru;
import java.time.LocalDate;

/// Units for tests above `organisasi`: the first made gets number 1 ({@link Tokoh#UNIT_A}), the
/// next 2 ({@link Tokoh#UNIT_B}).
public final class UnitUji {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private static final Berlaku AWAL = new Berlaku(LocalDate.of(2020, 1, 1), "Pembentukan contoh");

  private UnitUji() {}

  /// Dinas Kesehatan (1) and Dinas Pendidikan (2).
  public static void duaDinas(OrganisasiService organisasi) {
    dinas(organisasi, "PD.01", "Dinas Kesehatan");
    dinas(organisasi, "PD.02", "Dinas Pendidikan");
  }

  public static long dinas(OrganisasiService organisasi, String kode, String nama) {
    var data =
        new DataUnit(
            nama,
            "",
            JenisUnit.DINAS,
            Klaster.DINAS_BADAN,
            JenisUnit.DINAS.layananBaku(),
            null,
            "",
            null,
            40,
            true,
            "uji");
    var hasil = organisasi.buat(SISTEM, new UnitBaru(kode, data), AWAL);
    return ((HasilPerubahan.Jadi) hasil).unit().getFirst();
  }
}
