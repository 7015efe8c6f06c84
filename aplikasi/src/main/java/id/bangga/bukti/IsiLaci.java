package id.bangga.bukti;

import java.util.List;
import java.util.Map;

/// One page of a locker.
///
/// @param tautan uses of the evidence shown, by its id
public record IsiLaci(List<Bukti> bukti, long jumlah, Map<Long, List<TautanBukti>> tautan) {
  public List<TautanBukti> tautan(Bukti satu) {
    return tautan.getOrDefault(satu.id(), List.of());
  }
}
