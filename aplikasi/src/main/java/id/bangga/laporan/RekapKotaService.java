package id.bangga.laporan;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.kepuasan.IndeksKota;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapProfil;
import id.bangga.layanan.RekapService;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.UrutanUnsur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The city's recap, one row a unit, in the columns that Bagian Organisasi sends on: U1 to U9 in
/// the order of the printed questionnaire.
@Service
@Transactional
public class RekapKotaService {
  private static final List<Kolom> PROFIL =
      List.of(
          new Kolom("L", "jenis_kelamin", "L"),
          new Kolom("P", "jenis_kelamin", "P"),
          new Kolom("SD", "pendidikan", "SD"),
          new Kolom("SLTP", "pendidikan", "SMP"),
          new Kolom("SLTA", "pendidikan", "SMA"),
          new Kolom("DIPLOMA", "pendidikan", "D"),
          new Kolom("S1", "pendidikan", "S1"),
          new Kolom("S2", "pendidikan", "S2"),
          new Kolom("S3", "pendidikan", "S3"),
          new Kolom("PNS", "pekerjaan", "PNS"),
          new Kolom("TNI/POLRI", "pekerjaan", "TNI,POLRI"),
          new Kolom("SWASTA", "pekerjaan", "SWASTA"),
          new Kolom("WIRASWASTA", "pekerjaan", "WIRAUSAHA"),
          new Kolom("PELAJAR", "pekerjaan", "PELAJAR"),
          new Kolom("PETANI", "pekerjaan", "PETANI"),
          new Kolom("LAINNYA", "pekerjaan", "LAINNYA"));

  private record Kolom(String judul, String bidang, String pilihan) {}

  private final KepuasanService kepuasan;
  private final RekapService rekap;

  RekapKotaService(KepuasanService kepuasan, RekapService rekap) {
    this.kepuasan = kepuasan;
    this.rekap = rekap;
  }

  public TabelKeluar rekap(Pelaku pelaku, Periode periode) {
    IndeksKota kota = kepuasan.kota(pelaku, periode);
    Map<Long, Map<String, Long>> orang = new HashMap<>();
    var unit = kota.unit().stream().map(IndeksKota.Baris::unitId).collect(Collectors.toSet());
    for (RekapProfil satu : rekap.profil(periode, unit)) {
      orang
          .computeIfAbsent(satu.unitId(), _ -> new HashMap<>())
          .merge(satu.bidang() + "=" + satu.pilihan(), satu.responden(), Long::sum);
    }
    List<String> judul = new ArrayList<>(List.of("NO", "OPP"));
    for (int i = 1; i <= UrutanUnsur.KUESIONER.unsur().size(); i++) {
      judul.add("NRR U" + i);
    }
    PROFIL.forEach(satu -> judul.add(satu.judul()));
    judul.addAll(List.of("POPULASI", "SAMPEL", "NRR TERTIMBANG", "NILAI IKM", "KATEGORI"));
    List<List<@Nullable Object>> baris = new ArrayList<>();
    for (IndeksKota.Baris satu : kota.unit()) {
      baris.add(baris(baris.size() + 1, satu, orang.getOrDefault(satu.unitId(), Map.of())));
    }
    return new TabelKeluar("Rekap SKM " + periode.kode(), judul, baris);
  }

  private static List<@Nullable Object> baris(
      int nomor, IndeksKota.Baris satu, Map<String, Long> orang) {
    HasilSkm hasil = satu.nilai().hasil();
    List<@Nullable Object> isi = new ArrayList<>();
    isi.add(nomor);
    isi.add(satu.nama());
    double tertimbang = 0;
    for (var unsur : UrutanUnsur.KUESIONER.unsur()) {
      isi.add(nrr(hasil, unsur.name()));
    }
    for (var unsur : hasil.unsur()) {
      tertimbang += unsur.nrrTertimbang() == null ? 0 : unsur.nrrTertimbang();
    }
    PROFIL.forEach(kolom -> isi.add(jumlah(kolom, orang)));
    isi.add(satu.nilai().populasi());
    isi.add(hasil.responden());
    isi.add(hasil.ikm() == null ? null : bulat(tertimbang));
    isi.add(hasil.ikm());
    isi.add(hasil.mutu() == null ? null : hasil.mutu().kinerja());
    return isi;
  }

  private static @Nullable BigDecimal nrr(HasilSkm hasil, String kode) {
    for (var satu : hasil.unsur()) {
      Double nilai = satu.nrr();
      if (satu.unsur().kode().equals(kode) && nilai != null) {
        return bulat(nilai);
      }
    }
    return null;
  }

  private static long jumlah(Kolom kolom, Map<String, Long> orang) {
    long jumlah = 0;
    for (String pilihan : kolom.pilihan().split(",", -1)) {
      jumlah += orang.getOrDefault(kolom.bidang() + "=" + pilihan, 0L);
    }
    return jumlah;
  }

  private static BigDecimal bulat(double nilai) {
    return BigDecimal.valueOf(nilai).setScale(3, RoundingMode.HALF_UP);
  }
}
