package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.KodeAturanSiklus;
import id.bangga.siklus.NamaParameter;
import id.bangga.siklus.Parameter;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The form with every figure that steers a cycle.
final class IsianParameter {
  private IsianParameter() {}

  static Formulir dari(ParameterSiklus parameter, long versi) {
    Formulir formulir = Formulir.kosong().isi("versi", versi);
    for (Parameter satu : parameter.daftar()) {
      NamaParameter nama = satu.nama();
      if (nama.pilihan()) {
        formulir.isi("nilai-" + nama, yaTidak(satu.nilai()));
      } else {
        formulir.isi("nilai-" + nama, satu.nilai());
      }
      formulir.isi("sumber-" + nama, satu.sumber());
      formulir.isi("terverifikasi-" + nama, satu.terverifikasi() ? "ya" : "");
    }
    for (Klaster klaster : Klaster.values()) {
      formulir.isi("finalis-" + klaster, parameter.finalis(klaster));
    }
    return formulir;
  }

  private static String yaTidak(BigDecimal nilai) {
    return nilai.signum() == 0 ? "" : "ya";
  }

  static ParameterSiklus baca(Formulir formulir) {
    List<Parameter> daftar = new ArrayList<>();
    for (NamaParameter nama : NamaParameter.values()) {
      daftar.add(
          new Parameter(
              nama,
              nilai(formulir, nama),
              formulir.wajib("sumber-" + nama, "Sumber " + nama.sebutan()),
              formulir.terpilih("terverifikasi-" + nama, "ya")));
    }
    Map<Klaster, Integer> finalis = new EnumMap<>(Klaster.class);
    for (Klaster klaster : Klaster.values()) {
      finalis.put(
          klaster, formulir.bulat("finalis-" + klaster, "Finalis " + klaster.sebutan()).orElse(0));
    }
    return ParameterSiklus.dari(daftar, finalis);
  }

  private static BigDecimal nilai(Formulir formulir, NamaParameter nama) {
    String bidang = "nilai-" + nama;
    if (nama.pilihan()) {
      return formulir.terpilih(bidang, "ya") ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    formulir.wajib(bidang, nama.sebutan());
    BigDecimal nilai = formulir.desimal(bidang, nama.sebutan()).orElse(nama.baku());
    if (!nama.memuat(nilai)) {
      formulir.galat(bidang, nama.syarat());
    }
    return nilai;
  }

  /// Notes each refusal at the field that it speaks of.
  static void tandai(Formulir formulir, ParameterSiklus parameter, Putusan putusan) {
    for (Alasan satu : putusan.alasan()) {
      String bidang =
          switch (satu.kode()) {
            case KodeAturanSiklus.SK_025 -> "finalis-" + Klaster.DINAS_BADAN;
            case KodeAturanSiklus.SK_028 -> "sumber-" + tanpaSumber(parameter);
            default -> "nilai-" + NamaParameter.BOBOT_DESK;
          };
      formulir.galat(bidang, satu.pesan());
    }
  }

  private static NamaParameter tanpaSumber(ParameterSiklus parameter) {
    return parameter.daftar().stream()
        .filter(satu -> !satu.bersumber())
        .findFirst()
        .map(Parameter::nama)
        .orElse(NamaParameter.BOBOT_DESK);
  }
}
