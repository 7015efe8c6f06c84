package id.bangga.juri.cli;

import id.bangga.juri.HasilModel;
import id.bangga.juri.Kesepakatan;
import id.bangga.juri.RencanaPenjurian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON answers of `juri`, with the keys of the contract.
final class JuriJson {
  private JuriJson() {}

  static Map<String, @Nullable Object> hasil(HasilModel hasil) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("n", hasil.n());
    objek.put("jumlahUnit", hasil.unit().size());
    objek.put("jumlahJuri", hasil.juri().size());
    objek.put("terhubung", hasil.terhubung());
    objek.put("kelompokTerpisah", hasil.kelompokTerpisah());
    objek.put("intersep", hasil.intersep());
    objek.put("komponen", komponen(hasil.komponen()));
    objek.put("kriteriaReml", hasil.kriteriaReml());
    objek.put("unit", hasil.unit().stream().map(JuriJson::unit).toList());
    objek.put("juri", hasil.juri().stream().map(JuriJson::juri).toList());
    objek.put("kesepakatan", kesepakatan(hasil.kesepakatan()));
    objek.put("batasFinalis", batas(hasil.batas()));
    objek.put("penarikan", hasil.penarikan());
    objek.put("catatan", hasil.catatan());
    return objek;
  }

  private static Map<String, @Nullable Object> komponen(HasilModel.@Nullable KomponenRagam ragam) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("unit", ragam == null ? null : ragam.unit());
    objek.put("juri", ragam == null ? null : ragam.juri());
    objek.put("galat", ragam == null ? null : ragam.galat());
    return objek;
  }

  private static Map<String, @Nullable Object> unit(HasilModel.HasilUnit satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    var model = satu.model();
    objek.put("unit", satu.unit());
    objek.put("n", satu.n());
    objek.put("mentah", satu.mentah());
    objek.put("disesuaikan", model == null ? null : model.disesuaikan());
    objek.put("efek", model == null ? null : model.efek());
    objek.put("galatBaku", model == null ? null : model.galatBaku());
    objek.put("peringkat", satu.peringkat());
    objek.put("peringkatDisesuaikan", model == null ? null : model.peringkat());
    objek.put(
        "selangPeringkat",
        model == null ? null : List.of(model.peringkatBawah(), model.peringkatAtas()));
    objek.put("peluangFinalis", model == null ? null : model.peluangFinalis());
    return objek;
  }

  private static Map<String, @Nullable Object> juri(HasilModel.HasilJuri satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("juri", satu.juri());
    objek.put("n", satu.n());
    objek.put("rerata", satu.rerata());
    objek.put("efek", satu.efek());
    objek.put("galatBaku", satu.galatBaku());
    return objek;
  }

  private static Map<String, @Nullable Object> kesepakatan(Kesepakatan k) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("icc1", k.icc1());
    objek.put("icc2", k.icc2());
    objek.put("icc3", k.icc3());
    objek.put("icc1k", k.icc1k());
    objek.put("icc2k", k.icc2k());
    objek.put("icc3k", k.icc3k());
    objek.put("kendallW", k.kendallW());
    objek.put("krippendorffInterval", k.krippendorffInterval());
    objek.put("krippendorffOrdinal", k.krippendorffOrdinal());
    return objek;
  }

  private static @Nullable Map<String, @Nullable Object> batas(
      HasilModel.@Nullable BatasFinalis batas) {
    if (batas == null) {
      return null;
    }
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("terpisah", batas.terpisah());
    objek.put("peluang", batas.peluang());
    objek.put("pitaSeri", batas.pitaSeri());
    objek.put("skorTambahan", batas.skorTambahan());
    return objek;
  }

  static Map<String, @Nullable Object> rencana(
      RencanaPenjurian rencana, RencanaPenjurian.Permintaan minta, List<String> catatan) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("perUnit", minta.perUnit());
    objek.put("benih", minta.benih());
    objek.put("jangkar", rencana.jangkar());
    objek.put("terhubung", true);
    objek.put("rencana", rencana.penugasan().stream().map(JuriJson::pasangan).toList());
    objek.put("beban", rencana.beban().stream().map(JuriJson::beban).toList());
    var tautan = rencana.tautan();
    if (tautan != null) {
      var isi = new LinkedHashMap<String, @Nullable Object>();
      isi.put("rerata", tautan.rerata());
      isi.put("terburuk", tautan.terburuk());
      isi.put("efisiensi", tautan.efisiensi());
      objek.put("galatBakuSelisih", isi);
    }
    objek.put("catatan", catatan);
    return objek;
  }

  private static Map<String, Object> pasangan(RencanaPenjurian.Pasangan satu) {
    var objek = new LinkedHashMap<String, Object>();
    objek.put("unit", satu.unit());
    objek.put("juri", satu.juri());
    return objek;
  }

  private static Map<String, Object> beban(RencanaPenjurian.Beban satu) {
    var objek = new LinkedHashMap<String, Object>();
    objek.put("juri", satu.juri());
    objek.put("n", satu.n());
    return objek;
  }
}
