package id.bangga.kepentingan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who must not judge whom, by what the data say. Every module that lets people judge units asks
/// here, when it assigns and again when a score arrives.
@Service
@Transactional(readOnly = true)
public class BenturanService {
  private final BenturanRepository repository;

  BenturanService(BenturanRepository repository) {
    this.repository = repository;
  }

  /// Every conflict of these accounts with any unit, the gravest kind first.
  public List<Benturan> daftar(Collection<Long> akun) {
    if (akun.isEmpty()) {
      return List.of();
    }
    List<Benturan> semua = new ArrayList<>(repository.listSatuUnit(akun));
    semua.addAll(repository.listGarisKomando(akun));
    semua.addAll(repository.listDinyatakan(akun));
    semua.sort(
        Comparator.comparingLong(Benturan::akunId)
            .thenComparingLong(Benturan::unitId)
            .thenComparing(Benturan::jenis)
            .thenComparing(Benturan::keterangan));
    return List.copyOf(semua);
  }

  /// Every conflict between this account and this unit; empty when it may judge.
  public List<Benturan> antara(long akunId, long unitId) {
    return daftar(List.of(akunId)).stream().filter(satu -> satu.unitId() == unitId).toList();
  }
}
