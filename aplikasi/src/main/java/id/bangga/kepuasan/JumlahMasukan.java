package id.bangga.kepuasan;

import id.bangga.skm.HasilSkm;
import id.bangga.skm.Unsur;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sums of some rows, ready to be added up further and to be computed from.
///
/// @param sah what counts
/// @param tanpaBiaya without the unsur BIAYA of services that are free
/// @param semua as if nothing had been excluded
/// @param gratis one of the services is free
/// @param dikecualikan how many answers were excluded
record JumlahMasukan(
    Jumlahan sah, Jumlahan tanpaBiaya, Jumlahan semua, boolean gratis, long dikecualikan) {
  static JumlahMasukan dari(IsiBerkas.Masukan satu) {
    long dibuang = satu.dikecualikan().responden();
    return new JumlahMasukan(
        satu.sah(),
        satu.gratis() ? satu.sah().tanpa(Unsur.BIAYA.name()) : satu.sah(),
        dibuang > 0 ? satu.semua() : satu.sah(),
        satu.gratis(),
        dibuang);
  }

  static JumlahMasukan jumlah(List<JumlahMasukan> daftar) {
    Jumlahan sah = jumlah(daftar, JumlahMasukan::sah);
    boolean gratis = daftar.stream().anyMatch(JumlahMasukan::gratis);
    long dibuang = daftar.stream().mapToLong(JumlahMasukan::dikecualikan).sum();
    return new JumlahMasukan(
        sah,
        gratis ? jumlah(daftar, JumlahMasukan::tanpaBiaya) : sah,
        dibuang > 0 ? jumlah(daftar, JumlahMasukan::semua) : sah,
        gratis,
        dibuang);
  }

  private static Jumlahan jumlah(
      List<JumlahMasukan> daftar, Function<JumlahMasukan, Jumlahan> yang) {
    return Jumlahan.jumlah(daftar.stream().map(yang).toList());
  }

  /// @param tertutup excluded answers whose sums are not told: then nobody can say what the index
  ///   would be with them
  NilaiIkm nilai(NamaUnsur unsur, @Nullable Long populasi, long tertutup) {
    return new NilaiIkm(
        hitung(sah, unsur, populasi),
        gratis ? hitung(tanpaBiaya, unsur, populasi) : null,
        dikecualikan > 0 && tertutup == 0 ? hitung(semua, unsur, populasi) : null,
        populasi,
        dikecualikan + tertutup);
  }

  private static HasilSkm hitung(Jumlahan jumlah, NamaUnsur unsur, @Nullable Long populasi) {
    Jumlahan terisi = jumlah.terisi();
    return terisi
        .pilih(unsur.kode().stream().filter(terisi.kode()::contains).toList())
        .hitung(unsur, populasi);
  }
}
