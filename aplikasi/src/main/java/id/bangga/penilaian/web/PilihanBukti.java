package id.bangga.penilaian.web;

import id.bangga.bukti.Bukti;
import id.bangga.bukti.IsiLaci;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.bukti.TautanBukti;
import id.bangga.penilaian.BarisIndikator;
import java.util.List;
import java.util.stream.Collectors;

/// The locker as something to choose from: each evidence says what it is used for already.
///
/// @param maksimum how many indicators one evidence may support
public record PilihanBukti(IsiLaci isi, int tahun, int maksimum) {
  /// What can still be linked to this indicator: in the year, and not used up.
  public List<Bukti> untuk(BarisIndikator baris) {
    return isi.bukti().stream()
        .filter(bukti -> bukti.keabsahan(PeriodeBukti.tahun(tahun)).sah())
        .filter(bukti -> baris.bukti().stream().noneMatch(ada -> ada.id() == bukti.id()))
        .filter(bukti -> pemakaian(bukti).size() < maksimum)
        .toList();
  }

  private List<TautanBukti> pemakaian(Bukti bukti) {
    return isi.tautan(bukti).stream().filter(satu -> satu.tahun() == tahun).toList();
  }

  /// `SK Tim Budaya Kerja (sudah untuk A1.1)`
  public String label(Bukti bukti) {
    String kode = kode(bukti);
    return kode.isEmpty() ? bukti.judul() : bukti.judul() + " (sudah untuk " + kode + ")";
  }

  /// The other indicators that this evidence supports, or an empty text.
  public String lain(Bukti bukti, BarisIndikator selain) {
    return pemakaian(bukti).stream()
        .map(TautanBukti::kode)
        .filter(kode -> !kode.equals(selain.indikator().kode()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String kode(Bukti bukti) {
    return pemakaian(bukti).stream()
        .map(TautanBukti::kode)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
