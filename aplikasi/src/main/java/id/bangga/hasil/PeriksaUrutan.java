package id.bangga.hasil;

import static id.bangga.hasil.PeriksaDesk.sama;
import static id.bangga.hasil.PeriksaDesk.teks;

import id.bangga.hasil.HasilVerifikasi.TemuanVerifikasi;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.Kandidat;
import id.bangga.juri.PenentuSeri;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Derives the final order again and compares it with the one announced.
final class PeriksaUrutan {
  private final IsiHasil hasil;
  private final PeriksaJuri juri;
  private final List<TemuanVerifikasi> temuan;

  PeriksaUrutan(IsiHasil hasil, PeriksaJuri juri, List<TemuanVerifikasi> temuan) {
    this.hasil = hasil;
    this.juri = juri;
    this.temuan = temuan;
  }

  void jalankan() {
    Map<String, IsiHasil.Baris> tertulis = new HashMap<>();
    hasil.hasil().forEach(baris -> tertulis.put(baris.unit(), baris));
    if (!tertulis.keySet().equals(hasil.unit().keySet())
        || tertulis.size() != hasil.hasil().size()) {
      temukan(
          KodeTemuan.VH_046,
          "%d baris hasil untuk %d unit.".formatted(hasil.hasil().size(), hasil.unit().size()));
    }
    for (PenyusunUrutan.Tempat tempat : urutan()) {
      IsiHasil.Baris baris = tertulis.get(tempat.unit());
      if (baris != null) {
        bandingkan(baris, tempat);
      }
    }
    hasil
        .seri()
        .forEach((unit, seri) -> {
          if (seri.alasan().isBlank()) {
            temukan(KodeTemuan.VH_045, unit + ".");
          }
        });
  }

  private List<PenyusunUrutan.Tempat> urutan() {
    Set<String> klaster = new HashSet<>();
    hasil.unit().values().forEach(unit -> klaster.add(unit.klaster()));
    return klaster.stream().sorted().flatMap(satu -> urutan(satu).stream()).toList();
  }

  private List<PenyusunUrutan.Tempat> urutan(String klaster) {
    Set<String> finalis = juri.finalis();
    List<Kandidat> tampil =
        kode(klaster).stream().filter(finalis::contains).map(this::finalis).toList();
    List<Kandidat> lain =
        kode(klaster).stream().filter(satu -> !finalis.contains(satu)).map(juri::kandidat).toList();
    return PenyusunUrutan.susun(tampil, lain, hasil.parameter().ambangSeri());
  }

  private List<String> kode(String klaster) {
    return hasil.unit().values().stream()
        .filter(unit -> unit.klaster().equals(klaster))
        .map(IsiHasil.Unit::kode)
        .toList();
  }

  private Kandidat finalis(String kode) {
    Kandidat desk = juri.kandidat(kode);
    var parameter = hasil.parameter();
    BigDecimal nilaiJuri = juri.nilai().getOrDefault(kode, BigDecimal.ZERO);
    IsiHasil.Seri seri = hasil.seri().get(kode);
    return new Kandidat(
        kode,
        AturanJuri.nilaiAkhir(
            parameter.bobotDesk(), desk.nilai(), parameter.bobotJuri(), nilaiJuri),
        desk.komponenB(),
        juri.dampak().get(kode),
        desk.komponenB3(),
        seri == null ? null : seri.urutan());
  }

  private void bandingkan(IsiHasil.Baris baris, PenyusunUrutan.Tempat tempat) {
    BigDecimal nilaiDesk = juri.kandidat(baris.unit()).nilai();
    BigDecimal nilaiJuri = juri.nilai().get(baris.unit());
    periksa(
        KodeTemuan.VH_040,
        baris.unit(),
        teks(baris.nilaiDesk()),
        teks(nilaiDesk),
        sama(baris.nilaiDesk(), nilaiDesk));
    periksa(
        KodeTemuan.VH_041,
        baris.unit(),
        teks(baris.nilaiJuri()),
        teks(nilaiJuri),
        sama(baris.nilaiJuri(), nilaiJuri));
    periksa(
        KodeTemuan.VH_042,
        baris.unit(),
        teks(baris.nilaiAkhir()),
        teks(tempat.nilai()),
        sama(baris.nilaiAkhir(), tempat.nilai()));
    periksa(
        KodeTemuan.VH_043,
        baris.unit(),
        Integer.toString(baris.peringkat()),
        Integer.toString(tempat.peringkat()),
        baris.peringkat() == tempat.peringkat());
    periksa(
        KodeTemuan.VH_044,
        baris.unit(),
        baris.penentu().name(),
        tempat.penentu().name(),
        baris.penentu() == tempat.penentu());
    if (nilaiJuri != null && tempat.penentu() == PenentuSeri.BELUM_DIPUTUS) {
      temukan(KodeTemuan.VH_047, baris.unit() + ".");
    }
    if (!baris.klaster().equals(klaster(baris.unit()))) {
      temukan(
          KodeTemuan.VH_046, "%s tertulis di klaster %s.".formatted(baris.unit(), baris.klaster()));
    }
  }

  private String klaster(String unit) {
    IsiHasil.Unit satu = hasil.unit().get(unit);
    return satu == null ? "" : satu.klaster();
  }

  private void periksa(
      KodeTemuan kode, String unit, String tertulis, String seharusnya, boolean cocok) {
    if (!cocok) {
      temukan(kode, "%s: tertulis %s, seharusnya %s.".formatted(unit, tertulis, seharusnya));
    }
  }

  private void temukan(KodeTemuan kode, String pesan) {
    temuan.add(new TemuanVerifikasi(kode, pesan));
  }
}
