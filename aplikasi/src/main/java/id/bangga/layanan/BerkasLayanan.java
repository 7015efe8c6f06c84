package id.bangga.layanan;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.Pelaku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares a file of services and populations with what is there: one row for each service and
/// period; the period may be left blank.
final class BerkasLayanan {
  private final Masukan masukan;
  private final Pelaku pelaku;
  private final Map<String, Long> unit;
  private final Map<String, LayananUnit> ada;
  private final Map<String, LayananBaru> baru = new LinkedHashMap<>();
  private final Map<String, LayananUnit> berubah = new LinkedHashMap<>();
  private final Map<Kunci, Orang> populasi = new LinkedHashMap<>();
  private final List<HasilImpor.Perbedaan> perbedaan = new ArrayList<>();
  private final Map<Kunci, Populasi> populasiLama;
  private int tetap;

  /// A population by the code of its service.
  record Kunci(String kode, Periode periode) {}

  record Orang(long jumlah, String sumber) {}

  /// What has to be done, and how it looks to people.
  record Rencana(
      List<LayananBaru> baru,
      List<LayananUnit> berubah,
      Map<Kunci, Orang> populasi,
      HasilImpor hasil) {}

  private BerkasLayanan(
      Tabel tabel,
      Pelaku pelaku,
      Map<String, Long> unit,
      List<LayananUnit> layanan,
      Map<Kunci, Populasi> populasiLama) {
    this.masukan = Masukan.dari(tabel);
    this.pelaku = pelaku;
    this.unit = unit;
    this.ada = new HashMap<>();
    layanan.forEach(satu -> ada.put(satu.kode(), satu));
    this.populasiLama = populasiLama;
  }

  static Rencana banding(
      Tabel tabel,
      Pelaku pelaku,
      Map<String, Long> unit,
      List<LayananUnit> layanan,
      Map<Kunci, Populasi> populasiLama) {
    return new BerkasLayanan(tabel, pelaku, unit, layanan, populasiLama).banding();
  }

  private Rencana banding() {
    Kolom unitKolom = masukan.wajib("unit", "kode unit");
    Kolom kode = masukan.wajib("kode", "kode layanan");
    Kolom nama = masukan.wajib("nama", "nama layanan");
    Kolom gratis = masukan.wajib("gratis");
    Kolom periode = masukan.opsional("periode");
    Kolom jumlah = masukan.opsional("populasi");
    Kolom sumber = masukan.opsional("sumber");
    masukan.wajibBerisi();
    if (unitKolom.ada() && kode.ada() && nama.ada() && gratis.ada()) {
      for (Baris baris : masukan.baris()) {
        Long unitId = unit(baris, unitKolom);
        String kodeLayanan = masukan.teks(baris, kode, 60);
        String sebutan = masukan.teks(baris, nama, 200);
        Boolean bebas = masukan.yaTidak(baris, gratis);
        if (unitId != null && !kodeLayanan.isEmpty() && !sebutan.isEmpty() && bebas != null) {
          layanan(baris, kode, new LayananBaru(unitId, kodeLayanan, sebutan, bebas));
          populasi(baris, kodeLayanan, periode, jumlah, sumber);
        }
      }
    }
    return rencana();
  }

  private @Nullable Long unit(Baris baris, Kolom kolom) {
    String kode = masukan.teks(baris, kolom);
    Long id = unit.get(kode);
    if (kode.isEmpty()) {
      return null;
    }
    if (id == null || !pelaku.boleh(TindakanLayanan.KELOLA_LAYANAN, id)) {
      tolak(
          baris,
          kolom,
          KodeAturanLayanan.LY_014,
          "Unit “" + kode + "” tidak dikenal atau bukan unit Anda.");
      return null;
    }
    return id;
  }

  private void layanan(Baris baris, Kolom kolom, LayananBaru satu) {
    LayananUnit lama = ada.get(satu.kode());
    if (lama == null) {
      if (baru.put(satu.kode(), satu) == null) {
        perbedaan.add(
            new HasilImpor.Perbedaan(baris.nomor(), satu.kode(), "layanan", null, satu.nama()));
      }
    } else if (lama.unitId() != satu.unitId()) {
      tolak(baris, kolom, KodeAturanLayanan.LY_002, KodeAturanLayanan.LY_002.kalimat());
    } else if (!lama.nama().equals(satu.nama()) || lama.gratis() != satu.gratis()) {
      beda(baris, satu.kode(), "nama", lama.nama(), satu.nama());
      beda(baris, satu.kode(), "gratis", kata(lama.gratis()), kata(satu.gratis()));
      berubah.put(
          satu.kode(),
          new LayananUnit(
              lama.id(),
              lama.unitId(),
              lama.kode(),
              satu.nama(),
              satu.gratis(),
              lama.aktif(),
              lama.versi()));
    } else {
      tetap++;
    }
  }

  private void populasi(
      Baris baris, String kode, Kolom kolomPeriode, Kolom kolomJumlah, Kolom kolomSumber) {
    String tulisan = masukan.teks(baris, kolomPeriode);
    Integer jumlah = masukan.bulat(baris, kolomJumlah);
    if (tulisan.isEmpty() || jumlah == null) {
      return;
    }
    Optional<Periode> periode = Periode.urai(tulisan);
    String sumber = masukan.teks(baris, kolomSumber, 200);
    if (periode.isEmpty()) {
      tolak(
          baris,
          kolomPeriode,
          KodeAturanLayanan.LY_005,
          "Periode ditulis 2026, 2026-S1, 2026-T2, atau 2026-B05.");
    } else if (!AturanLayanan.populasi(jumlah, sumber).diterima()) {
      tolak(baris, kolomJumlah, KodeAturanLayanan.LY_005, KodeAturanLayanan.LY_005.kalimat());
    } else {
      var kunci = new Kunci(kode, periode.get());
      Populasi lama = populasiLama.get(kunci);
      if (lama == null || lama.jumlah() != jumlah || !lama.sumber().equals(sumber)) {
        populasi.put(kunci, new Orang(jumlah, sumber));
        beda(
            baris,
            kode,
            "populasi " + periode.get().label(),
            lama == null ? "" : Long.toString(lama.jumlah()),
            jumlah.toString());
      }
    }
  }

  private void beda(Baris baris, String objek, String kolom, String lama, String menjadi) {
    if (!lama.equals(menjadi)) {
      perbedaan.add(new HasilImpor.Perbedaan(baris.nomor(), objek, kolom, lama, menjadi));
    }
  }

  private static String kata(boolean ya) {
    return ya ? "ya" : "tidak";
  }

  private void tolak(Baris baris, Kolom kolom, KodeAturanLayanan sebab, String pesan) {
    masukan.tolak(baris, kolom, sebab.name(), pesan);
  }

  private Rencana rencana() {
    List<Galat> galat = masukan.galat();
    return new Rencana(
        List.copyOf(baru.values()),
        List.copyOf(berubah.values()),
        Map.copyOf(populasi),
        new HasilImpor(
            masukan.baris().size(),
            baru.size(),
            berubah.size() + populasi.size(),
            tetap,
            galat.isEmpty() ? perbedaan : List.of(),
            galat,
            masukan.kolomTakDikenal().isEmpty()
                ? List.of()
                : List.of("Kolom yang diabaikan: " + String.join(", ", masukan.kolomTakDikenal())),
            false));
  }
}
