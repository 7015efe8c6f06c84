package id.bangga.penilaian;

import id.bangga.berkas.JsonKanonik;
import id.bangga.bukti.Bukti;
import id.bangga.instrumen.InstrumenJson;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a unit hands in: its own answers, explanations and evidence, in one canonical spelling.
/// Figures supplied by others are not the unit's word: they stay out of the hash, and stand beside
/// it in the receipt.
final class IsiPengajuan {
  private IsiPengajuan() {}

  static Map<String, @Nullable Object> jawaban(LembarMandiri lembar) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    for (BarisIndikator baris : lembar.baris()) {
      if (baris.tersimpan() != null) {
        hasil.put(baris.indikator().kode(), satu(baris, baris.tersimpan()));
      }
    }
    return hasil;
  }

  private static Map<String, @Nullable Object> satu(
      BarisIndikator baris, JawabanTersimpan tersimpan) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("jawaban", InstrumenJson.dari(tersimpan.jawaban()));
    hasil.put("penjelasan", tersimpan.penjelasan());
    List<Map<String, @Nullable Object>> bukti =
        baris.bukti().stream()
            .sorted(Comparator.comparing(Bukti::sidik))
            .map(satu -> bukti(satu, baris.keabsahan(satu).sah()))
            .toList();
    hasil.put("bukti", bukti);
    return hasil;
  }

  private static Map<String, @Nullable Object> bukti(Bukti bukti, boolean sah) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("sidik", bukti.sidik());
    hasil.put("judul", bukti.judul());
    hasil.put("tanggal", bukti.tanggalDokumen());
    hasil.put("sah", sah);
    return hasil;
  }

  /// What others supplied at that moment, with its source.
  static Map<String, @Nullable Object> otomatis(LembarMandiri lembar) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    for (BarisIndikator baris : lembar.baris()) {
      NilaiAuto auto = baris.auto();
      if (auto != null) {
        Map<String, @Nullable Object> satu = new LinkedHashMap<>();
        satu.put("jawaban", InstrumenJson.dari(baris.jawaban()));
        satu.put("sumber", auto.sumber());
        satu.put("keterangan", auto.keterangan());
        satu.put("pengisi", auto.pengisi());
        satu.put("pada", auto.pada());
        hasil.put(baris.indikator().kode(), satu);
      }
    }
    return hasil;
  }

  /// SHA-256 of the canonical spelling.
  static String sidik(LembarMandiri lembar) {
    return JsonKanonik.sidik(jawaban(lembar));
  }
}
