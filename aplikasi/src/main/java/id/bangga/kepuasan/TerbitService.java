package id.bangga.kepuasan;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody may read: published results. What was added up once is kept until something more
/// is published.
@Service
@Transactional(readOnly = true)
public class TerbitService {
  private final HasilTetapRepository repository;
  private final PenyusunTahunan penyusun;
  private final OrganisasiService organisasi;
  private final int kelompokMinimum;
  private final Map<Integer, Ingatan> ingatan = new ConcurrentHashMap<>();

  TerbitService(
      HasilTetapRepository repository,
      PenyusunTahunan penyusun,
      OrganisasiService organisasi,
      @Value("${bangga.kepuasan.kelompok-minimum:10}") int kelompokMinimum) {
    this.repository = repository;
    this.penyusun = penyusun;
    this.organisasi = organisasi;
    this.kelompokMinimum = kelompokMinimum;
  }

  private record Ingatan(HasilTetapRepository.Penanda penanda, KotaTerbit kota) {}

  /// Years with a published result, newest first.
  public List<Integer> tahun() {
    return repository.listTahunTerbit();
  }

  /// Differs after every freezing and every publication.
  public String penanda() {
    return repository.penanda().toString();
  }

  /// The city in a year as far as its units have published.
  public KotaTerbit kota(int tahun) {
    var penanda = repository.penanda();
    Ingatan ingat = ingatan.get(tahun);
    if (ingat == null || !ingat.penanda().equals(penanda)) {
      ingat = new Ingatan(penanda, susun(tahun));
      ingatan.put(tahun, ingat);
    }
    return ingat.kota();
  }

  private KotaTerbit susun(int tahun) {
    List<HasilTahunan> unit = penyusun.susun(tahun, repository.listTahun(tahun, true));
    return new KotaTerbit(tahun, unit, jenis(tahun, unit), kecamatan(tahun, unit), gabungan(unit));
  }

  private Map<Long, JenisUnit> jenis(int tahun, List<HasilTahunan> unit) {
    LocalDate akhir = LocalDate.of(tahun, 12, 31);
    Map<Long, UnitKerja> ada = organisasi.peta(akhir);
    Map<Long, JenisUnit> hasil = new HashMap<>();
    for (HasilTahunan satu : unit) {
      UnitKerja milik = ada.get(satu.unitId());
      hasil.put(
          satu.unitId(),
          (milik == null ? organisasi.terdekat(satu.unitId(), akhir) : milik).jenis());
    }
    return hasil;
  }

  private List<KotaTerbit.Wilayah> kecamatan(int tahun, List<HasilTahunan> unit) {
    List<UnitKerja> semua = organisasi.daftar(LocalDate.of(tahun, 12, 31));
    List<KotaTerbit.Wilayah> hasil = new ArrayList<>();
    for (UnitKerja satu : semua) {
      if (satu.jenis() == JenisUnit.KECAMATAN) {
        List<Long> anggota =
            semua.stream()
                .filter(calon -> PenghitungGabungan.dalam(calon, satu))
                .map(UnitKerja::id)
                .toList();
        List<HasilTahunan> milik = unit.stream().filter(u -> anggota.contains(u.unitId())).toList();
        if (!milik.isEmpty()) {
          hasil.add(new KotaTerbit.Wilayah(satu.kode(), satu.nama(), gabungan(milik)));
        }
      }
    }
    return hasil;
  }

  private Gabungan gabungan(List<HasilTahunan> unit) {
    List<IsiBerkas> isi =
        unit.stream().flatMap(satu -> satu.dasar().stream()).map(penyusun::isi).toList();
    NamaUnsur unsur =
        unit.isEmpty()
            ? new NamaUnsur(Map.of())
            : penyusun.isi(unit.getLast().dasar().getLast()).unsur();
    return Gabungan.dari(
        unit.stream().map(satu -> satu.nilai().hasil()).toList(),
        PenghitungMasukan.nilai(
            unsur,
            isi.stream().flatMap(satu -> satu.masukan().stream()).toList(),
            populasi(unit),
            isi.stream().mapToLong(IsiBerkas::dikecualikanTertutup).sum()));
  }

  private static @org.jspecify.annotations.Nullable Long populasi(List<HasilTahunan> unit) {
    long jumlah = 0;
    for (HasilTahunan satu : unit) {
      Long orang = satu.nilai().populasi();
      if (orang == null) {
        return null;
      }
      jumlah += orang;
    }
    return jumlah == 0 ? null : jumlah;
  }

  /// A unit's published years, newest first; {@link TidakDitemukan} when there are none.
  public List<HasilTahunan> unit(String kode) {
    List<HasilTahunan> hasil =
        tahun().stream()
            .flatMap(satu -> kota(satu).unit().stream())
            .filter(satu -> satu.kode().equals(kode))
            .toList();
    if (hasil.isEmpty()) {
      throw new TidakDitemukan("Hasil SKM unit " + kode);
    }
    return hasil;
  }

  /// Every published result of a unit, newest period first, only its newest published version.
  public List<HasilTetap> periode(String kode) {
    return unit(kode).stream()
        .flatMap(satu -> satu.dasar().stream())
        .sorted(Comparator.comparing(HasilTetap::periode).reversed())
        .toList();
  }

  public IsiBerkas isi(HasilTetap hasil) {
    return penyusun.isi(hasil);
  }

  /// May this file be handed to anybody? Files frozen before small rows were added together, or
  /// before the sums of pairs were kept out of them, may tell single answers; a correction replaces
  /// such a file.
  public boolean terbuka(HasilTetap hasil) {
    return hasil.diumumkan()
        && hasil.jumlahTerpisah()
        && new PenggabungKecil(kelompokMinimum).aman(penyusun.isi(hasil).masukan());
  }

  /// Groups smaller than this are not shown.
  public int kelompokMinimum() {
    return kelompokMinimum;
  }

  /// Codes of services whose figure is not shown, so that no small one can be derived.
  public Set<String> ditutup(List<IndeksUnit.Bagian> layanan) {
    return PenutupKelompok.ditutup(
        layanan.stream()
            .collect(Collectors.toMap(IndeksUnit.Bagian::kode, satu -> satu.nilai().responden())),
        kelompokMinimum);
  }

  /// The file of a published result by its hash. One that was corrected by few answers is not
  /// handed out beside its correction: the two would tell those answers.
  public Optional<byte[]> berkas(String sidik) {
    return repository
        .findSidik(sidik)
        .filter(this::terbuka)
        .filter(satu -> !dikoreksiSedikit(satu))
        .map(satu -> repository.berkas(satu.id()));
  }

  private boolean dikoreksiSedikit(HasilTetap lama) {
    return repository.list(lama.unitId()).stream()
        .filter(satu -> satu.periode().equals(lama.periode()) && satu.versi() > lama.versi())
        .filter(HasilTetap::diumumkan)
        .anyMatch(satu ->
            new SelisihBerkas(kelompokMinimum).sedikit(penyusun.isi(lama), penyusun.isi(satu)));
  }
}
