package id.bangga.kepuasan.web;

import id.bangga.berkas.Json;
import id.bangga.berkas.TabelKeluar;
import id.bangga.kepuasan.HasilTahunan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.KotaTerbit;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Published results as open data: only sums and indices of units, nothing about single answers or
/// small groups.
final class DataTerbuka {
  private DataTerbuka() {}

  static TabelKeluar tabel(KotaTerbit kota) {
    List<String> unsur =
        kota.kota().tertimbang().hasil().unsur().stream().map(s -> s.unsur().kode()).toList();
    List<String> judul =
        new ArrayList<>(
            List.of(
                "tahun",
                "kode_unit",
                "unit",
                "periode",
                "responden",
                "ikm",
                "mutu",
                "batas_bawah",
                "batas_atas",
                "populasi",
                "sampel_minimum",
                "bobot",
                "ikm_tanpa_biaya_gratis"));
    unsur.forEach(kode -> judul.add("unsur_" + kode.toLowerCase(java.util.Locale.ROOT)));
    judul.add("sidik");
    return new TabelKeluar(
        "SKM " + kota.tahun(),
        judul,
        kota.unit().stream().map(satu -> baris(satu, unsur)).toList());
  }

  private static List<@Nullable Object> baris(HasilTahunan satu, List<String> unsur) {
    HasilSkm hasil = satu.nilai().hasil();
    HasilSkm.Selang selang = hasil.selang();
    HasilSkm tanpa = satu.nilai().tanpaBiaya();
    List<@Nullable Object> isi = new ArrayList<>();
    Collections.addAll(
        isi,
        satu.tahun(),
        satu.kode(),
        satu.nama(),
        satu.periode(),
        hasil.responden(),
        hasil.ikm(),
        hasil.mutu() == null ? null : hasil.mutu().name(),
        selang == null ? null : selang.bawah(),
        selang == null ? null : selang.atas(),
        satu.nilai().populasi(),
        hasil.sampelMinimum(),
        hasil.bobot().kata(),
        tanpa == null ? null : tanpa.ikm());
    unsur.forEach(kode -> isi.add(nilai(hasil, kode)));
    isi.add(String.join(" ", satu.dasar().stream().map(HasilTetap::sidik).toList()));
    return isi;
  }

  private static @Nullable Object nilai(HasilSkm hasil, String kode) {
    return hasil.unsur().stream()
        .filter(satu -> satu.unsur().kode().equals(kode))
        .map(HasilUnsur::ikm)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  static byte[] json(KotaTerbit kota) {
    Map<String, @Nullable Object> akar = new LinkedHashMap<>();
    akar.put("tahun", kota.tahun());
    akar.put("dasar", "PermenPANRB 14/2017");
    akar.put("rerataSederhana", kota.kota().sederhana());
    akar.put("semuaResponden", hasil(kota.kota().tertimbang().hasil()));
    akar.put("unit", kota.unit().stream().map(DataTerbuka::unit).toList());
    return Json.rapi(akar).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, @Nullable Object> unit(HasilTahunan satu) {
    Map<String, @Nullable Object> objek = new LinkedHashMap<>();
    objek.put("kode", satu.kode());
    objek.put("nama", satu.nama());
    objek.put("periode", satu.dasar().stream().map(h -> h.periode().kode()).toList());
    objek.put("sidik", satu.dasar().stream().map(HasilTetap::sidik).toList());
    objek.putAll(hasil(satu.nilai().hasil()));
    return objek;
  }

  private static Map<String, @Nullable Object> hasil(HasilSkm hasil) {
    HasilSkm.Selang selang = hasil.selang();
    Map<String, @Nullable Object> objek = new LinkedHashMap<>();
    objek.put("responden", hasil.responden());
    objek.put("bobot", hasil.bobot().kata());
    objek.put("ikm", hasil.ikm());
    objek.put("mutu", hasil.mutu());
    objek.put("selang95", selang == null ? null : List.of(selang.bawah(), selang.atas()));
    objek.put("sampelMinimum", hasil.sampelMinimum());
    Map<String, @Nullable Object> unsur = new LinkedHashMap<>();
    hasil.unsur().forEach(satu -> unsur.put(satu.unsur().kode(), satu.ikm()));
    objek.put("unsur", unsur);
    return objek;
  }
}
