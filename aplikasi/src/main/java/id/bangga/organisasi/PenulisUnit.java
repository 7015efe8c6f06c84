package id.bangga.organisasi;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.UnitRepository.MasaUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judges a plan and writes it with its journal, inside the caller's transaction.
@Component
class PenulisUnit {
  /// Kind of thing in the journal.
  static final String OBJEK = "unit";

  private final UnitRepository repository;
  private final Jurnal jurnal;

  PenulisUnit(UnitRepository repository, Jurnal jurnal) {
    this.repository = repository;
    this.jurnal = jurnal;
  }

  /// The units as they are, locked against other changes until commit.
  Susunan lock() {
    repository.lock();
    return repository.susunan();
  }

  /// Writes the plan unless something stands against it.
  HasilPerubahan laksanakan(Pelaku pelaku, Rencana rencana) {
    List<Temuan> keberatan = rencana.keberatan();
    if (!keberatan.isEmpty()) {
      return new HasilPerubahan.Ditolak(keberatan);
    }
    Map<Long, Long> id = idTetap(rencana);
    List<RiwayatUnit> berubah =
        rencana.hasil().bedaDari(rencana.awal()).stream().map(r -> r.beridTetap(id)).toList();
    write(rencana.awal(), berubah);
    repository.deleteAsal(rencana.asalHilang());
    repository.insertAsal(rencana.asal().stream().map(a -> a.beridTetap(id)).toList());
    jurnal.catat(catatan(pelaku, rencana, id));
    return new HasilPerubahan.Jadi(
        rencana.tindakan().keySet().stream().map(lama -> id.getOrDefault(lama, lama)).toList());
  }

  private Map<Long, Long> idTetap(Rencana rencana) {
    List<Long> sementara =
        rencana.hasil().semua().stream().map(RiwayatUnit::id).filter(id -> id < 0).toList();
    List<Long> baru = sementara.isEmpty() ? List.of() : repository.idBaru(sementara.size());
    Map<Long, Long> hasil = new HashMap<>();
    for (int i = 0; i < baru.size(); i++) {
      hasil.put(sementara.get(i), baru.get(i));
    }
    return hasil;
  }

  private void write(Susunan awal, List<RiwayatUnit> berubah) {
    List<RiwayatUnit> baru = new ArrayList<>();
    List<RiwayatUnit> lama = new ArrayList<>();
    List<MasaUnit> hapus = new ArrayList<>();
    List<MasaUnit> simpan = new ArrayList<>();
    for (RiwayatUnit r : berubah) {
      List<Masa> dulu = awal.cari(r.id()).map(RiwayatUnit::masa).orElse(List.of());
      (awal.cari(r.id()).isPresent() ? lama : baru).add(r);
      dulu.stream()
          .filter(m -> r.masa().stream().noneMatch(n -> n.sejak().equals(m.sejak())))
          .forEach(m -> hapus.add(new MasaUnit(r.id(), m)));
      r.masa().stream()
          .filter(m -> !dulu.contains(m))
          .forEach(m -> simpan.add(new MasaUnit(r.id(), m)));
    }
    repository.insertUnit(baru);
    repository.updateVersi(lama);
    repository.deleteMasa(hapus);
    repository.saveMasa(simpan);
  }

  private static List<Catatan> catatan(Pelaku pelaku, Rencana rencana, Map<Long, Long> id) {
    LocalDate tanggal = rencana.sejak();
    List<Catatan> hasil = new ArrayList<>();
    rencana
        .tindakan()
        .forEach((lama, tindakan) -> {
          long tetap = id.getOrDefault(lama, lama);
          String sebelum =
              rencana.awal().cari(lama).map(r -> isi(r.terdekat(tanggal), id)).orElse(null);
          String sesudah = isi(rencana.hasil().wajib(lama).terdekat(tanggal), id);
          hasil.add(
              Catatan.dari(pelaku, tindakan, Objek.dari(OBJEK, tetap).unit(tetap))
                  .alasan(rencana.berlaku().dasar())
                  .perubahan(sebelum, sesudah));
        });
    return hasil;
  }

  private static String isi(Masa masa, Map<Long, Long> id) {
    DataUnit d = masa.data();
    @Nullable Long induk = d.indukId();
    return Isi.dari(
        "nama", d.nama(),
        "singkatan", d.singkatan(),
        "jenis", d.jenis().name(),
        "klaster", d.klaster().name(),
        "jenisLayanan", d.jenisLayanan().name(),
        "indukId", induk == null ? null : id.getOrDefault(induk, induk),
        "kepala", d.kepala(),
        "jumlahAsn", d.jumlahAsn(),
        "terverifikasi", d.terverifikasi(),
        "sumber", d.sumber(),
        "sejak", masa.sejak(),
        "sampai", masa.sampai());
  }
}
