package id.bangga.instrumen;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.JsonKanonik;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.InstrumenRepository.Jejak;
import id.bangga.instrumen.InstrumenRepository.Kepala;
import id.bangga.web.SekaliBaca;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Loads and stores whole instruments; what was read stays in memory until the database says that
/// it has changed.
@Component
class PenyimpanInstrumen {
  private final InstrumenRepository repository;
  private final BagianRepository bagian;
  private final PenulisBagianRepository penulis;
  private final Jurnal jurnal;
  private final Clock clock;
  private final Map<Long, Tersimpan> simpanan = new ConcurrentHashMap<>();

  private record Tersimpan(UUID tanda, Instrumen instrumen) {}

  PenyimpanInstrumen(
      InstrumenRepository repository,
      BagianRepository bagian,
      PenulisBagianRepository penulis,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.bagian = bagian;
    this.penulis = penulis;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  private record Kunci(long id) {}

  Instrumen muat(long id) {
    UUID tanda =
        SekaliBaca.baca(new Kunci(id), () -> repository.tanda(id))
            .orElseThrow(() -> new TidakDitemukan("Instrumen"));
    Tersimpan ada = simpanan.get(id);
    if (ada != null && ada.tanda().equals(tanda)) {
      return ada.instrumen();
    }
    Kepala kepala = repository.kepala(id);
    var instrumen =
        new Instrumen(
            id, kepala.identitas(), kepala.status(), bagian.tree(id), kepala.versiKunci());
    simpanan.put(id, new Tersimpan(tanda, instrumen));
    return instrumen;
  }

  /// The same, with its row locked until commit.
  Instrumen muatTerkunci(long id) {
    if (!repository.lock(id)) {
      throw new TidakDitemukan("Instrumen");
    }
    return muat(id);
  }

  Instrumen baru(Pelaku pelaku, Instrumen isi, String tindakan) {
    long id = repository.insert(isi.identitas(), jejak(pelaku));
    penulis.save(id, isi.komponen());
    catat(pelaku, tindakan, id, Isi.dari(), ringkas(isi));
    return muat(id);
  }

  Instrumen simpan(Pelaku pelaku, Instrumen lama, Instrumen baru, String tindakan) {
    repository.update(lama.id(), baru.identitas(), jejak(pelaku));
    penulis.save(lama.id(), baru.komponen());
    Banding banding = Banding.dari(lama, baru);
    catat(pelaku, tindakan, lama.id(), banding.ringkasLama(), banding.ringkasBaru());
    return muat(lama.id());
  }

  String kunci(Pelaku pelaku, Instrumen instrumen) {
    String sidik = JsonKanonik.sidik(InstrumenJson.dari(instrumen));
    repository.kunci(instrumen.id(), sidik, clock.instant());
    catat(
        pelaku,
        "dikunci",
        instrumen.id(),
        Isi.dari("status", StatusInstrumen.DRAF.sebutan()),
        Isi.dari("status", StatusInstrumen.TERKUNCI.sebutan(), "sidik", sidik));
    return sidik;
  }

  void hapus(Pelaku pelaku, Instrumen instrumen) {
    repository.delete(instrumen.id());
    simpanan.remove(instrumen.id());
    catat(pelaku, "dihapus", instrumen.id(), ringkas(instrumen), Isi.dari());
  }

  private void catat(Pelaku pelaku, String tindakan, long id, String sebelum, String sesudah) {
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, Objek.dari("instrumen", id)).perubahan(sebelum, sesudah));
  }

  private Jejak jejak(Pelaku pelaku) {
    return new Jejak(pelaku.nama(), clock.instant());
  }

  private static String ringkas(Instrumen isi) {
    return Isi.dari(
        "nama", isi.nama(),
        "tahun", isi.tahun(),
        "versi", isi.versi(),
        "indikator", isi.indikator().size(),
        "bobot", isi.bobot());
  }
}
