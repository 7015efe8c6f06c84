package id.bangga.hasil;

import static id.bangga.hasil.KodeAturanHasil.HS_001;
import static id.bangga.hasil.KodeAturanHasil.HS_002;
import static id.bangga.hasil.KodeAturanHasil.HS_003;
import static id.bangga.hasil.KodeAturanHasil.HS_004;
import static id.bangga.hasil.KodeAturanHasil.HS_005;
import static id.bangga.hasil.KodeAturanHasil.HS_006;
import static id.bangga.hasil.KodeAturanHasil.HS_008;
import static id.bangga.hasil.KodeAturanHasil.HS_010;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.juri.PenentuSeri;
import id.bangga.siklus.Fase;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.Siklus;
import id.bangga.web.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands against freezing a result: pure, no database.
final class AturanPenetapan {
  private AturanPenetapan() {}

  /// Everything that is still missing before a result can be put together.
  ///
  /// @param belumFinal units whose desk value is not final
  static List<Alasan> kekurangan(ParameterSiklus parameter, long belumFinal, NilaiPenjurian nilai) {
    List<Alasan> alasan = new ArrayList<>();
    if (belumFinal > 0) {
      alasan.add(new Alasan(HS_001, "%d unit belum final nilai desknya.".formatted(belumFinal)));
    }
    List<String> tanpa =
        parameter.finalis().entrySet().stream()
            .filter(satu -> satu.getValue() > 0)
            .filter(satu -> nilai.penetapan().stream().noneMatch(p -> p.klaster() == satu.getKey()))
            .map(satu -> satu.getKey().sebutan())
            .toList();
    if (!tanpa.isEmpty()) {
      alasan.add(new Alasan(HS_002, "Finalis belum ditetapkan: " + String.join(", ", tanpa) + "."));
    }
    int juri = nilai.juri().size();
    if (!nilai.finalis().isEmpty() && !AturanJuri.jumlahSah(juri)) {
      alasan.add(Alasan.dari(HS_008));
    }
    if (nilai.finalis().stream().anyMatch(satu -> !satu.lengkap())) {
      alasan.add(Alasan.dari(HS_003));
    } else if (!nilai.selesai()) {
      alasan.add(Alasan.dari(HS_004));
    }
    return alasan;
  }

  /// The jury may still deliberate, and the public still be promised a later day, until the phase
  /// begins.
  static List<Alasan> fase(Siklus siklus, Fase fase, Instant saat) {
    return siklus
        .fase(fase)
        .filter(rentang -> saat.isBefore(rentang.mulai()))
        .map(rentang ->
            new Alasan(
                HS_010,
                "Fase %s baru mulai %s. Tunggu sampai saat itu."
                    .formatted(fase.sebutan(), Format.waktu(rentang.mulai()))))
        .stream()
        .toList();
  }

  /// Is a place among the finalists still open?
  static Optional<Alasan> seri(List<IsiHasil.Baris> hasil) {
    return hasil.stream()
            .anyMatch(b -> b.nilaiJuri() != null && b.penentu() == PenentuSeri.BELUM_DIPUTUS)
        ? Optional.of(Alasan.dari(HS_005))
        : Optional.empty();
  }

  /// Does what would be frozen fail its own verification?
  static Optional<Alasan> verifikasi(HasilVerifikasi verifikasi) {
    return verifikasi.temuan().stream()
        .findFirst()
        .map(temuan -> new Alasan(HS_006, "Tidak lolos verifikasi: " + temuan.pesan()));
  }
}
