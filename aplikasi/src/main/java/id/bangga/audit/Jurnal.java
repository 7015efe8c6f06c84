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

  /// Where this program last left the head: only a guess, another program may have moved it, or the
  /// transaction that moved it did not commit.
  private volatile Kepala dugaan = new Kepala(0, new byte[0]);

  Jurnal(JurnalRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(Pelaku pelaku, String tindakan, Objek objek) {
    catat(Catatan.dari(pelaku, tindakan, objek));
  }

  /// Writes the row and moves the chain's head in one statement, on the chance that nobody else has
  /// moved it since this program did.
  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(Catatan catatan) {
    Kepala dari = dugaan;
    Terikat satu = ikat(dari, saat(), catatan);
    if (repository.insert(dari, satu)) {
      dugaan = satu.kepala();
    } else {
      catat(List.of(catatan));
    }
  }

  /// Several acts of one transaction, in their order; one lock, one statement.
  @Transactional(propagation = Propagation.MANDATORY)
  public void catat(List<Catatan> daftar) {
    if (daftar.isEmpty()) {
      return;
    }
    Kepala kepala = repository.lockKepala();
    Instant waktu = saat();
    List<Terikat> baris = new ArrayList<>(daftar.size());
    for (Catatan catatan : daftar) {
      Terikat satu = ikat(kepala, waktu, catatan);
      kepala = satu.kepala();
      baris.add(satu);
    }
    repository.insert(baris);
    repository.updateKepala(kepala);
    dugaan = kepala;
  }

  private Instant saat() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Terikat ikat(Kepala dari, Instant waktu, Catatan catatan) {
    Baris baris = baris(dari.nomor() + 1, waktu, catatan);
    return new Terikat(baris, Sidik.hitung(dari.sidik(), baris));
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
  record Terikat(Baris baris, byte[] sidik) {
    Kepala kepala() {
      return new Kepala(baris.nomor(), sidik);
    }
  }
}
