package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For which spans results are made, and how many people the services serve in them.
@Service
public class PeriodeService {
  /// Unless a unit says otherwise: the least that article 1 demands.
  public static final JenisPeriode BAKU = JenisPeriode.TAHUN;

  private final PeriodeRepository repository;
  private final Jurnal jurnal;

  PeriodeService(PeriodeRepository repository, Jurnal jurnal) {
    this.repository = repository;
    this.jurnal = jurnal;
  }

  public JenisPeriode jenis(long unitId, int tahun) {
    return repository.jenis(unitId, tahun).orElse(BAKU);
  }

  /// What units have chosen for a year; a unit that is not in it surveys by {@link #BAKU}.
  public Map<Long, JenisPeriode> jenis(int tahun) {
    return repository.jenis(tahun);
  }

  /// The population of each service in a period, by service; one that is not in it is not known.
  public Map<Long, Populasi> populasi(Periode periode) {
    return repository.populasi(periode).stream()
        .collect(Collectors.toMap(Populasi::layananId, satu -> satu));
  }

  /// From a year on these units survey so often.
  @Transactional
  public void atur(Pelaku pelaku, Collection<Long> unitId, int sejakTahun, JenisPeriode jenis) {
    pelaku.wajib(ATUR_PERIODE);
    repository.saveJenis(unitId, sejakTahun, jenis);
    Objek objek =
        unitId.size() == 1
            ? Objek.dari("periode survei", sejakTahun).unit(unitId.iterator().next())
            : Objek.dari("periode survei", sejakTahun);
    jurnal.catat(
        Catatan.dari(pelaku, "diatur", objek)
            .perubahan(null, Isi.dari("jenis", jenis, "unit", unitId.size())));
  }
}
