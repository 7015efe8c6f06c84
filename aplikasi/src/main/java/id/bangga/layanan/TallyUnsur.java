package id.bangga.layanan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Exact sums whose questions are named by their codes, so that points with different
/// questionnaires can be added up. Never changes.
public record TallyUnsur(List<String> kode, Tally tally) {
  public TallyUnsur {
    if (kode.size() != tally.unsur()) {
      throw new IllegalArgumentException(kode.size() + " kode, " + tally.unsur() + " unsur");
    }
    kode = List.copyOf(kode);
  }

  /// No answer to these questions.
  public static TallyUnsur kosong(List<String> kode) {
    return new TallyUnsur(kode, new Tally(kode.size()));
  }

  /// The sums of these questions only, in this order; a question that nobody was asked counts
  /// nothing.
  public TallyUnsur pilih(List<String> dipilih) {
    if (dipilih.equals(kode)) {
      return this;
    }
    int[] letak = dipilih.stream().mapToInt(kode::indexOf).toArray();
    return new TallyUnsur(dipilih, tally.pilih(letak));
  }

  public TallyUnsur tambah(TallyUnsur lain) {
    if (lain.tally().responden() == 0) {
      return this;
    }
    List<String> semua = gabung(lain.kode());
    var jumlah = new Tally(semua.size());
    jumlah.tambah(pilih(semua).tally());
    jumlah.tambah(lain.pilih(semua).tally());
    return new TallyUnsur(semua, jumlah);
  }

  private List<String> gabung(List<String> lain) {
    if (kode.equals(lain)) {
      return kode;
    }
    var semua = new LinkedHashSet<>(kode);
    semua.addAll(lain);
    return new ArrayList<>(semua);
  }

  /// The sum of many; no questions at all when there are none.
  public static TallyUnsur jumlah(Iterable<TallyUnsur> daftar) {
    List<String> kode = List.of();
    Tally jumlah = new Tally(0);
    for (TallyUnsur satu : daftar) {
      List<String> semua = new TallyUnsur(kode, jumlah).gabung(satu.kode());
      if (!semua.equals(kode)) {
        var lebar = new Tally(semua.size());
        lebar.tambah(new TallyUnsur(kode, jumlah).pilih(semua).tally());
        kode = semua;
        jumlah = lebar;
      }
      jumlah.tambah(satu.pilih(kode).tally());
    }
    return new TallyUnsur(kode, jumlah);
  }

  public long responden() {
    return tally.responden();
  }
}
