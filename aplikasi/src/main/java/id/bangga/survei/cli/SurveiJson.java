package id.bangga.survei.cli;

import id.bangga.survei.HasilSurvei;
import id.bangga.survei.Reliabilitas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON answers of `survei`, with the keys of the contract.
final class SurveiJson {
  private SurveiJson() {}

  static Map<String, @Nullable Object> hasil(HasilSurvei hasil, Reliabilitas reliabilitas) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("responden", hasil.responden());
    inti(objek, hasil);
    objek.put("perilaku", hasil.perilaku().stream().map(SurveiJson::perilaku).toList());
    objek.put("reliabilitas", reliabilitas(reliabilitas));
    return objek;
  }

  static Map<String, @Nullable Object> indeks(HasilSurvei hasil) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    inti(objek, hasil);
    return objek;
  }

  /// Groups show values and index only: single behaviours of a group could rest on few answers.
  static Map<String, @Nullable Object> kelompok(Map<String, HasilSurvei> kelompok) {
    var isi = new LinkedHashMap<String, @Nullable Object>();
    kelompok.forEach((nama, hasil) -> {
      var objek = new LinkedHashMap<String, @Nullable Object>();
      objek.put("responden", hasil.responden());
      inti(objek, hasil);
      isi.put(nama, objek);
    });
    return isi;
  }

  private static void inti(Map<String, @Nullable Object> objek, HasilSurvei hasil) {
    var nilai = new ArrayList<Map<String, @Nullable Object>>();
    for (HasilSurvei.IndeksNilai satu : hasil.nilai()) {
      var isi = new LinkedHashMap<String, @Nullable Object>();
      isi.put("kode", satu.nilai().name());
      isi.put("indeks", satu.indeks());
      nilai.add(isi);
    }
    var kategori = hasil.kategori();
    objek.put("nilai", nilai);
    objek.put("indeks", hasil.indeks());
    objek.put("kategori", kategori == null ? null : kategori.name());
    objek.put("predikat", kategori == null ? null : kategori.predikat());
  }

  private static Map<String, @Nullable Object> perilaku(HasilSurvei.IndeksPerilaku satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("kode", satu.kode());
    objek.put("n", satu.n());
    objek.put("rerata", satu.rerata());
    objek.put("indeks", satu.indeks());
    return objek;
  }

  private static Map<String, @Nullable Object> reliabilitas(Reliabilitas satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    Double bawah = satu.bawah();
    Double atas = satu.atas();
    objek.put("alfa", satu.alfa());
    objek.put("selang95", bawah == null || atas == null ? null : List.of(bawah, atas));
    objek.put("responden", satu.responden());
    return objek;
  }
}
