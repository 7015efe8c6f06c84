package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What must hold of each unit by itself. What must hold between units is in {@link AturanSusunan}.
final class AturanUnit {
  static final int NAMA_PALING_PANJANG = 150;
  static final int SINGKATAN_PALING_PANJANG = 40;
  static final int KEPALA_PALING_PANJANG = 120;
  static final int SUMBER_PALING_PANJANG = 500;
  static final int ASN_PALING_BANYAK = 100_000;
  private static final LocalDate PALING_AWAL = LocalDate.of(1945, 8, 17);
  private static final LocalDate PALING_AKHIR = LocalDate.of(2100, 12, 31);
  private static final Pattern KODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,29}");

  private AturanUnit() {}

  /// Every rule broken by any unit or between units.
  static List<Temuan> periksa(Susunan susunan) {
    List<Temuan> temuan = new ArrayList<>();
    for (RiwayatUnit riwayat : susunan.semua()) {
      kode(riwayat, temuan);
      for (Masa masa : riwayat.masa()) {
        List<Temuan> semasa = new ArrayList<>();
        isi(riwayat.id(), masa.data(), semasa);
        tanggal(riwayat.id(), masa, semasa);
        semasa.forEach(t -> temuan.add(t.pada(masa.sejak())));
      }
    }
    temuan.addAll(AturanSusunan.periksa(susunan));
    return temuan.stream().distinct().toList();
  }

  private static void kode(RiwayatUnit riwayat, List<Temuan> temuan) {
    if (riwayat.kode().isBlank()) {
      temuan.add(Temuan.dari(OR_001, riwayat.id(), KolomUnit.KODE));
    } else if (!KODE.matcher(riwayat.kode()).matches()) {
      temuan.add(
          Temuan.dari(
              OR_002, riwayat.id(), KolomUnit.KODE, "Tertulis “%s”.".formatted(riwayat.kode())));
    }
  }

  private static void isi(long id, DataUnit data, List<Temuan> temuan) {
    if (data.nama().isEmpty()) {
      temuan.add(Temuan.dari(OR_004, id, KolomUnit.NAMA));
    } else if (data.nama().length() > NAMA_PALING_PANJANG) {
      temuan.add(
          Temuan.dari(
              OR_005, id, KolomUnit.NAMA, "Panjangnya %d huruf.".formatted(data.nama().length())));
    }
    panjang(id, KolomUnit.SINGKATAN, data.singkatan(), SINGKATAN_PALING_PANJANG, temuan);
    panjang(id, KolomUnit.KEPALA, data.kepala(), KEPALA_PALING_PANJANG, temuan);
    panjang(id, KolomUnit.SUMBER, data.sumber(), SUMBER_PALING_PANJANG, temuan);
    if (data.jumlahAsn() < 0 || data.jumlahAsn() > ASN_PALING_BANYAK) {
      temuan.add(
          Temuan.dari(
              OR_017, id, KolomUnit.JUMLAH_ASN, "Tertulis %d.".formatted(data.jumlahAsn())));
    }
  }

  private static void panjang(
      long id, KolomUnit kolom, String isi, int batas, List<Temuan> temuan) {
    if (isi.length() > batas) {
      temuan.add(
          Temuan.dari(
              OR_006,
              id,
              kolom,
              "%s: %d huruf, paling banyak %d.".formatted(kolom.label(), isi.length(), batas)));
    }
  }

  private static void tanggal(long id, Masa masa, List<Temuan> temuan) {
    if (luarBatas(masa.sejak())) {
      temuan.add(Temuan.dari(OR_031, id, KolomUnit.SEJAK));
    }
    LocalDate sampai = masa.sampai();
    if (sampai == null) {
      return;
    }
    if (luarBatas(sampai)) {
      temuan.add(Temuan.dari(OR_031, id, KolomUnit.SAMPAI));
    }
    if (sampai.isBefore(masa.sejak())) {
      temuan.add(
          Temuan.dari(
              OR_015,
              id,
              KolomUnit.SAMPAI,
              "Sejak %s, sampai %s."
                  .formatted(Tulis.tanggal(masa.sejak()), Tulis.tanggal(sampai))));
    }
  }

  private static boolean luarBatas(LocalDate tanggal) {
    return tanggal.isBefore(PALING_AWAL) || tanggal.isAfter(PALING_AKHIR);
  }
}
