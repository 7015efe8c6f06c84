package id.bangga.kepuasan;

import static id.bangga.kepuasan.KodeAturanKepuasan.*;
import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN;
import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN_KOTA;
import static id.bangga.kepuasan.TindakanKepuasan.TETAPKAN_KEPUASAN;
import static id.bangga.kepuasan.TindakanKepuasan.UMUMKAN_KEPUASAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.skm.HasilSkm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezing a unit's result of a period with everything it rests on, and publishing it. The index
/// is computed here from the answers; nobody types one.
@Service
@Transactional
public class TetapService {
  private static final int ALASAN_TERPENDEK = 10;

  private final HasilTetapRepository repository;
  private final PenyusunTahunan penyusun;
  private final KepuasanService kepuasan;
  private final PeriodeService periodeUnit;
  private final OrganisasiService organisasi;
  private final PenilaianService penilaian;
  private final Jurnal jurnal;
  private final Clock clock;
  private final String pemda;

  TetapService(
      HasilTetapRepository repository,
      PenyusunTahunan penyusun,
      KepuasanService kepuasan,
      PeriodeService periodeUnit,
      OrganisasiService organisasi,
      PenilaianService penilaian,
      Jurnal jurnal,
      Clock clock,
      @Value("${bangga.pemda.nama}") String pemda) {
    this.repository = repository;
    this.penyusun = penyusun;
    this.kepuasan = kepuasan;
    this.periodeUnit = periodeUnit;
    this.organisasi = organisasi;
    this.penilaian = penilaian;
    this.jurnal = jurnal;
    this.clock = clock;
    this.pemda = pemda;
  }

  /// Everything that stands against freezing now.
  @Transactional(readOnly = true)
  public List<Alasan> kekurangan(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    List<Alasan> alasan = new ArrayList<>();
    if (!LocalDate.now(clock).isAfter(periode.akhir())) {
      alasan.add(Alasan.dari(KS_001));
    }
    JenisPeriode jenis = periodeUnit.jenis(unitId, periode.tahun());
    if (periode.jenis() != jenis && periode.jenis() != JenisPeriode.TAHUN) {
      alasan.add(
          new Alasan(
              KS_008,
              "%s bukan periode survei unit ini, yang %s."
                  .formatted(periode.label(), jenis.sebutan().toLowerCase(java.util.Locale.ROOT))));
    }
    if (kepuasan.hitung(periode, unitId).nilai().hasil().ikm() == null) {
      alasan.add(Alasan.dari(KS_002));
    }
    return alasan;
  }

  /// Freezes the result as it is now; `koreksi` says why there is another version.
  public Putusan tetapkan(Pelaku pelaku, long unitId, Periode periode, String koreksi) {
    pelaku.wajib(TETAPKAN_KEPUASAN, unitId);
    repository.kunci(unitId);
    List<Alasan> alasan = new ArrayList<>(kekurangan(pelaku, unitId, periode));
    Optional<HasilTetap> lama = repository.findTerakhir(unitId, periode);
    if (lama.isPresent() && koreksi.strip().length() < ALASAN_TERPENDEK) {
      alasan.add(Alasan.dari(KS_003));
    }
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    IsiBerkas isi = isi(unitId, periode, lama, koreksi.strip());
    if (lama.isPresent() && samaMasukan(lama.get(), isi)) {
      return Putusan.tolak(KS_004);
    }
    var beku = HasilTetapRepository.Beku.dari(isi, pelaku.nama(), clock.instant());
    if (!PemeriksaBerkas.periksa(beku.dasar(), beku.berkas()).isEmpty()) {
      return Putusan.tolak(KS_007);
    }
    return simpan(pelaku, isi, beku);
  }

  private IsiBerkas isi(long unitId, Periode periode, Optional<HasilTetap> lama, String koreksi) {
    return new PenyusunBerkas(
            pemda, kepuasan.namaUnsur(), kepuasan.acuan(periode), kepuasan.kelompokMinimum())
        .susun(
            organisasi.terdekat(unitId, periode.akhir()),
            periode,
            lama.map(HasilTetap::versi).orElse(0) + 1,
            lama.isPresent() ? koreksi : "",
            kepuasan.baris(periode, unitId));
  }

  /// A file that holds its sums of pairs may be replaced by one that does not, whatever else is the
  /// same.
  private boolean samaMasukan(HasilTetap lama, IsiBerkas baru) {
    return lama.jumlahTerpisah()
        && PemeriksaBerkas.sidikMasukan(repository.dasar(lama.id()))
            .equals(PemeriksaBerkas.sidikMasukan(BerkasHasil.tulis(baru)));
  }

  private Putusan simpan(Pelaku pelaku, IsiBerkas isi, HasilTetapRepository.Beku beku) {
    HasilSkm hasil = BerkasHasil.hitung(isi);
    repository.insert(isi, hasil, beku);
    kabari(isi.periode().tahun(), Set.of(isi.unitId()));
    jurnal.catat(
        Catatan.dari(pelaku, "ditetapkan", objek(isi.unitId(), isi.periode()))
            .alasan(isi.alasan())
            .perubahan(
                null,
                Isi.dari(
                    "versi", isi.versi(),
                    "ikm", hasil.ikm(),
                    "responden", hasil.responden(),
                    "sidik", beku.sidik())));
    return new Putusan.Diterima();
  }

  /// The assessment of the year uses the index, and that of the next year its change.
  private void kabari(int tahun, Set<Long> unitId) {
    penilaian.autoBerubah(tahun, unitId);
    penilaian.autoBerubah(tahun + 1, unitId);
  }

  /// Publishes the newest version of a result.
  public Putusan umumkan(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(UMUMKAN_KEPUASAN, unitId);
    repository.kunci(unitId);
    Optional<HasilTetap> hasil = repository.findTerakhir(unitId, periode);
    if (hasil.isEmpty()) {
      return Putusan.tolak(KS_005);
    }
    if (hasil.get().diumumkan()) {
      return Putusan.tolak(KS_006);
    }
    if (hasil.get().responden() < kepuasan.kelompokMinimum()) {
      return Putusan.tolak(KS_011);
    }
    repository.insertPengumuman(hasil.get().id(), pelaku.nama(), clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "diumumkan", objek(unitId, periode))
            .perubahan(null, Isi.dari("sidik", hasil.get().sidik())));
    return new Putusan.Diterima();
  }

  /// The newest frozen version, also before it is published.
  @Transactional(readOnly = true)
  public Optional<HasilTetap> terakhir(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return repository.findTerakhir(unitId, periode);
  }

  /// The newest frozen versions of each unit that lie in a period, by unit: of a year also its
  /// semesters, quarters or months.
  @Transactional(readOnly = true)
  public Map<Long, List<HasilTetap>> beku(Pelaku pelaku, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN_KOTA);
    return repository.listTahun(periode.tahun(), false).stream()
        .filter(
            satu -> periode.memuat(satu.periode().awal()) && periode.memuat(satu.periode().akhir()))
        .collect(Collectors.groupingBy(HasilTetap::unitId));
  }

  /// The newest version of each period of a unit, oldest period first.
  @Transactional(readOnly = true)
  public List<HasilTetap> deret(Pelaku pelaku, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    Map<Periode, HasilTetap> terbaru = new TreeMap<>();
    repository.list(unitId).forEach(satu -> terbaru.putIfAbsent(satu.periode(), satu));
    return List.copyOf(terbaru.values());
  }

  /// Every version of every result of a unit, newest first.
  @Transactional(readOnly = true)
  public List<HasilTetap> riwayat(Pelaku pelaku, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return repository.list(unitId);
  }

  /// The content as it would be frozen now, for documents that are marked as provisional.
  @Transactional(readOnly = true)
  public IsiBerkas sementara(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return isi(unitId, periode, Optional.empty(), "");
  }

  /// The content of a frozen result, for documents.
  @Transactional(readOnly = true)
  public IsiBerkas isi(Pelaku pelaku, HasilTetap hasil) {
    pelaku.wajib(LIHAT_KEPUASAN, hasil.unitId());
    return penyusun.isi(hasil);
  }

  /// The figures of a frozen result, computed again from its sums.
  @Transactional(readOnly = true)
  public NilaiIkm hitungUlang(Pelaku pelaku, HasilTetap hasil) {
    return PenghitungMasukan.nilai(isi(pelaku, hasil));
  }

  static Objek objek(long unitId, Periode periode) {
    return Objek.dari("hasil SKM", unitId + "/" + periode.kode())
        .unit(unitId)
        .tahun(periode.tahun());
  }
}
