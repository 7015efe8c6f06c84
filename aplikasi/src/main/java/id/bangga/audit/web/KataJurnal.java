package id.bangga.audit.web;

import id.bangga.audit.Baris;
import id.bangga.audit.Perbedaan;
import id.bangga.bersama.NamaUnit;
import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.PenjelasObjek.JenisObjek;
import id.bangga.web.Pilihan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Turns rows of the journal into words, with the names that the modules give to their things.
@Component
class KataJurnal {
  private static final int PERUBAHAN_DI_DAFTAR = 4;

  private final Map<String, JenisObjek> jenis = new HashMap<>();
  private final ObjectProvider<NamaUnit> unit;

  KataJurnal(List<PenjelasObjek> penjelas, ObjectProvider<NamaUnit> unit) {
    this.unit = unit;
    penjelas.stream()
        .flatMap(satu -> satu.jenisObjek().stream())
        .forEach(satu -> jenis.put(satu.jenis(), satu));
  }

  List<HalamanJurnal.Baris> baris(List<Baris> daftar) {
    Map<Long, String> nama =
        namaUnit(daftar.stream().map(Baris::unitId).filter(Objects::nonNull).distinct().toList());
    return daftar.stream().map(satu -> kata(satu, nama)).toList();
  }

  private HalamanJurnal.Baris kata(Baris satu, Map<Long, String> namaUnit) {
    List<Perbedaan> beda = Perbedaan.dari(satu.sebelum(), satu.sesudah());
    Long unitId = satu.unitId();
    return new HalamanJurnal.Baris(
        satu.nomor(),
        satu.waktu(),
        siapa(satu),
        satu.tindakan(),
        sebutan(satu.objekJenis()) + " " + satu.objekId(),
        Optional.ofNullable(jenis.get(satu.objekJenis()))
            .map(o -> o.alamat(satu.objekId()))
            .orElse(""),
        unitId == null ? "" : namaUnit.getOrDefault(unitId, "Unit nomor " + unitId),
        lewat(satu.lewat()),
        Objects.requireNonNullElse(satu.alasan(), ""),
        beda.stream().limit(PERUBAHAN_DI_DAFTAR).map(Perbedaan::kalimat).toList(),
        Math.max(0, beda.size() - PERUBAHAN_DI_DAFTAR));
  }

  private static String siapa(Baris satu) {
    return satu.atasNama() == null
        ? satu.pelaku()
        : "%s atas nama %s".formatted(satu.pelaku(), satu.atasNama());
  }

  private static String lewat(String jalur) {
    return switch (jalur) {
      case "WEB" -> "halaman";
      case "CLI" -> "baris perintah";
      case "API" -> "API";
      default -> "tugas terjadwal";
    };
  }

  private String sebutan(String kode) {
    JenisObjek dikenal = jenis.get(kode);
    return dikenal == null ? kode.replace('_', ' ') : dikenal.sebutan();
  }

  List<Pilihan> jenis(Collection<String> kode) {
    return kode.stream().map(satu -> Pilihan.dari(satu, sebutan(satu))).toList();
  }

  List<Pilihan> unit() {
    NamaUnit sumber = unit.getIfAvailable();
    return sumber == null
        ? List.of()
        : sumber.cari("").stream()
            .map(satu -> Pilihan.dari(Long.toString(satu.id()), satu.nama()))
            .toList();
  }

  private Map<Long, String> namaUnit(Collection<Long> id) {
    NamaUnit sumber = unit.getIfAvailable();
    return sumber == null || id.isEmpty() ? Map.of() : sumber.nama(id);
  }
}
