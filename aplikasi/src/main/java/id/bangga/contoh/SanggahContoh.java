package id.bangga.contoh;

import id.bangga.desk.KunciDesk;
import id.bangga.desk.Lapangan;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What follows the desk of last year: objections with their answers, visits on the spot.
@Component
class SanggahContoh {
  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final OrangContoh orang;
  private final Clock clock;

  SanggahContoh(
      SiklusService siklus, OrganisasiService organisasi, OrangContoh orang, Clock clock) {
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.orang = orang;
    this.clock = clock;
  }

  /// Up to two objections where the unit had claimed more, the first accepted, the other refused.
  List<Sanggahan> sanggahan(KunciDesk kunci, BerkasDesk berkas, SplittableRandom acak) {
    List<Sanggahan> hasil = new ArrayList<>();
    long operator = operator(kunci.unitId());
    Instant pada = mulai(kunci.tahun(), Fase.SANGGAH).plus(Duration.ofHours(acak.nextInt(2, 60)));
    for (Map.Entry<Indikator, Jawaban> satu : berkas.unit().sendiri().entrySet()) {
      Jawaban benar = berkas.unit().benar().get(satu.getKey());
      if (hasil.size() < 2 && !satu.getValue().equals(benar)) {
        Temuan temuan =
            hasil.isEmpty() ? TemuanContoh.temuan(satu.getKey(), satu.getValue(), true) : null;
        hasil.add(sanggahan(kunci, satu.getKey(), operator, pada, jawab(berkas, temuan, pada)));
      }
    }
    return hasil;
  }

  private static Sanggahan sanggahan(
      KunciDesk kunci, Indikator indikator, long oleh, Instant pada, Sanggahan.Jawab jawab) {
    return new Sanggahan(
        0,
        kunci,
        indikator.id(),
        "Dokumen yang ditautkan memuat hal ini; mohon dibaca kembali. (Rekaan)",
        oleh,
        pada,
        jawab);
  }

  private static Sanggahan.Jawab jawab(BerkasDesk berkas, @Nullable Temuan temuan, Instant pada) {
    return new Sanggahan.Jawab(
        temuan == null ? Sanggahan.PutusanSanggah.DITOLAK : Sanggahan.PutusanSanggah.DITERIMA,
        temuan == null
            ? "Dokumen yang ditunjuk tidak memuat hal yang dinilai."
            : "Bagian yang ditunjuk memang mendukung pernyataan unit.",
        temuan,
        berkas.evaluator().getFirst(),
        pada.plus(Duration.ofHours(26)));
  }

  private long operator(long unitId) {
    var unit = organisasi.unit(unitId, organisasi.hariIni());
    return orang.pelaku(OrangContoh.namaPengguna("operator", unit)).akunId();
  }

  /// Districts and the hospital are visited.
  @Nullable Lapangan lapangan(KunciDesk kunci, BerkasDesk berkas) {
    Klaster klaster = berkas.unit().unit().klaster();
    if (klaster != Klaster.KECAMATAN && klaster != Klaster.RSUD_UPTD) {
      return null;
    }
    Instant mulai = mulai(kunci.tahun(), Fase.VERIFIKASI_LAPANGAN);
    List<Lapangan.TemuanLapangan> temuan = new ArrayList<>();
    berkas
        .unit()
        .benar()
        .forEach((indikator, benar) -> {
          if (indikator.kode().equals("B3.3")) {
            temuan.add(
                new Lapangan.TemuanLapangan(
                    indikator.id(),
                    TemuanContoh.temuan(indikator, benar, true),
                    "Diperiksa di tiga titik layanan."));
          }
        });
    return new Lapangan(
        kunci,
        LocalDate.ofInstant(mulai, clock.getZone()).plusDays(4),
        berkas.unit().unit().nama(),
        berkas.evaluator().get(0),
        berkas.evaluator().get(1),
        "Kunjungan rekaan kota contoh.",
        mulai.plus(Duration.ofDays(5)),
        1,
        temuan);
  }

  private Instant mulai(int tahun, Fase fase) {
    return siklus.siklus(tahun).fase(fase).orElseThrow().mulai();
  }
}
