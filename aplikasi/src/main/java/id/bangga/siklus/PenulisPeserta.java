package id.bangga.siklus;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes who takes part, together with its journal, inside the service's transaction.
@Component
class PenulisPeserta {
  private final SiklusRepository siklus;
  private final PesertaRepository repository;
  private final OrganisasiService organisasi;
  private final Jurnal jurnal;
  private final Clock clock;

  PenulisPeserta(
      SiklusRepository siklus,
      PesertaRepository repository,
      OrganisasiService organisasi,
      Jurnal jurnal,
      Clock clock) {
    this.siklus = siklus;
    this.repository = repository;
    this.organisasi = organisasi;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  void ubah(Pelaku pelaku, Siklus lama, List<Peserta> baru) {
    List<Peserta> dulu = repository.list(lama.tahun());
    repository.replace(lama.tahun(), baru);
    siklus.sentuh(lama.tahun());
    jurnal.catat(
        Catatan.dari(pelaku, "peserta diubah", PenulisSiklus.objek(lama.tahun()))
            .perubahan(
                Isi.dari("dikeluarkan", kodeTanpa(dulu, baru)),
                Isi.dari("ditambah", kodeTanpa(baru, dulu))));
  }

  private static String kodeTanpa(List<Peserta> daftar, List<Peserta> lain) {
    Set<Long> ada = lain.stream().map(Peserta::unitId).collect(Collectors.toSet());
    return daftar.stream()
        .filter(satu -> !ada.contains(satu.unitId()))
        .map(Peserta::kode)
        .collect(Collectors.joining(" "));
  }

  /// Every unit of today takes part; returns how many.
  int semua(int tahun) {
    List<Peserta> peserta =
        organisasi.daftar(organisasi.hariIni()).stream().map(Peserta::dari).toList();
    repository.replace(tahun, peserta);
    return peserta.size();
  }

  /// The participants of one cycle, as they are called today, take part in the other; a unit that
  /// no longer exists falls out. Returns how many.
  int samakan(int dari, int tahun) {
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    List<Peserta> peserta =
        repository.list(dari).stream()
            .flatMap(satu -> Stream.ofNullable(unit.get(satu.unitId())))
            .map(Peserta::dari)
            .toList();
    repository.replace(tahun, peserta);
    return peserta.size();
  }

  void tambah(Pelaku pelaku, Siklus lama, Peserta peserta, String alasan) {
    repository.save(lama.tahun(), peserta);
    catat(pelaku, lama, peserta.unitId(), "peserta ditambah", alasan);
  }

  void keluarkan(Pelaku pelaku, Siklus lama, long unitId, String alasan) {
    repository.keluarkan(lama.tahun(), unitId, alasan, clock.instant());
    catat(pelaku, lama, unitId, "peserta dikeluarkan", alasan);
  }

  private void catat(Pelaku pelaku, Siklus lama, long unitId, String tindakan, String alasan) {
    siklus.sentuh(lama.tahun());
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, PenulisSiklus.objek(lama.tahun()).unit(unitId))
            .alasan(alasan));
  }
}
