package id.bangga.organisasi;

import static id.bangga.organisasi.TindakanOrganisasi.IMPOR_UNIT;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Units from a file: all of it or nothing.
@Service
public class UnitImporService {
  private final UnitRepository repository;
  private final PenulisUnit penulis;

  UnitImporService(UnitRepository repository, PenulisUnit penulis) {
    this.repository = repository;
    this.penulis = penulis;
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

  private ImporUnit.Hitungan hitung(Susunan awal, Tabel tabel, Berlaku berlaku) {
    return ImporUnit.hitung(PembacaUnit.baca(tabel), awal, repository.klasterBaku(), berlaku);
  }
}
