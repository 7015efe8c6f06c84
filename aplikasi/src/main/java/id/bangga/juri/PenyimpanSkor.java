package id.bangga.juri;

import org.jspecify.annotations.Nullable;

import static id.bangga.juri.KodeAturanPenjurian.JR_020;
import static id.bangga.juri.KodeAturanPenjurian.JR_021;
import static id.bangga.juri.KodeAturanPenjurian.JR_025;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Writes many saves of sheets in one transaction: heads locked, each save judged by the state the
/// one before it left, scores and journal in a few statements.
@Component
class PenyimpanSkor {
  private final LembarRepository repository;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PenyimpanSkor(LembarRepository repository, PenjagaJuri penjaga, Jurnal jurnal) {
    this.repository = repository;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// A save that may be tried.
  ///
  /// @param banyakKriteria criteria of the cycle
  record Simpanan(Pelaku pelaku, KunciLembar kunci, KirimanSkor kiriman, int banyakKriteria) {}

  List<HasilSimpan> simpan(List<Simpanan> kelompok) {
    Map<KunciLembar, LembarJuri> keadaan =
        repository.lock(kelompok.stream().map(Simpanan::kunci).distinct().toList());
    Map<KunciLembar, LembarJuri> berubah = new LinkedHashMap<>();
    List<Catatan> catatan = new ArrayList<>(kelompok.size());
    List<HasilSimpan> hasil = new ArrayList<>(kelompok.size());
    int kriteria = 0;
    for (Simpanan satu : kelompok) {
      LembarJuri lembar = keadaan.get(satu.kunci());
      HasilSimpan keputusan = putuskan(lembar, satu.kiriman());
      if (lembar != null
          && keputusan instanceof HasilSimpan.Tersimpan baru
          && baru.versi() > lembar.versi()) {
        LembarJuri lanjut = lanjut(lembar, satu.kiriman(), baru.versi());
        keadaan.put(satu.kunci(), lanjut);
        berubah.put(satu.kunci(), lanjut);
        catatan.add(catatan(satu));
        kriteria = Math.max(kriteria, satu.banyakKriteria());
      }
      hasil.add(keputusan);
    }
    if (!berubah.isEmpty()) {
      repository.simpan(List.copyOf(berubah.values()), kriteria, penjaga.saat());
      jurnal.catat(catatan);
    }
    return hasil;
  }

  private static HasilSimpan putuskan(
      @Nullable LembarJuri lembar, KirimanSkor kiriman) {
    if (lembar == null) {
      return new HasilSimpan.Ditolak(Putusan.tolak(JR_020));
    }
    if (kiriman.id().equals(lembar.kiriman())) {
      return new HasilSimpan.Tersimpan(lembar.versi());
    }
    if (lembar.dikunci()) {
      return new HasilSimpan.Ditolak(Putusan.tolak(JR_021));
    }
    if (kiriman.versi() != lembar.versi()) {
      return new HasilSimpan.Ditolak(Putusan.tolak(JR_025));
    }
    return new HasilSimpan.Tersimpan(lembar.versi() + 1);
  }

  private static LembarJuri lanjut(LembarJuri lama, KirimanSkor kiriman, int versi) {
    return new LembarJuri(
        lama.kunci(), lama.status(), kiriman.skor(), lama.terkunci(), kiriman.id(), versi);
  }

  private static Catatan catatan(Simpanan satu) {
    List<Object> isi = new ArrayList<>();
    new TreeMap<>(satu.kiriman().skor())
        .forEach((kode, nilai) -> {
          isi.add(kode);
          isi.add(nilai);
        });
    return Catatan.dari(satu.pelaku(), "skor juri disimpan", PenjagaJuri.objek(satu.kunci()))
        .perubahan(null, Isi.dari(isi.toArray()));
  }
}
