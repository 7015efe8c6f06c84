package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_014;
import static id.bangga.juri.KodeAturanPenjurian.JR_016;
import static id.bangga.juri.KodeAturanPenjurian.JR_018;
import static id.bangga.juri.KodeAturanPenjurian.JR_019;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drawing the order in which the finalists present.
@Service
@Transactional
public class UndianService {
  private final FinalisRepository repository;
  private final LembarRepository lembar;
  private final KunciPenjurian kunci;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  UndianService(
      FinalisRepository repository,
      LembarRepository lembar,
      KunciPenjurian kunci,
      SiklusService siklus,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.lembar = lembar;
    this.kunci = kunci;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  @Transactional(readOnly = true)
  public List<Undian> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return repository.listUndian(tahun);
  }

  /// Draws the order of a group with this seed; slots follow each other from `mulai`.
  ///
  /// @param alasan why it is drawn again; may be empty for the first draw
  public Putusan undi(
      Pelaku pelaku, int tahun, Klaster klaster, long benih, Instant mulai, String alasan) {
    pelaku.wajib(TindakanPenjurian.UNDI_URUTAN);
    List<Alasan> beku = kunci.kunci(tahun);
    if (!beku.isEmpty()) {
      return Putusan.dari(beku);
    }
    List<Finalis> finalis =
        repository.list(tahun).stream().filter(satu -> satu.klaster() == klaster).toList();
    if (finalis.isEmpty()) {
      return Putusan.tolak(JR_014);
    }
    if (sudahAdaSkor(tahun, finalis)) {
      return Putusan.tolak(JR_016);
    }
    boolean ulang =
        repository.listUndian(tahun).stream().anyMatch(satu -> satu.klaster() == klaster);
    List<Alasan> keberatan = new ArrayList<>(jadwal(siklus.siklus(tahun), mulai, finalis.size()));
    keberatan.addAll(
        ulang
            ? Tulisan.wajib(JR_018, "Alasan", alasan)
            : Tulisan.periksa(JR_018, "Alasan", alasan));
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    var undian = new Undian(klaster, benih, Undian.ALGORITMA, mulai, pelaku.nama(), penjaga.saat());
    repository.simpanUndian(tahun, undian);
    repository.simpanGiliran(tahun, klaster, giliran(tahun, finalis, undian));
    jurnal.catat(
        Catatan.dari(pelaku, "urutan tampil diundi", PenjagaJuri.objek(tahun))
            .alasan(alasan.strip())
            .perubahan(
                null,
                Isi.dari(
                    "klaster", klaster, "benih", benih, "mulai", mulai, "cara", "SplitMix64")));
    return new Putusan.Diterima();
  }

  /// Jurors can score only while the phase is open, so nobody presents outside it.
  private static List<Alasan> jadwal(Siklus siklus, Instant mulai, int banyak) {
    Instant selesai = mulai.plus(slot(siklus.parameter()).multipliedBy(banyak));
    return siklus
        .fase(Fase.PENJURIAN)
        .filter(fase -> !fase.memuat(mulai) || selesai.isAfter(fase.selesai()))
        .map(_ -> Alasan.dari(JR_019))
        .stream()
        .toList();
  }

  private boolean sudahAdaSkor(int tahun, List<Finalis> finalis) {
    Set<Long> unit = new HashSet<>();
    finalis.forEach(satu -> unit.add(satu.unitId()));
    return lembar.list(tahun).stream()
        .anyMatch(satu -> unit.contains(satu.kunci().unitId()) && !satu.skor().isEmpty());
  }

  private static Duration slot(ParameterSiklus parameter) {
    return Duration.ofMinutes((long) parameter.menitPaparan() + parameter.menitTanyaJawab());
  }

  private List<FinalisRepository.Giliran> giliran(int tahun, List<Finalis> finalis, Undian undian) {
    Duration slot = slot(siklus.siklus(tahun).parameter());
    Map<String, Long> unit = new HashMap<>();
    finalis.forEach(satu -> unit.put(satu.kode(), satu.unitId()));
    List<String> urutan = Undian.undi(List.copyOf(unit.keySet()), undian.benih());
    List<FinalisRepository.Giliran> hasil = new ArrayList<>();
    for (int i = 0; i < urutan.size(); i++) {
      long nomor = Objects.requireNonNull(unit.get(urutan.get(i)));
      hasil.add(
          new FinalisRepository.Giliran(nomor, i + 1, undian.mulai().plus(slot.multipliedBy(i))));
    }
    return hasil;
  }
}
