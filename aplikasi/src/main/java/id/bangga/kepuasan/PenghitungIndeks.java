package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.layanan.TallyUnsur;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From the sums of services at service points as they are now to every index above them; no input
/// or output.
final class PenghitungIndeks {
  private final NamaUnsur skm;
  private final AcuanLayanan acuan;

  PenghitungIndeks(NamaUnsur skm, AcuanLayanan acuan) {
    this.skm = skm;
    this.acuan = acuan;
  }

  AcuanLayanan acuan() {
    return acuan;
  }

  IndeksUnit unit(long unitId, Periode periode, List<RekapLayanan> baris) {
    return new IndeksUnit(
        unitId,
        periode,
        nilai(baris, acuan.populasiUnit(unitId, disurvei(baris))),
        bagian(baris, RekapLayanan::layananId, this::layanan),
        bagian(baris, RekapLayanan::titikId, this::titik),
        List.of());
  }

  /// The services that were answered for.
  static Set<Long> disurvei(List<RekapLayanan> baris) {
    return baris.stream().map(RekapLayanan::layananId).collect(Collectors.toSet());
  }

  private static List<IndeksUnit.Bagian> bagian(
      List<RekapLayanan> baris,
      ToLongFunction<RekapLayanan> kunci,
      Function<List<RekapLayanan>, IndeksUnit.Bagian> susun) {
    return baris.stream().collect(Collectors.groupingBy(kunci::applyAsLong)).values().stream()
        .map(susun)
        .sorted(Comparator.comparing(IndeksUnit.Bagian::nama))
        .toList();
  }

  private IndeksUnit.Bagian layanan(List<RekapLayanan> baris) {
    var milik = acuan.layanan(baris.getFirst().layananId());
    return new IndeksUnit.Bagian(
        milik.id(),
        milik.kode(),
        milik.nama(),
        milik.gratis(),
        nilai(baris, acuan.populasiLayanan(milik.id())));
  }

  private IndeksUnit.Bagian titik(List<RekapLayanan> baris) {
    var milik = acuan.titik(baris.getFirst().titikId());
    return new IndeksUnit.Bagian(milik.id(), milik.kode(), milik.nama(), false, nilai(baris, null));
  }

  DasarUnit.Hasil hasil(long unitId, DasarUnit dasar) {
    JumlahMasukan jumlah = jumlah(dasar.baris());
    return new DasarUnit.Hasil(
        nilai(jumlah, acuan.populasiUnit(unitId, disurvei(dasar.baris()))), jumlah);
  }

  /// The index over some rows.
  NilaiIkm nilai(List<RekapLayanan> baris, @Nullable Long populasi) {
    return nilai(jumlah(baris), populasi);
  }

  NilaiIkm nilai(JumlahMasukan jumlah, @Nullable Long populasi) {
    return jumlah.nilai(skm, populasi, 0);
  }

  JumlahMasukan jumlah(List<RekapLayanan> baris) {
    return JumlahMasukan.jumlah(
        baris.stream().map(satu -> JumlahMasukan.dari(masukan(satu))).toList());
  }

  /// The rows with their names, as they go into a frozen file.
  List<IsiBerkas.Masukan> masukan(List<RekapLayanan> baris) {
    return baris.stream().map(this::masukan).toList();
  }

  private IsiBerkas.Masukan masukan(RekapLayanan satu) {
    var layanan = acuan.layanan(satu.layananId());
    var titik = acuan.titik(satu.titikId());
    return new IsiBerkas.Masukan(
        layanan.kode(),
        layanan.nama(),
        layanan.gratis(),
        titik.kode(),
        titik.nama(),
        acuan.populasiLayanan(layanan.id()),
        skm(satu.sah()),
        skm(satu.dikecualikan()));
  }

  /// The unsur of the SKM in the order of the questionnaire.
  private Jumlahan skm(TallyUnsur tally) {
    return Jumlahan.dari(tally).pilih(skm.kode().stream().filter(tally.kode()::contains).toList());
  }
}
