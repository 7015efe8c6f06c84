package id.bangga.siklus.web;

import id.bangga.bersama.Tulisan;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The form with the jury's criteria, one row each.
final class IsianKriteria {
  private static final int BARIS_TERBANYAK = 20;
  private static final int BARIS_KOSONG = 2;

  private IsianKriteria() {}

  static Formulir dari(List<KriteriaJuri> daftar, long versi) {
    Formulir formulir = Formulir.kosong().isi("versi", versi);
    for (int i = 0; i < daftar.size(); i++) {
      KriteriaJuri satu = daftar.get(i);
      formulir
          .isi("kode-" + i, satu.kode())
          .isi("nama-" + i, satu.nama())
          .isi("uraian-" + i, satu.uraian())
          .isi("bobot-" + i, satu.bobot());
    }
    return formulir;
  }

  /// How many rows to show: those filled in and some blank ones.
  static int baris(Formulir formulir) {
    int terisi = 0;
    for (int i = 0; i < BARIS_TERBANYAK; i++) {
      terisi = kosong(formulir, i) ? terisi : i + 1;
    }
    return Math.min(BARIS_TERBANYAK, terisi + BARIS_KOSONG);
  }

  private static boolean kosong(Formulir formulir, int i) {
    return Stream.of("kode-", "nama-", "uraian-", "bobot-")
        .allMatch(bidang -> formulir.nilai(bidang + i).isEmpty());
  }

  /// The criteria as typed; blank rows are left out.
  static List<KriteriaJuri> baca(Formulir formulir) {
    List<KriteriaJuri> hasil = new ArrayList<>();
    for (int i = 0; i < BARIS_TERBANYAK; i++) {
      if (!kosong(formulir, i)) {
        hasil.add(satu(formulir, i));
      }
    }
    if (hasil.isEmpty()) {
      formulir.galat("kode-0", "Isi paling sedikit satu kriteria.");
    }
    return hasil;
  }

  private static KriteriaJuri satu(Formulir formulir, int i) {
    String baris = " pada baris " + (i + 1);
    String kode = formulir.wajib("kode-" + i, "Kode" + baris).toUpperCase(Locale.ROOT);
    String nama = formulir.wajib("nama-" + i, "Nama" + baris, IsianPenyiapan.NAMA_TERPANJANG);
    formulir.wajib("bobot-" + i, "Bobot" + baris);
    BigDecimal bobot = formulir.desimal("bobot-" + i, "Bobot" + baris).orElse(BigDecimal.ZERO);
    return new KriteriaJuri(
        kode, nama, formulir.teks("uraian-" + i, "Uraian" + baris, Tulisan.TERPANJANG), bobot);
  }
}
