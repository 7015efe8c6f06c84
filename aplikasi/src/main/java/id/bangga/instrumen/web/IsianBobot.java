package id.bangga.instrumen.web;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form with the weight of every indicator.
final class IsianBobot {
  private IsianBobot() {}

  static String nama(Indikator indikator) {
    return "bobot-" + indikator.kode();
  }

  static Formulir dari(Instrumen instrumen) {
    Formulir formulir = Formulir.kosong().isi("versi", instrumen.versiKunci());
    instrumen.indikator().forEach(satu -> formulir.isi(nama(satu), satu.bobot()));
    return formulir;
  }

  static Map<String, BigDecimal> baca(Formulir formulir, Instrumen instrumen) {
    Map<String, BigDecimal> hasil = new LinkedHashMap<>();
    for (Indikator satu : instrumen.indikator()) {
      String nama = nama(satu);
      String label = "Bobot " + satu.kode();
      formulir.wajib(nama, label);
      formulir.desimal(nama, label).ifPresent(bobot -> hasil.put(satu.kode(), bobot));
    }
    return hasil;
  }

  static void tandai(Formulir formulir, List<Alasan> daftar) {
    for (Alasan alasan : daftar) {
      String kode = alasan.pesan().replaceFirst("^Indikator (\\S+): .*$", "$1");
      formulir.galat("bobot-" + kode, alasan.pesan());
    }
  }

  /// What is typed as a figure; 0 while it is none.
  static BigDecimal angka(String teks) {
    return Formulir.kosong().isi("x", teks).desimal("x", "").orElse(BigDecimal.ZERO);
  }
}
