package id.bangga.dasbor;

import id.bangga.audit.IngatanJurnal;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.desk.FinalService;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.NilaiFinal;
import id.bangga.desk.NilaiUnit;
import id.bangga.desk.TindakanDesk;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the dashboard shows. A year is computed once after each change of any data: the
/// journal's last number dates what is kept.
@Service
public class DasborService {
  private static final int TAHUN = 16;

  private final FinalService desk;
  private final SiklusService siklus;
  private final JurnalService jurnal;
  private final IngatanJurnal<Integer, List<NilaiDasbor>> ingatan = new IngatanJurnal<>(TAHUN);

  DasborService(FinalService desk, SiklusService siklus, JurnalService jurnal) {
    this.desk = desk;
    this.siklus = siklus;
    this.jurnal = jurnal;
  }

  /// Every participant of a year that has a desk.
  @Transactional(readOnly = true)
  public List<NilaiDasbor> tahun(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.LIHAT_PERINGKAT_DESK);
    return ingatan.baca(jurnal::kedudukanTenang, tahun, () -> hitung(tahun));
  }

  /// The branches whose shares are shown: those of the second level.
  public List<Komponen> komponen(int tahun) {
    return cabang(siklus.instrumen(tahun));
  }

  /// The three columns of one unit, which stand behind its figures.
  @Transactional(readOnly = true)
  public Optional<NilaiUnit> unit(Pelaku pelaku, int tahun, String kode) {
    pelaku.wajib(TindakanDesk.LIHAT_PERINGKAT_DESK);
    return siklus.peserta(tahun).stream()
        .filter(satu -> satu.kode().equals(kode))
        .findFirst()
        .flatMap(satu -> desk.nilai(new KunciDesk(tahun, satu.unitId())));
  }

  private static List<Komponen> cabang(Instrumen instrumen) {
    return instrumen.komponen().stream().flatMap(satu -> satu.anak().stream()).toList();
  }

  private List<NilaiDasbor> hitung(int tahun) {
    List<Komponen> cabang = cabang(siklus.instrumen(tahun));
    return desk.nilai(tahun).stream().map(satu -> nilai(satu, cabang)).toList();
  }

  private static NilaiDasbor nilai(NilaiUnit unit, List<Komponen> cabang) {
    Map<String, BigDecimal> komponen = new HashMap<>();
    for (Komponen satu : cabang) {
      BigDecimal persen = persen(unit, satu);
      if (persen != null) {
        komponen.put(satu.kode(), persen);
      }
    }
    return new NilaiDasbor(
        unit.kode(),
        unit.nama(),
        unit.klaster(),
        unit.status(),
        unit.mandiri(),
        unit.akhir() == null ? unit.desk() : unit.akhir().total(),
        komponen);
  }

  /// What does not apply leaves the share to the rest; null while an indicator is not scored.
  private static @Nullable BigDecimal persen(NilaiUnit unit, Komponen komponen) {
    BigDecimal poin = BigDecimal.ZERO;
    BigDecimal bobot = BigDecimal.ZERO;
    for (Indikator satu : komponen.semuaIndikator().toList()) {
      NilaiUnit.TigaKolom kolom = unit.indikator().get(satu.kode());
      BigDecimal skor = kolom == null ? null : skor(kolom);
      if (skor == null && !(kolom != null && kolom.akhir() != null) && unit.desk() == null) {
        return null;
      }
      if (skor != null) {
        poin = poin.add(satu.bobot().multiply(skor));
        bobot = bobot.add(satu.bobot());
      }
    }
    return bobot.signum() == 0
        ? null
        : poin.multiply(BigDecimal.valueOf(100)).divide(bobot, MathContext.DECIMAL64);
  }

  private static @Nullable BigDecimal skor(NilaiUnit.TigaKolom kolom) {
    NilaiFinal akhir = kolom.akhir();
    return akhir == null ? kolom.desk() : akhir.skor();
  }
}
