package id.bangga.hasil.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Pdf;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.PembacaRingkasan;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.web.Pemda;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Documents made from a frozen file. What was read once is kept, because a frozen file never
/// changes.
@Component
class DokumenHasil {
  private static final int DIINGAT = 8;
  private final Pdf pdf;
  private final Pemda pemda;
  private final Map<String, RingkasanHasil> ingatan =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RingkasanHasil> tertua) {
          return size() > DIINGAT;
        }
      };

  DokumenHasil(Pdf pdf, Environment env) {
    this.pdf = pdf;
    this.pemda = Binder.get(env).bind("bangga.pemda", Pemda.class).get();
  }

  RingkasanHasil ringkasan(HasilBeku beku) {
    synchronized (ingatan) {
      return ingatan.computeIfAbsent(beku.sidik(), _ -> PembacaRingkasan.ringkas(beku));
    }
  }

  HalamanLembarHasil lembar(HasilBeku beku, String kode, String alamat) {
    return new HalamanLembarHasil(
        pemda,
        beku.tahun(),
        beku.sidik(),
        PembacaRingkasan.lembar(beku, kode)
            .orElseThrow(() -> new TidakDitemukan("Unit %s pada hasil ini".formatted(kode))),
        alamat);
  }

  byte[] lembarPdf(HasilBeku beku, String kode, String alamat) {
    return pdf.cetak("hasil/lembar_cetak", lembar(beku, kode, alamat), beku.ditetapkanPada());
  }

  byte[] beritaAcara(HasilBeku beku, String alamat) {
    return pdf.cetak(
        "hasil/berita_acara",
        new HalamanBeritaAcara(pemda, ringkasan(beku), alamat),
        beku.ditetapkanPada());
  }
}
