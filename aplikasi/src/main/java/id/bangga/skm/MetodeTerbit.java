package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.util.BitSet;
import java.util.List;

/// The ways of computing that are found in practice; each can say whether it may have produced a
/// published index.
public enum MetodeTerbit {
  TEPAT("tepat", "bobot tepat 1/k"),
  BOBOT_TIGA_DESIMAL("0.111", "bobot 1/k dibulatkan tiga angka (0,111)"),
  BOBOT_DUA_DESIMAL("0.11", "bobot 1/k dibulatkan dua angka (0,11)"),
  NRR_TIGA_DESIMAL("nrr3", "NRR dibulatkan tiga angka lebih dahulu"),
  NRR_DUA_DESIMAL("nrr2", "NRR dibulatkan dua angka lebih dahulu"),
  TERTIMBANG_DUA_DESIMAL("tertimbang2", "tiap NRR tertimbang dibulatkan dua angka lebih dahulu");

  private final String kata;
  private final String uraian;

  MetodeTerbit(String kata, String uraian) {
    this.kata = kata;
    this.uraian = uraian;
  }

  /// The word in JSON.
  public String kata() {
    return kata;
  }

  /// What is done, in words.
  public String uraian() {
    return uraian;
  }

  /// May this method have printed this index, for some totals that are printed as the unsur are?
  boolean layak(List<KemungkinanUnsur> unsur, Tercetak ikm) {
    int k = unsur.size();
    Pecahan seperK = Pecahan.dari(1, k);
    return switch (this) {
      case TEPAT -> lurus(unsur, MetodeBobot.TEPAT, ikm);
      case BOBOT_TIGA_DESIMAL -> lurus(unsur, MetodeBobot.TIGA_DESIMAL, ikm);
      case BOBOT_DUA_DESIMAL -> lurus(unsur, MetodeBobot.DUA_DESIMAL, ikm);
      case NRR_TIGA_DESIMAL ->
          bulatDahulu(unsur, Pecahan.dari(1, 1), 3, Pecahan.dari(25, 1000L * k), ikm);
      case NRR_DUA_DESIMAL ->
          bulatDahulu(unsur, Pecahan.dari(1, 1), 2, Pecahan.dari(25, 100L * k), ikm);
      case TERTIMBANG_DUA_DESIMAL -> bulatDahulu(unsur, seperK, 2, Pecahan.dari(25, 100), ikm);
    };
  }

  /// Weight times sum of means, nothing rounded before the end.
  private static boolean lurus(List<KemungkinanUnsur> unsur, MetodeBobot bobot, Tercetak ikm) {
    return JumlahMungkin.dari(unsur).mencapai(bobot.bobot(unsur.size()).kali(25), ikm);
  }

  /// Each unsur rounded first: then only finitely many sums exist, and all of them are tried.
  private static boolean bulatDahulu(
      List<KemungkinanUnsur> unsur, Pecahan pengali, int desimal, Pecahan satuan, Tercetak ikm) {
    var jumlah = new BitSet();
    jumlah.set(0);
    for (KemungkinanUnsur satu : unsur) {
      jumlah = tambahkan(jumlah, satu.terbulat(pengali, desimal));
    }
    return jumlah.stream().anyMatch(nilai -> ikm.memuat(satuan.kali(nilai)));
  }

  private static BitSet tambahkan(BitSet jumlah, BitSet pilihan) {
    var hasil = new BitSet();
    for (int p = pilihan.nextSetBit(0); p >= 0; p = pilihan.nextSetBit(p + 1)) {
      int dari = jumlah.nextSetBit(0);
      while (dari >= 0) {
        int sampai = jumlah.nextClearBit(dari);
        hasil.set(dari + p, sampai + p);
        dari = jumlah.nextSetBit(sampai);
      }
    }
    return hasil;
  }
}
