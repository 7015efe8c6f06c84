package id.bangga.penilaian;

import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.HasilImpor.Perbedaan;
import id.bangga.berkas.Tabel;
import id.bangga.siklus.SiklusService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a table of figures would change: its faults, or what is new and what differs.
@Component
class RencanaAuto {
  private final AutoRepository repository;
  private final SiklusService siklus;

  RencanaAuto(AutoRepository repository, SiklusService siklus) {
    this.repository = repository;
    this.siklus = siklus;
  }

  record Hitungan(HasilImpor hasil, List<BacaAuto.Satu> berubah) {}

  Hitungan hitung(int tahun, Tabel tabel) {
    var baca = BacaAuto.baca(tabel, siklus.peserta(tahun), siklus.instrumen(tahun));
    List<Galat> galat = new ArrayList<>(baca.galat());
    if (siklus.siklus(tahun).status().beku()) {
      galat.add(Galat.berkas(KodePenilaian.PN_017.name(), KodePenilaian.PN_017.kalimat()));
    }
    List<String> catatan =
        baca.takDikenal().stream()
            .filter(k -> !List.of("nama unit", "indikator", "urutan nilai").contains(k))
            .map(k -> "Kolom “%s” diabaikan.".formatted(k))
            .toList();
    if (!galat.isEmpty()) {
      return new Hitungan(HasilImpor.ditolak(tabel.baris().size(), galat, catatan), List.of());
    }
    var penyusunHasil = new HasilImpor.Penyusun();
    Map<Long, Map<String, NilaiAuto>> lama = repository.findAll(tahun);
    List<BacaAuto.Satu> berubah = new ArrayList<>();
    for (BacaAuto.Satu satu : baca.baris()) {
      NilaiAuto ada = lama.getOrDefault(satu.unit().unitId(), Map.of()).get(satu.kunci());
      if (banding(penyusunHasil, satu, ada)) {
        berubah.add(satu);
      }
    }
    return new Hitungan(penyusunHasil.selesai(catatan), berubah);
  }

  private static boolean banding(
      HasilImpor.Penyusun hasil, BacaAuto.Satu satu, @Nullable NilaiAuto lama) {
    String objek = satu.unit().kode() + " " + satu.kunci();
    String baru = JejakAuto.teks(satu.masukan(), satu.berlaku(), satu.keterangan(), satu.sumber());
    if (lama == null) {
      hasil.baru(satu.baris(), objek, baru);
      return true;
    }
    String ada = JejakAuto.teks(lama);
    hasil.sudahAda(
        ada.equals(baru)
            ? List.of()
            : List.of(new Perbedaan(satu.baris(), objek, "nilai", ada, baru)));
    return !ada.equals(baru);
  }
}
