package id.bangga.penilaian;

import id.bangga.bersama.Pelaku;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading self-assessments. Methods without an actor are for other modules, which have checked the
/// right of their own page.
@Service
@Transactional(readOnly = true)
public class PenilaianService {
  private final PenilaianRepository repository;
  private final JawabanRepository jawaban;
  private final PenyusunLembar penyusun;
  private final PintuPenilaian pintu;
  private final Clock clock;

  PenilaianService(
      PenilaianRepository repository,
      JawabanRepository jawaban,
      PenyusunLembar penyusun,
      PintuPenilaian pintu,
      Clock clock) {
    this.repository = repository;
    this.jawaban = jawaban;
    this.penyusun = penyusun;
    this.pintu = pintu;
    this.clock = clock;
  }

  /// Has the unit submitted, and not only into the grace queue?
  public boolean diajukan(int tahun, long unitId) {
    return repository.find(tahun, unitId).map(Penilaian::sah).orElse(false);
  }

  /// Every unit that has.
  public Set<Long> unitDiajukan(int tahun) {
    return repository.unitSah(tahun);
  }

  /// The assessment of one unit; a draft without id while it has done nothing.
  public Penilaian penilaian(int tahun, long unitId) {
    return repository.find(tahun, unitId).orElseGet(() -> Penilaian.belumAda(tahun, unitId));
  }

  /// Every assessment of a cycle that was begun, by unit.
  public List<Penilaian> daftar(int tahun) {
    return repository.list(tahun);
  }

  /// The unit's whole sheet: answers, scores, evidence, value.
  public LembarMandiri lembar(int tahun, long unitId) {
    return penyusun.susun(tahun, unitId);
  }

  /// The same for a person who may look at it.
  public LembarMandiri lembar(Pelaku pelaku, int tahun, long unitId) {
    pintu.wajib(pelaku, TindakanPenilaian.LIHAT_PENILAIAN, unitId);
    return penyusun.susun(tahun, unitId);
  }

  /// Every answer that counts, by indicator, also what is supplied; indicators without an answer
  /// are left out.
  public Map<Long, JawabanUnit> jawaban(int tahun, long unitId) {
    return jawaban(penyusun.susun(tahun, unitId));
  }

  /// The same for many units at once: unit, then indicator.
  public Map<Long, Map<Long, JawabanUnit>> jawaban(int tahun, Collection<Long> unitId) {
    Map<Long, Map<Long, JawabanUnit>> hasil = new HashMap<>();
    penyusun.susun(tahun, unitId).forEach((unit, lembar) -> hasil.put(unit, jawaban(lembar)));
    return hasil;
  }

  private static Map<Long, JawabanUnit> jawaban(LembarMandiri lembar) {
    Map<Long, JawabanUnit> hasil = new HashMap<>();
    for (BarisIndikator baris : lembar.baris()) {
      if (baris.terjawab()) {
        @Nullable BigDecimal skor = baris.skor().angka().orElse(null);
        hasil.put(
            baris.indikator().id(), new JawabanUnit(baris.jawaban(), skor, penjelasan(baris)));
      }
    }
    return hasil;
  }

  private static String penjelasan(BarisIndikator baris) {
    NilaiAuto auto = baris.auto();
    if (auto == null) {
      return baris.penjelasan();
    }
    return auto.sumber() + (auto.keterangan().isBlank() ? "" : ". " + auto.keterangan());
  }

  /// Total value of every begun assessment, 0 to 100, by unit; never used for ranking.
  public Map<Long, BigDecimal> nilaiMandiri(int tahun) {
    Map<Long, BigDecimal> hasil = new HashMap<>();
    for (Penilaian satu : repository.list(tahun)) {
      if (satu.nilai() != null) {
        hasil.put(satu.unitId(), satu.nilai());
      }
    }
    return hasil;
  }

  /// Values of the instrument's branches, by unit and code.
  public Map<Long, Map<String, BigDecimal>> nilaiKomponen(int tahun) {
    return jawaban.nilaiKomponen(tahun);
  }

  /// A module's figures for these units changed: what their drafts come to is computed anew. A
  /// submission keeps what was frozen with it.
  @Transactional
  public void autoBerubah(int tahun, Collection<Long> unitId) {
    Instant saat = clock.instant();
    for (Penilaian satu : repository.list(tahun)) {
      if (unitId.contains(satu.unitId()) && satu.pengajuan() == null) {
        Penilaian draf = repository.lock(tahun, satu.unitId(), saat);
        if (draf.pengajuan() == null) {
          penyusun.hitungUlang(draf, saat);
        }
      }
    }
  }
}
