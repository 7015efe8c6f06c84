package id.bangga.penilaian;

import id.bangga.audit.Catatan;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Figures of other modules are frozen with the submission. A source that changes afterwards is
/// shown as a difference and counts only when somebody takes it over, with the reason.
@Service
@Transactional
public class BekuAutoService {
  private final BekuRepository repository;
  private final SumberGabungan sumber;
  private final PenilaianRepository penilaian;
  private final PenyusunLembar penyusun;
  private final SiklusService siklus;
  private final Jurnal jurnal;
  private final Clock clock;

  BekuAutoService(
      BekuRepository repository,
      SumberGabungan sumber,
      PenilaianRepository penilaian,
      PenyusunLembar penyusun,
      SiklusService siklus,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.sumber = sumber;
    this.penilaian = penilaian;
    this.penyusun = penyusun;
    this.siklus = siklus;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Called in the transaction of the submission.
  void bekukan(Penilaian satu, String nomor, Pelaku pelaku, Instant saat) {
    var beku = new NilaiAuto.Beku("", pelaku.nama(), saat);
    sumber
        .kini(satu.tahun(), satu.unitId())
        .forEach((kunci, nilai) ->
            repository.insert(new BekuRepository.Masuk(nomor, kunci, nilai.orElse(null), beku)));
  }

  /// Freezes what stands behind submissions from before figures were frozen.
  ///
  /// @return how many
  int bekukanYangLama(Pelaku pelaku) {
    Instant saat = clock.instant();
    List<Catatan> catatan = new ArrayList<>();
    for (var milik : repository.listTanpa()) {
      Penilaian satu = penilaian.lock(milik.tahun(), milik.unitId(), saat);
      Pengajuan pengajuan = satu.pengajuan();
      if (pengajuan != null && repository.findAll(pengajuan.nomor()).isEmpty()) {
        bekukan(satu, pengajuan.nomor(), pelaku, saat);
        catatan.add(
            Catatan.dari(pelaku, "nilai otomatis dibekukan", IsianService.objek(satu))
                .alasan("Diajukan sebelum nilai otomatis dibekukan bersama pengajuan."));
      }
    }
    if (!catatan.isEmpty()) {
      jurnal.catat(catatan);
    }
    return catatan.size();
  }

  /// Sources that changed after this submission; none while it is a draft.
  @Transactional(readOnly = true)
  public List<PerbedaanAuto> perbedaan(Penilaian satu) {
    Pengajuan pengajuan = satu.pengajuan();
    return pengajuan == null
        ? List.of()
        : banding(
            satu.unitId(),
            repository.findAll(pengajuan.nomor()),
            sumber.kini(satu.tahun(), satu.unitId()));
  }

  /// The same for every submission of a year.
  @Transactional(readOnly = true)
  public List<PerbedaanAuto> perbedaan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenilaian.LIHAT_PAPAN);
    Map<Long, Map<String, Optional<NilaiAuto>>> beku = repository.findAll(tahun);
    Map<Long, Map<String, NilaiAuto>> kini = sumber.kini(tahun, beku.keySet());
    List<PerbedaanAuto> hasil = new ArrayList<>();
    beku.forEach((unit, milik) -> {
      Map<String, NilaiAuto> sekarang = kini.getOrDefault(unit, Map.of());
      for (String kunci : milik.keySet()) {
        hasil.addAll(banding(unit, milik, Map.of(kunci, Optional.ofNullable(sekarang.get(kunci)))));
      }
    });
    return hasil;
  }

  private static List<PerbedaanAuto> banding(
      long unitId, Map<String, Optional<NilaiAuto>> beku, Map<String, Optional<NilaiAuto>> kini) {
    List<PerbedaanAuto> hasil = new ArrayList<>();
    kini.forEach((kunci, sekarang) -> {
      Optional<NilaiAuto> dahulu = beku.getOrDefault(kunci, Optional.empty());
      boolean sama =
          (dahulu.isPresent() && sekarang.isPresent())
              ? dahulu.get().sama(sekarang.get())
              : dahulu.isEmpty() && sekarang.isEmpty();
      if (!sama) {
        hasil.add(new PerbedaanAuto(unitId, kunci, dahulu.orElse(null), sekarang.orElse(null)));
      }
    });
    return hasil;
  }

  /// What the source says now counts from here on.
  public Putusan ambilAlih(Pelaku pelaku, int tahun, long unitId, String kunci, String alasan) {
    pelaku.wajib(TindakanPenilaian.AMBIL_ALIH_NILAI_AUTO, unitId);
    siklus.tahan(tahun);
    Instant saat = clock.instant();
    Penilaian satu = penilaian.lock(tahun, unitId, saat);
    Pengajuan pengajuan = satu.pengajuan();
    Optional<PerbedaanAuto> beda =
        perbedaan(satu).stream().filter(b -> b.kunci().equals(kunci)).findFirst();
    Putusan putusan =
        AturanPenilaian.gabung(
            beda.isEmpty() ? List.of(Alasan.dari(KodePenilaian.PN_018)) : List.of(),
            AturanPenilaian.alasan(alasan),
            siklus.siklus(tahun).status().beku()
                ? List.of(Alasan.dari(KodePenilaian.PN_017))
                : List.of());
    if (putusan.diterima() && pengajuan != null) {
      PerbedaanAuto ini = beda.orElseThrow();
      var beku = new NilaiAuto.Beku(alasan.strip(), pelaku.nama(), saat);
      repository.insert(new BekuRepository.Masuk(pengajuan.nomor(), kunci, ini.kini(), beku));
      penyusun.hitungUlang(satu, saat);
      jurnal.catat(
          Catatan.dari(pelaku, "nilai otomatis diambil alih", IsianService.objek(satu))
              .alasan(alasan.strip())
              .perubahan(JejakAuto.jejak(ini.beku()), JejakAuto.jejak(ini.kini())));
    }
    return putusan;
  }
}
