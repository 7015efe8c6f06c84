package id.bangga.desk;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together everything known about one unit's desk.
@Component
class PenyusunKertas {
  private final NilaiRepository nilai;
  private final SanggahRepository sanggah;
  private final SiklusService siklus;
  private final InstrumenService instrumen;
  private final PembacaMandiri mandiri;

  PenyusunKertas(
      NilaiRepository nilai,
      SanggahRepository sanggah,
      SiklusService siklus,
      InstrumenService instrumen,
      PembacaMandiri mandiri) {
    this.nilai = nilai;
    this.sanggah = sanggah;
    this.siklus = siklus;
    this.instrumen = instrumen;
    this.mandiri = mandiri;
  }

  /// The papers; a final desk keeps the official scores it was given, whatever modules supply
  /// later.
  KertasKerja susun(Desk desk) {
    KertasKerja lembar = hitung(desk);
    if (desk.status() != StatusDesk.FINAL) {
      return lembar;
    }
    KunciDesk kunci = desk.kunci();
    return lembar.dengan(
        resmi(kunci.tahun(), kunci.unitId()).getOrDefault(kunci.unitId(), Map.of()));
  }

  /// The papers of every unit of a year, by unit, in a handful of statements.
  Map<Long, Susunan> susun(int tahun, List<Desk> daftar) {
    Siklus tahunan = siklus.siklus(tahun);
    Instrumen dipakai = instrumen.instrumen(tahunan.instrumenId());
    var sendiri =
        mandiri.jawaban(tahun, daftar.stream().map(satu -> satu.kunci().unitId()).toList());
    var skor = nilai.list(tahun, null);
    var rekonsiliasi = nilai.listRekonsiliasi(tahun, null);
    var sanggahan = sanggah.list(tahun);
    Map<Long, Lapangan> lapangan = new HashMap<>();
    sanggah.listLapangan(tahun, null).forEach(satu -> lapangan.put(satu.kunci().unitId(), satu));
    var resmi = resmi(tahun, null);
    Map<Long, Susunan> hasil = new HashMap<>();
    for (Desk desk : daftar) {
      long unit = desk.kunci().unitId();
      var berkas =
          new AturanFinal.Berkas(
              skor.getOrDefault(unit, List.of()),
              rekonsiliasi.getOrDefault(unit, List.of()),
              sanggahan.getOrDefault(unit, List.of()),
              disetujui(Optional.ofNullable(lapangan.get(unit))));
      KertasKerja lembar =
          susun(desk, tahunan, dipakai, sendiri.getOrDefault(unit, Map.of()), berkas);
      hasil.put(
          unit,
          new Susunan(
              desk.status() == StatusDesk.FINAL
                  ? lembar.dengan(resmi.getOrDefault(unit, Map.of()))
                  : lembar,
              berkas));
    }
    return hasil;
  }

  /// A unit's papers and what they were made from.
  record Susunan(KertasKerja kertas, AturanFinal.Berkas berkas) {}

  /// Official scores: unit, then indicator.
  private Map<Long, Map<Long, NilaiFinal>> resmi(int tahun, @Nullable Long unitId) {
    Map<Long, Map<Long, NilaiFinal>> hasil = new HashMap<>();
    for (NilaiRepository.FinalUnit satu : nilai.listFinal(tahun, unitId)) {
      hasil
          .computeIfAbsent(satu.unitId(), _ -> new HashMap<>())
          .put(satu.nilai().indikatorId(), satu.nilai());
    }
    return hasil;
  }

  /// The papers with every score derived anew.
  KertasKerja hitung(Desk desk) {
    KunciDesk kunci = desk.kunci();
    Siklus tahunan = siklus.siklus(kunci.tahun());
    return susun(
        desk,
        tahunan,
        instrumen.instrumen(tahunan.instrumenId()),
        mandiri.jawaban(kunci),
        berkas(kunci));
  }

  private static KertasKerja susun(
      Desk desk,
      Siklus tahunan,
      Instrumen dipakai,
      Map<Long, Mandiri> sendiri,
      AturanFinal.Berkas berkas) {
    BigDecimal ambang = tahunan.parameter().ambangRekonsiliasi();
    return new KertasKerja(
        desk,
        dipakai,
        ambang,
        dipakai.indikator().stream()
            .map(satu -> butir(satu, Optional.ofNullable(sendiri.get(satu.id())), berkas, ambang))
            .toList());
  }

  int jumlahDinilai(int tahun) {
    return (int)
        instrumen.instrumen(siklus.siklus(tahun).instrumenId()).indikator().stream()
            .filter(satu -> satu.tipe() != TipeIndikator.AUTO)
            .count();
  }

  AturanFinal.Berkas berkas(KunciDesk kunci) {
    return new AturanFinal.Berkas(
        nilai.list(kunci),
        nilai.listRekonsiliasi(kunci),
        sanggah.list(kunci),
        disetujui(sanggah.findLapangan(kunci)));
  }

  private static List<Lapangan.TemuanLapangan> disetujui(Optional<Lapangan> lapangan) {
    return lapangan
        .filter(satu -> satu.disetujuiPada() != null)
        .map(Lapangan::temuan)
        .orElse(List.of());
  }

  private static KertasKerja.Butir butir(
      Indikator indikator,
      Optional<Mandiri> mandiri,
      AturanFinal.Berkas berkas,
      BigDecimal ambang) {
    long id = indikator.id();
    int perlu = PenugasanService.EVALUATOR_PER_UNIT;
    boolean otomatis = indikator.tipe() == TipeIndikator.AUTO;
    Optional<NilaiFinal> desk =
        otomatis ? otomatis(id, mandiri) : AturanFinal.nilaiDesk(indikator, berkas, perlu, ambang);
    return new KertasKerja.Butir(
        indikator,
        mandiri.orElse(null),
        berkas.nilai().stream().filter(satu -> satu.indikatorId() == id).toList(),
        otomatis
            ? new AturanDesk.Gabungan.Sepakat(mandiri.map(Mandiri::skor).orElse(null))
            : AturanDesk.gabung(berkas.temuan(id), perlu, ambang),
        berkas.rekonsiliasi().stream()
            .filter(satu -> satu.indikatorId() == id)
            .findFirst()
            .orElse(null),
        berkas.sanggahan().stream()
            .filter(satu -> satu.indikatorId() == id)
            .findFirst()
            .orElse(null),
        desk.orElse(null),
        (otomatis ? desk : AturanFinal.nilaiFinal(indikator, berkas, perlu, ambang)).orElse(null));
  }

  /// What a module or an import supplied stands as it is; without it the indicator counts 0.
  private static Optional<NilaiFinal> otomatis(long id, Optional<Mandiri> mandiri) {
    return Optional.of(
        mandiri
            .map(satu ->
                new NilaiFinal(id, satu.jawaban(), satu.skor(), AsalNilai.AUTO, satu.penjelasan()))
            .orElseGet(() ->
                new NilaiFinal(
                    id, null, BigDecimal.ZERO, AsalNilai.AUTO, "Belum ada nilai otomatis.")));
  }
}
