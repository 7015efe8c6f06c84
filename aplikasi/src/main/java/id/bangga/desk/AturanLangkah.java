package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_013;
import static id.bangga.desk.KodeAturanDesk.DK_020;
import static id.bangga.desk.KodeAturanDesk.DK_030;
import static id.bangga.desk.KodeAturanDesk.DK_035;
import static id.bangga.desk.KodeAturanDesk.DK_041;
import static id.bangga.desk.KodeAturanDesk.DK_050;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a unit's desk may take its next step: pure, no database. Pages that count what is ready and
/// the service that acts ask the same two questions.
final class AturanLangkah {
  private AturanLangkah() {}

  /// Handing the result to the unit: both sheets closed, nothing left to reconcile.
  static Putusan sampaikan(Desk desk, KertasKerja kertas) {
    List<Alasan> alasan = new ArrayList<>();
    if (desk.status() != StatusDesk.BERJALAN) {
      alasan.add(Alasan.dari(DK_013));
    }
    if (!desk.lengkap()) {
      alasan.add(Alasan.dari(DK_050));
    }
    List<String> terbuka =
        kertas.butir().stream()
            .filter(KertasKerja.Butir::perluRekonsiliasi)
            .map(satu -> satu.indikator().kode())
            .toList();
    if (!terbuka.isEmpty()) {
      alasan.add(
          new Alasan(
              DK_020,
              "Perlu rekonsiliasi: %s. Minta kedua evaluatornya menyepakati nilainya."
                  .formatted(String.join(", ", terbuka))));
    }
    return Putusan.dari(alasan);
  }

  /// Making the scores official: every objection decided, the minutes of a visit agreed to.
  static Putusan finalkan(Desk desk, List<Sanggahan> sanggahan, Optional<Lapangan> lapangan) {
    List<Alasan> alasan = new ArrayList<>();
    if (desk.status() != StatusDesk.DISAMPAIKAN) {
      alasan.add(Alasan.dari(DK_030));
    }
    if (sanggahan.stream().anyMatch(satu -> !satu.diputus())) {
      alasan.add(Alasan.dari(DK_035));
    }
    if (lapangan.filter(satu -> satu.disetujuiPada() == null).isPresent()) {
      alasan.add(Alasan.dari(DK_041));
    }
    return Putusan.dari(alasan);
  }
}
