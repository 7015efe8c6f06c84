package id.bangga.penilaian;

import id.bangga.bukti.Bukti;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Bendera;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.Skor;
import id.bangga.instrumen.TipeIndikator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From what was typed, supplied and uploaded to a sheet: pure, no database.
final class HitungMandiri {
  private HitungMandiri() {}

  /// @param tersimpan answers by indicator
  /// @param auto supplied figures by key
  /// @param bukti linked evidence by indicator
  record Bahan(
      Instrumen instrumen,
      Map<Long, JawabanTersimpan> tersimpan,
      Map<String, NilaiAuto> auto,
      Map<Long, List<Bukti>> bukti,
      PeriodeBukti periode) {}

  static List<BarisIndikator> susun(Bahan bahan) {
    return bahan.instrumen().indikator().stream().map(satu -> baris(bahan, satu)).toList();
  }

  private static BarisIndikator baris(Bahan bahan, Indikator indikator) {
    JawabanTersimpan tersimpan = bahan.tersimpan().get(indikator.id());
    NilaiAuto auto = indikator.kunci().map(bahan.auto()::get).orElse(null);
    List<Bukti> bukti = bahan.bukti().getOrDefault(indikator.id(), List.of());
    Jawaban jawaban = jawaban(indikator, tersimpan, auto);
    boolean sah = bukti.stream().anyMatch(satu -> satu.keabsahan(bahan.periode()).sah());
    boolean verifikator = indikator.pengisi() == Pengisi.VERIFIKATOR;
    return new BarisIndikator(
        indikator,
        jawaban,
        skor(indikator, jawaban, sah || verifikator),
        tersimpan,
        auto,
        bukti,
        bahan.periode());
  }

  /// Figures that stopped fitting the formula (a changed source) count as none.
  private static Jawaban jawaban(
      Indikator indikator, @Nullable JawabanTersimpan tersimpan, @Nullable NilaiAuto auto) {
    if (auto != null) {
      Jawaban dari =
          auto.berlaku()
              ? new Jawaban.Auto(auto.masukan(), auto.sumber())
              : new Jawaban.TidakBerlaku(auto.keterangan());
      return AturanSkor.periksa(indikator, dari).diterima() ? dari : new Jawaban.Kosong();
    }
    return tersimpan == null ? new Jawaban.Kosong() : tersimpan.jawaban();
  }

  private static Skor skor(Indikator indikator, Jawaban jawaban, boolean adaBuktiSah) {
    if (jawaban instanceof Jawaban.Kosong) {
      return Skor.nol(Bendera.BELUM_DIJAWAB, kosong(indikator));
    }
    return AturanSkor.skor(indikator, jawaban, adaBuktiSah);
  }

  private static String kosong(Indikator indikator) {
    if (indikator.tipe() == TipeIndikator.AUTO) {
      return "Data otomatis belum masuk, maka sementara 0.";
    }
    return indikator.pengisi() == Pengisi.VERIFIKATOR
        ? "Belum diisi verifikator, maka sementara 0."
        : "Belum dijawab, maka 0.";
  }
}
