package id.bangga.layanan;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What must never be true of services and answers.
@Component
class LayananInvarian implements Invarian {
  private final LayananInvarianRepository repository;

  LayananInvarian(LayananInvarianRepository repository) {
    this.repository = repository;
  }

  @Override
  public String modul() {
    return "layanan";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    catat("rekap berbeda dengan jumlah jawabannya", repository.listRekapBerbeda(), temuan);
    catat(
        "jawaban dengan banyak nilai yang berbeda dari kuesionernya",
        repository.listJawabanTakSepanjangKuesioner(),
        temuan);
    catat(
        "pengecualian yang dibatalkan tetapi jawabannya masih di luar hitungan",
        repository.listPengecualianBatalYangMasihDiluar(),
        temuan);
    return temuan;
  }

  private static void catat(String kalimat, List<String> baris, List<String> temuan) {
    baris.forEach(satu -> temuan.add(kalimat + ": " + satu));
  }
}
