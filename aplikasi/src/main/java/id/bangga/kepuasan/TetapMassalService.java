package id.bangga.kepuasan;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.RekapLayanan;
import id.bangga.layanan.RekapService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.skm.HasilSkm;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes and publishes the first version of every unit's result of a period at once, for sample
/// data. Only the program itself may do this.
@Service
public class TetapMassalService {
  private final HasilTetapRepository repository;
  private final KepuasanService kepuasan;
  private final RekapService rekap;
  private final PeriodeService periodeUnit;
  private final OrganisasiService organisasi;
  private final PenilaianService penilaian;
  private final Jurnal jurnal;
  private final Clock clock;
  private final String pemda;

  TetapMassalService(
      HasilTetapRepository repository,
      KepuasanService kepuasan,
      RekapService rekap,
      PeriodeService periodeUnit,
      OrganisasiService organisasi,
      PenilaianService penilaian,
      Jurnal jurnal,
      Clock clock,
      @Value("${bangga.pemda.nama}") String pemda) {
    this.repository = repository;
    this.kepuasan = kepuasan;
    this.rekap = rekap;
    this.periodeUnit = periodeUnit;
    this.organisasi = organisasi;
    this.penilaian = penilaian;
    this.jurnal = jurnal;
    this.clock = clock;
    this.pemda = pemda;
  }

  /// The units that survey by this kind of period and have answers to every unsur.
  @Transactional
  public void terbitkan(Pelaku pelaku, Periode periode) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Menetapkan sekaligus hanya dapat dilakukan program.");
    }
    Map<Long, JenisPeriode> jenis = periodeUnit.jenis(periode.tahun());
    Map<Long, List<RekapLayanan>> perUnit =
        rekap.rekap(periode).stream()
            .filter(
                satu -> jenis.getOrDefault(satu.unitId(), PeriodeService.BAKU) == periode.jenis())
            .collect(Collectors.groupingBy(RekapLayanan::unitId));
    var penyusun =
        new PenyusunBerkas(
            pemda, kepuasan.namaUnsur(), kepuasan.acuan(periode), kepuasan.kelompokMinimum());
    Instant kini = clock.instant();
    List<Catatan> catatan = new ArrayList<>();
    perUnit.forEach((unitId, baris) -> {
      IsiBerkas isi =
          penyusun.susun(organisasi.terdekat(unitId, periode.akhir()), periode, 1, "", baris);
      HasilSkm hasil = BerkasHasil.hitung(isi);
      if (hasil.ikm() != null && hasil.responden() >= kepuasan.kelompokMinimum()) {
        catatan.add(simpan(pelaku, isi, hasil, kini));
      }
    });
    penilaian.autoBerubah(periode.tahun(), perUnit.keySet());
    penilaian.autoBerubah(periode.tahun() + 1, perUnit.keySet());
    jurnal.catat(catatan);
  }

  private Catatan simpan(Pelaku pelaku, IsiBerkas isi, HasilSkm hasil, Instant kini) {
    var beku = HasilTetapRepository.Beku.dari(isi, pelaku.nama(), kini);
    long id = repository.insert(isi, hasil, beku);
    repository.insertPengumuman(id, pelaku.nama(), kini);
    return Catatan.dari(
            pelaku, "ditetapkan dan diumumkan", TetapService.objek(isi.unitId(), isi.periode()))
        .perubahan(null, Isi.dari("ikm", hasil.ikm(), "sidik", beku.sidik()));
  }
}
