package id.bangga.skm;

import id.bangga.statistik.interval.SampleSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Findings about words and counts: letter, label, trend, shares, number of respondents, ranks.
final class TemuanTulisan {
  private static final Pattern HURUF = Pattern.compile("\\s*\\(?([A-Da-d])\\)?(?![A-Za-z])(.*)");
  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

  /// Below this an average says little even without a known population; our own threshold.
  private static final int TERLALU_SEDIKIT = 30;

  private final LaporanTerbit laporan;
  private final BigDecimal ikmTepat;
  private final List<Temuan> temuan = new ArrayList<>();

  private TemuanTulisan(LaporanTerbit laporan, BigDecimal ikmTepat) {
    this.laporan = laporan;
    this.ikmTepat = ikmTepat;
  }

  static List<Temuan> periksa(LaporanTerbit laporan, BigDecimal ikmTepat) {
    var pemeriksa = new TemuanTulisan(laporan, ikmTepat);
    pemeriksa.mutu();
    pemeriksa.tren();
    pemeriksa.proporsi();
    pemeriksa.responden();
    pemeriksa.kuesioner();
    pemeriksa.peringkat();
    return pemeriksa.temuan;
  }

  private void mutu() {
    BigDecimal terbit = laporan.ikm().nilai();
    if (terbit.compareTo(Mutu.D.batasBawah()) < 0 || terbit.compareTo(SERATUS) > 0) {
      lapor(KodeSkm.SKM_101, "IKM terbit %s di luar skala 25 sampai 100.".formatted(laporan.ikm()));
      return;
    }
    Mutu seharusnya = Mutu.dari(terbit);
    Optional<Mutu> huruf = huruf();
    huruf.ifPresent(h -> hurufTercetak(h, seharusnya));
    boolean dalamSkala = ikmTepat.compareTo(Mutu.D.batasBawah()) >= 0;
    if (dalamSkala && Mutu.dari(ikmTepat) != huruf.orElse(seharusnya)) {
      lapor(
          KodeSkm.SKM_105,
          "Dengan hitungan tepat %s mutunya %s (%s), bukan %s."
              .formatted(
                  TemuanNilai.koma(ikmTepat),
                  Mutu.dari(ikmTepat),
                  Mutu.dari(ikmTepat).kinerja(),
                  huruf.orElse(seharusnya)));
    }
    sebutan(huruf.orElse(seharusnya));
  }

  private void hurufTercetak(Mutu huruf, Mutu seharusnya) {
    if (huruf == seharusnya) {
      return;
    }
    lapor(
        KodeSkm.SKM_104,
        "Mutu tercetak %s; nilai %s adalah %s (%s)."
            .formatted(huruf, laporan.ikm(), seharusnya, seharusnya.kinerja()));
    if (huruf == menurutTabelLama(laporan.ikm().nilai())) {
      lapor(
          KodeSkm.SKM_115,
          "Huruf %s sesuai tabel lama KEP/25/M.PAN/2/2004 yang sudah tidak berlaku."
              .formatted(huruf));
    }
  }

  private static Mutu menurutTabelLama(BigDecimal ikm) {
    if (ikm.compareTo(new BigDecimal("81.26")) >= 0) {
      return Mutu.A;
    }
    if (ikm.compareTo(new BigDecimal("62.51")) >= 0) {
      return Mutu.B;
    }
    return ikm.compareTo(new BigDecimal("43.76")) >= 0 ? Mutu.C : Mutu.D;
  }

  /// The letter printed in `mutu`, when it begins with one.
  private Optional<Mutu> huruf() {
    return cocokHuruf().map(m -> Mutu.valueOf(m.group(1).toUpperCase(Locale.ROOT)));
  }

  private Optional<Matcher> cocokHuruf() {
    return Optional.ofNullable(laporan.mutu()).map(HURUF::matcher).filter(Matcher::matches);
  }

  /// The words printed in `kinerja`, or in `mutu` beside or instead of the letter.
  private Optional<String> kata() {
    if (laporan.kinerja() != null) {
      return Optional.of(laporan.kinerja());
    }
    String mutu = laporan.mutu();
    return mutu == null
        ? Optional.empty()
        : Optional.of(cocokHuruf().map(m -> m.group(2)).orElse(mutu));
  }

  private void sebutan(Mutu huruf) {
    String kata = kata().orElse("").replaceAll("[()]", " ").strip();
    if (!kata.isEmpty() && !kata.equalsIgnoreCase(huruf.kinerja())) {
      boolean dikenal =
          Arrays.stream(Mutu.values()).anyMatch(m -> m.kinerja().equalsIgnoreCase(kata));
      lapor(
          KodeSkm.SKM_106,
          "Sebutan “%s” %s; untuk mutu %s sebutannya “%s”."
              .formatted(
                  kata,
                  dikenal ? "milik huruf lain" : "bukan sebutan resmi",
                  huruf,
                  huruf.kinerja()));
    }
  }

  private void tren() {
    Tercetak lalu = laporan.lain().tahunLalu();
    String tren = laporan.lain().tren();
    if (lalu == null || tren == null) {
      return;
    }
    int arah = laporan.ikm().nilai().compareTo(lalu.nilai());
    String nyata = arah > 0 ? "naik" : arah < 0 ? "turun" : "tetap";
    if (!nyata.equals(tren)) {
      lapor(
          KodeSkm.SKM_107,
          "Laporan menyebut %s, padahal dari %s ke %s nilainya %s."
              .formatted(tren, lalu, laporan.ikm(), nyata));
    }
  }

  private void proporsi() {
    for (Map.Entry<String, List<Tercetak>> satu : laporan.proporsi().entrySet()) {
      BigDecimal jumlah =
          satu.getValue().stream().map(Tercetak::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal pembulatan =
          satu.getValue().stream()
              .map(t -> BigDecimal.valueOf(5, t.desimal() + 1))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (jumlah.compareTo(SERATUS.add(pembulatan)) > 0) {
        lapor(
            KodeSkm.SKM_108,
            "Bagian menurut %s berjumlah %s %%, lebih dari 100 %%."
                .formatted(satu.getKey(), TemuanNilai.koma(jumlah)));
      }
    }
  }

  private void responden() {
    Long n = laporan.n();
    Long populasi = laporan.lain().populasi();
    if (n == null) {
      return;
    }
    if (n == 1) {
      lapor(KodeSkm.SKM_109, "Laporan terbit dari satu responden saja.");
    } else if (populasi != null) {
      bandingkanSampel(n, populasi);
    } else if (n < TERLALU_SEDIKIT) {
      lapor(
          KodeSkm.SKM_109,
          "Responden hanya %d; tanpa jumlah populasi kecukupannya tidak dapat diperiksa."
              .formatted(n));
    }
  }

  private void bandingkanSampel(long n, long populasi) {
    int minimum = SampleSize.krejcieMorgan(populasi);
    if (n < minimum) {
      lapor(
          KodeSkm.SKM_109,
          "Responden %d kurang dari sampel minimum %d untuk populasi %d."
              .formatted(n, minimum, populasi));
    }
  }

  private void kuesioner() {
    Long n = laporan.n();
    Long terkumpul = laporan.lain().terkumpul();
    Long dibuang = laporan.lain().dibuang();
    if (n == null || terkumpul == null) {
      return;
    }
    long sisa = terkumpul - (dibuang == null ? 0 : dibuang);
    if (dibuang == null ? n > sisa : n != sisa) {
      lapor(
          KodeSkm.SKM_117,
          "Terkumpul %d kuesioner%s, tetapi yang dihitung %d."
              .formatted(terkumpul, dibuang == null ? "" : ", dibuang " + dibuang, n));
    }
  }

  /// A better mean must not have a worse rank; equal means may stand in any order.
  private void peringkat() {
    for (UnsurTerbit satu : laporan.unsur()) {
      for (UnsurTerbit lain : laporan.unsur()) {
        Integer a = satu.peringkat();
        Integer b = lain.peringkat();
        if (a != null && b != null && a < b && satu.nrrTerbit().compareTo(lain.nrrTerbit()) < 0) {
          lapor(
              KodeSkm.SKM_119,
              "Unsur %s diberi peringkat %d, padahal nilainya di bawah %s (peringkat %d)."
                  .formatted(satu.kode(), a, lain.kode(), b));
        }
      }
    }
  }

  private void lapor(KodeSkm kode, String pesan) {
    temuan.add(new Temuan(kode, pesan));
  }
}
