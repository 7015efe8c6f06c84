package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Findings about the figures: index, weight, means, weighted values.
final class TemuanNilai {
  private final LaporanTerbit laporan;
  private final BigDecimal ikmTepat;
  private final HasilPeriksa.Rentang rentang;
  private final List<MetodeTerbit> metode;
  private final List<Temuan> temuan = new ArrayList<>();

  private TemuanNilai(
      LaporanTerbit laporan,
      BigDecimal ikmTepat,
      HasilPeriksa.Rentang rentang,
      List<MetodeTerbit> metode) {
    this.laporan = laporan;
    this.ikmTepat = ikmTepat;
    this.rentang = rentang;
    this.metode = metode;
  }

  static List<Temuan> periksa(
      LaporanTerbit laporan,
      BigDecimal ikmTepat,
      HasilPeriksa.Rentang rentang,
      List<MetodeTerbit> metode) {
    var pemeriksa = new TemuanNilai(laporan, ikmTepat, rentang, metode);
    pemeriksa.ikm();
    pemeriksa.bobotTercetak();
    pemeriksa.nrrGabungan();
    pemeriksa.jumlahUnsur();
    pemeriksa.tertimbang();
    return pemeriksa.temuan;
  }

  private void ikm() {
    if (metode.contains(MetodeTerbit.TEPAT)) {
      return;
    }
    Tercetak terbit = laporan.ikm();
    boolean diLuar =
        terbit.atas().compareTo(Pecahan.dari(rentang.bawah())) <= 0
            || terbit.bawah().compareTo(Pecahan.dari(rentang.atas())) > 0;
    if (diLuar) {
      lapor(
          KodeSkm.SKM_101,
          ("IKM terbit %s tidak mungkin: nilai tepatnya %s, dan semua jumlah yang cocok dengan NRR"
                  + " tercetak memberi %s sampai %s.")
              .formatted(terbit, koma(ikmTepat), koma(rentang.bawah()), koma(rentang.atas())));
    }
    if (metode.isEmpty()) {
      lapor(
          KodeSkm.SKM_103,
          ("IKM terbit %s tidak dapat dihasilkan dari nilai unsurnya dengan cara hitung mana pun yang"
                  + " dikenal.")
              .formatted(terbit));
    } else {
      lapor(
          KodeSkm.SKM_102,
          "IKM terbit %s hanya dapat dihasilkan dengan %s; dengan bobot tepat nilainya %s."
              .formatted(
                  terbit,
                  metode.stream().map(MetodeTerbit::uraian).collect(Collectors.joining(", atau ")),
                  koma(ikmTepat)));
    }
  }

  private void bobotTercetak() {
    Tercetak bobot = laporan.lain().bobot();
    if (bobot == null) {
      return;
    }
    int k = laporan.unsur().size();
    Pecahan sempurna = Pecahan.dari(bobot.nilai()).kali(100L * k);
    if (!new Pecahan(sempurna.atas(), sempurna.bawah()).equals(Pecahan.dari(100, 1))) {
      lapor(
          KodeSkm.SKM_112,
          "Bobot tercetak %s bukan 1/%d; dengan bobot itu nilai sempurna hanya %s, bukan 100."
              .formatted(bobot, k, koma(sempurna.bulat(2, RoundingMode.HALF_UP))));
    }
    Optional<MetodeTerbit> tertulis = metodeBobot(bobot, k);
    if (tertulis.isPresent() && !metode.isEmpty() && !metode.contains(tertulis.get())) {
      lapor(
          KodeSkm.SKM_113,
          "Laporan menulis bobot %s, tetapi nilai terbit %s tidak berasal dari bobot itu."
              .formatted(bobot, laporan.ikm()));
    }
  }

  private static Optional<MetodeTerbit> metodeBobot(Tercetak bobot, int k) {
    if (cocok(MetodeBobot.DUA_DESIMAL, bobot, k)) {
      return Optional.of(MetodeTerbit.BOBOT_DUA_DESIMAL);
    }
    return cocok(MetodeBobot.TIGA_DESIMAL, bobot, k)
        ? Optional.of(MetodeTerbit.BOBOT_TIGA_DESIMAL)
        : Optional.empty();
  }

  private static boolean cocok(MetodeBobot metode, Tercetak bobot, int k) {
    return metode.tercetak(k).filter(b -> b.compareTo(bobot.nilai()) == 0).isPresent();
  }

  private void nrrGabungan() {
    Tercetak nrr = laporan.lain().nrr();
    if (nrr == null) {
      return;
    }
    Pecahan rerata = jumlahNrr().kali(Pecahan.dari(1, laporan.unsur().size()));
    BigDecimal selisih =
        Pecahan.dari(nrr.nilai()).kurang(rerata).bulat(10, RoundingMode.HALF_UP).abs();
    if (selisih.compareTo(kelonggaran(nrr)) > 0) {
      lapor(
          KodeSkm.SKM_114,
          "NRR gabungan tercetak %s; rerata nilai unsurnya %s."
              .formatted(
                  nrr, koma(rerata.bulat(Math.max(2, nrr.desimal()), RoundingMode.HALF_UP))));
    }
  }

  /// Rounding of the printed means and of the printed figure may add up to so much.
  private BigDecimal kelonggaran(Tercetak tercetak) {
    BigDecimal sendiri = BigDecimal.valueOf(5, tercetak.desimal() + 1);
    BigDecimal unsur =
        laporan.unsur().stream()
            .map(UnsurTerbit::nrr)
            .map(nrr -> nrr == null ? BigDecimal.ZERO : BigDecimal.valueOf(5, nrr.desimal() + 1))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return sendiri.add(unsur);
  }

  private Pecahan jumlahNrr() {
    return laporan.unsur().stream()
        .map(UnsurTerbit::nrrTerbit)
        .reduce(Pecahan.NOL, Pecahan::tambah);
  }

  private void jumlahUnsur() {
    for (UnsurTerbit satu : laporan.unsur()) {
      Tercetak nrr = satu.nrr();
      if (nrr != null && satu.jumlah() != null && !nrr.memuat(satu.nrrTerbit())) {
        lapor(
            KodeSkm.SKM_116,
            "Unsur %s: jumlah %d dari %d responden adalah NRR %s, tercetak %s."
                .formatted(
                    satu.kode(),
                    satu.jumlah(),
                    satu.n(),
                    koma(satu.nrrTerbit().bulat(Math.max(2, nrr.desimal()), RoundingMode.HALF_UP)),
                    nrr));
      }
    }
  }

  private void tertimbang() {
    int k = laporan.unsur().size();
    for (UnsurTerbit satu : laporan.unsur()) {
      Tercetak tercetak = satu.tertimbang();
      if (tercetak != null && !tertimbangCocok(satu, tercetak, k)) {
        lapor(
            KodeSkm.SKM_118,
            "Unsur %s: NRR tertimbang tercetak %s; dengan bobot tepat nilainya %s."
                .formatted(
                    satu.kode(),
                    tercetak,
                    koma(
                        satu.nrrTerbit().kali(Pecahan.dari(1, k)).bulat(4, RoundingMode.HALF_UP))));
      }
    }
    Tercetak jumlah = laporan.lain().jumlahTertimbang();
    Pecahan tepat = jumlahNrr().kali(Pecahan.dari(1, k));
    if (jumlah != null && !jumlah.memuat(tepat)) {
      lapor(
          KodeSkm.SKM_118,
          "Jumlah NRR tertimbang tercetak %s; dengan bobot tepat %s."
              .formatted(
                  jumlah, koma(tepat.bulat(Math.max(3, jumlah.desimal()), RoundingMode.HALF_UP))));
    }
  }

  private static boolean tertimbangCocok(UnsurTerbit satu, Tercetak tercetak, int k) {
    @Nullable KemungkinanUnsur mungkin = KemungkinanUnsur.dari(satu);
    return mungkin == null
        || JumlahMungkin.dari(List.of(mungkin)).mencapai(Pecahan.dari(1, k), tercetak);
  }

  private void lapor(KodeSkm kode, String pesan) {
    temuan.add(new Temuan(kode, pesan));
  }

  static String koma(BigDecimal angka) {
    return angka.toPlainString().replace('.', ',');
  }
}
