package id.bangga.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what was computed from the state until the journal moves on. The journal's position is
/// read before the state: a change in between makes the next reading compute again.
///
/// Only readers use it: who is changing something sees its own changes, which nobody else may.
public final class IngatanJurnal<K, V> {
  private final int terbanyak;
  private final Map<K, Simpanan<V>> isi = new LinkedHashMap<>(16, 0.75f, true);

  private record Simpanan<V>(Kedudukan kedudukan, V nilai) {}

  /// @param terbanyak how many to keep; those not asked for longest are forgotten
  public IngatanJurnal(int terbanyak) {
    this.terbanyak = terbanyak;
  }

  public V baca(Supplier<Kedudukan> kedudukan, K kunci, Supplier<V> hitung) {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return hitung.get();
    }
    Kedudukan kini = kedudukan.get();
    Simpanan<V> ada = cari(kunci);
    if (ada == null || !ada.kedudukan().equals(kini)) {
      ada = new Simpanan<>(kini, hitung.get());
      simpan(kunci, ada);
    }
    return ada.nilai();
  }

  private @Nullable Simpanan<V> cari(K kunci) {
    synchronized (isi) {
      return isi.get(kunci);
    }
  }

  private void simpan(K kunci, Simpanan<V> baru) {
    synchronized (isi) {
      isi.put(kunci, baru);
      if (isi.size() > terbanyak) {
        isi.remove(isi.keySet().iterator().next());
      }
    }
  }
}
