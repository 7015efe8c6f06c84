package id.bangga.organisasi;

import static id.bangga.organisasi.TindakanOrganisasi.IMPOR_UNIT;

import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Units from a file: all of it or nothing.
@Service
public class UnitImporService {
  private static final BatasBerkas BATAS = new BatasBerkas(10L << 20, 20_000, 60, 2_000);
  private static final Duration SIMPAN = Duration.ofDays(1);

  private final UnitRepository repository;
  private final ImporRepository tertunda;
  private final PenulisUnit penulis;
  private final Clock clock;

  UnitImporService(
      UnitRepository repository, ImporRepository tertunda, PenulisUnit penulis, Clock clock) {
    this.repository = repository;
    this.tertunda = tertunda;
    this.penulis = penulis;
    this.clock = clock;
  }

  /// What the file would do; writes nothing.
  ///
  /// @param berlaku the day for rows that name none, and the ground for the journal
  @Transactional(readOnly = true)
  public HasilImpor coba(Pelaku pelaku, Tabel tabel, Berlaku berlaku) {
    pelaku.wajib(IMPOR_UNIT);
    return hitung(repository.susunan(), tabel, berlaku).hasil();
  }

  /// Does it, unless any cell is faulty.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, Tabel tabel, Berlaku berlaku) {
    pelaku.wajib(IMPOR_UNIT);
    var hitungan = hitung(penulis.lock(), tabel, berlaku);
    if (!hitungan.hasil().diterima()) {
      return hitungan.hasil();
    }
    if (penulis.laksanakan(pelaku, hitungan.rencana()) instanceof HasilPerubahan.Ditolak ditolak) {
      throw new IllegalStateException("Impor yang sudah diperiksa ditolak: " + ditolak);
    }
    return hitungan.hasil().terapkan();
  }

  /// Keeps an uploaded file for a day, for its preview.
  @Transactional
  public UUID tunda(Pelaku pelaku, BerkasUnit berkas, Berlaku berlaku) {
    pelaku.wajib(IMPOR_UNIT);
    Instant kini = clock.instant();
    tertunda.deleteSebelum(kini.minus(SIMPAN));
    UUID id = UUID.randomUUID();
    var satu =
        new ImporRepository.Tersimpan(
            id, pelaku.akunEfektif(), berkas, berlaku, repository.penanda());
    tertunda.insert(satu, kini);
    return id;
  }

  /// The preview of a kept file; only its owner finds it.
  @Transactional(readOnly = true)
  public BerkasTertunda tinjau(Pelaku pelaku, UUID id) {
    pelaku.wajib(IMPOR_UNIT);
    var satu = wajibAda(pelaku, id);
    boolean basi = !satu.penanda().equals(repository.penanda());
    HasilImpor hasil = hitung(repository.susunan(), baca(satu), satu.berlaku()).hasil();
    return new BerkasTertunda(id, satu.berkas().nama(), satu.berlaku(), hasil, basi);
  }

  /// Carries a kept file out and forgets it.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, UUID id) {
    pelaku.wajib(IMPOR_UNIT);
    var satu = wajibAda(pelaku, id);
    HasilImpor hasil = terapkan(pelaku, baca(satu), satu.berlaku());
    if (hasil.diterapkan()) {
      tertunda.delete(id);
    }
    return hasil;
  }

  /// Forgets a kept file.
  @Transactional
  public void lupakan(Pelaku pelaku, UUID id) {
    pelaku.wajib(IMPOR_UNIT);
    tertunda.delete(wajibAda(pelaku, id).id());
  }

  private ImporRepository.Tersimpan wajibAda(Pelaku pelaku, UUID id) {
    return tertunda
        .find(id, pelaku.akunEfektif())
        .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
  }

  private static Tabel baca(ImporRepository.Tersimpan satu) {
    return PembacaTabel.baca(satu.berkas().isi(), BATAS);
  }

  private ImporUnit.Hitungan hitung(Susunan awal, Tabel tabel, Berlaku berlaku) {
    return ImporUnit.hitung(PembacaUnit.baca(tabel), awal, repository.klasterBaku(), berlaku);
  }
}
