package id.bangga.penilaian;

import static id.bangga.penilaian.StatusPenilaian.DIAJUKAN;
import static id.bangga.penilaian.StatusPenilaian.MENUNGGU_PERSETUJUAN;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.TipeIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules of the self-assessment: pure, no database.
final class AturanPenilaian {
  private AturanPenilaian() {}

  /// May answers and their evidence change now?
  static List<Alasan> terbuka(Penilaian penilaian, Jendela jendela) {
    List<Alasan> alasan = new ArrayList<>(jendela.alasan());
    if (penilaian.status() == DIAJUKAN) {
      alasan.add(Alasan.dari(KodePenilaian.PN_001));
    }
    if (penilaian.status() == MENUNGGU_PERSETUJUAN) {
      alasan.add(Alasan.dari(KodePenilaian.PN_002));
    }
    return alasan;
  }

  /// May this answer be saved by the unit?
  ///
  /// @param baris the indicator as it stands; empty when the instrument has no such indicator
  static List<Alasan> jawaban(Optional<BarisIndikator> baris, DrafJawaban draf) {
    if (baris.isEmpty()) {
      return List.of(Alasan.dari(KodePenilaian.PN_007));
    }
    List<Alasan> alasan = new ArrayList<>();
    Indikator indikator = baris.get().indikator();
    if (indikator.tipe() == TipeIndikator.AUTO || baris.get().auto() != null) {
      alasan.add(Alasan.dari(KodePenilaian.PN_006));
    } else if (indikator.pengisi() == Pengisi.VERIFIKATOR) {
      alasan.add(Alasan.dari(KodePenilaian.PN_005));
    } else {
      AturanSkor.periksa(indikator, draf.jawaban()).alasan().stream()
          .map(satu -> new Alasan(KodePenilaian.PN_004, satu.pesan()))
          .forEach(alasan::add);
    }
    alasan.addAll(Tulisan.periksa(KodePenilaian.PN_008, "Penjelasan", draf.penjelasan()));
    return alasan;
  }

  /// What still stands between the sheet and its submission.
  static List<Alasan> lengkap(LembarMandiri lembar) {
    List<Alasan> alasan = new ArrayList<>();
    List<String> kosong =
        lembar.baris().stream()
            .filter(satu -> satu.milikUnit() && !satu.terjawab())
            .map(satu -> satu.indikator().kode())
            .toList();
    if (!kosong.isEmpty()) {
      alasan.add(
          new Alasan(
              KodePenilaian.PN_010,
              "%d indikator belum dijawab: %s.".formatted(kosong.size(), sebut(kosong))));
    }
    if (lembar.berbukti() == 0) {
      alasan.add(Alasan.dari(KodePenilaian.PN_012));
    }
    return alasan;
  }

  private static String sebut(List<String> kode) {
    String sebagian = kode.stream().limit(10).collect(Collectors.joining(", "));
    return kode.size() > 10 ? sebagian + ", …" : sebagian;
  }

  /// Does the step fit the state?
  static List<Alasan> status(Penilaian penilaian, StatusPenilaian... boleh) {
    if (List.of(boleh).contains(penilaian.status())) {
      return List.of();
    }
    return List.of(
        new Alasan(
            KodePenilaian.PN_013,
            "Status penilaian sekarang: %s.".formatted(penilaian.status().sebutan())));
  }

  static List<Alasan> alasan(@Nullable String kalimat) {
    return Tulisan.wajib(KodePenilaian.PN_014, "Alasan", kalimat == null ? "" : kalimat);
  }

  @SafeVarargs
  static Putusan gabung(List<Alasan>... daftar) {
    List<Alasan> semua = new ArrayList<>();
    for (List<Alasan> satu : daftar) {
      semua.addAll(satu);
    }
    return Putusan.dari(semua);
  }
}
