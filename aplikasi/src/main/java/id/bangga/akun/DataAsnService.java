package id.bangga.akun;

import id.bangga.bersama.Pelaku;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks through the master data of employees, before they block somebody.
@Service
@Transactional(readOnly = true)
public class DataAsnService {
  private final DataAsnRepository repository;
  private final AkunRepository akun;
  private final Clock clock;

  DataAsnService(DataAsnRepository repository, AkunRepository akun, Clock clock) {
    this.repository = repository;
    this.akun = akun;
    this.clock = clock;
  }

  /// How many employees have each problem; problems that nobody has are absent.
  public Map<MasalahAsn, Long> hitung(Pelaku pelaku) {
    pelaku.wajib(TindakanAkun.LIHAT_DATA_ASN);
    return repository.hitung(LocalDate.now(clock));
  }

  /// Those employees, by unit and name.
  public List<DataAsn> daftar(Pelaku pelaku, SaringDataAsn saring) {
    pelaku.wajib(TindakanAkun.LIHAT_DATA_ASN);
    return repository.list(
        LocalDate.now(clock), saring.masalah(), saring.pola(), saring.lewati(), saring.batas());
  }

  /// Has this person no NIP? Everybody may ask about themselves.
  public boolean tanpaNip(Pelaku pelaku) {
    return akun.find(pelaku.akunEfektif()).filter(satu -> satu.nip() == null).isPresent();
  }
}
