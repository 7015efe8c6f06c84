package id.bangga.siklus.web;

import static id.bangga.siklus.KodeAturanSiklus.SK_003;
import static id.bangga.siklus.KodeAturanSiklus.SK_004;
import static id.bangga.siklus.KodeAturanSiklus.SK_005;
import static id.bangga.siklus.KodeAturanSiklus.SK_006;
import static id.bangga.siklus.KodeAturanSiklus.SK_007;
import static id.bangga.siklus.KodeAturanSiklus.SK_008;
import static id.bangga.siklus.KodeAturanSiklus.SK_009;
import static id.bangga.siklus.KodeAturanSiklus.SK_010;
import static id.bangga.siklus.KodeAturanSiklus.SK_017;
import static id.bangga.siklus.KodeAturanSiklus.SK_019;
import static id.bangga.siklus.KodeAturanSiklus.SK_023;
import static id.bangga.siklus.KodeAturanSiklus.SK_025;
import static id.bangga.siklus.KodeAturanSiklus.SK_026;
import static id.bangga.siklus.KodeAturanSiklus.SK_028;
import static id.bangga.siklus.KodeAturanSiklus.SK_029;

import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.siklus.RentangFase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is looked at before a cycle opens: each part with what is wrong in it and the page that
/// cures it.
///
/// @param peringatan what does not stand in the way, but should be known
public record PeriksaBuka(List<Butir> butir, List<String> peringatan) {
  /// One part; in order when `alasan` is empty.
  ///
  /// @param href the page that cures it
  public record Butir(String nama, String keterangan, String href, List<Alasan> alasan) {}

  static PeriksaBuka dari(HalamanSiklus halaman, List<Alasan> kekurangan, int tidakIkut) {
    var siklus = halaman.siklus();
    String alamat = halaman.alamat();
    var penyusun = new Penyusun(kekurangan);
    penyusun.butir(
        "Jadwal",
        "%d fase berurutan, %s".formatted(siklus.fase().size(), rentang(siklus.fase())),
        alamat + "/jadwal/ubah",
        SK_003,
        SK_004,
        SK_005,
        SK_029);
    penyusun.butir(
        "Parameter",
        "bobot %s desk dan %s juri; finalis: %s"
            .formatted(
                KataSiklus.angka(siklus.parameter().bobotDesk()),
                KataSiklus.angka(siklus.parameter().bobotJuri()),
                halaman.finalis()),
        alamat + "/parameter/ubah",
        SK_007,
        SK_008,
        SK_025,
        SK_028);
    penyusun.butir(
        "Kriteria juri",
        "%d kriteria, jumlah bobot 100".formatted(siklus.kriteria().size()),
        alamat + "/kriteria/ubah",
        SK_006,
        SK_017,
        SK_019,
        SK_026);
    penyusun.butir(
        "Peserta",
        "%d unit kerja".formatted(halaman.peserta().size()),
        alamat + "/peserta/ubah",
        SK_009);
    penyusun.butir(
        "Tahun instrumen",
        "instrumen tahun %d".formatted(halaman.instrumen().tahun()),
        alamat + "/ubah",
        SK_023);
    penyusun.butir(
        "Isi instrumen",
        "%d indikator, jumlah bobot 100".formatted(halaman.instrumen().indikator().size()),
        "/instrumen/" + halaman.instrumen().id(),
        SK_010);
    return new PeriksaBuka(penyusun.hasil, peringatan(halaman, tidakIkut));
  }

  private static String rentang(List<RentangFase> fase) {
    return fase.isEmpty()
        ? ""
        : KataSiklus.hari(fase.getFirst().mulai())
            + " sampai "
            + KataSiklus.hari(fase.getLast().selesai());
  }

  private static List<String> peringatan(HalamanSiklus halaman, int tidakIkut) {
    var hasil = new ArrayList<String>();
    for (RentangFase satu : halaman.siklus().fase()) {
      if (satu.lewat(halaman.kini())) {
        hasil.add("Fase %s sudah lewat menurut jadwal ini.".formatted(satu.fase().sebutan()));
      }
    }
    if (tidakIkut > 0) {
      hasil.add("%d unit kerja yang ada hari ini tidak ikut.".formatted(tidakIkut));
    }
    if (halaman.belumTerverifikasi() > 0) {
      hasil.add(
          "%d angka pada parameter belum terverifikasi; tanda itu tampil di semua halaman dan cetakan."
              .formatted(halaman.belumTerverifikasi()));
    }
    return hasil;
  }

  public boolean siap() {
    return butir.stream().allMatch(satu -> satu.alasan().isEmpty());
  }

  public long jumlah() {
    return butir.stream().mapToLong(satu -> satu.alasan().size()).sum();
  }

  private static final class Penyusun {
    private final List<Alasan> kekurangan;
    private final List<Butir> hasil = new ArrayList<>();

    Penyusun(List<Alasan> kekurangan) {
      this.kekurangan = kekurangan;
    }

    void butir(String nama, String keterangan, String href, KodeAturan... kode) {
      Set<KodeAturan> milik = Set.of(kode);
      hasil.add(
          new Butir(
              nama,
              keterangan,
              href,
              kekurangan.stream().filter(satu -> milik.contains(satu.kode())).toList()));
    }
  }
}
