package id.bangga.penilaian;

import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// The board of progress. It comes from memory as long as the database says that nothing has moved;
/// asking costs one short query, on every node alike.
@Service
public class PapanService {
  /// What lies outside the marker (the kind of a unit) is at most this old.
  private static final Duration TERLAMA = Duration.ofMinutes(1);

  private final PapanRepository repository;
  private final PenilaianRepository penilaian;
  private final JawabanRepository jawaban;
  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final Clock clock;
  private final Map<Integer, Papan> simpanan = new ConcurrentHashMap<>();

  PapanService(
      PapanRepository repository,
      PenilaianRepository penilaian,
      JawabanRepository jawaban,
      SiklusService siklus,
      OrganisasiService organisasi,
      Clock clock) {
    this.repository = repository;
    this.penilaian = penilaian;
    this.jawaban = jawaban;
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.clock = clock;
  }

  /// The board of a year, or with 0 of the cycle under way; empty when there is no such cycle.
  public Optional<Papan> papan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenilaian.LIHAT_PAPAN);
    return repository.kepala(tahun).map(this::papan);
  }

  /// The marker was read before the rest: a change in between makes the next call read again.
  private Papan papan(PapanRepository.Kepala kepala) {
    Instant kini = clock.instant();
    Papan ada = simpanan.get(kepala.tahun());
    if (ada != null && ada.tanda().equals(kepala.tanda()) && segar(ada, kini)) {
      return ada;
    }
    Papan baru = baca(kepala, kini);
    simpanan.put(kepala.tahun(), baru);
    return baru;
  }

  private static boolean segar(Papan papan, Instant kini) {
    return Duration.between(papan.dibaca(), kini).abs().compareTo(TERLAMA) < 0;
  }

  private Papan baca(PapanRepository.Kepala kepala, Instant kini) {
    int tahun = kepala.tahun();
    LocalDate hariIni = organisasi.hariIni();
    Map<Long, UnitKerja> unit = organisasi.peta(hariIni);
    Map<Long, Penilaian> menurutUnit =
        penilaian.list(tahun).stream()
            .collect(Collectors.toMap(Penilaian::unitId, Function.identity()));
    Map<Long, Map<String, BigDecimal>> cabang = jawaban.nilaiKomponen(tahun);
    List<BarisPapan> baris =
        siklus.peserta(tahun).stream()
            .map(satu ->
                new BarisPapan(
                    satu,
                    jenis(satu, unit, hariIni),
                    menurutUnit.getOrDefault(
                        satu.unitId(), Penilaian.belumAda(tahun, satu.unitId())),
                    cabang.getOrDefault(satu.unitId(), Map.of())))
            .toList();
    return new Papan(
        tahun,
        kepala.tanda(),
        kini,
        kepala.semuaTahun(),
        siklus.instrumen(tahun).komponen(),
        baris);
  }

  private JenisUnit jenis(Peserta peserta, Map<Long, UnitKerja> unit, LocalDate hariIni) {
    UnitKerja ada = unit.get(peserta.unitId());
    return (ada == null ? organisasi.terdekat(peserta.unitId(), hariIni) : ada).jenis();
  }
}
