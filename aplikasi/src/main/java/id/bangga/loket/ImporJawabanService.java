package id.bangga.loket;

import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMassalService;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.SurveiService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers from a file: looked at first, then all of it or nothing.
@Service
public class ImporJawabanService {
  private static final BatasBerkas BATAS = new BatasBerkas(128L << 20, 1_048_575, 200, 5_000);
  private static final Duration SIMPAN = Duration.ofDays(1);

  private final ImporRepository repository;
  private final SurveiService survei;
  private final JawabanMassalService jawaban;
  private final Jurnal jurnal;
  private final Clock clock;

  ImporJawabanService(
      ImporRepository repository,
      SurveiService survei,
      JawabanMassalService jawaban,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.survei = survei;
    this.jawaban = jawaban;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// A file that waits, as read with the mapping so far.
  ///
  /// @param sudahAda answers that are stored already and will not count twice
  public record Tinjauan(
      UUID id,
      String nama,
      FormulirSurvei titik,
      Pemetaan pemetaan,
      BacaanJawaban bacaan,
      int sudahAda) {
    Tinjauan dengan(int ada) {
      return new Tinjauan(id, nama, titik, pemetaan, bacaan, ada);
    }
  }

  /// Keeps an uploaded file for a day.
  @Transactional
  public UUID tunda(Pelaku pelaku, FormulirSurvei titik, String nama, byte[] isi) {
    pelaku.wajib(CATAT_JAWABAN, titik.unitId());
    Instant kini = clock.instant();
    repository.deleteSebelum(kini.minus(SIMPAN));
    UUID id = UUID.randomUUID();
    repository.insert(id, pelaku.akunEfektif(), titik.unitId(), titik.titikId(), nama, isi, kini);
    return id;
  }

  /// What the file would bring; writes nothing.
  @Transactional(readOnly = true)
  public Tinjauan tinjau(Pelaku pelaku, UUID id) {
    var tinjauan = tinjau(wajibAda(pelaku, id));
    return tinjauan.bacaan().bersih()
        ? tinjauan.dengan(jawaban.sudahAda(pelaku, tinjauan.bacaan().jawaban()))
        : tinjauan;
  }

  /// Reads the file with this put over its mapping from now on.
  @Transactional
  public void petakan(Pelaku pelaku, UUID id, Pemetaan pemetaan) {
    var satu = wajibAda(pelaku, id);
    repository.update(id, satu.pemetaan().dengan(pemetaan));
  }

  /// Keeps the file's mapping under a name for the unit's next file.
  @Transactional
  public void simpanPemetaan(Pelaku pelaku, UUID id, String nama) {
    var satu = wajibAda(pelaku, id);
    repository.savePemetaan(satu.unitId(), nama, tinjau(satu).pemetaan());
    jurnal.catat(
        Catatan.dari(pelaku, "disimpan", Objek.dari("pemetaan", nama).unit(satu.unitId())));
  }

  public List<PemetaanTersimpan> pemetaan(Pelaku pelaku, long unitId) {
    pelaku.wajib(CATAT_JAWABAN, unitId);
    return repository.pemetaan(unitId);
  }

  /// @param dibaca answers of the file; `baru` of them were not stored before
  /// @param terakhir the last day they speak of; null without answers
  public record Tersimpan(int dibaca, int baru, @Nullable LocalDate terakhir) {}

  /// Stores the whole file; empty when any cell is faulty and nothing was stored.
  @Transactional
  public Optional<Tersimpan> terapkan(Pelaku pelaku, UUID id) {
    var satu = wajibAda(pelaku, id);
    BacaanJawaban bacaan = tinjau(satu).bacaan();
    if (!bacaan.bersih()) {
      return Optional.empty();
    }
    repository.delete(id);
    int baru = jawaban.simpan(pelaku, bacaan.jawaban(), satu.nama());
    LocalDate terakhir =
        bacaan.jawaban().stream().map(JawabanMasuk::tanggal).max(LocalDate::compareTo).orElse(null);
    return Optional.of(new Tersimpan(bacaan.jawaban().size(), baru, terakhir));
  }

  /// The person's own files that wait.
  @Transactional(readOnly = true)
  public List<ImporMenunggu> menunggu(Pelaku pelaku) {
    return pelaku.boleh(CATAT_JAWABAN)
        ? repository.list(pelaku.akunEfektif(), clock.instant().minus(SIMPAN)).stream()
            .filter(satu -> pelaku.boleh(CATAT_JAWABAN, satu.unitId()))
            .toList()
        : List.of();
  }

  /// Forgets a waiting file.
  @Transactional
  public void lupakan(Pelaku pelaku, UUID id) {
    repository.delete(wajibAda(pelaku, id).id());
  }

  private ImporRepository.Tersimpan wajibAda(Pelaku pelaku, UUID id) {
    var satu =
        repository
            .find(id, pelaku.akunEfektif())
            .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
    pelaku.wajib(CATAT_JAWABAN, satu.unitId());
    return satu;
  }

  private Tinjauan tinjau(ImporRepository.Tersimpan satu) {
    FormulirSurvei titik =
        survei
            .formulir(satu.titik())
            .orElseThrow(() -> new TidakDitemukan("Titik layanan " + satu.titik()));
    Tabel tabel = PembacaTabel.baca(satu.isi(), BATAS);
    Pemetaan pemetaan = Pemetaan.tebak(tabel.judul(), titik).dengan(satu.pemetaan());
    BacaanJawaban bacaan =
        PembacaJawaban.baca(tabel, titik, pemetaan, LocalDate.now(clock), clock.instant());
    return new Tinjauan(satu.id(), satu.nama(), titik, pemetaan, bacaan, 0);
  }
}
