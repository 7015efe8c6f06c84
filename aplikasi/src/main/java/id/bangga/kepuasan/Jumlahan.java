package id.bangga.kepuasan;

import id.bangga.layanan.Tally;
import id.bangga.layanan.TallyUnsur;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.Ikm;
import id.bangga.skm.KolomUnsur;
import id.bangga.skm.MetodeBobot;
import id.bangga.skm.RekapJawaban;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Exact sums over the answers to some unsur, named by their codes: what every index is computed
/// from. Never changes.
///
/// @param rekap null when nobody was asked anything
public record Jumlahan(List<String> kode, @Nullable RekapJawaban rekap) {
  public static final Jumlahan KOSONG = new Jumlahan(List.of(), null);

  public Jumlahan {
    kode = List.copyOf(kode);
  }

  static Jumlahan dari(TallyUnsur tally) {
    if (tally.kode().isEmpty()) {
      return KOSONG;
    }
    return new Jumlahan(
        tally.kode(),
        RekapJawaban.dari(tally.kode().size(), tally.responden(), sumber(tally.tally())));
  }

  private static RekapJawaban.Sumber sumber(Tally tally) {
    return new RekapJawaban.Sumber() {
      @Override
      public long dijawab(int j, int l) {
        return tally.pasangan(j, l);
      }

      @Override
      public long skor(int j, int l) {
        return tally.sebelah(j, l);
      }

      @Override
      public long hasilKali(int j, int l) {
        return tally.silang(j, l);
      }
    };
  }

  static Jumlahan jumlah(Iterable<Jumlahan> daftar) {
    var semua = new LinkedHashSet<String>();
    daftar.forEach(satu -> semua.addAll(satu.kode()));
    if (semua.isEmpty()) {
      return KOSONG;
    }
    List<String> kode = List.copyOf(semua);
    var rekap = new RekapJawaban(kode.size());
    for (Jumlahan satu : daftar) {
      RekapJawaban bagian = satu.pilih(kode).rekap();
      if (bagian != null) {
        rekap.gabung(bagian);
      }
    }
    return new Jumlahan(kode, rekap);
  }

  Jumlahan tambah(Jumlahan lain) {
    return jumlah(List.of(this, lain));
  }

  /// These unsur only, in this order; one that nobody was asked counts nothing.
  Jumlahan pilih(List<String> dipilih) {
    if (rekap == null || dipilih.isEmpty()) {
      return KOSONG;
    }
    return dipilih.equals(kode)
        ? this
        : new Jumlahan(dipilih, rekap.pilih(dipilih.stream().mapToInt(kode::indexOf).toArray()));
  }

  /// The same unsur, this one as if nobody had answered it.
  Jumlahan tanpa(String dibuang) {
    if (rekap == null || !kode.contains(dibuang)) {
      return this;
    }
    int[] letak = new int[kode.size()];
    for (int i = 0; i < letak.length; i++) {
      letak[i] = kode.get(i).equals(dibuang) ? -1 : i;
    }
    return new Jumlahan(kode, rekap.pilih(letak));
  }

  /// Only the unsur that somebody answered.
  Jumlahan terisi() {
    if (rekap == null) {
      return this;
    }
    List<String> ada = new ArrayList<>();
    for (int i = 0; i < kode.size(); i++) {
      if (rekap.sumber().dijawab(i, i) > 0) {
        ada.add(kode.get(i));
      }
    }
    return pilih(ada);
  }

  public long responden() {
    return rekap == null ? 0 : rekap.responden();
  }

  /// The index by the exact weight; the unsur come in the order of the codes.
  HasilSkm hitung(NamaUnsur nama, @Nullable Long populasi) {
    if (rekap == null || rekap.responden() == 0) {
      return new HasilSkm(
          0,
          MetodeBobot.TEPAT,
          List.of(),
          null,
          null,
          null,
          null,
          List.of("Belum ada jawaban pada periode ini."));
    }
    List<KolomUnsur> kolom =
        kode.stream().map(satu -> new KolomUnsur(satu, nama.sebutan(satu))).toList();
    Long masuk = masuk(rekap, populasi);
    HasilSkm hasil = Ikm.dariJawaban(kolom, rekap, MetodeBobot.TEPAT, masuk);
    return populasi == null || masuk != null ? hasil : populasiTerlampaui(hasil, populasi);
  }

  /// The standard error of that index; only where it has an interval.
  double galatBaku(@Nullable Long populasi) {
    RekapJawaban ada = Objects.requireNonNull(rekap);
    return Ikm.galatBaku(ada, MetodeBobot.TEPAT, masuk(ada, populasi));
  }

  /// The population, unless it is smaller than its sample.
  private static @Nullable Long masuk(RekapJawaban rekap, @Nullable Long populasi) {
    return populasi != null && populasi >= rekap.responden() ? populasi : null;
  }

  private static HasilSkm populasiTerlampaui(HasilSkm hasil, long populasi) {
    List<String> catatan = new ArrayList<>(hasil.catatan());
    catatan.add(
        "Populasi %d lebih kecil daripada %d responden; periksa populasinya."
            .formatted(populasi, hasil.responden()));
    return new HasilSkm(
        hasil.responden(),
        hasil.bobot(),
        hasil.unsur(),
        hasil.ikm(),
        hasil.mutu(),
        hasil.selang(),
        null,
        catatan);
  }
}
