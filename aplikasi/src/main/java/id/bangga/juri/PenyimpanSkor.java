package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_020;
import static id.bangga.juri.KodeAturanPenjurian.JR_021;
import static id.bangga.juri.KodeAturanPenjurian.JR_025;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.kepentingan.Benturan;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes many saves of sheets in one transaction: cycle held, heads locked, each save judged by
/// the cycle as it is now and by the state the save before it left, scores and journal in a few
/// statements.
@Component
class PenyimpanSkor {
  private final LembarRepository repository;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PenyimpanSkor(
      LembarRepository repository, SiklusService siklus, PenjagaJuri penjaga, Jurnal jurnal) {
    this.repository = repository;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// A save as it came.
  record Simpanan(Pelaku pelaku, KunciLembar kunci, KirimanSkor kiriman) {}

  List<HasilSimpan> simpan(List<Simpanan> kelompok) {
    Map<Integer, Siklus> siklusnya = new HashMap<>();
    kelompok.stream()
        .map(satu -> satu.kunci().tahun())
        .distinct()
        .sorted()
        .forEach(tahun -> siklusnya.put(tahun, siklus.tahan(tahun)));
    Map<KunciLembar, LembarJuri> keadaan =
        repository.lock(kelompok.stream().map(Simpanan::kunci).distinct().toList());
    Map<KunciLembar, LembarJuri> berubah = new LinkedHashMap<>();
    List<Catatan> catatan = new ArrayList<>(kelompok.size());
    List<HasilSimpan> hasil = new ArrayList<>(kelompok.size());
    Map<Long, List<Benturan>> benturan =
        penjaga.benturanBaruSaja(kelompok.stream().map(satu -> satu.kunci().akunId()).toList());
    int kriteria = 0;
    for (Simpanan satu : kelompok) {
      LembarJuri lembar = keadaan.get(satu.kunci());
      Siklus tahunan = Objects.requireNonNull(siklusnya.get(satu.kunci().tahun()));
      List<Alasan> bentur = PenjagaJuri.keberatan(benturan, satu.kunci());
      HasilSimpan keputusan = putuskan(tahunan, lembar, satu, bentur);
      if (lembar != null
          && keputusan instanceof HasilSimpan.Tersimpan baru
          && baru.versi() > lembar.versi()) {
        LembarJuri lanjut = lanjut(lembar, satu.kiriman(), baru.versi());
        keadaan.put(satu.kunci(), lanjut);
        berubah.put(satu.kunci(), lanjut);
        catatan.add(catatan(satu));
        kriteria = Math.max(kriteria, tahunan.kriteria().size());
      }
      hasil.add(keputusan);
    }
    if (!berubah.isEmpty()) {
      repository.simpan(List.copyOf(berubah.values()), kriteria, penjaga.saat());
      jurnal.catat(catatan);
    }
    return hasil;
  }

  private HasilSimpan putuskan(
      Siklus tahunan, @Nullable LembarJuri lembar, Simpanan satu, List<Alasan> bentur) {
    KirimanSkor kiriman = satu.kiriman();
    List<Alasan> keberatan = new ArrayList<>(penjaga.terbuka(tahunan));
    keberatan.addAll(bentur);
    keberatan.addAll(AturanJuri.keberatan(tahunan.kriteria(), kiriman.skor()));
    if (!keberatan.isEmpty()) {
      return new HasilSimpan.Ditolak(Putusan.dari(keberatan));
    }
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
