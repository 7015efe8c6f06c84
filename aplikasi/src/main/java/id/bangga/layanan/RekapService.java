package id.bangga.layanan;

import id.bangga.web.SekaliBaca;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The exact sums over answers, as new as the database: what every index, interval and share is
/// computed from. For other modules, which have checked the right of their own page.
@Service
public class RekapService {
  private final ProfilRepository profil;
  private final PenulisRekap penulis;
  private final LayananTerkini terkini;
  private final IngatanRekap<Rekap> ingatan;
  private final IngatanRekap<ProfilRepository.Isi> ingatanProfil;
  private final JumlahPeriode jumlah = new JumlahPeriode();

  RekapService(
      RekapRepository rekap,
      ProfilRepository profil,
      PenulisRekap penulis,
      LayananTerkini terkini) {
    this.profil = profil;
    this.penulis = penulis;
    this.terkini = terkini;
    this.ingatan = new IngatanRekap<>(rekap::keadaan, rekap::berubah, Rekap::kunci, Rekap::tambah);
    this.ingatanProfil =
        new IngatanRekap<>(
            rekap::keadaan, profil::berubah, ProfilRepository.Isi::kunci, (_, baru) -> baru);
  }

  /// The questions that count for one index (SKM, IPAK, IPKP), each once, in the order of the
  /// questionnaires.
  public List<Unsur> unsur(String kelompok) {
    return terkini.unsur(kelompok);
  }

  /// Another object after every change of the year's tallies: dates what is computed from them.
  @Transactional(readOnly = true)
  public Object penanda(int tahun) {
    return baca(tahun);
  }

  /// Differs after every change of services, points, populations and questions.
  public UUID penandaLayanan() {
    return terkini.penanda();
  }

  /// The questions of each questionnaire, in the order of an answer's digits.
  public Map<Long, List<String>> kodeUnsur() {
    return terkini.potret().kode();
  }

  /// The sums of every service at every service point of the city that has answers in the period.
  /// What has not changed since the last reading is the same object.
  @Transactional(readOnly = true)
  public List<RekapLayanan> rekap(Periode periode) {
    return jumlah.jumlah(periode, baca(periode.tahun()), terkini.potret());
  }

  /// The same for some units.
  @Transactional(readOnly = true)
  public List<RekapLayanan> rekap(Periode periode, Set<Long> unit) {
    return rekap(periode).stream().filter(satu -> unit.contains(satu.unitId())).toList();
  }

  private Map<Tempat, Map<Rekap.Kunci, Rekap>> baca(int tahun) {
    return SekaliBaca.baca(new Sekali(tahun), () -> ingatan.baca(tahun));
  }

  /// What a page reads once.
  private record Sekali(int tahun) {}

  /// The sums by answers to the profile questions, of the units asked for; excluded answers left
  /// out. Small groups are in it: who shows them must suppress them.
  @Transactional
  public List<RekapProfil> profil(Periode periode, Set<Long> unit) {
    penulis.terapkan(Map.of());
    Map<Long, Long> pemilik = terkini.potret().pemilik();
    Collection<ProfilRepository.Isi> basi =
        profil.basi(
            periode.tahun(),
            pemilik.entrySet().stream()
                .filter(satu -> unit.contains(satu.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    if (!basi.isEmpty()) {
      profil.save(basi);
    }
    Map<Long, List<String>> kode = terkini.potret().kode();
    Map<Kelompok, JumlahRingkas> jumlah = new HashMap<>();
    ingatanProfil
        .baca(periode.tahun())
        .forEach((tempat, bagian) -> {
          if (unit.contains(wajib(pemilik, tempat.layananId()))) {
            bagian.forEach((kunci, isi) -> {
              if (!kunci.dikecualikan() && periode.memuat(kunci.bulan())) {
                isi.kelompok().forEach((kelompok, satu) -> tambah(jumlah, kunci, kelompok, satu));
              }
            });
          }
        });
    return jumlah.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(satu ->
            rekapProfil(
                satu.getKey(),
                satu.getValue(),
                wajib(pemilik, satu.getKey().tempat().layananId()),
                wajib(kode, satu.getKey().instrumenId())))
        .toList();
  }

  private static void tambah(
      Map<Kelompok, JumlahRingkas> jumlah, Rekap.Kunci kunci, String kelompok, JumlahRingkas satu) {
    jumlah
        .computeIfAbsent(
            new Kelompok(Tempat.dari(kunci), kunci.instrumenId(), kelompok),
            _ -> new JumlahRingkas(satu.terisi().length))
        .tambah(satu);
  }

  private static RekapProfil rekapProfil(
      Kelompok kelompok, JumlahRingkas jumlah, long unitId, List<String> kode) {
    int batas = kelompok.nama().indexOf('=');
    return new RekapProfil(
        unitId,
        kelompok.tempat().titikId(),
        kelompok.tempat().layananId(),
        kelompok.nama().substring(0, batas),
        kelompok.nama().substring(batas + 1),
        jumlah.responden(),
        kode,
        Arrays.stream(jumlah.terisi()).boxed().toList(),
        Arrays.stream(jumlah.jumlah()).boxed().toList());
  }

  private static <T> T wajib(Map<Long, T> peta, long id) {
    return Objects.requireNonNull(peta.get(id));
  }

  private record Kelompok(Tempat tempat, long instrumenId, String nama)
      implements Comparable<Kelompok> {
    @Override
    public int compareTo(Kelompok lain) {
      int hasil = tempat.compareTo(lain.tempat);
      if (hasil == 0) {
        hasil = Long.compare(instrumenId, lain.instrumenId);
      }
      return hasil != 0 ? hasil : nama.compareTo(lain.nama);
    }
  }
}
