package id.bangga.audit;

import id.bangga.bersama.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the journal, always inside the transaction of the act itself: no act without its row, no
/// row without its act. The chain's head is locked until commit, so call this last in a service.
@Service
public class Jurnal {
  private final JurnalRepository repository;
  private final Clock clock;

  Jurnal(JurnalRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(Catatan catatan) {
    catat(List.of(catatan));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(Pelaku pelaku, String tindakan, Objek objek) {
    catat(List.of(Catatan.dari(pelaku, tindakan, objek)));
  }

  /// Several acts of one transaction, in their order; one lock, one statement.
  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(List<Catatan> daftar) {
    if (daftar.isEmpty()) {
      return;
    }
    Kepala kepala = repository.lockKepala();
    Instant waktu = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Terikat> baris = new ArrayList<>(daftar.size());
    for (Catatan catatan : daftar) {
      Baris satu = baris(kepala.nomor() + 1, waktu, catatan);
      kepala = new Kepala(satu.nomor(), Sidik.hitung(kepala.sidik(), satu));
      baris.add(new Terikat(satu, kepala.sidik()));
    }
    repository.insert(baris);
    repository.updateKepala(kepala);
  }

  private static Baris baris(long nomor, Instant waktu, Catatan catatan) {
    Pelaku pelaku = catatan.pelaku();
    Objek objek = catatan.objek();
    var atasNama = pelaku.atasNama();
    return new Baris(
        nomor,
        waktu,
        pelaku.akunId(),
        pelaku.nama(),
        atasNama == null ? null : atasNama.nama(),
        pelaku.lewat().name(),
        catatan.tindakan(),
        objek.jenis(),
        objek.id(),
        objek.unitId(),
        objek.tahun(),
        catatan.alasan(),
        catatan.sebelum(),
        catatan.sesudah());
  }

  /// The last row's number and hash.
  record Kepala(long nomor, byte[] sidik) {}

  /// A row with the hash that ties it to all before.
  record Terikat(Baris baris, byte[] sidik) {}
}
