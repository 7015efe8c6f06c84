package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Every sum of means that the unsur of a report allow. Unsur with the same number of respondents
/// are one run of whole numbers; runs over different numbers are combined one by one.
final class JumlahMungkin {
  /// Beyond so many combinations the sums lie closer together than any printed figure can tell.
  private static final long KOMBINASI_TERBANYAK = 1_000_000;

  private record Deret(long dari, long sampai, long n) {
    long banyak() {
      return sampai - dari + 1;
    }
  }

  private final List<Deret> deret;
  private final Pecahan rentangBawah;
  private final Pecahan rentangAtas;
  private final boolean terbuka;

  private JumlahMungkin(
      List<Deret> deret, Pecahan rentangBawah, Pecahan rentangAtas, boolean terbuka) {
    this.deret = deret;
    this.rentangBawah = rentangBawah;
    this.rentangAtas = rentangAtas;
    this.terbuka = terbuka;
  }

  static JumlahMungkin dari(List<KemungkinanUnsur> unsur) {
    var perN = new TreeMap<Long, Deret>();
    Pecahan bawah = Pecahan.NOL;
    Pecahan atas = Pecahan.NOL;
    boolean terbuka = false;
    for (KemungkinanUnsur satu : unsur) {
      switch (satu) {
        case KemungkinanUnsur.Jumlah j ->
            perN.merge(
                j.n(),
                new Deret(j.dari(), j.sampai(), j.n()),
                (a, b) -> new Deret(a.dari + b.dari, a.sampai + b.sampai, a.n));
        case KemungkinanUnsur.Rentang r -> {
          bawah = bawah.tambah(r.bawah());
          atas = atas.tambah(r.atas());
          terbuka |= r.terbuka();
        }
      }
    }
    return new JumlahMungkin(new ArrayList<>(perN.values()), bawah, atas, terbuka);
  }

  Pecahan terkecil() {
    return deret.stream()
        .map(d -> Pecahan.dari(d.dari(), d.n()))
        .reduce(rentangBawah, Pecahan::tambah);
  }

  /// The largest sum; out of reach itself when {@link #terbuka}.
  Pecahan terbesar() {
    return deret.stream()
        .map(d -> Pecahan.dari(d.sampai(), d.n()))
        .reduce(rentangAtas, Pecahan::tambah);
  }

  boolean terbuka() {
    return terbuka;
  }

  /// Does some sum times the factor print as this index?
  boolean mencapai(Pecahan faktor, Tercetak ikm) {
    Pecahan kebalikan = faktor.kebalikan();
    Pecahan dari = ikm.bawah().kali(kebalikan);
    Pecahan sebelum = ikm.atas().kali(kebalikan);
    // only when nothing else varies is the last series solved instead of tried one by one
    boolean terakhirBulat = rentangBawah.compareTo(rentangAtas) == 0;
    long kombinasi = 1;
    for (Deret satu : terakhirBulat ? deret.subList(0, Math.max(0, deret.size() - 1)) : deret) {
      kombinasi =
          Math.min(
              KOMBINASI_TERBANYAK + 1, kombinasi * Math.min(satu.banyak(), KOMBINASI_TERBANYAK));
    }
    if (kombinasi > KOMBINASI_TERBANYAK) {
      return bersinggungan(terkecil(), terbesar(), dari, sebelum);
    }
    return coba(0, Pecahan.NOL, dari, sebelum);
  }

  private boolean coba(int indeks, Pecahan sejauh, Pecahan dari, Pecahan sebelum) {
    if (indeks == deret.size()) {
      return bersinggungan(sejauh.tambah(rentangBawah), sejauh.tambah(rentangAtas), dari, sebelum);
    }
    Deret satu = deret.get(indeks);
    boolean terakhirBulat = indeks == deret.size() - 1 && rentangBawah.compareTo(rentangAtas) == 0;
    if (terakhirBulat) {
      long pertama =
          KemungkinanUnsur.pembulatanAtas(dari.kurang(sejauh).kurang(rentangBawah).kali(satu.n()));
      long jumlah = Math.max(satu.dari(), pertama);
      Pecahan nilai = sejauh.tambah(rentangBawah).tambah(Pecahan.dari(jumlah, satu.n()));
      return jumlah <= satu.sampai() && nilai.compareTo(sebelum) < 0;
    }
    for (long jumlah = satu.dari(); jumlah <= satu.sampai(); jumlah++) {
      Pecahan lanjut = sejauh.tambah(Pecahan.dari(jumlah, satu.n()));
      if (coba(indeks + 1, lanjut, dari, sebelum)) {
        return true;
      }
    }
    return false;
  }

  /// Do the stretch from `a` to `b` and the stretch from `dari` to before `sebelum` meet?
  private boolean bersinggungan(Pecahan a, Pecahan b, Pecahan dari, Pecahan sebelum) {
    int atas = b.compareTo(dari);
    boolean cukupTinggi = atas > 0 || (atas == 0 && !(terbuka && a.compareTo(b) < 0));
    return cukupTinggi && a.compareTo(sebelum) < 0;
  }
}
