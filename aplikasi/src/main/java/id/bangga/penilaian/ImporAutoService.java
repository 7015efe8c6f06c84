package id.bangga.penilaian;

import static id.bangga.penilaian.TindakanPenilaian.ISI_NILAI_AUTO;

import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A file of figures on its way in: kept for its preview, then carried out or forgotten.
@Service
public class ImporAutoService {
  private static final BatasBerkas BATAS = new BatasBerkas(5L << 20, 20_000, 60, 10_000);
  private static final Duration SIMPAN = Duration.ofDays(1);

  private final AutoService auto;
  private final ImporRepository tertunda;
  private final KalenderPenilaian kalender;
  private final Clock clock;

  ImporAutoService(
      AutoService auto, ImporRepository tertunda, KalenderPenilaian kalender, Clock clock) {
    this.auto = auto;
    this.tertunda = tertunda;
    this.kalender = kalender;
    this.clock = clock;
  }

  /// A kept file and what it would do.
  public record Tinjauan(UUID id, String nama, HasilImpor hasil) {}

  /// Keeps an uploaded file for a day, for its preview.
  @Transactional
  public UUID tunda(Pelaku pelaku, int tahun, String nama, byte[] berkas) {
    pelaku.wajib(ISI_NILAI_AUTO);
    kalender.siklus(tahun);
    tertunda.deleteSebelum(clock.instant().minus(SIMPAN));
    UUID kunci = UUID.randomUUID();
    tertunda.insert(
        new ImporRepository.Tersimpan(kunci, tahun, pelaku.akunEfektif(), nama, berkas),
        clock.instant());
    return kunci;
  }

  /// The preview of a kept file; only its owner finds it.
  @Transactional(readOnly = true)
  public Tinjauan tinjau(Pelaku pelaku, int tahun, UUID kunci) {
    pelaku.wajib(ISI_NILAI_AUTO);
    var satu = wajibAda(pelaku, tahun, kunci);
    return new Tinjauan(kunci, satu.nama(), auto.coba(pelaku, tahun, baca(satu.isi())));
  }

  /// Carries a kept file out and forgets it.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, int tahun, UUID kunci) {
    pelaku.wajib(ISI_NILAI_AUTO);
    var satu = wajibAda(pelaku, tahun, kunci);
    HasilImpor hasil = auto.terapkan(pelaku, tahun, baca(satu.isi()));
    if (hasil.diterapkan()) {
      tertunda.delete(kunci);
    }
    return hasil;
  }

  /// Forgets a kept file.
  @Transactional
  public void lupakan(Pelaku pelaku, int tahun, UUID kunci) {
    pelaku.wajib(ISI_NILAI_AUTO);
    tertunda.delete(wajibAda(pelaku, tahun, kunci).id());
  }

  private static Tabel baca(byte[] isi) {
    return PembacaTabel.baca(isi, BATAS);
  }

  private ImporRepository.Tersimpan wajibAda(Pelaku pelaku, int tahun, UUID kunci) {
    return tertunda
        .find(kunci, tahun, pelaku.akunEfektif())
        .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
  }
}
