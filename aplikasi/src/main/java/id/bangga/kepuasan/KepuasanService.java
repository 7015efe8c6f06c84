package id.bangga.kepuasan;

import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN;
import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN_KOTA;

import id.bangga.bersama.Pecahan;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.layanan.RekapService;
import id.bangga.layanan.TallyUnsur;
import id.bangga.layanan.Unsur;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The satisfaction index as the answers are now, of everything that has answers.
@Service
@Transactional
public class KepuasanService {
  private static final int UNIT_TERBANYAK = 1_000;
  private static final List<String> INDEKS_LAIN = List.of("IPAK", "IPKP");

  private final RekapService rekap;
  private final AcuanTerkini acuan;
  private final PenghitungKota kota;
  private final int kelompokMinimum;
  private final Ingatan<DasarUnit.Kunci, DasarUnit, IndeksUnit> ingatan =
      new Ingatan<>(UNIT_TERBANYAK);

  KepuasanService(
      RekapService rekap,
      AcuanTerkini acuan,
      PenghitungKota kota,
      @Value("${bangga.kepuasan.kelompok-minimum:10}") int kelompokMinimum) {
    this.rekap = rekap;
    this.acuan = acuan;
    this.kota = kota;
    this.kelompokMinimum = kelompokMinimum;
  }

  /// Groups smaller than this are not shown.
  public int kelompokMinimum() {
    return kelompokMinimum;
  }

  /// Every unit, the kecamatan, and the city.
  public IndeksKota kota(Pelaku pelaku, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN_KOTA);
    return kota.hitung(periode);
  }

  /// One unit with its services, its points and the other indices of its forms.
  public IndeksUnit unit(Pelaku pelaku, Periode periode, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return hitung(periode, unitId);
  }

  IndeksUnit hitung(Periode periode, long unitId) {
    return ingatan.baca(
        new DasarUnit.Kunci(unitId, periode),
        new DasarUnit(baris(periode, unitId), acuan.acuan(periode)),
        dasar -> hitung(periode, unitId, dasar));
  }

  private IndeksUnit hitung(Periode periode, long unitId, DasarUnit dasar) {
    IndeksUnit hasil =
        new PenghitungIndeks(namaUnsur(), dasar.acuan()).unit(unitId, periode, dasar.baris());
    return new IndeksUnit(
        unitId, periode, hasil.nilai(), hasil.layanan(), hasil.titik(), lain(dasar.baris()));
  }

  /// The sums behind a unit's index, service by service and point by point.
  List<RekapLayanan> baris(Periode periode, long unitId) {
    return rekap.rekap(periode, Set.of(unitId));
  }

  AcuanLayanan acuan(Periode periode) {
    return acuan.acuan(periode);
  }

  /// The index by profile groups; small groups are hidden.
  public List<KelompokProfil> profil(Pelaku pelaku, Periode periode, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return new PenghitungProfil(namaUnsur().kode(), kelompokMinimum)
        .hitung(rekap.profil(periode, Set.of(unitId)));
  }

  /// The unsur of the SKM with their names, in the order of the questionnaire.
  public NamaUnsur namaUnsur() {
    return NamaUnsur.skm(rekap);
  }

  private List<IndeksUnit.IndeksLain> lain(List<RekapLayanan> baris) {
    TallyUnsur sah = TallyUnsur.jumlah(baris.stream().map(RekapLayanan::sah).toList());
    List<IndeksUnit.IndeksLain> hasil = new ArrayList<>();
    for (String kelompok : INDEKS_LAIN) {
      List<String> kode = rekap.unsur(kelompok).stream().map(Unsur::kode).toList();
      Jumlahan milik =
          Jumlahan.dari(sah).pilih(kode.stream().filter(sah.kode()::contains).toList()).terisi();
      var isi = milik.rekap();
      if (isi != null) {
        Pecahan jumlah = Pecahan.NOL;
        long n = 0;
        for (int i = 0; i < milik.kode().size(); i++) {
          long dijawab = isi.sumber().dijawab(i, i);
          jumlah = jumlah.tambah(Pecahan.dari(isi.sumber().skor(i, i), dijawab));
          n = Math.max(n, dijawab);
        }
        hasil.add(
            new IndeksUnit.IndeksLain(
                kelompok,
                kelompok.equals("IPAK")
                    ? "Indeks Persepsi Anti Korupsi"
                    : "Indeks Persepsi Kualitas Pelayanan",
                jumlah.kali(Pecahan.dari(1, milik.kode().size())).bulat(2, RoundingMode.HALF_UP),
                n));
      }
    }
    return hasil;
  }
}
