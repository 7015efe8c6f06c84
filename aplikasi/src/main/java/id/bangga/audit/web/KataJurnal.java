package id.bangga.audit.web;

import id.bangga.audit.Baris;
import id.bangga.audit.KamusObjek;
import id.bangga.audit.Perbedaan;
import id.bangga.bersama.NamaUnit;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Pilihan;
import id.bangga.web.Sesi;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Turns rows of the journal into words, with the names that the modules give to their things.
@Component
class KataJurnal {
  private static final int PERUBAHAN_DI_DAFTAR = 4;

  private final KamusObjek kamus;
  private final ObjectProvider<NamaUnit> unit;

  KataJurnal(KamusObjek kamus, ObjectProvider<NamaUnit> unit) {
    this.kamus = kamus;
    this.unit = unit;
  }

  List<HalamanJurnal.Baris> baris(List<Baris> daftar) {
    Map<Long, String> namaUnit =
        namaUnit(daftar.stream().map(Baris::unitId).filter(Objects::nonNull).distinct().toList());
    Map<String, Map<String, String>> nama =
        kamus.nama(
            daftar.stream()
                .collect(
                    Collectors.groupingBy(
                        Baris::objekJenis,
                        Collectors.mapping(Baris::objekId, Collectors.toSet()))));
    return daftar.stream()
        .map(satu ->
            kata(
                satu, nama.getOrDefault(satu.objekJenis(), Map.of()).get(satu.objekId()), namaUnit))
        .toList();
  }

  private HalamanJurnal.Baris kata(Baris satu, @Nullable String nama, Map<Long, String> namaUnit) {
    List<Perbedaan> beda = Perbedaan.dari(satu.sebelum(), satu.sesudah());
    Long unitId = satu.unitId();
    return new HalamanJurnal.Baris(
        satu.nomor(),
        satu.waktu(),
        siapa(satu),
        satu.tindakan(),
        kamus.sebutan(satu.objekJenis()) + " " + (nama == null ? satu.objekId() : nama),
        alamat(satu),
        unitId == null ? "" : namaUnit.getOrDefault(unitId, "Unit nomor " + unitId),
        lewat(satu.lewat()),
        Objects.requireNonNullElse(satu.alasan(), ""),
        beda.stream().limit(PERUBAHAN_DI_DAFTAR).map(Perbedaan::kalimat).toList(),
        Math.max(0, beda.size() - PERUBAHAN_DI_DAFTAR));
  }

  /// Where the object is shown, if the reader is among those who may hear of it.
  private String alamat(Baris satu) {
    Pelaku pembaca = Sesi.wajibMasuk();
    return kamus
        .jenis(satu.objekJenis())
        .filter(objek -> objek.pembaca().stream().anyMatch(pembaca::memegang))
        .map(objek -> objek.alamat(satu.objekId()))
        .orElse("");
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

  List<Pilihan> jenis(Collection<String> kode) {
    return kode.stream().map(satu -> Pilihan.dari(satu, kamus.sebutan(satu))).toList();
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
