package id.bangga.bersama;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who acts: the account, the roles in force today, the path, and the account on whose behalf (if
/// any).
///
/// `akunId` and `nama` are the person at the keyboard; `atasNama` names the person acted for
/// (*bertindak sebagai*), whose roles are then the ones in force.
public record Pelaku(
    long akunId, String nama, Set<Penugasan> penugasan, Jalur lewat, @Nullable AtasNama atasNama) {

  /// The person on whose behalf the actor works.
  public record AtasNama(long akunId, String nama) {}

  public Pelaku {
    penugasan = Set.copyOf(penugasan);
  }

  /// The program itself, for scheduled work and the command line: holds every role, no account.
  public static Pelaku sistem(Jalur lewat) {
    return new Pelaku(
        0,
        "Sistem",
        Arrays.stream(Peran.values())
            .map(peran -> new Penugasan(peran, null, null))
            .collect(Collectors.toSet()),
        lewat,
        null);
  }

  /// The account whose rights are used: the one acted for, else the actor's own.
  public long akunEfektif() {
    return atasNama == null ? akunId : atasNama.akunId();
  }

  public boolean memegang(Peran peran) {
    return penugasan.stream().anyMatch(p -> p.peran() == peran);
  }

  public boolean memegang(Peran peran, long unitId) {
    return penugasan.stream()
        .anyMatch(p -> p.peran() == peran && (p.unitId() == null || p.unitId() == unitId));
  }

  /// Units this actor holds the role for; empty when the role is held for all units or not at all.
  public Set<Long> unit(Peran peran) {
    return penugasan.stream()
        .filter(p -> p.peran() == peran && p.unitId() != null)
        .map(Penugasan::unitId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// May this actor do this somewhere (any unit, any assignment)?
  public boolean boleh(Tindakan tindakan) {
    return tindakan.hak().stream().anyMatch(hak -> memegang(hak.peran()));
  }

  /// May this actor do this to this unit? Assignments ({@link Lingkup#DITUGASKAN}) count as "yes,
  /// if assigned": the service must check the assignment afterwards.
  public boolean boleh(Tindakan tindakan, long unitId) {
    return tindakan.hak().stream().anyMatch(hak -> bolehPadaUnit(hak, unitId));
  }

  /// Is the right for this unit held without any further assignment?
  public boolean bolehTanpaTugas(Tindakan tindakan, long unitId) {
    return tindakan.hak().stream()
        .anyMatch(hak -> hak.lingkup() != Lingkup.DITUGASKAN && bolehPadaUnit(hak, unitId));
  }

  private boolean bolehPadaUnit(Hak hak, long unitId) {
    return switch (hak.lingkup()) {
      case SEMUA, DITUGASKAN -> memegang(hak.peran());
      case UNIT_SENDIRI -> memegang(hak.peran(), unitId);
    };
  }

  /// Demands the right somewhere, else throws {@link TidakBerhak}.
  public void wajib(Tindakan tindakan) {
    if (!boleh(tindakan)) {
      throw TidakBerhak.karena(tindakan);
    }
  }

  /// Demands the right for this unit, else throws {@link TidakBerhak}.
  public void wajib(Tindakan tindakan, long unitId) {
    if (!boleh(tindakan, unitId)) {
      throw TidakBerhak.karena(tindakan);
    }
  }

  /// Roles held, in the order of the enum, for menus and headings.
  public List<Peran> peran() {
    return penugasan.stream().map(Penugasan::peran).distinct().sorted().toList();
  }
}
