package id.bangga.penilaian;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.Json;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.InstrumenJson;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Filling in: each answer is saved by itself, as one goes.
@Service
public class IsianService {
  private final PenilaianRepository repository;
  private final JawabanRepository jawaban;
  private final PenyusunLembar penyusun;
  private final KalenderPenilaian kalender;
  private final PintuPenilaian pintu;
  private final Jurnal jurnal;
  private final Clock clock;

  IsianService(
      PenilaianRepository repository,
      JawabanRepository jawaban,
      PenyusunLembar penyusun,
      KalenderPenilaian kalender,
      PintuPenilaian pintu,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.jawaban = jawaban;
    this.penyusun = penyusun;
    this.kalender = kalender;
    this.pintu = pintu;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Saves one answer durably. Saving what stands there already changes nothing, so a repeated
  /// request is harmless.
  ///
  /// @throws VersiUsang when somebody saved another answer since this person saw it
  @Transactional
  public HasilSimpan simpanJawaban(Pelaku pelaku, int tahun, long unitId, DrafJawaban draf) {
    pintu.wajib(pelaku, TindakanPenilaian.ISI_PENILAIAN, unitId);
    kalender.wajibPeserta(tahun, unitId);
    Instant saat = clock.instant();
    Penilaian penilaian = repository.lock(tahun, unitId, saat);
    LembarMandiri lembar = penyusun.susun(penilaian);
    Optional<BarisIndikator> baris = lembar.baris(draf.indikatorId());
    Putusan putusan =
        AturanPenilaian.gabung(
            AturanPenilaian.terbuka(penilaian, kalender.jendela(penilaian)),
            AturanPenilaian.jawaban(baris, draf));
    if (putusan instanceof Putusan.Ditolak ditolak) {
      return new HasilSimpan.Ditolak(ditolak);
    }
    BarisIndikator lama = baris.orElseThrow(() -> new TidakDitemukan("Indikator"));
    if (sama(lama.tersimpan(), draf)) {
      return new HasilSimpan.Tersimpan(lembar);
    }
    if (!jawaban.simpan(penilaian.id(), draf, pelaku, saat)) {
      throw new VersiUsang("Jawaban " + lama.indikator().kode());
    }
    LembarMandiri baru = penyusun.hitungUlang(penilaian, saat);
    jurnal.catat(
        Catatan.dari(pelaku, "jawaban disimpan", objek(penilaian))
            .perubahan(isi(lama, lama.tersimpan()), isi(baru, draf)));
    return new HasilSimpan.Tersimpan(baru);
  }

  private static boolean sama(@Nullable JawabanTersimpan lama, DrafJawaban draf) {
    return lama != null
        && lama.jawaban().equals(draf.jawaban())
        && lama.penjelasan().equals(draf.penjelasan());
  }

  private static @Nullable String isi(BarisIndikator baris, @Nullable JawabanTersimpan lama) {
    return lama == null
        ? null
        : Isi.dari(
            "indikator",
            baris.indikator().kode(),
            "jawaban",
            Json.padat(InstrumenJson.dari(lama.jawaban())),
            "penjelasan",
            lama.penjelasan());
  }

  private static String isi(LembarMandiri lembar, DrafJawaban draf) {
    String kode = lembar.baris(draf.indikatorId()).map(satu -> satu.indikator().kode()).orElse("");
    return Isi.dari(
        "indikator",
        kode,
        "jawaban",
        Json.padat(InstrumenJson.dari(draf.jawaban())),
        "penjelasan",
        draf.penjelasan());
  }

  static Objek objek(Penilaian penilaian) {
    return Objek.dari("penilaian", penilaian.id())
        .unit(penilaian.unitId())
        .tahun(penilaian.tahun());
  }
}
