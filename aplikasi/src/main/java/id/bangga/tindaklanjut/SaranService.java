package id.bangga.tindaklanjut;

import static id.bangga.tindaklanjut.TindakanTindakLanjut.LIHAT_TINDAK_LANJUT;
import static id.bangga.tindaklanjut.TindakanTindakLanjut.TANGGAPI_SARAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.layanan.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Citizens' suggestions: read, grouped by words, answered in public or hidden with a reason. None
/// is ever deleted or changed.
@Service
@Transactional
public class SaranService {
  private static final int KATA_TERBANYAK = 20;

  private final SaranRepository repository;
  private final Jurnal jurnal;
  private final Clock clock;

  SaranService(SaranRepository repository, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Suggestions to a unit in a period, newest day first, those of a day in no order of their
  /// coming.
  @Transactional(readOnly = true)
  public List<SaranWarga> daftar(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return repository.list(unitId, periode.awal(), periode.akhir());
  }

  /// How many suggestions of this year wait for an answer, for the list of what waits.
  @Transactional(readOnly = true)
  public long menunggu(Pelaku pelaku, long unitId) {
    pelaku.wajib(TANGGAPI_SARAN, unitId);
    return repository.countBaru(Set.of(unitId), LocalDate.now(clock).withDayOfYear(1));
  }

  /// Words that several of them share.
  public List<KelompokKata> kelompok(List<SaranWarga> saran) {
    return KelompokKata.dari(saran.stream().map(SaranWarga::isi).toList(), KATA_TERBANYAK);
  }

  /// Does a suggestion hold this word, by the same rules as the groups?
  public boolean memuat(SaranWarga saran, String kata) {
    return KelompokKata.kata(saran.isi()).contains(kata);
  }

  @Transactional(readOnly = true)
  public SaranWarga saran(Pelaku pelaku, long unitId, UUID nomor) {
    pelaku.wajib(LIHAT_TINDAK_LANJUT, unitId);
    return milik(unitId, nomor);
  }

  private SaranWarga milik(long unitId, UUID nomor) {
    return repository
        .find(nomor)
        .filter(satu -> satu.unitId() == unitId)
        .orElseThrow(() -> new TidakDitemukan("Saran"));
  }

  /// Publishes the suggestion with the unit's answer.
  public Putusan tanggapi(Pelaku pelaku, long unitId, UUID nomor, int versi, String tanggapan) {
    pelaku.wajib(TANGGAPI_SARAN, unitId);
    String isi = tanggapan.strip();
    if (isi.length() < 5 || isi.length() > 1000) {
      return Putusan.tolak(KodeAturanTindakLanjut.TL_011);
    }
    return simpan(pelaku, milik(unitId, nomor), KeadaanSaran.TAYANG, isi, "", versi);
  }

  /// Keeps a suggestion off the public page, with a reason.
  public Putusan sembunyikan(Pelaku pelaku, long unitId, UUID nomor, int versi, String alasan) {
    pelaku.wajib(TANGGAPI_SARAN, unitId);
    if (alasan.strip().length() < 5) {
      return Putusan.tolak(KodeAturanTindakLanjut.TL_012);
    }
    return simpan(pelaku, milik(unitId, nomor), KeadaanSaran.SEMBUNYI, "", alasan.strip(), versi);
  }

  private Putusan simpan(
      Pelaku pelaku,
      SaranWarga lama,
      KeadaanSaran keadaan,
      String tanggapan,
      String alasan,
      int versi) {
    SaranWarga baru =
        new SaranWarga(
            lama.id(),
            lama.nomor(),
            lama.unitId(),
            lama.layanan(),
            lama.titik(),
            lama.tanggal(),
            lama.isi(),
            keadaan,
            tanggapan,
            alasan,
            versi);
    boolean tersimpan =
        versi == 0
            ? repository.insert(baru, pelaku.nama(), clock.instant())
            : repository.update(baru, pelaku.nama(), clock.instant());
    if (!tersimpan) {
      throw new VersiUsang("Saran");
    }
    jurnal.catat(
        Catatan.dari(
                pelaku,
                keadaan == KeadaanSaran.TAYANG ? "ditanggapi" : "disembunyikan",
                Objek.dari("saran", lama.id()).unit(lama.unitId()))
            .perubahan(
                Isi.dari("keadaan", lama.keadaan(), "tanggapan", lama.tanggapan()),
                Isi.dari("keadaan", keadaan, "tanggapan", tanggapan, "alasan", alasan)));
    return new Putusan.Diterima();
  }
}
