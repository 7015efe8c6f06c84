package id.bangga.tindaklanjut.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.Periode;
import id.bangga.tindaklanjut.IsiRencana;
import id.bangga.tindaklanjut.KodeAturanTindakLanjut;
import id.bangga.tindaklanjut.Tenggat;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads and writes the form of a plan.
final class BacaRencana {
  private static final int TRIWULAN_PILIHAN = 12;

  private BacaRencana() {}

  static Periode periode(String kode) {
    return Periode.urai(kode).orElseThrow(() -> new TidakDitemukan("Periode " + kode));
  }

  static IsiRencana isi(Formulir f, long unitId, Periode periode) {
    return new IsiRencana(
        unitId,
        periode,
        f.nilai("unsur"),
        f.nilai("program"),
        tenggat(f.nilai("tenggat")),
        f.nilai("pj"));
  }

  static String kode(Tenggat tenggat) {
    return tenggat.tahun() + "-" + tenggat.triwulan();
  }

  private static @Nullable Tenggat tenggat(String kode) {
    return kode.matches("\\d{4}-[1-4]")
        ? new Tenggat(Integer.parseInt(kode.substring(0, 4)), kode.charAt(5) - '0')
        : null;
  }

  /// Quarters from the one before the period's end on.
  static List<Pilihan> tenggat(Periode periode, LocalDate hariIni) {
    LocalDate mula = periode.akhir().isBefore(hariIni) ? periode.akhir() : hariIni;
    int pertama = mula.getYear() * 4 + (mula.getMonthValue() - 1) / 3;
    return IntStream.range(pertama, pertama + TRIWULAN_PILIHAN)
        .mapToObj(nomor -> new Tenggat(nomor / 4, nomor % 4 + 1))
        .map(satu -> Pilihan.dari(kode(satu), satu.label()))
        .toList();
  }

  /// Puts each reason at the field it is about.
  static void tandai(Formulir f, Putusan putusan) {
    for (Putusan.Alasan alasan : putusan.alasan()) {
      f.galat(bidang((KodeAturanTindakLanjut) alasan.kode()), alasan.pesan());
    }
  }

  private static String bidang(KodeAturanTindakLanjut kode) {
    return switch (kode) {
      case TL_001 -> "program";
      case TL_002 -> "unsur";
      case TL_003 -> "pj";
      case TL_004 -> "tenggat";
      case TL_006, TL_009 -> "bukti";
      case TL_007 -> "persen";
      case TL_011 -> "tanggapan";
      case TL_012 -> "alasan";
      case TL_005, TL_008, TL_010 -> "realisasi";
    };
  }
}
