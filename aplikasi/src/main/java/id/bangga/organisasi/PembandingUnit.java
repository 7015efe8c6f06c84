package id.bangga.organisasi;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.HasilImpor.Perbedaan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells, unit by unit and field by field, what a file would change.
final class PembandingUnit {
  private final Susunan awal;
  private final Susunan sesudah;
  private final List<RiwayatUnit> berubah = new ArrayList<>();
  private final List<Perbedaan> perbedaan = new ArrayList<>();
  private int tambah;
  private int ubah;
  private int tetap;

  PembandingUnit(Susunan awal, Susunan sesudah) {
    this.awal = awal;
    this.sesudah = sesudah;
  }

  void bandingkan(long id, KelompokBaris baris) {
    RiwayatUnit baru = sesudah.wajib(id);
    String nama = baru.kode() + " " + baru.terakhir().data().nama();
    int nomor = baris.baris().getLast().nomor();
    RiwayatUnit lama = awal.cari(id).orElse(null);
    if (lama == null) {
      tambah++;
      String jenis = baru.terakhir().data().jenis().sebutan();
      perbedaan.add(new Perbedaan(nomor, nama, "", null, jenis));
      berubah.add(baru);
    } else if (lama.masa().equals(baru.masa())) {
      tetap++;
    } else {
      ubah++;
      berubah.add(baru);
      baru.masa().stream()
          .filter(m -> !lama.masa().contains(m) && !hanyaBerakhir(lama, baru, m))
          .forEach(m -> rinci(baris.untuk(m.sejak()).nomor(), nama, lama.terdekat(m.sejak()), m));
      jumlahMasa(nomor, nama, lama, baru);
    }
  }

  /// A span that only ends earlier because another follows it is told by that other.
  private static boolean hanyaBerakhir(RiwayatUnit lama, RiwayatUnit baru, Masa m) {
    return !m.equals(baru.terakhir())
        && lama.masa().stream()
            .anyMatch(l -> l.sejak().equals(m.sejak()) && l.data().equals(m.data()));
  }

  private void rinci(int nomor, String nama, Masa lama, Masa baru) {
    Map<KolomUnit, String> dulu = tulis(lama);
    Map<KolomUnit, String> kini = tulis(baru);
    for (KolomUnit k : KolomUnit.values()) {
      String isiLama = dulu.getOrDefault(k, "");
      String isiBaru = kini.getOrDefault(k, "");
      if (!isiLama.equals(isiBaru)) {
        perbedaan.add(new Perbedaan(nomor, nama, k.label(), isiLama, isiBaru));
      }
    }
  }

  /// A history that loses days it had is said, for it takes something away.
  private void jumlahMasa(int nomor, String nama, RiwayatUnit lama, RiwayatUnit baru) {
    Set<LocalDate> hilang = new LinkedHashSet<>(lama.masa().stream().map(Masa::sejak).toList());
    baru.masa().forEach(m -> hilang.remove(m.sejak()));
    for (LocalDate sejak : hilang) {
      perbedaan.add(
          new Perbedaan(
              nomor, nama, "Riwayat", "keadaan sejak " + Tulis.tanggal(sejak), "dihapus"));
    }
  }

  private Map<KolomUnit, String> tulis(Masa masa) {
    Long induk = masa.data().indukId();
    Map<KolomUnit, String> isi =
        BarisUnit.tulis(masa.data(), induk == null ? null : sesudah.wajib(induk).kode());
    isi.put(KolomUnit.SEJAK, Tulis.tanggal(masa.sejak()));
    LocalDate sampai = masa.sampai();
    isi.put(KolomUnit.SAMPAI, sampai == null ? "" : Tulis.tanggal(sampai));
    return isi;
  }

  List<RiwayatUnit> berubah() {
    return berubah;
  }

  HasilImpor selesai(int baris, List<String> catatan) {
    return new HasilImpor(baris, tambah, ubah, tetap, perbedaan, List.of(), catatan, false);
  }
}
