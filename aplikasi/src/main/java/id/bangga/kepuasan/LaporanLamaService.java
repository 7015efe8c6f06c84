package id.bangga.kepuasan;

import static id.bangga.kepuasan.TindakanKepuasan.CATAT_LAPORAN_LAMA;
import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.berkas.Json;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.Periode;
import id.bangga.skm.HasilPeriksa;
import id.bangga.skm.MetodeTerbit;
import id.bangga.skm.PemeriksaLaporan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Old reports of units, audited and kept as history beside what is computed here. What they print
/// is never changed and never enters a trend, an index of the city or the assessment.
@Service
@Transactional
public class LaporanLamaService {
  private final LaporanLamaRepository repository;
  private final HasilTetapRepository hasil;
  private final Jurnal jurnal;
  private final Clock clock;

  LaporanLamaService(
      LaporanLamaRepository repository, HasilTetapRepository hasil, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.hasil = hasil;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Old reports of a unit, newest period first.
  @Transactional(readOnly = true)
  public List<LaporanLama> daftar(Pelaku pelaku, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return repository.list(unitId);
  }

  /// Audits a report and keeps it with what was found.
  ///
  /// @param laporan members as `./bangga skm periksa` reads them
  public Putusan catat(
      Pelaku pelaku, long unitId, Periode periode, String sumber, Map<String, Object> laporan) {
    pelaku.wajib(CATAT_LAPORAN_LAMA, unitId);
    List<Alasan> alasan = new ArrayList<>();
    if (sumber.strip().length() < 5 || sumber.strip().length() > 300) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_012));
    }
    if (!LocalDate.now(clock).isAfter(periode.akhir())) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_001));
    }
    if (hasil.findTerakhir(unitId, periode).isPresent()) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_013));
    }
    var pemeriksaan = PemeriksaLaporan.periksa(laporan);
    pemeriksaan
        .galat()
        .forEach(satu -> alasan.add(new Alasan(KodeAturanKepuasan.KS_015, satu.kalimat())));
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    HasilPeriksa audit = Objects.requireNonNull(pemeriksaan.hasil());
    LaporanLama baru = susun(pelaku, unitId, periode, sumber.strip(), laporan, audit);
    if (repository.insert(baru, Json.padat(laporan)) == 0) {
      return Putusan.tolak(KodeAturanKepuasan.KS_014);
    }
    jurnal.catat(
        Catatan.dari(pelaku, "laporan lama dicatat", TetapService.objek(unitId, periode))
            .perubahan(
                null,
                Isi.dari(
                    "sumber", baru.sumber(),
                    "ikmTerbit", baru.ikmTerbit(),
                    "ikmTepat", baru.ikmTepat(),
                    "temuan", baru.temuan().size())));
    return new Putusan.Diterima();
  }

  private LaporanLama susun(
      Pelaku pelaku,
      long unitId,
      Periode periode,
      String sumber,
      Map<String, Object> laporan,
      HasilPeriksa audit) {
    return new LaporanLama(
        0,
        unitId,
        periode,
        sumber,
        teks(laporan, "ikm"),
        teks(laporan, "mutu"),
        laporan.containsKey("n") ? Long.valueOf(teks(laporan, "n")) : null,
        audit.ikmTepat(),
        audit.mutuTepat() == null ? "" : audit.mutuTepat().name(),
        audit.metode().stream().map(MetodeTerbit::uraian).toList(),
        audit.temuan().stream().map(satu -> satu.pesan()).toList(),
        pelaku.nama(),
        clock.instant());
  }

  private static String teks(Map<String, Object> laporan, String nama) {
    return Objects.toString(laporan.get(nama), "").replace('.', ',');
  }

  /// Takes a wrongly recorded report out again; it stays in the journal with the reason.
  public Putusan cabut(Pelaku pelaku, long unitId, long id, String alasan) {
    pelaku.wajib(CATAT_LAPORAN_LAMA, unitId);
    if (alasan.strip().length() < 10) {
      return Putusan.tolak(KodeAturanKepuasan.KS_016);
    }
    LaporanLama lama =
        repository.list(unitId).stream()
            .filter(satu -> satu.id() == id)
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("Laporan lama"));
    repository.cabut(unitId, id, alasan.strip(), pelaku.nama(), clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "laporan lama dicabut", TetapService.objek(unitId, lama.periode()))
            .alasan(alasan.strip())
            .perubahan(Isi.dari("sumber", lama.sumber(), "ikmTerbit", lama.ikmTerbit()), null));
    return new Putusan.Diterima();
  }
}
