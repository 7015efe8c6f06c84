package id.bangga.penilaian;

import static id.bangga.penilaian.StatusPenilaian.DIAJUKAN;
import static id.bangga.penilaian.StatusPenilaian.DIKEMBALIKAN;
import static id.bangga.penilaian.StatusPenilaian.DRAF;
import static id.bangga.penilaian.StatusPenilaian.MENUNGGU_PERSETUJUAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From draft over the head's approval to the submission with its receipt, and back.
@Service
@Transactional
public class PengajuanService {
  private final PenilaianRepository repository;
  private final TandaTerimaRepository tandaTerima;
  private final PembuatTandaTerima pembuat;
  private final PenyusunLembar penyusun;
  private final BekuAutoService beku;
  private final KalenderPenilaian kalender;
  private final PintuPenilaian pintu;
  private final ObjectProvider<PenjagaPengembalian> penjaga;
  private final Jurnal jurnal;
  private final Clock clock;

  PengajuanService(
      PenilaianRepository repository,
      TandaTerimaRepository tandaTerima,
      PembuatTandaTerima pembuat,
      PenyusunLembar penyusun,
      BekuAutoService beku,
      KalenderPenilaian kalender,
      PintuPenilaian pintu,
      ObjectProvider<PenjagaPengembalian> penjaga,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.tandaTerima = tandaTerima;
    this.pembuat = pembuat;
    this.penyusun = penyusun;
    this.beku = beku;
    this.kalender = kalender;
    this.pintu = pintu;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// What still stands between a sheet and its submission, for the screen.
  @Transactional(readOnly = true)
  public List<Alasan> kekurangan(LembarMandiri lembar) {
    return AturanPenilaian.lengkap(lembar);
  }

  /// Is the self-assessment open to this unit now?
  @Transactional(readOnly = true)
  public Jendela jendela(Penilaian penilaian) {
    return kalender.jendela(penilaian);
  }

  /// Hash of what would be submitted now; the head approves exactly that.
  public String sidik(LembarMandiri lembar) {
    return IsiPengajuan.sidik(lembar);
  }

  /// The operator is done and asks the head.
  public Putusan mintaPersetujuan(Pelaku pelaku, int tahun, long unitId) {
    pintu.wajib(pelaku, TindakanPenilaian.MINTA_PERSETUJUAN, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    Putusan putusan =
        AturanPenilaian.gabung(
            AturanPenilaian.status(penilaian, DRAF, DIKEMBALIKAN),
            kalender.jendela(penilaian).alasan(),
            AturanPenilaian.lengkap(penyusun.susun(penilaian)));
    return pindah(pelaku, penilaian, putusan, MENUNGGU_PERSETUJUAN, "dimintakan persetujuan");
  }

  /// Takes the request back, to change something.
  public Putusan tarik(Pelaku pelaku, int tahun, long unitId) {
    pintu.wajib(pelaku, TindakanPenilaian.ISI_PENILAIAN, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    Putusan putusan =
        AturanPenilaian.gabung(AturanPenilaian.status(penilaian, MENUNGGU_PERSETUJUAN));
    return pindah(pelaku, penilaian, putusan, DRAF, "permintaan persetujuan ditarik");
  }

  private Putusan pindah(
      Pelaku pelaku,
      Penilaian penilaian,
      Putusan putusan,
      StatusPenilaian menjadi,
      String tindakan) {
    if (putusan.diterima()) {
      repository.updateStatus(penilaian.id(), menjadi, "", clock.instant());
      catat(pelaku, tindakan, penilaian, null, menjadi);
    }
    return putusan;
  }

  /// The head sends the draft back to the operator, with the reason.
  public Putusan kembalikanKeOperator(Pelaku pelaku, int tahun, long unitId, String alasan) {
    pintu.wajib(pelaku, TindakanPenilaian.KEMBALIKAN_KE_OPERATOR, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    Putusan putusan =
        AturanPenilaian.gabung(
            AturanPenilaian.status(penilaian, MENUNGGU_PERSETUJUAN),
            AturanPenilaian.alasan(alasan));
    if (putusan.diterima()) {
      repository.updateStatus(penilaian.id(), DIKEMBALIKAN, alasan.strip(), clock.instant());
      catat(pelaku, "dikembalikan ke operator", penilaian, alasan.strip(), DIKEMBALIKAN);
    }
    return putusan;
  }

  /// What the head confirms when submitting.
  ///
  /// @param sidik hash of the answers that were on the screen
  /// @param setuju the declaration was ticked
  public record Pernyataan(String sidik, boolean setuju) {}

  /// The head approves and submits. A repeated request gets the receipt of the first.
  ///
  /// @throws VersiUsang when the answers are no longer those that were on the screen
  public HasilPengajuan ajukan(Pelaku pelaku, int tahun, long unitId, Pernyataan pernyataan) {
    pintu.wajib(pelaku, TindakanPenilaian.AJUKAN_PENILAIAN, unitId);
    var unit = kalender.wajibPeserta(tahun, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    LembarMandiri lembar = penyusun.susun(penilaian);
    if (penilaian.pengajuan() != null) {
      return ulang(penilaian.pengajuan(), pernyataan);
    }
    Jendela jendela = kalender.jendela(penilaian);
    Putusan putusan =
        AturanPenilaian.gabung(
            jendela.alasan(),
            AturanPenilaian.lengkap(lembar),
            pernyataan.setuju() ? List.of() : List.of(Alasan.dari(KodePenilaian.PN_015)));
    if (putusan instanceof Putusan.Ditolak ditolak) {
      return new HasilPengajuan.Ditolak(ditolak);
    }
    if (!IsiPengajuan.sidik(lembar).equals(pernyataan.sidik())) {
      throw new VersiUsang("Isian penilaian");
    }
    Instant saat = clock.instant();
    TandaTerima tanda = pembuat.buat(lembar, unit, pelaku, jendela.tenggang(), saat);
    beku.bekukan(penilaian, tanda.nomor(), pelaku, saat);
    repository.updateDiajukan(penilaian.id(), pelaku, tanda.nomor(), jendela.tenggang(), saat);
    penyusun.hitungUlang(lock(tahun, unitId), saat);
    jurnal.catat(
        Catatan.dari(pelaku, "diajukan", IsianService.objek(penilaian))
            .perubahan(
                Isi.dari("status", penilaian.status()),
                Isi.dari(
                    "status",
                    DIAJUKAN,
                    "tandaTerima",
                    tanda.nomor(),
                    "sidik",
                    tanda.sidik(),
                    "dalamTenggang",
                    jendela.tenggang())));
    return new HasilPengajuan.Diajukan(tanda);
  }

  private HasilPengajuan ulang(Pengajuan pengajuan, Pernyataan pernyataan) {
    TandaTerima tanda = tandaTerima.find(pengajuan.nomor()).orElseThrow();
    if (tanda.sidik().equals(pernyataan.sidik())) {
      return new HasilPengajuan.Diajukan(tanda);
    }
    return new HasilPengajuan.Ditolak(
        new Putusan.Ditolak(List.of(Alasan.dari(KodePenilaian.PN_001))));
  }

  /// The city sends a submission back, with the reason and, after the phase's end, a limit for
  /// mending it. Its receipt is cancelled.
  public Putusan kembalikan(
      Pelaku pelaku, int tahun, long unitId, String alasan, @Nullable Instant batas) {
    pintu.wajib(pelaku, TindakanPenilaian.KEMBALIKAN_PENILAIAN, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    Putusan putusan =
        AturanPenilaian.gabung(
            AturanPenilaian.status(penilaian, DIAJUKAN, MENUNGGU_PERSETUJUAN),
            AturanPenilaian.alasan(alasan),
            beku(tahun),
            penjaga.stream()
                .flatMap(satu -> satu.bolehDikembalikan(tahun, unitId).alasan().stream())
                .toList());
    if (putusan.diterima()) {
      batalkan(penilaian, "Dikembalikan: " + alasan.strip());
      repository.updateBatas(penilaian.id(), batas);
      catat(pelaku, "dikembalikan", penilaian, alasan.strip(), DIKEMBALIKAN);
    }
    return putusan;
  }

  /// The city decides whether a submission from the grace queue counts.
  public Putusan putusTenggang(
      Pelaku pelaku, int tahun, long unitId, boolean terima, String alasan) {
    pintu.wajib(pelaku, TindakanPenilaian.PUTUS_TENGGANG, unitId);
    Penilaian penilaian = lock(tahun, unitId);
    Pengajuan pengajuan = penilaian.pengajuan();
    boolean menunggu = pengajuan != null && pengajuan.tenggang() == Tenggang.MENUNGGU;
    Putusan putusan =
        AturanPenilaian.gabung(
            menunggu ? List.of() : List.of(Alasan.dari(KodePenilaian.PN_016)),
            AturanPenilaian.alasan(alasan),
            beku(tahun));
    if (!putusan.diterima()) {
      return putusan;
    }
    if (terima) {
      repository.updateTenggangDiterima(penilaian.id(), alasan.strip());
      catat(pelaku, "tenggang diterima", penilaian, alasan.strip(), DIAJUKAN);
    } else {
      batalkan(penilaian, "Pengajuan dalam tenggang tidak diterima: " + alasan.strip());
      catat(pelaku, "tenggang tidak diterima", penilaian, alasan.strip(), DIKEMBALIKAN);
    }
    return putusan;
  }

  private List<Alasan> beku(int tahun) {
    return kalender.siklus(tahun).status().beku()
        ? List.of(Alasan.dari(KodePenilaian.PN_017))
        : List.of();
  }

  /// Back to draft, where figures of other modules follow their source again.
  private void batalkan(Penilaian penilaian, String sebab) {
    Instant saat = clock.instant();
    tandaTerima.batalkan(penilaian.id(), sebab, saat);
    repository.updateStatus(penilaian.id(), DIKEMBALIKAN, sebab, saat);
    penyusun.hitungUlang(lock(penilaian.tahun(), penilaian.unitId()), saat);
  }

  private Penilaian lock(int tahun, long unitId) {
    kalender.tahan(tahun);
    kalender.wajibPeserta(tahun, unitId);
    return repository.lock(tahun, unitId, clock.instant());
  }

  private void catat(
      Pelaku pelaku,
      String tindakan,
      Penilaian penilaian,
      @Nullable String alasan,
      StatusPenilaian menjadi) {
    Catatan catatan =
        Catatan.dari(pelaku, tindakan, IsianService.objek(penilaian))
            .perubahan(Isi.dari("status", penilaian.status()), Isi.dari("status", menjadi));
    jurnal.catat(alasan == null ? catatan : catatan.alasan(alasan));
  }

  /// Every receipt of an assessment, newest first.
  @Transactional(readOnly = true)
  public List<TandaTerima> daftarTandaTerima(Pelaku pelaku, Penilaian penilaian) {
    pintu.wajib(pelaku, TindakanPenilaian.LIHAT_PENILAIAN, penilaian.unitId());
    return tandaTerima.list(penilaian.id());
  }

  /// A receipt for those who may see the assessment.
  @Transactional(readOnly = true)
  public TandaTerima tandaTerima(Pelaku pelaku, String nomor) {
    TandaTerima tanda = cari(nomor);
    pintu.wajib(pelaku, TindakanPenilaian.LIHAT_PENILAIAN, tandaTerima.penilai(nomor).unitId());
    return tanda;
  }

  /// What anybody holding the number may know of a receipt.
  @Transactional(readOnly = true)
  public TandaTerima verifikasi(String nomor) {
    return cari(nomor);
  }

  /// Does the signature hold, and does the receipt name its own hash and number?
  public boolean utuh(TandaTerima tanda) {
    return PembuatTandaTerima.utuh(tanda);
  }

  private TandaTerima cari(String nomor) {
    return tandaTerima.find(nomor).orElseThrow(() -> new TidakDitemukan("Tanda terima " + nomor));
  }
}
