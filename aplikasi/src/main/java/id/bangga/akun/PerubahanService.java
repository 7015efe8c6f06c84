package id.bangga.akun;

import id.bangga.audit.IngatanJurnal;
import id.bangga.audit.JurnalService;
import id.bangga.audit.KamusObjek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.PenjelasObjek.JenisObjek;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// *Apa yang berubah sejak kemarin*, for each reader only as far as the modules allow: what no
/// module has described is heard of by nobody here.
@Service
public class PerubahanService {
  private static final int PALING_BANYAK = 12;
  private static final int DIINGAT = 512;

  private final PerubahanRepository repository;
  private final KamusObjek kamus;
  private final JurnalService jurnal;
  private final Clock clock;
  private final IngatanJurnal<Dicari, List<Perubahan>> ingatan = new IngatanJurnal<>(DIINGAT);

  PerubahanService(
      PerubahanRepository repository, KamusObjek kamus, JurnalService jurnal, Clock clock) {
    this.repository = repository;
    this.kamus = kamus;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// What has changed since the beginning of yesterday, newest first.
  @Transactional(readOnly = true)
  public List<Perubahan> sejakKemarin(Pelaku pelaku) {
    Set<String> diMana = new HashSet<>();
    Set<String> diUnit = new HashSet<>();
    for (JenisObjek satu : kamus.semua()) {
      if (satu.pembaca().stream().anyMatch(peran -> untukSemuaUnit(pelaku, peran))) {
        diMana.add(satu.jenis());
      } else if (satu.pembaca().stream().anyMatch(pelaku::memegang)) {
        diUnit.add(satu.jenis());
      }
    }
    if (diMana.isEmpty() && diUnit.isEmpty()) {
      return List.of();
    }
    var dicari = new Dicari(awalKemarin(), diMana, diUnit, unit(pelaku));
    return ingatan.baca(jurnal::kedudukan, dicari, () -> cari(dicari));
  }

  /// What a reader may hear of; readers of the same role share it.
  private record Dicari(Instant sejak, Set<String> jenis, Set<String> jenisUnit, Set<Long> unit) {}

  private List<Perubahan> cari(Dicari dicari) {
    return repository.sejak(
        dicari.sejak(), dicari.jenis(), dicari.jenisUnit(), dicari.unit(), PALING_BANYAK);
  }

  private Instant awalKemarin() {
    return LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private static boolean untukSemuaUnit(Pelaku pelaku, Peran peran) {
    return pelaku.penugasan().stream()
        .anyMatch(tugas -> tugas.peran() == peran && tugas.unitId() == null);
  }

  private static Set<Long> unit(Pelaku pelaku) {
    return pelaku.penugasan().stream()
        .map(Penugasan::unitId)
        .flatMap(unit -> unit == null ? Stream.<Long>empty() : Stream.of(unit))
        .collect(Collectors.toSet());
  }
}
