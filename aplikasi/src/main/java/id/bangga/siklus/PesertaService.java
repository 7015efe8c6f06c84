package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_015;
import static id.bangga.siklus.KodeAturanSiklus.SK_018;
import static id.bangga.siklus.KodeAturanSiklus.SK_020;
import static id.bangga.siklus.KodeAturanSiklus.SK_027;
import static id.bangga.siklus.TindakanSiklus.ATUR_SIKLUS;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which units take part in a cycle: chosen freely while it is prepared, afterwards one by one and
/// with a reason.
@Service
public class PesertaService {
  private final SiklusRepository siklus;
  private final PesertaRepository repository;
  private final PenulisPeserta penulis;
  private final OrganisasiService organisasi;

  PesertaService(
      SiklusRepository siklus,
      PesertaRepository repository,
      PenulisPeserta penulis,
      OrganisasiService organisasi) {
    this.siklus = siklus;
    this.repository = repository;
    this.penulis = penulis;
    this.organisasi = organisasi;
  }

  /// Units of today that do not take part, by code.
  public List<UnitKerja> calon(int tahun) {
    Set<Long> ikut =
        repository.list(tahun).stream().map(Peserta::unitId).collect(Collectors.toSet());
    return organisasi.daftar(organisasi.hariIni()).stream()
        .filter(unit -> !ikut.contains(unit.id()))
        .toList();
  }

  /// Units that took part and were taken out, newest first.
  public List<PesertaKeluar> keluar(int tahun) {
    return repository.listKeluar(tahun);
  }

  /// Says which units take part while the cycle is prepared.
  @Transactional
  public Putusan ubah(Pelaku pelaku, int tahun, long versi, Collection<Long> unitId) {
    pelaku.wajib(ATUR_SIKLUS);
    Siklus lama = siklus.wajibLock(tahun);
    List<Alasan> tertutup = AturanSiklus.periksaUbah(lama);
    if (!tertutup.isEmpty()) {
      return Putusan.dari(tertutup);
    }
    lama.wajibVersi(versi);
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    var dipilih = new TreeSet<>(unitId);
    if (!unit.keySet().containsAll(dipilih)) {
      return Putusan.tolak(SK_027);
    }
    penulis.ubah(
        pelaku,
        lama,
        unit.values().stream()
            .filter(satu -> dipilih.contains(satu.id()))
            .map(Peserta::dari)
            .toList());
    return new Putusan.Diterima();
  }

  /// Lets a unit take part although the cycle runs already, with the reason.
  @Transactional
  public Putusan tambah(Pelaku pelaku, int tahun, long unitId, String alasan) {
    pelaku.wajib(ATUR_SIKLUS);
    Siklus lama = siklus.wajibLock(tahun);
    UnitKerja unit = organisasi.peta(organisasi.hariIni()).get(unitId);
    Putusan putusan = periksa(lama, alasan, unit != null && !ikut(tahun, unitId), SK_027);
    if (putusan.diterima() && unit != null) {
      penulis.tambah(pelaku, lama, Peserta.dari(unit), alasan.strip());
    }
    return putusan;
  }

  /// Takes a unit out of a running cycle, with the reason (for example because it was merged); what
  /// it handed in stays.
  @Transactional
  public Putusan keluarkan(Pelaku pelaku, int tahun, long unitId, String alasan) {
    pelaku.wajib(ATUR_SIKLUS);
    Siklus lama = siklus.wajibLock(tahun);
    Putusan putusan = periksa(lama, alasan, ikut(tahun, unitId), SK_020);
    if (putusan.diterima()) {
      penulis.keluarkan(pelaku, lama, unitId, alasan.strip());
    }
    return putusan;
  }

  private static Putusan periksa(
      Siklus siklus, String alasan, boolean cocok, KodeAturanSiklus bilaTidak) {
    if (siklus.status().beku()) {
      return Putusan.tolak(SK_018);
    }
    List<Alasan> keberatan = Tulisan.wajib(SK_015, "Alasan", alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    return cocok ? new Putusan.Diterima() : Putusan.tolak(bilaTidak);
  }

  private boolean ikut(int tahun, long unitId) {
    return repository.list(tahun).stream().anyMatch(satu -> satu.unitId() == unitId);
  }
}
