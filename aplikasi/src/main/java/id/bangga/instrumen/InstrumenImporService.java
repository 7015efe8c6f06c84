package id.bangga.instrumen;

import static id.bangga.instrumen.TindakanInstrumen.IMPOR_INSTRUMEN;

import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The content of a draft from a file: all of it or nothing. What the file does not name goes.
@Service
public class InstrumenImporService {
  private static final BatasBerkas BATAS = new BatasBerkas(5L << 20, 2_000, 60, 10_000);
  private static final Duration SIMPAN = Duration.ofDays(1);
  private final PenyimpanInstrumen penyimpan;
  private final ImporRepository tertunda;
  private final Clock clock;

  InstrumenImporService(PenyimpanInstrumen penyimpan, ImporRepository tertunda, Clock clock) {
    this.penyimpan = penyimpan;
    this.tertunda = tertunda;
    this.clock = clock;
  }

  public static Tabel baca(byte[] berkas) {
    return PembacaTabel.baca(berkas, BATAS);
  }

  /// What the file would do; writes nothing.
  @Transactional(readOnly = true)
  public HasilImpor coba(Pelaku pelaku, long id, Tabel tabel) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    return hitung(penyimpan.muat(id), PembacaInstrumen.baca(tabel));
  }

  /// Does it, unless any cell is faulty.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, long id, Tabel tabel) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    Instrumen lama = penyimpan.muatTerkunci(id);
    var isi = PembacaInstrumen.baca(tabel);
    HasilImpor hasil = hitung(lama, isi);
    if (!hasil.diterima()) {
      return hasil;
    }
    if (!hasil.perbedaan().isEmpty()) {
      penyimpan.simpan(pelaku, lama, lama.dengan(isi.komponen()), "diimpor");
    }
    return hasil.terapkan();
  }

  private static HasilImpor hitung(Instrumen lama, PembacaInstrumen.Isi isi) {
    if (lama.terkunci()) {
      var terkunci = KodeAturanInstrumen.IN_003;
      return HasilImpor.ditolak(
          isi.baris().size(),
          List.of(Galat.berkas(terkunci.name(), terkunci.kalimat())),
          isi.catatan());
    }
    return BandingImpor.dari(lama, isi);
  }

  /// Keeps an uploaded file for a day, for its preview.
  @Transactional
  public UUID tunda(Pelaku pelaku, long id, String nama, byte[] berkas) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    penyimpan.muat(id);
    tertunda.deleteSebelum(clock.instant().minus(SIMPAN));
    UUID kunci = UUID.randomUUID();
    tertunda.insert(
        new ImporRepository.Tersimpan(kunci, id, pelaku.akunEfektif(), nama, berkas),
        clock.instant());
    return kunci;
  }

  /// The preview of a kept file; only its owner finds it.
  @Transactional(readOnly = true)
  public BerkasInstrumen tinjau(Pelaku pelaku, UUID kunci) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    var satu = wajibAda(pelaku, kunci);
    return new BerkasInstrumen(
        kunci, satu.instrumenId(), satu.nama(), coba(pelaku, satu.instrumenId(), baca(satu.isi())));
  }

  /// Carries a kept file out and forgets it.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, UUID kunci) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    var satu = wajibAda(pelaku, kunci);
    HasilImpor hasil = terapkan(pelaku, satu.instrumenId(), baca(satu.isi()));
    if (hasil.diterapkan()) {
      tertunda.delete(kunci);
    }
    return hasil;
  }

  /// Forgets a kept file.
  @Transactional
  public void lupakan(Pelaku pelaku, UUID kunci) {
    pelaku.wajib(IMPOR_INSTRUMEN);
    tertunda.delete(wajibAda(pelaku, kunci).id());
  }

  private ImporRepository.Tersimpan wajibAda(Pelaku pelaku, UUID kunci) {
    return tertunda
        .find(kunci, pelaku.akunEfektif())
        .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
  }
}
