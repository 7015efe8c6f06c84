package id.bangga.audit.cli;

import id.bangga.audit.PeriksaService;
import id.bangga.audit.PeriksaService.Temuan;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.PerintahBasisData;
import id.bangga.perintah.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./bangga periksa`: the journal's chain and the invariants of every module.
@Command(
    name = "periksa",
    description = {
      "Periksa rantai jurnal dan semua hal yang harus selalu benar tentang data.",
      "Status keluar 1 bila ada pelanggaran."
    })
public final class PeriksaCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;
  @Mixin private PerintahBasisData basisData;

  @Override
  public Integer call() {
    List<Temuan> temuan =
        basisData.kerjakan(layanan -> layanan.ambil(PeriksaService.class).periksa());
    boolean utuh = temuan.stream().allMatch(satu -> satu.pelanggaran().isEmpty());
    Map<String, Object> modul = new LinkedHashMap<>();
    temuan.forEach(satu -> modul.put(satu.modul(), satu.pelanggaran()));
    Map<String, Object> objek = new LinkedHashMap<>();
    objek.put("utuh", utuh);
    objek.put("modul", modul);
    return keluaran.cetak(objek, () -> teks(temuan), utuh ? Status.SELESAI : Status.DITOLAK);
  }

  private static String teks(List<Temuan> temuan) {
    var teks = new StringBuilder();
    for (Temuan satu : temuan) {
      teks.append(satu.pelanggaran().isEmpty() ? "utuh        " : "PELANGGARAN ")
          .append(satu.modul())
          .append('\n');
      satu.pelanggaran().forEach(kalimat -> teks.append("  ").append(kalimat).append('\n'));
    }
    return teks.toString();
  }
}
