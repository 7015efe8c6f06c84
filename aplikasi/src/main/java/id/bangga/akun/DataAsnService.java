package id.bangga.akun;

import id.bangga.bersama.Pelaku;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks through the master data of employees, before they block somebody.
@Service
@Transactional(readOnly = true)
public class DataAsnService {
  private final DataAsnRepository repository;
  private final AkunRepository akun;
  private final Clock clock;
  private volatile @Nullable Terkini ingatan;

  DataAsnService(DataAsnRepository repository, AkunRepository akun, Clock clock) {
    this.repository = repository;
    this.akun = akun;
    this.clock = clock;
  }

  /// How many employees have each problem; problems that nobody has are absent.
  public Map<MasalahAsn, Long> hitung(Pelaku pelaku) {
    pelaku.wajib(TindakanAkun.LIHAT_DATA_ASN);
    return terkini().jumlah();
  }

  /// Those employees, by unit and name.
  public List<DataAsn> daftar(Pelaku pelaku, SaringDataAsn saring) {
    pelaku.wajib(TindakanAkun.LIHAT_DATA_ASN);
    return terkini().daftar().stream().filter(saring::memuat).toList();
  }

  /// Read again only after accounts, roles or units have changed, or on another day.
  private Terkini terkini() {
    var penanda = repository.penanda(LocalDate.now(clock));
    Terkini ada = ingatan;
    if (ada == null || !ada.penanda().equals(penanda)) {
      ada = Terkini.dari(penanda, repository.list(penanda.hari()));
      ingatan = ada;
    }
    return ada;
  }

  private record Terkini(
      DataAsnRepository.Penanda penanda, List<DataAsn> daftar, Map<MasalahAsn, Long> jumlah) {
    static Terkini dari(DataAsnRepository.Penanda penanda, List<DataAsn> daftar) {
      Map<MasalahAsn, Long> jumlah = new EnumMap<>(MasalahAsn.class);
      daftar.forEach(
          satu -> satu.masalah().forEach(masalah -> jumlah.merge(masalah, 1L, Long::sum)));
      return new Terkini(penanda, daftar, Collections.unmodifiableMap(jumlah));
    }
  }

  /// Has this person no NIP? Everybody may ask about themselves.
  public boolean tanpaNip(Pelaku pelaku) {
    return akun.find(pelaku.akunEfektif()).filter(satu -> satu.nip() == null).isPresent();
  }
}
