package id.bangga.hasil.web;

import id.bangga.bersama.LruCache;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.dokumen.Pdf;
import id.bangga.hasil.BacaanHasil;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Pemda;
import id.bangga.web.Telusur;
import java.util.Comparator;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Documents made from a frozen file. What was read once is kept, because a frozen file never
/// changes.
@Component
class DokumenHasil {
  private static final int HASIL_TERBANYAK = 8;
  private final HasilService hasil;
  private final Pdf pdf;
  private final Pemda pemda;
  private final LruCache<String, BacaanHasil> ingatan = new LruCache<>(HASIL_TERBANYAK);

  DokumenHasil(HasilService hasil, Pdf pdf, Environment env) {
    this.hasil = hasil;
    this.pdf = pdf;
    this.pemda = Binder.get(env).bind("bangga.pemda", Pemda.class).get();
  }

  /// One at a time: many come at once when a result is announced, and the first reads it for all.
  synchronized BacaanHasil baca(HasilBeku beku) {
    return ingatan.get(beku.sidik(), () -> BacaanHasil.dari(beku, hasil.berkas(beku)));
  }

  RingkasanHasil ringkasan(HasilBeku beku) {
    return baca(beku).ringkasan();
  }

  RingkasanHasil.LembarUnit lembar(HasilBeku beku, String kode) {
    return baca(beku)
        .lembar(kode)
        .orElseThrow(() -> new TidakDitemukan("Unit %s pada hasil ini".formatted(kode)));
  }

  Telusur telusur(HasilBeku beku, String kode, String apa) {
    return baca(beku)
        .telusur(kode, apa)
        .orElseThrow(() -> new TidakDitemukan("Angka itu pada unit " + kode));
  }

  byte[] lembarPdf(HasilBeku beku, String kode) {
    RingkasanHasil.LembarUnit lembar = lembar(beku, kode);
    return pdf.cetak(
        "hasil/lembar_cetak",
        new HalamanLembarHasil(
            pemda, ringkasan(beku), lembar, bagan(lembar, beku.tahun()), alamat(beku)),
        beku.ditetapkanPada());
  }

  byte[] beritaAcara(HasilBeku beku) {
    return pdf.cetak(
        "hasil/berita_acara",
        new HalamanBeritaAcara(pemda, ringkasan(beku), alamat(beku)),
        beku.ditetapkanPada());
  }

  byte[] suratKeputusan(HasilBeku beku) {
    return SuratKeputusan.tulis(pemda, ringkasan(beku), alamat(beku));
  }

  /// Where anybody verifies this result: what the QR says.
  static String alamat(HasilBeku beku) {
    return AlamatSitus.kini() + "/verifikasi/" + beku.sidik();
  }

  /// The components of a unit, each as a share of its weight; the weakest is named.
  static Bagan bagan(RingkasanHasil.LembarUnit lembar, int tahun) {
    var terlemah =
        lembar.komponen().stream()
            .min(Comparator.comparing(RingkasanHasil.Komponen::persen))
            .orElseThrow();
    return Grafik.titik(
        Keterangan.dari(
                "%s paling perlu dikuatkan".formatted(terlemah.nama()),
                "Capaian dari bobot komponen (%)",
                "Sumber: hasil penilaian %d yang dibekukan.".formatted(tahun))
            .berdesimal(0),
        lembar.komponen().stream()
            .map(satu ->
                new Grafik.Titik(
                    satu.kode() + " " + satu.nama(),
                    satu.persen().doubleValue(),
                    satu.equals(terlemah)))
            .toList());
  }
}
