package id.bangga.laporan;

import static id.bangga.laporan.OlahService.kolom;
import static id.bangga.laporan.OlahService.rumus;

import id.bangga.berkas.Lembar;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.NamaUnsur;
import java.util.List;
import java.util.Optional;

/// The sheets of formulas over the matrix *Responden*.
///
/// @param akhir last row of the matrix; the first is 2
record LembarOlah(List<String> unsur, NamaUnsur nama, int akhir) {
  private static final String MUTU =
      "IF(%1$s>=88.31,\"A (Sangat Baik)\",IF(%1$s>=76.61,\"B (Baik)\","
          + "IF(%1$s>=65,\"C (Kurang Baik)\",\"D (Tidak Baik)\")))";

  void tulis(Lembar lembar, Optional<HasilTetap> beku) {
    int k = unsur.size();
    lembar
        .keterangan("Pengolahan data SKM (PermenPANRB 14/2017), bobot tepat 1/" + k)
        .judul(
            "Unsur",
            "Nama",
            "Jumlah nilai",
            "Penjawab",
            "NRR",
            "NRR tertimbang",
            "Nilai (x 25)",
            "Mutu");
    int pertama = lembar.barisBerikut();
    for (int i = 0; i < k; i++) {
      int baris = lembar.barisBerikut();
      String isi = "Responden!%1$s2:%1$s%2$d".formatted(kolom(i), akhir);
      lembar.baris(
          "U" + (i + 1),
          nama.sebutan(unsur.get(i)),
          rumus("SUM(%s)".formatted(isi), "0"),
          rumus("COUNT(%s)".formatted(isi), "0"),
          rumus("C%1$d/D%1$d".formatted(baris), "0.000"),
          rumus("E%d/%d".formatted(baris, k), "0.000"),
          rumus("ROUND(E%d*25,2)".formatted(baris), "0.00"),
          rumus(MUTU.formatted("G" + baris), "General"));
    }
    int terakhir = lembar.barisBerikut() - 1;
    int ikm = lembar.barisBerikut();
    String jumlahNrr = "SUM(E%d:E%d)".formatted(pertama, terakhir);
    lembar.baris(
        "",
        "IKM unit pelayanan",
        null,
        rumus("COUNTA(Responden!C2:C%d)".formatted(akhir), "0"),
        rumus(jumlahNrr, "0.000"),
        rumus("SUM(F%d:F%d)".formatted(pertama, terakhir), "0.000"),
        rumus("ROUND(%s*25/%d,2)".formatted(jumlahNrr, k), "0.00"),
        rumus(MUTU.formatted("G" + ikm), "General"));
    beku.ifPresent(hasil -> {
      lembar.baris(
          "",
          "IKM yang ditetapkan (versi %d)".formatted(hasil.versi()),
          null,
          hasil.responden(),
          null,
          null,
          new id.bangga.berkas.BukuKerja.Berformat(hasil.ikm(), "0.00"),
          hasil.mutu().name());
      lembar.baris(
          "",
          "Selisih (0 = sama; lain dari 0 bila jawaban berubah sesudah ditetapkan)",
          null,
          null,
          null,
          null,
          rumus("G%d-G%d".formatted(ikm, ikm + 1), "0.00"));
    });
  }

  /// The index of each service, by the same formulas with a condition.
  void layanan(Lembar lembar, List<String> layanan) {
    int k = unsur.size();
    List<String> judul = new java.util.ArrayList<>(List.of("Layanan"));
    for (int i = 0; i < k; i++) {
      judul.add("NRR U" + (i + 1));
    }
    judul.addAll(List.of("Responden", "IKM", "Mutu"));
    lembar.judul(judul);
    for (String satu : layanan) {
      int baris = lembar.barisBerikut();
      List<Object> isi = new java.util.ArrayList<>();
      isi.add(satu);
      for (int i = 0; i < k; i++) {
        isi.add(
            rumus(
                "AVERAGEIF(Responden!$C$2:$C$%1$d,$A%2$d,Responden!%3$s$2:%3$s$%1$d)"
                    .formatted(akhir, baris, kolom(i)),
                "0.000"));
      }
      String dari = Lembar.namaKolom(1);
      String sampai = Lembar.namaKolom(k);
      String ikm = Lembar.namaKolom(k + 2);
      isi.add(rumus("COUNTIF(Responden!$C$2:$C$%d,$A%d)".formatted(akhir, baris), "0"));
      isi.add(
          rumus(
              "ROUND(SUM(%1$s%3$d:%2$s%3$d)*25/%4$d,2)".formatted(dari, sampai, baris, k), "0.00"));
      isi.add(rumus(MUTU.formatted(ikm + baris), "General"));
      lembar.baris(isi);
    }
  }
}
