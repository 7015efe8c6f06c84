package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananMassalService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.Populasi;
import id.bangga.layanan.TitikBaru;
import id.bangga.organisasi.JenisLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Services, service points and populations of the sample city: usual kinds of services from the
/// table in the resources; numbers of people are made up.
@Component
class LayananContoh {
  static final String SUMBER = "Rekaan (data contoh)";

  private static final List<String> PROFIL =
      List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "disabilitas");

  private final LayananMassalService massal;
  private final PeriodeService periode;
  private final OrganisasiService organisasi;

  LayananContoh(LayananMassalService massal, PeriodeService periode, OrganisasiService organisasi) {
    this.massal = massal;
    this.periode = periode;
    this.organisasi = organisasi;
  }

  /// A service of a unit with the number of people it serves in a year.
  record Milik(UnitKerja unit, LayananBaru layanan, int orang) {}

  void muat(Pelaku sistem) {
    Map<String, List<TabelContoh.Isi>> untuk =
        TabelContoh.baca("layanan.csv").stream()
            .collect(Collectors.groupingBy(satu -> satu.teks("untuk")));
    List<Milik> milik =
        organisasi.daftar(organisasi.hariIni()).stream()
            .filter(unit -> unit.jenisLayanan() == JenisLayanan.PUBLIK)
            .flatMap(unit -> layanan(unit, untuk).stream())
            .toList();
    Map<String, Long> id =
        massal.pasang(sistem, milik.stream().map(Milik::layanan).toList(), titik(milik));
    aturPeriode(sistem, milik);
    massal.isiPopulasi(sistem, populasi(milik, id));
  }

  private static List<Milik> layanan(UnitKerja unit, Map<String, List<TabelContoh.Isi>> untuk) {
    List<TabelContoh.Isi> baris =
        untuk.getOrDefault(
            unit.sebutan(),
            untuk.getOrDefault(
                unit.jenis().name().toLowerCase(Locale.ROOT),
                untuk.getOrDefault("publik", List.of())));
    return baris.stream()
        .map(satu ->
            new Milik(
                unit,
                new LayananBaru(
                    unit.id(),
                    unit.kode() + "." + satu.teks("kode"),
                    satu.teks("nama"),
                    satu.teks("gratis").equals("ya")),
                Integer.parseInt(satu.teks("orang"))))
        .toList();
  }

  /// One counter for each unit; a second one for the units with the most services.
  private static List<TitikBaru> titik(List<Milik> milik) {
    List<TitikBaru> hasil = new ArrayList<>();
    milik.stream()
        .collect(Collectors.groupingBy(satu -> satu.unit().id()))
        .values()
        .forEach(satu -> {
          UnitKerja unit = satu.getFirst().unit();
          hasil.add(titik(unit, "loket", "Loket pelayanan", satu));
          if (satu.size() > 3) {
            hasil.add(titik(unit, "mpp", "Gerai Mal Pelayanan Publik", satu.subList(0, 3)));
          }
        });
    return hasil;
  }

  private static TitikBaru titik(UnitKerja unit, String akhiran, String nama, List<Milik> milik) {
    return new TitikBaru(
        unit.id(),
        kode(unit) + "-" + akhiran,
        nama + " " + unit.sebutan(),
        "Alamat rekaan, Kota Tangerang",
        LocalTime.of(8, 0),
        LocalTime.of(16, 0),
        "SKM-9",
        false,
        PROFIL,
        milik.stream().map(satu -> satu.layanan().kode()).toList());
  }

  private static String kode(UnitKerja unit) {
    String ringkas =
        unit.sebutan()
            .toLowerCase(Locale.ROOT)
            .replaceAll("^kecamatan ", "kec-")
            .replaceAll("^kelurahan ", "kel-")
            .replaceAll("[^a-z0-9]+", "-");
    return ringkas.substring(0, Math.min(ringkas.length(), 30));
  }

  private void aturPeriode(Pelaku sistem, List<Milik> milik) {
    milik.stream()
        .map(Milik::unit)
        .distinct()
        .collect(
            Collectors.groupingBy(
                LayananContoh::jenis, Collectors.mapping(UnitKerja::id, Collectors.toSet())))
        .forEach((jenis, unit) -> periode.atur(sistem, unit, SiklusContoh.TAHUN_LALU, jenis));
  }

  static JenisPeriode jenis(UnitKerja unit) {
    return switch (unit.jenis()) {
      case DINAS, RSUD -> JenisPeriode.TRIWULAN;
      case KELURAHAN -> JenisPeriode.TAHUN;
      default -> JenisPeriode.SEMESTER;
    };
  }

  private static List<Populasi> populasi(List<Milik> milik, Map<String, Long> id) {
    List<Populasi> hasil = new ArrayList<>();
    for (Milik satu : milik) {
      for (int tahun = SiklusContoh.TAHUN_LALU; tahun <= SiklusContoh.TAHUN_INI; tahun++) {
        long layananId = Objects.requireNonNull(id.get(satu.layanan().kode()));
        hasil.add(new Populasi(layananId, Periode.tahunan(tahun), satu.orang(), SUMBER));
        JenisPeriode jenis = jenis(satu.unit());
        if (jenis != JenisPeriode.TAHUN) {
          Periode.dalam(jenis, tahun).stream()
              .map(p ->
                  new Populasi(layananId, p, Math.max(1, satu.orang() / jenis.banyak()), SUMBER))
              .forEach(hasil::add);
        }
      }
    }
    return hasil;
  }
}
