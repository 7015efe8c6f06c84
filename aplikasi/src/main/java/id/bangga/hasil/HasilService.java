package id.bangga.hasil;

import static id.bangga.hasil.KodeAturanHasil.HS_007;
import static id.bangga.hasil.KodeAturanHasil.HS_009;
import static id.bangga.hasil.KodeAturanHasil.HS_011;

import id.bangga.akun.HubunganService;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.basisdata.KunciInstalasi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.desk.BerkasUnit;
import id.bangga.desk.FinalService;
import id.bangga.instrumen.InstrumenService;
import id.bangga.juri.JuriService;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezing a year's result into a file that anybody can verify, and publishing it.
@Service
@Transactional
public class HasilService {
  private final HasilRepository repository;
  private final SiklusService siklus;
  private final InstrumenService instrumen;
  private final FinalService desk;
  private final JuriService juri;
  private final HubunganService hubungan;
  private final KunciInstalasi kunci;
  private final Jurnal jurnal;
  private final Clock clock;
  private final IngatanVerifikasi terperiksa = new IngatanVerifikasi();

  HasilService(
      HasilRepository repository,
      SiklusService siklus,
      InstrumenService instrumen,
      FinalService desk,
      JuriService juri,
      HubunganService hubungan,
      KunciInstalasi kunci,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.siklus = siklus;
    this.instrumen = instrumen;
    this.desk = desk;
    this.juri = juri;
    this.hubungan = hubungan;
    this.kunci = kunci;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Everything that still stands against freezing the result of a year.
  @Transactional(readOnly = true)
  public List<Alasan> kekurangan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanHasil.LIHAT_BELUM_TERBIT);
    return kekurangan(
        siklus.siklus(tahun), desk.belumFinal(tahun), juri.nilai(tahun), clock.instant());
  }

  private static List<Alasan> kekurangan(
      Siklus tahunan, long belumFinal, NilaiPenjurian nilai, Instant pada) {
    List<Alasan> alasan = new ArrayList<>(AturanPenetapan.fase(tahunan, Fase.DITETAPKAN, pada));
    alasan.addAll(AturanPenetapan.kekurangan(tahunan.parameter(), belumFinal, nilai));
    return alasan;
  }

  /// Freezes the result: content, hash, signature, journal, and the cycle's state, in one
  /// transaction. What does not pass its own verification is not frozen. The cycle and the
  /// declarations of conflicts are stopped before anything is read, so that what somebody was told
  /// is saved is in the file.
  ///
  /// @param ketikan the year typed by hand, because nothing undoes this
  public Putusan tetapkan(Pelaku pelaku, int tahun, String ketikan) {
    pelaku.wajib(TindakanHasil.TETAPKAN);
    return ketikan.strip().equals(Integer.toString(tahun))
        ? tetapkan(pelaku, tahun, clock.instant())
        : Putusan.tolak(HS_011);
  }

  Putusan tetapkan(Pelaku pelaku, int tahun, Instant pada) {
    pelaku.wajib(TindakanHasil.TETAPKAN);
    Siklus tahunan = siklus.hentikan(tahun);
    hubungan.tahan();
    List<BerkasUnit> unit = desk.berkas(tahun);
    NilaiPenjurian nilai = juri.nilai(tahun);
    List<Alasan> alasan = kekurangan(tahunan, desk.belumFinal(tahun), nilai, pada);
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    IsiHasil isi =
        new PenyusunHasil(tahunan, instrumen.instrumen(tahunan.instrumenId()), unit, nilai).susun();
    Optional<Alasan> seri = AturanPenetapan.seri(isi.hasil());
    if (seri.isPresent()) {
      return Putusan.dari(List.of(seri.get()));
    }
    byte[] berkas =
        PenulisHasil.berkas(
            PenulisHasil.isi(isi, keterangan(pelaku, tahunan, unit, nilai, pada)), kunci);
    HasilVerifikasi verifikasi = Verifikasi.periksa(berkas);
    Optional<Alasan> gagal = AturanPenetapan.verifikasi(verifikasi);
    if (gagal.isPresent()) {
      return Putusan.dari(List.of(gagal.get()));
    }
    return simpan(pelaku, tahun, verifikasi, berkas, pada);
  }

  private Putusan simpan(
      Pelaku pelaku, int tahun, HasilVerifikasi verifikasi, byte[] berkas, Instant pada) {
    Putusan putusan = siklus.tetapkan(pelaku, tahun, verifikasi.sidik());
    if (putusan.diterima()) {
      repository.insert(tahun, verifikasi.sidik(), berkas, pelaku.nama(), pada);
      jurnal.catat(
          Catatan.dari(pelaku, "ditetapkan", objek(tahun))
              .perubahan(null, Isi.dari("sidik", verifikasi.sidik(), "unit", verifikasi.unit())));
    }
    return putusan;
  }

  private static Map<String, @Nullable Object> keterangan(
      Pelaku pelaku, Siklus tahunan, List<BerkasUnit> unit, NilaiPenjurian nilai, Instant pada) {
    Map<String, @Nullable Object> isi = new LinkedHashMap<>();
    isi.put("siklus", tahunan.nama());
    isi.put("program", Map.of("nama", "BANGGA", "versi", Versi.PROGRAM));
    isi.put("ditetapkan", Map.of("oleh", pelaku.nama(), "waktu", pada.toString()));
    isi.put("namaKriteria", KeteranganHasil.namaKriteria(tahunan));
    isi.put("undian", KeteranganHasil.undian(nilai));
    isi.put("mandiri", KeteranganHasil.mandiri(unit));
    isi.put("riwayatSkor", KeteranganHasil.riwayat(nilai));
    isi.put("pertimbangan", PertimbanganHasil.daftar(nilai, unit));
    return isi;
  }

  /// Publishes the frozen result of a year, from the start of the phase for it on.
  public Putusan umumkan(Pelaku pelaku, int tahun) {
    return umumkan(pelaku, tahun, clock.instant());
  }

  Putusan umumkan(Pelaku pelaku, int tahun, Instant pada) {
    pelaku.wajib(TindakanHasil.UMUMKAN);
    Optional<HasilBeku> hasil = repository.findTerakhir(tahun);
    if (hasil.isEmpty()) {
      return Putusan.tolak(HS_007);
    }
    List<Alasan> alasan = AturanPenetapan.fase(siklus.siklus(tahun), Fase.DIUMUMKAN, pada);
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    Putusan putusan = siklus.umumkan(pelaku, tahun, hasil.get().sidik());
    if (putusan.diterima()) {
      repository.insertPengumuman(hasil.get(), pelaku.nama(), pada);
      jurnal.catat(
          Catatan.dari(pelaku, "diumumkan", objek(tahun))
              .perubahan(null, Isi.dari("sidik", hasil.get().sidik())));
    }
    return putusan;
  }

  /// Writes what a unit's best practice changed, for the citizens' page.
  public Putusan simpanPraktik(Pelaku pelaku, int tahun, Praktik praktik) {
    pelaku.wajib(TindakanHasil.UBAH_PRAKTIK);
    if (!praktik.layak()) {
      return Putusan.tolak(HS_009);
    }
    repository.simpanPraktik(tahun, praktik, pelaku.nama(), clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "praktik baik ditulis", objek(tahun).unit(praktik.unitId()))
            .perubahan(null, Isi.dari("judul", praktik.judul())));
    return new Putusan.Diterima();
  }

  /// The published result of a year; for everybody.
  @Transactional(readOnly = true)
  public Optional<HasilBeku> terbit(int tahun) {
    return repository.findTerbit(tahun);
  }

  /// The published results, newest year first; for everybody.
  @Transactional(readOnly = true)
  public List<HasilBeku> semuaTerbit() {
    return repository.listTerbit();
  }

  /// The file of a result this reader was given: canonical JSON with its hash and signature.
  @Transactional(readOnly = true)
  public byte[] berkas(HasilBeku hasil) {
    return repository.findBerkas(hasil.id());
  }

  /// Whether that file holds.
  @Transactional(readOnly = true)
  public HasilVerifikasi verifikasi(HasilBeku hasil) {
    return terperiksa.periksa(
        repository.findSidikBerkas(hasil.id()), () -> repository.findBerkas(hasil.id()));
  }

  @Transactional(readOnly = true)
  public List<Praktik> praktik(int tahun) {
    return repository.listPraktik(tahun);
  }

  /// A published result by its hash; for everybody.
  @Transactional(readOnly = true)
  public Optional<HasilBeku> bersidik(String sidik) {
    return repository.findSidik(sidik).filter(HasilBeku::diumumkan);
  }

  /// Every frozen result, newest first.
  @Transactional(readOnly = true)
  public List<HasilBeku> daftar(Pelaku pelaku) {
    pelaku.wajib(TindakanHasil.LIHAT_BELUM_TERBIT);
    return repository.list();
  }

  /// The newest frozen result of a year, also before it is published.
  @Transactional(readOnly = true)
  public Optional<HasilBeku> beku(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanHasil.LIHAT_BELUM_TERBIT);
    return repository.findTerakhir(tahun);
  }

  private static Objek objek(int tahun) {
    return Objek.dari("hasil", tahun).tahun(tahun);
  }
}
