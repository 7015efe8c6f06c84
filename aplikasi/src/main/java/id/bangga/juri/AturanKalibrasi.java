package id.bangga.juri;

import id.bangga.siklus.KriteriaJuri;
import id.bangga.statistik.jury.ScoreTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The arithmetic of a calibration round: weighted scores as in live scoring, each juror against
/// the mean of the others.
final class AturanKalibrasi {
  private final Kalibrasi putaran;
  private final List<KriteriaJuri> kriteria;
  private final Map<Integer, Map<Long, Map<String, BigDecimal>>> skor = new HashMap<>();
  private final Set<Long> juri;

  /// @param skor of everybody; jurors who left out a score are left out
  AturanKalibrasi(Kalibrasi putaran, List<KriteriaJuri> kriteria, List<SkorContoh> skor) {
    this.putaran = putaran;
    this.kriteria = kriteria;
    this.juri = selesai(putaran, kriteria, skor);
    skor.stream()
        .filter(satu -> juri.contains(satu.akunId()))
        .forEach(satu ->
            this.skor
                .computeIfAbsent(satu.nomor(), _ -> new HashMap<>())
                .put(satu.akunId(), satu.skor()));
  }

  /// Jurors who scored every sample on every criterion.
  static Set<Long> selesai(Kalibrasi putaran, List<KriteriaJuri> kriteria, List<SkorContoh> skor) {
    Map<Long, Integer> banyak = new HashMap<>();
    skor.forEach(satu -> banyak.merge(satu.akunId(), satu.skor().size(), Integer::sum));
    int penuh = putaran.contoh().size() * kriteria.size();
    Set<Long> hasil = new TreeSet<>();
    banyak.forEach((akun, jumlah) -> {
      if (jumlah == penuh) {
        hasil.add(akun);
      }
    });
    return hasil;
  }

  /// @param ambang a wider range of weighted scores divides the panel
  BandingKalibrasi banding(BigDecimal ambang, long saya) {
    return new BandingKalibrasi(
        juri.size(),
        putaran.contoh().stream().map(contoh -> sampel(contoh, ambang, saya)).toList(),
        kriteria.stream().map(satu -> new BandingKalibrasi.Kriteria(satu, rentang(satu))).toList(),
        Kesepakatan.dari(tabel(), new ArrayList<>()),
        juri.contains(saya) ? new BandingKalibrasi.Saya(selisih(saya)) : null);
  }

  private BandingKalibrasi.Sampel sampel(Kalibrasi.Contoh contoh, BigDecimal ambang, long saya) {
    List<BigDecimal> nilai =
        juri.stream().map(satu -> nilai(contoh.nomor(), satu)).sorted().toList();
    return new BandingKalibrasi.Sampel(
        contoh,
        AturanJuri.rerata(nilai),
        nilai.getFirst(),
        nilai.getLast(),
        AturanJuri.rentang(nilai).compareTo(ambang) > 0,
        juri.contains(saya) ? nilai(contoh.nomor(), saya) : null);
  }

  private BigDecimal nilai(int nomor, long akun) {
    return AturanJuri.skorJuri(AturanJuri.bobot(kriteria), skor(nomor, akun));
  }

  private Map<String, BigDecimal> skor(int nomor, long akun) {
    return Objects.requireNonNull(Objects.requireNonNull(skor.get(nomor)).get(akun));
  }

  private BigDecimal rentang(KriteriaJuri satu) {
    return putaran.contoh().stream()
        .map(contoh ->
            AturanJuri.rentang(
                juri.stream().map(akun -> angka(contoh.nomor(), akun, satu)).toList()))
        .max(BigDecimal::compareTo)
        .orElseThrow();
  }

  private BigDecimal angka(int nomor, long akun, KriteriaJuri satu) {
    return Objects.requireNonNull(skor(nomor, akun).get(satu.kode()));
  }

  private BigDecimal selisih(long saya) {
    List<BigDecimal> selisih = new ArrayList<>();
    for (Kalibrasi.Contoh contoh : putaran.contoh()) {
      List<BigDecimal> lain =
          juri.stream()
              .filter(akun -> akun != saya)
              .map(akun -> nilai(contoh.nomor(), akun))
              .toList();
      selisih.add(nilai(contoh.nomor(), saya).subtract(AturanJuri.rerata(lain)));
    }
    return AturanJuri.rerata(selisih);
  }

  private ScoreTable tabel() {
    var tabel = ScoreTable.builder();
    for (Kalibrasi.Contoh contoh : putaran.contoh()) {
      for (KriteriaJuri satu : kriteria) {
        for (long akun : juri) {
          tabel.add(
              contoh.nomor() + "/" + satu.kode(),
              Long.toString(akun),
              angka(contoh.nomor(), akun, satu).doubleValue());
        }
      }
    }
    return tabel.build();
  }
}
