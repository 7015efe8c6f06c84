package id.bangga.bukti;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enters one inspected file into a locker, in a transaction of its own.
@Component
class PenyimpanBukti {
  private final BuktiRepository repository;
  private final BerkasRepository berkas;
  private final GudangBerkas gudang;
  private final Jurnal jurnal;
  private final Clock clock;

  PenyimpanBukti(
      BuktiRepository repository,
      BerkasRepository berkas,
      GudangBerkas gudang,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.berkas = berkas;
    this.gudang = gudang;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// The file goes to its place first and is flushed; only then does the row exist.
  @Transactional
  HasilUnggah simpan(GudangBerkas.Titipan titipan, HasilPeriksa.Baik isi, BuktiBaru baru) {
    berkas.kunciGudang();
    try {
      gudang.simpan(titipan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    berkas.insert(titipan, isi, clock.instant());
    var id = repository.insert(baru, clock.instant());
    if (id.isEmpty()) {
      Bukti lama = repository.findBersidik(baru.unitId(), baru.sidik()).orElseThrow();
      return new HasilUnggah.SudahAda(baru.namaBerkas(), lama);
    }
    Bukti bukti = repository.find(id.get()).orElseThrow();
    jurnal.catat(
        Catatan.dari(baru.oleh(), "diunggah", BuktiService.objek(bukti))
            .perubahan(
                null,
                Isi.dari(
                    "judul", bukti.judul(), "sidik", bukti.sidik(), "ukuran", bukti.ukuran())));
    return new HasilUnggah.Tersimpan(baru.namaBerkas(), bukti);
  }
}
