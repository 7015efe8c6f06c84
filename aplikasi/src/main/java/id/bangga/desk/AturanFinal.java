package id.bangga.desk;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Skor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From the papers of one unit's desk to its official scores: pure, no database.
public final class AturanFinal {
  private AturanFinal() {}

  /// Everything that was found about one unit.
  ///
  /// @param nilai the evaluators' scores
  /// @param lapangan findings of an approved field verification; empty without one
  public record Berkas(
      List<NilaiEvaluator> nilai,
      List<Rekonsiliasi> rekonsiliasi,
      List<Sanggahan> sanggahan,
      List<Lapangan.TemuanLapangan> lapangan) {
    public Berkas {
      nilai = List.copyOf(nilai);
      rekonsiliasi = List.copyOf(rekonsiliasi);
      sanggahan = List.copyOf(sanggahan);
      lapangan = List.copyOf(lapangan);
    }

    List<Temuan> temuan(long indikatorId) {
      return nilai.stream()
          .filter(satu -> satu.indikatorId() == indikatorId)
          .map(NilaiEvaluator::temuan)
          .toList();
    }
  }

  /// The desk's value of one indicator before any objection: the mean, or what was reconciled;
  /// empty while that is still open.
  public static Optional<NilaiFinal> nilaiDesk(
      Indikator indikator, Berkas berkas, int perlu, BigDecimal ambang) {
    long id = indikator.id();
    List<Temuan> temuan = berkas.temuan(id);
    return switch (AturanDesk.gabung(temuan, perlu, ambang)) {
      case AturanDesk.Gabungan.Belum _ -> Optional.empty();
      case AturanDesk.Gabungan.Sepakat sepakat ->
          Optional.of(
              new NilaiFinal(
                  id, jawabanBersama(temuan), sepakat.skor(), AsalNilai.DESK, catatan(berkas, id)));
      case AturanDesk.Gabungan.Berbeda _ ->
          berkas.rekonsiliasi().stream()
              .filter(satu -> satu.indikatorId() == id)
              .map(satu -> dari(id, satu.temuan(), AsalNilai.REKONSILIASI, satu.alasan()))
              .findFirst();
    };
  }

  /// The official value of one indicator: field verification before objection before desk.
  public static Optional<NilaiFinal> nilaiFinal(
      Indikator indikator, Berkas berkas, int perlu, BigDecimal ambang) {
    long id = indikator.id();
    Optional<NilaiFinal> lapangan =
        berkas.lapangan().stream()
            .filter(satu -> satu.indikatorId() == id)
            .map(satu -> dari(id, satu.temuan(), AsalNilai.LAPANGAN, satu.catatan()))
            .findFirst();
    return lapangan
        .or(() -> sanggah(berkas.sanggahan(), id))
        .or(() -> nilaiDesk(indikator, berkas, perlu, ambang));
  }

  private static Optional<NilaiFinal> sanggah(List<Sanggahan> sanggahan, long id) {
    return sanggahan.stream()
        .filter(satu -> satu.indikatorId() == id)
        .flatMap(satu -> diterima(satu).stream())
        .findFirst();
  }

  /// What an accepted objection puts in place; empty when it was refused or is open.
  private static Optional<NilaiFinal> diterima(Sanggahan sanggahan) {
    Sanggahan.Jawab jawab = sanggahan.jawaban();
    if (jawab == null || jawab.temuan() == null) {
      return Optional.empty();
    }
    return Optional.of(
        dari(sanggahan.indikatorId(), jawab.temuan(), AsalNilai.SANGGAH, jawab.alasan()));
  }

  private static NilaiFinal dari(long id, Temuan temuan, AsalNilai asal, String alasan) {
    return new NilaiFinal(id, temuan.jawaban(), temuan.skor(), asal, alasan);
  }

  private static @Nullable Jawaban jawabanBersama(List<Temuan> temuan) {
    Jawaban pertama = temuan.getFirst().jawaban();
    return temuan.stream().allMatch(satu -> satu.jawaban().equals(pertama)) ? pertama : null;
  }

  private static String catatan(Berkas berkas, long id) {
    List<String> catatan = new ArrayList<>();
    berkas.nilai().stream()
        .filter(satu -> satu.indikatorId() == id && !satu.catatan().isBlank())
        .map(NilaiEvaluator::catatan)
        .distinct()
        .forEach(catatan::add);
    return String.join(" · ", catatan);
  }

  /// The value of the whole instrument from scores of its indicators; indicators without a score
  /// count as not answered.
  public static Nilai nilai(Instrumen instrumen, Collection<NilaiFinal> daftar) {
    Map<Long, NilaiFinal> menurutId = new HashMap<>();
    daftar.forEach(satu -> menurutId.put(satu.indikatorId(), satu));
    Map<String, Skor> skor = new HashMap<>();
    for (Indikator indikator : instrumen.indikator()) {
      NilaiFinal satu = menurutId.get(indikator.id());
      if (satu != null) {
        skor.put(indikator.kode(), skor(satu));
      }
    }
    return Nilai.hitung(instrumen, skor);
  }

  private static Skor skor(NilaiFinal nilai) {
    BigDecimal angka = nilai.skor();
    return angka == null
        ? new Skor.TidakBerlaku(nilai.alasan().isBlank() ? "Tidak berlaku." : nilai.alasan())
        : Skor.dari(angka, nilai.asal().sebutan());
  }
}
