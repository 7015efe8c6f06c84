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
    Map<Long, NilaiFinal> resmi = new HashMap<>();
    nilai
        .listFinal(kunci.tahun(), kunci.unitId())
        .forEach(satu -> resmi.put(satu.nilai().indikatorId(), satu.nilai()));
    return lembar.dengan(resmi);
  }

  /// The papers with every score derived anew.
  KertasKerja hitung(Desk desk) {
    KunciDesk kunci = desk.kunci();
    Siklus tahunan = siklus.siklus(kunci.tahun());
    Instrumen dipakai = instrumen.instrumen(tahunan.instrumenId());
    BigDecimal ambang = tahunan.parameter().ambangRekonsiliasi();
    Map<Long, Mandiri> sendiri = mandiri.jawaban(kunci);
    AturanFinal.Berkas berkas = berkas(kunci);
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
        sanggah
            .findLapangan(kunci)
            .filter(satu -> satu.disetujuiPada() != null)
            .map(Lapangan::temuan)
            .orElse(List.of()));
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
