package id.bangga.kepuasan;

import id.bangga.bersama.Pecahan;
import id.bangga.layanan.RekapProfil;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The index per profile group of one unit, small groups hidden.
final class PenghitungProfil {
  private final List<String> skm;
  private final int minimum;

  PenghitungProfil(List<String> skm, int minimum) {
    this.skm = skm;
    this.minimum = minimum;
  }

  private static final class Isi {
    private long responden;
    private final Map<String, long[]> unsur = new HashMap<>();
  }

  List<KelompokProfil> hitung(List<RekapProfil> baris) {
    Map<String, Map<String, Isi>> bidang = new LinkedHashMap<>();
    for (RekapProfil satu : baris) {
      tambah(
          bidang
              .computeIfAbsent(satu.bidang(), _ -> new TreeMap<>())
              .computeIfAbsent(satu.pilihan(), _ -> new Isi()),
          satu);
    }
    List<KelompokProfil> hasil = new ArrayList<>();
    bidang.forEach((kode, isi) -> {
      boolean ditanyakan = isi.keySet().stream().anyMatch(pilihan -> !pilihan.isEmpty());
      if (ditanyakan) {
        hasil.add(kelompok(kode, isi));
      }
    });
    return hasil;
  }

  private void tambah(Isi isi, RekapProfil satu) {
    isi.responden += satu.responden();
    for (int i = 0; i < satu.kode().size(); i++) {
      if (skm.contains(satu.kode().get(i))) {
        long[] jumlah = isi.unsur.computeIfAbsent(satu.kode().get(i), _ -> new long[2]);
        jumlah[0] += satu.jumlah().get(i);
        jumlah[1] += satu.terisi().get(i);
      }
    }
  }

  private KelompokProfil kelompok(String bidang, Map<String, Isi> isi) {
    Set<String> tutup =
        PenutupKelompok.ditutup(
            isi.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().responden)),
            minimum);
    List<KelompokProfil.Baris> baris = new ArrayList<>();
    for (String pilihan : NamaProfil.urut(bidang, isi.keySet())) {
      Isi satu = isi.getOrDefault(pilihan, new Isi());
      boolean ditutup = tutup.contains(pilihan);
      baris.add(
          new KelompokProfil.Baris(
              pilihan,
              NamaProfil.pilihan(bidang, pilihan),
              ditutup ? 0 : satu.responden,
              ditutup ? null : ikm(satu),
              ditutup));
    }
    return new KelompokProfil(bidang, NamaProfil.bidang(bidang), baris);
  }

  private static @Nullable BigDecimal ikm(Isi isi) {
    List<long[]> ada = isi.unsur.values().stream().filter(satu -> satu[1] > 0).toList();
    if (ada.isEmpty() || ada.size() < isi.unsur.size()) {
      return null;
    }
    return ada.stream()
        .map(satu -> Pecahan.dari(satu[0], satu[1]))
        .reduce(Pecahan.NOL, Pecahan::tambah)
        .kali(Pecahan.dari(25, ada.size()))
        .bulat(2, RoundingMode.HALF_UP);
  }
}
