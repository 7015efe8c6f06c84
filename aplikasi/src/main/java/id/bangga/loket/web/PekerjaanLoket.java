package id.bangga.loket.web;

import static id.bangga.bersama.Peran.OPERATOR_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.loket.ImporJawabanService;
import id.bangga.loket.KertasService;
import id.bangga.web.Format;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Paper that waits for a second pair of eyes, and files that wait for their owner's word.
@Component
class PekerjaanLoket implements PenyediaPekerjaan {
  private final KertasService kertas;
  private final ImporJawabanService impor;

  PekerjaanLoket(KertasService kertas, ImporJawabanService impor) {
    this.kertas = kertas;
    this.impor = impor;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    List<Pekerjaan> hasil = new ArrayList<>();
    kertas
        .menunggu(pelaku, pelaku.unit(OPERATOR_PD))
        .forEach(satu ->
            hasil.add(
                new Pekerjaan(
                    63,
                    "Isian kertas " + satu.nama(),
                    "%s lembar menunggu diketik orang kedua."
                        .formatted(Format.bilangan(satu.banyak())),
                    null,
                    "Ketik",
                    "/layanan/titik/%s/kertas?cara=kedua".formatted(satu.titik()))));
    impor
        .menunggu(pelaku)
        .forEach(satu ->
            hasil.add(
                new Pekerjaan(
                    64,
                    "Impor jawaban",
                    "Berkas %s sudah diperiksa, belum disimpan.".formatted(satu.nama()),
                    null,
                    "Lanjutkan",
                    "/layanan/unit/%d/impor-jawaban/%s".formatted(satu.unitId(), satu.id()))));
    return hasil;
  }
}
