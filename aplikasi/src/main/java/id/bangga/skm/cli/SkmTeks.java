package id.bangga.skm.cli;

import id.bangga.perintah.TabelTeks;
import id.bangga.skm.HasilPeriksa;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.MetodeTerbit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The readable answers of `skm`.
final class SkmTeks {
  private SkmTeks() {}

  static String hasil(HasilSkm hasil, Map<String, HasilSkm> kelompok) {
    var tabel =
        TabelTeks.judul("Unsur", "Kolom", "n", "Jumlah", "NRR", "Tertimbang", "IKM", "Mutu");
    hasil
        .unsur()
        .forEach(u ->
            tabel.baris(
                u.unsur().kode(),
                u.unsur().kolom(),
                u.n(),
                u.jumlah(),
                angka(u.nrr(), 3),
                angka(u.nrrTertimbang(), 3),
                angka(u.ikm()),
                u.mutu()));
    return tabel + "\n" + ringkas(hasil) + (kelompok.isEmpty() ? "" : "\n" + perKelompok(kelompok));
  }

  private static String ringkas(HasilSkm hasil) {
    var mutu = hasil.mutu();
    var selang = hasil.selang();
    return "IKM %s  mutu %s (%s)%nResponden %d, bobot %s, selang 95 %% %s%s%n"
        .formatted(
            angka(hasil.ikm()),
            mutu == null ? "—" : mutu.name(),
            mutu == null ? "—" : mutu.kinerja(),
            hasil.responden(),
            hasil.bobot().kata(),
            selang == null ? "—" : angka(selang.bawah(), 2) + " sampai " + angka(selang.atas(), 2),
            hasil.sampelMinimum() == null ? "" : ", sampel minimum " + hasil.sampelMinimum());
  }

  private static String perKelompok(Map<String, HasilSkm> kelompok) {
    var tabel = TabelTeks.judul("Kelompok", "n", "IKM", "Mutu", "Kinerja", "Selang 95 %");
    kelompok.forEach((nama, h) -> {
      var mutu = h.mutu();
      var selang = h.selang();
      tabel.baris(
          nama,
          h.responden(),
          angka(h.ikm()),
          mutu,
          mutu == null ? null : mutu.kinerja(),
          selang == null ? null : angka(selang.bawah(), 2) + "–" + angka(selang.atas(), 2));
    });
    return tabel.toString();
  }

  static String periksa(HasilPeriksa hasil) {
    var rentang = hasil.rentang();
    var teks =
        new StringBuilder(
            "IKM tepat %s, mutu %s%nRentang yang mungkin %s%nCara hitung yang cocok: %s%n"
                .formatted(
                    angka(hasil.ikmTepat()),
                    hasil.mutuTepat() == null ? "—" : hasil.mutuTepat().name(),
                    rentang == null
                        ? "—"
                        : angka(rentang.bawah()) + " sampai " + angka(rentang.atas()),
                    hasil.metode().isEmpty()
                        ? "tidak ada"
                        : hasil.metode().stream()
                            .map(MetodeTerbit::uraian)
                            .collect(Collectors.joining("; "))));
    teks.append(hasil.temuan().isEmpty() ? "Tidak ada temuan.\n" : "Temuan:\n");
    hasil.temuan().forEach(t -> teks.append("  %s [%s]%n".formatted(t.pesan(), t.kode().name())));
    return teks.toString();
  }

  private static String angka(@Nullable BigDecimal nilai) {
    return nilai == null ? "—" : nilai.toPlainString().replace('.', ',');
  }

  private static String angka(@Nullable Double nilai, int desimal) {
    return nilai == null
        ? "—"
        : angka(BigDecimal.valueOf(nilai).setScale(desimal, RoundingMode.HALF_UP));
  }
}
