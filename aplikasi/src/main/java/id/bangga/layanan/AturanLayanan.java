package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.*;

import id.bangga.bersama.Putusan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a service and a service point must be.
final class AturanLayanan {
  private static final Pattern KODE_TITIK = Pattern.compile("[a-z0-9-]{3,40}");

  private AturanLayanan() {}

  /// @param namaDipakai another service in use of the unit bears that name
  static Putusan layanan(LayananBaru layanan, boolean kodeDipakai, boolean namaDipakai) {
    List<KodeAturanLayanan> alasan = new ArrayList<>();
    if (layanan.nama().isBlank() || layanan.kode().isBlank()) {
      alasan.add(LY_006);
    }
    if (kodeDipakai) {
      alasan.add(LY_002);
    }
    if (namaDipakai) {
      alasan.add(LY_027);
    }
    return putusan(alasan);
  }

  static Putusan titik(TitikBaru titik, boolean kodeDipakai, boolean instrumenAda) {
    List<KodeAturanLayanan> alasan = new ArrayList<>();
    if (!KODE_TITIK.matcher(titik.kode()).matches()) {
      alasan.add(LY_001);
    }
    if (titik.nama().isBlank()) {
      alasan.add(LY_006);
    }
    if (kodeDipakai) {
      alasan.add(LY_002);
    }
    if (titik.layanan().isEmpty()) {
      alasan.add(LY_003);
    }
    if (!titik.tutup().isAfter(titik.buka())) {
      alasan.add(LY_004);
    }
    if (!instrumenAda) {
      alasan.add(LY_023);
    }
    return putusan(alasan);
  }

  static Putusan populasi(long jumlah, String sumber) {
    return putusan(jumlah > 0 && !sumber.isBlank() ? List.of() : List.of(LY_005));
  }

  private static Putusan putusan(List<KodeAturanLayanan> alasan) {
    return Putusan.dari(alasan.stream().map(Putusan.Alasan::dari).toList());
  }
}
