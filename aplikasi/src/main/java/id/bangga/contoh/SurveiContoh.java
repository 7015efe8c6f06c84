package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.JawabanMassalService;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Answers of citizens of the sample city for last year and this year until yesterday, all made up:
/// free services answered "Gratis" by nearly all, waiting time and facilities the weak spots, a few
/// bursts from one device, suggestions.
@Component
class SurveiContoh implements BagianContoh {
  private static final long BENIH = 9_014;

  /// Everybody who was asked in a kelurahan in a year; more where more are served.
  private static final int KELURAHAN = 110;

  private static final int KECAMATAN = 180;
  private static final int LAINNYA = 480;

  private final LayananContoh pemasang;
  private final LayananService layanan;
  private final JawabanMassalService massal;
  private final OrganisasiService organisasi;
  private final Clock clock;

  SurveiContoh(
      LayananContoh pemasang,
      LayananService layanan,
      JawabanMassalService massal,
      OrganisasiService organisasi,
      Clock clock) {
    this.pemasang = pemasang;
    this.layanan = layanan;
    this.massal = massal;
    this.organisasi = organisasi;
    this.clock = clock;
  }

  @Override
  public int urutan() {
    return 30;
  }

  @Override
  public String sebutan() {
    return "layanan dan jawaban survei";
  }

  @Override
  public void muat(Pelaku sistem) {
    pemasang.muat(sistem);
    var acak = new SplittableRandom(BENIH);
    Map<Long, LayananUnit> menurutId =
        layanan.daftar().stream().collect(Collectors.toMap(LayananUnit::id, satu -> satu));
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    List<JawabanMasuk> semua = new ArrayList<>();
    for (TitikLayanan titik :
        layanan.titik().stream().sorted(Comparator.comparing(TitikLayanan::kode)).toList()) {
      var warga = new WargaContoh(acak.split(), titik, clock.getZone());
      int setahun = warga.banyak(banyak(Objects.requireNonNull(unit.get(titik.unitId()))));
      for (int tahun = SiklusContoh.TAHUN_LALU; tahun <= SiklusContoh.TAHUN_INI; tahun++) {
        tahun(warga, titik, menurutId, tahun, setahun, semua);
      }
    }
    massal.simpan(sistem, semua, "data contoh");
  }

  private void tahun(
      WargaContoh warga,
      TitikLayanan titik,
      Map<Long, LayananUnit> menurutId,
      int tahun,
      int setahun,
      List<JawabanMasuk> semua) {
    LocalDate awal = LocalDate.of(tahun, 1, 2);
    LocalDate kemarin = LocalDate.now(clock).minusDays(1);
    LocalDate akhir = LocalDate.of(tahun, 12, 30);
    if (kemarin.isBefore(akhir)) {
      akhir = kemarin;
    }
    long hari = akhir.toEpochDay() - awal.toEpochDay() + 1;
    long jumlah = hari <= 0 ? 0 : setahun * hari / 363;
    for (int i = 0; i < jumlah; i++) {
      semua.add(warga.jawab(warga.hariKerja(awal, hari), pilih(warga, titik, menurutId), tahun));
    }
    if (hari > 60 && warga.curang()) {
      semua.addAll(warga.beruntun(akhir.minusDays(20), pilih(warga, titik, menurutId)));
    }
  }

  private static LayananUnit pilih(
      WargaContoh warga, TitikLayanan titik, Map<Long, LayananUnit> menurutId) {
    return Objects.requireNonNull(menurutId.get(warga.pilih(titik.layanan())));
  }

  private static int banyak(UnitKerja unit) {
    return switch (unit.jenis()) {
      case KELURAHAN -> KELURAHAN;
      case KECAMATAN -> KECAMATAN;
      default -> LAINNYA;
    };
  }
}
