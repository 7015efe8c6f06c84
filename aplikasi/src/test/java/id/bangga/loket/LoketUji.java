package id.bangga.loket;

import id.bangga.UnitUji;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananMassalService;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TitikBaru;
import id.bangga.organisasi.OrganisasiService;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Service points of two units, each with one service, and what has been stored.
@Component
class LoketUji {
  static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);

  /// Before the first point is there.
  static final FormulirSurvei KOSONG =
      new FormulirSurvei(
          0, "", 0, "", LocalTime.MIN, LocalTime.MAX, 0, false, List.of(), List.of(), List.of());

  private final LayananMassalService pemasang;
  private final SurveiService survei;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;

  LoketUji(
      LayananMassalService pemasang,
      SurveiService survei,
      OrganisasiService organisasi,
      JdbcClient jdbc) {
    this.pemasang = pemasang;
    this.survei = survei;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
  }

  /// A new point of the unit; the first call makes the units.
  FormulirSurvei pasang(long unitId, String layanan) {
    if (organisasi.daftar(organisasi.hariIni()).isEmpty()) {
      UnitUji.duaDinas(organisasi);
    }
    String kode = "uji-" + UUID.randomUUID();
    var titik =
        new TitikBaru(
            unitId,
            kode,
            "Loket 1",
            "",
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            "SKM-9",
            false,
            List.of("usia"),
            List.of(layanan));
    pemasang.pasang(
        SISTEM, List.of(new LayananBaru(unitId, layanan, "KTP-el", true)), List.of(titik));
    return survei.formulir(kode).orElseThrow();
  }

  /// How many answers have been stored.
  long tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Long.class).single();
  }
}
