package id.bangga.skm.cli;

import id.bangga.skm.HasilPeriksa;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.MetodeTerbit;
import id.bangga.skm.Mutu;
import id.bangga.skm.Temuan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON answers of `skm`, with the keys of the contract.
final class SkmJson {
  private SkmJson() {}

  static Map<String, @Nullable Object> hasil(
      HasilSkm hasil, @Nullable Map<String, HasilSkm> kelompok) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("responden", hasil.responden());
    objek.put("bobot", hasil.bobot().kata());
    objek.put("unsur", hasil.unsur().stream().map(SkmJson::unsur).toList());
    objek.put("ikm", hasil.ikm());
    mutu(objek, hasil.mutu());
    var selang = hasil.selang();
    objek.put("selang95", selang == null ? null : List.of(selang.bawah(), selang.atas()));
    objek.put("sampelMinimum", hasil.sampelMinimum());
    objek.put("catatan", hasil.catatan());
    if (kelompok != null) {
      var isi = new LinkedHashMap<String, @Nullable Object>();
      kelompok.forEach((nama, satu) -> isi.put(nama, hasil(satu, null)));
      objek.put("kelompok", isi);
    }
    return objek;
  }

  private static Map<String, @Nullable Object> unsur(HasilUnsur satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("kode", satu.unsur().kode());
    objek.put("kolom", satu.unsur().kolom());
    objek.put("n", satu.n());
    objek.put("jumlah", satu.jumlah());
    objek.put("nrr", satu.nrr());
    objek.put("nrrTertimbang", satu.nrrTertimbang());
    objek.put("ikm", satu.ikm());
    mutu(objek, satu.mutu());
    return objek;
  }

  private static void mutu(Map<String, @Nullable Object> objek, @Nullable Mutu mutu) {
    objek.put("mutu", mutu == null ? null : mutu.name());
    objek.put("kinerja", mutu == null ? null : mutu.kinerja());
  }

  static Map<String, @Nullable Object> periksa(HasilPeriksa hasil) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("ikmTepat", hasil.ikmTepat());
    var rentang = hasil.rentang();
    objek.put("rentangTepat", rentang == null ? null : List.of(rentang.bawah(), rentang.atas()));
    objek.put("metodeCocok", hasil.metode().stream().map(MetodeTerbit::kata).toList());
    objek.put("mutuTepat", hasil.mutuTepat() == null ? null : hasil.mutuTepat().name());
    objek.put("temuan", hasil.temuan().stream().map(SkmJson::temuan).toList());
    objek.put("catatan", hasil.catatan());
    return objek;
  }

  private static Map<String, Object> temuan(Temuan satu) {
    var objek = new LinkedHashMap<String, Object>();
    objek.put("kode", satu.kode().name());
    objek.put("pesan", satu.pesan());
    return objek;
  }
}
