package id.bangga.akun.web;

import id.bangga.akun.Perubahan;
import id.bangga.audit.KamusObjek;
import id.bangga.bersama.PenjelasObjek.JenisObjek;
import id.bangga.web.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what has changed into sentences: *Penilaian mandiri diajukan: Dinas Kesehatan*.
@Component
class KataPerubahan {
  private final KamusObjek kamus;
  private final NamaUnitHalaman unit;

  KataPerubahan(KamusObjek kamus, NamaUnitHalaman unit) {
    this.kamus = kamus;
    this.unit = unit;
  }

  List<HalamanPekerjaan.Berubah> kata(List<Perubahan> daftar) {
    Map<String, Map<String, String>> nama =
        kamus.nama(
            daftar.stream()
                .filter(satu -> satu.jumlah() == 1)
                .collect(
                    Collectors.groupingBy(
                        Perubahan::jenis,
                        Collectors.mapping(Perubahan::objekId, Collectors.toSet()))));
    return daftar.stream()
        .map(satu -> kata(satu, nama.getOrDefault(satu.jenis(), Map.of()).get(satu.objekId())))
        .toList();
  }

  private HalamanPekerjaan.Berubah kata(Perubahan satu, @Nullable String nama) {
    Optional<JenisObjek> objek = kamus.jenis(satu.jenis());
    String alamat = satu.jumlah() == 1 ? objek.map(o -> o.alamat(satu.objekId())).orElse("") : "";
    return new HalamanPekerjaan.Berubah(satu.waktu(), kalimat(satu, nama), siapa(satu), alamat);
  }

  private String kalimat(Perubahan satu, @Nullable String nama) {
    String sebutan = kamus.sebutan(satu.jenis()).toLowerCase(Locale.ROOT);
    String apa =
        satu.tindakan().contains(sebutan) ? satu.tindakan() : sebutan + " " + satu.tindakan();
    return apa.substring(0, 1).toUpperCase(Locale.ROOT) + apa.substring(1) + mana(satu, nama);
  }

  private String mana(Perubahan satu, @Nullable String nama) {
    if (satu.unit() > 1) {
      return ": %s unit".formatted(Format.bilangan(satu.unit()));
    }
    String banyak = satu.jumlah() > 1 ? " (" + Format.bilangan(satu.jumlah()) + ")" : "";
    return banyak
        + (nama != null
            ? ": " + nama
            : satu.unitId() == null ? "" : ": " + unit.nama(satu.unitId()));
  }

  private static String siapa(Perubahan satu) {
    if (satu.orang() > 1) {
      return "%s dan %s orang lain".formatted(satu.pelaku(), Format.bilangan(satu.orang() - 1));
    }
    return satu.atasNama() == null
        ? satu.pelaku()
        : "%s atas nama %s".formatted(satu.pelaku(), satu.atasNama());
  }
}
