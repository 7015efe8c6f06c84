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
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The satisfaction index as the answers are now, of everything that has answers.
@Service
@Transactional
public class KepuasanService {
  private static final int PERIODE = 12;
  private static final int UNIT = 1_000;
  private static final List<String> INDEKS_LAIN = List.of("IPAK", "IPKP");

  private final RekapService rekap;
  private final AcuanRepository acuan;
  private final OrganisasiService organisasi;
  private final int kelompokMinimum;
  private final Ingatan<Periode, UUID, AcuanLayanan> ingatanAcuan = new Ingatan<>(PERIODE);
  private final Ingatan<Periode, DasarKota, IndeksKota> ingatanKota = new Ingatan<>(PERIODE);
  private final Ingatan<DasarUnit.Kunci, DasarUnit, DasarUnit.Hasil> ingatanNilai =
      new Ingatan<>(UNIT);
  private final Ingatan<DasarUnit.Kunci, DasarUnit, IndeksUnit> ingatanUnit = new Ingatan<>(UNIT);
  private final Ingatan<DasarUnit.Kunci, PenghitungGabungan.Dasar, Gabungan> ingatanWilayah =
      new Ingatan<>(UNIT);

  KepuasanService(
      RekapService rekap,
      AcuanRepository acuan,
      OrganisasiService organisasi,
      @Value("${bangga.kepuasan.kelompok-minimum:10}") int kelompokMinimum) {
    this.rekap = rekap;
    this.acuan = acuan;
    this.organisasi = organisasi;
    this.kelompokMinimum = kelompokMinimum;
  }

  /// What the city's figures rest on.
  ///
  /// @param rekap another object after every change of the answers
  /// @param organisasi another value after every change of the units
  private record DasarKota(Object rekap, AcuanLayanan acuan, UUID organisasi) {}

  /// Groups smaller than this are not shown.
  public int kelompokMinimum() {
    return kelompokMinimum;
  }

  /// Every unit, the kecamatan, and the city. What has not changed since it was computed last is
  /// not computed again.
  public IndeksKota kota(Pelaku pelaku, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN_KOTA);
    return ingatanKota.baca(
        periode,
        new DasarKota(rekap.penanda(periode.tahun()), acuan(periode), organisasi.penanda()),
        dasar -> kota(periode, dasar.acuan()));
  }

  private IndeksKota kota(Periode periode, AcuanLayanan sumber) {
    var penghitung = new PenghitungIndeks(namaUnsur(), sumber);
    Map<Long, List<RekapLayanan>> perUnit =
        rekap.rekap(periode).stream()
            .collect(
                Collectors.groupingBy(RekapLayanan::unitId, TreeMap::new, Collectors.toList()));
    Map<Long, DasarUnit.Hasil> hasil = new HashMap<>();
    perUnit.forEach((id, baris) ->
        hasil.put(
            id,
            ingatanNilai.baca(
                new DasarUnit.Kunci(id, periode),
                new DasarUnit(baris, sumber),
                dasar -> penghitung.hasil(id, dasar))));
    List<IndeksKota.Baris> unit = new ArrayList<>();
    hasil.forEach((id, satu) -> {
      UnitKerja milik = organisasi.terdekat(id, periode.akhir());
      unit.add(
          new IndeksKota.Baris(
              id, milik.kode(), milik.nama(), milik.klaster().sebutan(), satu.nilai()));
    });
    unit.sort(Comparator.comparing(IndeksKota.Baris::kode));
    var gabungan = new PenghitungGabungan(periode, penghitung, hasil, ingatanWilayah);
    return new IndeksKota(
        periode,
        unit,
        gabungan.kecamatan(organisasi.daftar(periode.akhir())),
        gabungan.semua(),
        tanpaJawaban(sumber, perUnit.keySet(), periode));
  }

  private List<IndeksKota.UnitTanpaJawaban> tanpaJawaban(
      AcuanLayanan sumber, Collection<Long> ada, Periode periode) {
    Set<Long> melayani = new HashSet<>();
    sumber.layanan().values().stream()
        .filter(AcuanLayanan.Layanan::aktif)
        .forEach(satu -> melayani.add(satu.unitId()));
    melayani.removeAll(ada);
    return melayani.stream()
        .map(id -> organisasi.terdekat(id, periode.akhir()))
        .map(satu -> new IndeksKota.UnitTanpaJawaban(satu.id(), satu.kode(), satu.nama()))
        .sorted(Comparator.comparing(IndeksKota.UnitTanpaJawaban::kode))
        .toList();
  }

  /// One unit with its services, its points and the other indices of its forms.
  public IndeksUnit unit(Pelaku pelaku, Periode periode, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return hitung(periode, unitId);
  }

  IndeksUnit hitung(Periode periode, long unitId) {
    return ingatanUnit.baca(
        new DasarUnit.Kunci(unitId, periode),
        new DasarUnit(baris(periode, unitId), acuan(periode)),
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
    return ingatanAcuan.baca(periode, rekap.penandaLayanan(), _ -> acuan.acuan(periode));
  }

  /// The index by profile groups; small groups are hidden.
  public List<KelompokProfil> profil(Pelaku pelaku, Periode periode, long unitId) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return new PenghitungProfil(namaUnsur().kode(), kelompokMinimum)
        .hitung(rekap.profil(periode, Set.of(unitId)));
  }

  /// The unsur of the SKM with their names, in the order of the questionnaire.
  public NamaUnsur namaUnsur() {
    return NamaUnsur.dari(rekap.unsur("SKM"));
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

  /// Units above whose answers somebody asks: the kecamatan itself and its kelurahan.
  static boolean dalam(UnitKerja unit, UnitKerja kecamatan) {
    Long induk = unit.indukId();
    return unit.id() == kecamatan.id()
        || (unit.jenis() == JenisUnit.KELURAHAN && induk != null && induk == kecamatan.id());
  }
}
