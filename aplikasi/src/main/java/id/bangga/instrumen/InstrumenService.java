package id.bangga.instrumen;

import static id.bangga.instrumen.TindakanInstrumen.*;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.Instrumen.Identitas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The instruments: reading, changing while they are drafts, locking.
///
/// Readings without an actor are for other modules, which have checked the right of their own page;
/// they cost one short query and otherwise come from memory.
@Service
public class InstrumenService {
  private final InstrumenRepository repository;
  private final PenyimpanInstrumen penyimpan;

  InstrumenService(InstrumenRepository repository, PenyimpanInstrumen penyimpan) {
    this.repository = repository;
    this.penyimpan = penyimpan;
  }

  /// The instrument; {@link id.bangga.bersama.TidakDitemukan} when there is none.
  public Instrumen instrumen(long id) {
    return penyimpan.muat(id);
  }

  /// Every instrument, newest year and version first.
  public List<RingkasanInstrumen> daftar() {
    return repository.daftar();
  }

  /// SHA-256 of the canonical JSON that a locked instrument has stood at since it was locked.
  public Optional<String> sidik(long id) {
    return repository.sidik(id);
  }

  /// What stands in the way of using this instrument; empty when nothing does.
  public List<Alasan> kekurangan(long id) {
    return AturanInstrumen.lengkap(penyimpan.muat(id));
  }

  public Banding banding(long lamaId, long baruId) {
    return Banding.dari(penyimpan.muat(lamaId), penyimpan.muat(baruId));
  }

  /// A new, empty instrument; its version number is the next one of its kind and year.
  @Transactional
  public HasilInstrumen buat(Pelaku pelaku, Identitas identitas) {
    pelaku.wajib(UBAH_INSTRUMEN);
    return simpanBaru(pelaku, identitas, List.of(), "dibuat");
  }

  /// The built-in instrument of 28 indicators, as a draft for that year.
  @Transactional
  public HasilInstrumen buatBaku(Pelaku pelaku, int tahun) {
    pelaku.wajib(UBAH_INSTRUMEN);
    Instrumen baku = InstrumenBaku.budayaKerja(tahun);
    return simpanBaru(pelaku, baku.identitas(), baku.komponen(), "dibuat");
  }

  /// A draft with the same content, for another year or as the next version of the same year.
  @Transactional
  public HasilInstrumen salin(Pelaku pelaku, long id, int tahun) {
    pelaku.wajib(UBAH_INSTRUMEN);
    Instrumen asal = penyimpan.muat(id);
    Identitas lama = asal.identitas();
    return simpanBaru(
        pelaku,
        new Identitas(lama.kode(), lama.nama(), tahun, 1, lama.dasar(), lama.terverifikasi()),
        asal.komponen(),
        "disalin");
  }

  private HasilInstrumen simpanBaru(
      Pelaku pelaku, Identitas identitas, List<Komponen> komponen, String tindakan) {
    int versi = repository.versiBerikut(identitas.kode(), identitas.tahun());
    var baru = new Instrumen(0, identitas.berversi(versi), StatusInstrumen.DRAF, komponen, 0);
    List<Alasan> alasan = AturanInstrumen.bentuk(baru);
    return alasan.isEmpty()
        ? new HasilInstrumen.Tersimpan(penyimpan.baru(pelaku, baru, tindakan))
        : new HasilInstrumen.Ditolak(alasan);
  }

  /// Changes a draft. `suntingan` gets the instrument as it stands and gives it as it shall be; see
  /// {@link Suntingan} for the usual ones.
  ///
  /// @param versiKunci of the instrument that the person saw
  @Transactional
  public HasilInstrumen ubah(
      Pelaku pelaku, long id, long versiKunci, UnaryOperator<Instrumen> suntingan) {
    pelaku.wajib(UBAH_INSTRUMEN);
    Instrumen lama = penyimpan.muatTerkunci(id);
    if (lama.terkunci()) {
      return new HasilInstrumen.Ditolak(lama.perubahan().alasan());
    }
    if (lama.versiKunci() != versiKunci) {
      throw new VersiUsang("Instrumen " + lama.nama());
    }
    Instrumen baru = suntingan.apply(lama);
    List<Alasan> alasan = AturanInstrumen.bentuk(baru);
    return alasan.isEmpty()
        ? new HasilInstrumen.Tersimpan(penyimpan.simpan(pelaku, lama, baru, "diubah"))
        : new HasilInstrumen.Ditolak(alasan);
  }

  /// What stands against this change, without making it.
  public List<Alasan> keberatan(long id, UnaryOperator<Instrumen> suntingan) {
    Instrumen lama = instrumen(id);
    List<Alasan> alasan = new ArrayList<>(lama.perubahan().alasan());
    alasan.addAll(AturanInstrumen.bentuk(suntingan.apply(lama)));
    return alasan;
  }

  /// Removes a draft for good.
  @Transactional
  public Putusan hapus(Pelaku pelaku, long id) {
    pelaku.wajib(UBAH_INSTRUMEN);
    Instrumen instrumen = penyimpan.muatTerkunci(id);
    if (instrumen.terkunci()) {
      return instrumen.perubahan();
    }
    penyimpan.hapus(pelaku, instrumen);
    return new Putusan.Diterima();
  }

  /// Locks an instrument because a cycle opens with it; refused while anything is missing. Locking
  /// what is locked already changes nothing.
  @Transactional
  public Putusan kunci(Pelaku pelaku, long id) {
    pelaku.wajib(KUNCI_INSTRUMEN);
    Instrumen instrumen = penyimpan.muatTerkunci(id);
    if (instrumen.terkunci()) {
      return new Putusan.Diterima();
    }
    Putusan putusan = Putusan.dari(AturanInstrumen.lengkap(instrumen));
    if (putusan.diterima()) {
      penyimpan.kunci(pelaku, instrumen);
    }
    return putusan;
  }
}
