package id.bangga.bukti;

import id.bangga.audit.Catatan;
import id.bangga.audit.IngatanJurnal;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.JurnalService;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.VersiUsang;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The lockers: reading, describing and putting away evidence. Files come in through {@link
/// UnggahService}, links to indicators are made by {@link TautanService}.
@Service
public class BuktiService {
  private final BuktiRepository repository;
  private final TautanRepository tautan;
  private final GudangBerkas gudang;
  private final PintuBukti pintu;
  private final PenjagaGabungan penjaga;
  private final Jurnal jurnal;
  private final JurnalService baca;
  private final Clock clock;
  private final IngatanJurnal<String, List<IsiUnit>> ingatan = new IngatanJurnal<>(1);

  BuktiService(
      BuktiRepository repository,
      TautanRepository tautan,
      GudangBerkas gudang,
      PintuBukti pintu,
      PenjagaGabungan penjaga,
      Jurnal jurnal,
      JurnalService baca,
      Clock clock) {
    this.repository = repository;
    this.tautan = tautan;
    this.gudang = gudang;
    this.pintu = pintu;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
    this.baca = baca;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public IsiLaci laci(Pelaku pelaku, SaringBukti saring) {
    pintu.wajib(pelaku, TindakanBukti.LIHAT_BUKTI, saring.unitId());
    List<Bukti> bukti = repository.list(saring);
    return new IsiLaci(
        bukti, repository.jumlah(saring), tautan.list(bukti.stream().map(Bukti::id).toList()));
  }

  /// How full the lockers are that the actor may look into without an assignment.
  @Transactional(readOnly = true)
  public List<IsiUnit> isiUnit(Pelaku pelaku) {
    pelaku.wajib(TindakanBukti.LIHAT_BUKTI);
    return ingatan.baca(baca::kedudukanTenang, "semua", repository::isiUnit).stream()
        .filter(satu -> pelaku.bolehTanpaTugas(TindakanBukti.LIHAT_BUKTI, satu.unitId()))
        .toList();
  }

  @Transactional(readOnly = true)
  public RincianBukti rincian(Pelaku pelaku, long id) {
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.LIHAT_BUKTI, id);
    return new RincianBukti(
        bukti,
        tautan.list(id),
        repository.findKembar(bukti).stream()
            .filter(satu -> pintu.boleh(pelaku, TindakanBukti.LIHAT_BUKTI, satu.unitId()))
            .toList());
  }

  /// The evidence and where its file lies, for sending it.
  @Transactional(readOnly = true)
  public BerkasBukti berkas(Pelaku pelaku, long id) {
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.LIHAT_BUKTI, id);
    return new BerkasBukti(bukti, gudang.tempat(bukti.sidik()));
  }

  /// An evidence with its file on disk.
  public record BerkasBukti(Bukti bukti, Path berkas) {}

  /// Evidence of a unit linked in a cycle, by indicator, in the order it was linked; also what does
  /// not count (see {@link Bukti#keabsahan}). For other modules, which have checked the reader's
  /// right.
  @Transactional(readOnly = true)
  public Map<Long, List<Bukti>> tertaut(int tahun, long unitId) {
    return repository.tertaut(tahun, unitId).stream()
        .collect(
            Collectors.groupingBy(
                BuktiRepository.Tertaut::indikatorId,
                Collectors.mapping(BuktiRepository.Tertaut::bukti, Collectors.toList())));
  }

  /// The same for every unit: unit, then indicator.
  @Transactional(readOnly = true)
  public Map<Long, Map<Long, List<Bukti>>> tertaut(int tahun) {
    return repository.tertaut(tahun, null).stream()
        .collect(
            Collectors.groupingBy(
                satu -> satu.bukti().unitId(),
                Collectors.groupingBy(
                    BuktiRepository.Tertaut::indikatorId,
                    Collectors.mapping(BuktiRepository.Tertaut::bukti, Collectors.toList()))));
  }

  /// Corrects what is said about a document.
  @Transactional
  public Putusan ubah(Pelaku pelaku, long id, int versi, DataBukti data) {
    Bukti lama = pintu.bukti(pelaku, TindakanBukti.UBAH_BUKTI, id);
    List<Integer> tahun = tahunDipakai(id);
    List<Alasan> alasan = new ArrayList<>(terkunci(lama, tahun, KodeBukti.BD_022));
    alasan.addAll(AturanBukti.periksa(data, LocalDate.now(clock)).alasan());
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    if (!repository.update(id, data, versi)) {
      throw new VersiUsang("Bukti “" + lama.judul() + "”");
    }
    tahun.forEach(satu -> penjaga.berubah(lama.unitId(), satu));
    Bukti baru = repository.find(id).orElseThrow();
    jurnal.catat(Catatan.dari(pelaku, "diubah", objek(baru)).perubahan(isi(lama), isi(baru)));
    return new Putusan.Diterima();
  }

  /// Puts an evidence away; it can be taken back.
  @Transactional
  public Putusan hapus(Pelaku pelaku, long id) {
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.UBAH_BUKTI, id);
    List<Integer> tahun = tahunDipakai(id);
    List<Alasan> alasan = terkunci(bukti, tahun, KodeBukti.BD_023);
    if (!alasan.isEmpty() || bukti.terhapus()) {
      return Putusan.dari(alasan);
    }
    repository.updateDihapus(id, clock.instant());
    tahun.forEach(satu -> penjaga.berubah(bukti.unitId(), satu));
    jurnal.catat(pelaku, "dihapus", objek(bukti));
    return new Putusan.Diterima();
  }

  /// Takes an evidence back that was put away, with its links.
  @Transactional
  public Putusan urungkanHapus(Pelaku pelaku, long id) {
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.UBAH_BUKTI, id);
    if (!bukti.terhapus()) {
      return new Putusan.Diterima();
    }
    var kembar = repository.findBersidik(bukti.unitId(), bukti.sidik());
    if (kembar.isPresent()) {
      return Putusan.tolak(
          KodeBukti.BD_027,
          "Berkas yang sama sudah ada lagi di laci sebagai “%s”.".formatted(kembar.get().judul()));
    }
    List<Integer> tahun = tahunDipakai(id);
    List<Alasan> alasan = terkunci(bukti, tahun, KodeBukti.BD_022);
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    repository.updateDihapus(id, null);
    tahun.forEach(satu -> penjaga.berubah(bukti.unitId(), satu));
    jurnal.catat(pelaku, "penghapusan diurungkan", objek(bukti));
    return new Putusan.Diterima();
  }

  private List<Integer> tahunDipakai(long id) {
    return tautan.list(id).stream().map(TautanBukti::tahun).distinct().toList();
  }

  private List<Alasan> terkunci(Bukti bukti, List<Integer> tahun, KodeBukti kode) {
    return tahun.stream()
        .flatMap(satu -> penjaga.bolehUbah(bukti.unitId(), satu).alasan().stream())
        .map(alasan -> new Alasan(kode, kode.kalimat() + " " + alasan.pesan()))
        .toList();
  }

  private static String isi(Bukti bukti) {
    return Isi.dari(
        "judul", bukti.judul(),
        "tanggal", bukti.tanggalDokumen(),
        "mulai", bukti.periodeMulai(),
        "selesai", bukti.periodeSelesai(),
        "pemilik", bukti.pemilik());
  }

  static Objek objek(Bukti bukti) {
    return Objek.dari("bukti", bukti.id()).unit(bukti.unitId());
  }
}
