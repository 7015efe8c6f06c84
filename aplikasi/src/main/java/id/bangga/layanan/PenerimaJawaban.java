package id.bangga.layanan;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Stores a group of answers, their suggestions and tallies, and one journal row for the whole
/// group with the hash of its answers. Runs inside the caller's transaction.
@Component
class PenerimaJawaban {
  private static final Pelaku WARGA = new Pelaku(0, "Masyarakat", Set.of(), Jalur.WEB, null);

  private final JawabanRepository repository;
  private final TiketRepository tiket;
  private final PenulisRekap rekap;
  private final Jurnal jurnal;

  PenerimaJawaban(
      JawabanRepository repository, TiketRepository tiket, PenulisRekap rekap, Jurnal jurnal) {
    this.repository = repository;
    this.tiket = tiket;
    this.rekap = rekap;
    this.jurnal = jurnal;
  }

  /// Stores what is new of the group.
  ///
  /// @return for each answer, in order, whether it was new (false: the same id is stored already)
  List<Boolean> simpan(List<JawabanMasuk> kelompok) {
    return simpan(WARGA, kelompok);
  }

  List<Boolean> simpan(Pelaku pelaku, List<JawabanMasuk> kelompok) {
    List<JawabanMasuk> masuk = repository.insert(kelompok);
    if (!masuk.isEmpty()) {
      tiket.pakai(masuk);
      rekap.tambah(masuk);
      jurnal.catat(catatan(pelaku, masuk));
    }
    Set<UUID> baru = masuk.stream().map(JawabanMasuk::id).collect(Collectors.toSet());
    return kelompok.stream().map(jawaban -> baru.remove(jawaban.id())).toList();
  }

  private static Catatan catatan(Pelaku pelaku, List<JawabanMasuk> masuk) {
    var sidik = new SidikJawaban();
    masuk.forEach(sidik::tambah);
    return Catatan.dari(pelaku, "diterima", Objek.dari("jawaban survei", masuk.getFirst().id()))
        .perubahan(null, Isi.dari("jumlah", masuk.size(), "sidik", sidik.hex()));
  }
}
