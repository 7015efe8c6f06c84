package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_010;
import static id.bangga.desk.KodeAturanDesk.DK_011;
import static id.bangga.desk.KodeAturanDesk.DK_012;
import static id.bangga.desk.KodeAturanDesk.DK_013;
import static id.bangga.desk.KodeAturanDesk.DK_014;
import static id.bangga.desk.KodeAturanDesk.DK_015;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evaluators' work: scores item by item beside the evidence, closing the sheet. Where they
/// differ too much they agree by {@link RekonsiliasiService}.
@Service
@Transactional
public class DeskService {
  private final PenugasanRepository penugasan;
  private final NilaiRepository nilai;
  private final PenyusunKertas kertas;
  private final PembacaMandiri mandiri;
  private final SiklusService siklus;
  private final Penjaga penjaga;

  DeskService(
      PenugasanRepository penugasan,
      NilaiRepository nilai,
      PenyusunKertas kertas,
      PembacaMandiri mandiri,
      SiklusService siklus,
      Penjaga penjaga) {
    this.penugasan = penugasan;
    this.nilai = nilai;
    this.kertas = kertas;
    this.mandiri = mandiri;
    this.siklus = siklus;
    this.penjaga = penjaga;
  }

  /// The units this evaluator reads, with how many indicators each evaluator has scored.
  @Transactional(readOnly = true)
  public List<TugasSaya> tugas(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.NILAI_DESK);
    long saya = pelaku.akunEfektif();
    Map<Long, Integer> dinilai = new HashMap<>();
    nilai.listHitungan(tahun).stream()
        .filter(satu -> satu.evaluatorId() == saya)
        .forEach(satu -> dinilai.put(satu.unitId(), satu.jumlah()));
    Set<Long> diajukan = mandiri.unitDiajukan(tahun);
    Map<Long, Integer> beda =
        nilai.countPerluRekonsiliasi(
            tahun, saya, siklus.siklus(tahun).parameter().ambangRekonsiliasi());
    return penugasan.listDitugaskan(tahun, saya).stream()
        .map(desk ->
            new TugasSaya(
                desk,
                dinilai.getOrDefault(desk.kunci().unitId(), 0),
                diajukan.contains(desk.kunci().unitId()),
                beda.getOrDefault(desk.kunci().unitId(), 0)))
        .toList();
  }

  /// A unit assigned to the one who asks.
  ///
  /// @param diajukan has the unit handed in its self-assessment
  /// @param perluSepakat indicators on which both evaluators still have to agree
  public record TugasSaya(Desk desk, int dinilai, boolean diajukan, int perluSepakat) {}

  /// How many indicators an evaluator scores for each unit in this year.
  @Transactional(readOnly = true)
  public int jumlahDinilai(int tahun) {
    return kertas.jumlahDinilai(tahun);
  }

  /// How many scores each unit has received from all its evaluators.
  @Transactional(readOnly = true)
  public Map<Long, Integer> dinilai(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.LIHAT_DESK);
    Map<Long, Integer> hasil = new HashMap<>();
    nilai
        .listHitungan(tahun)
        .forEach(satu -> hasil.merge(satu.unitId(), satu.jumlah(), Integer::sum));
    return hasil;
  }

  /// The papers of one unit; without the colleague's findings for those who still score.
  @Transactional(readOnly = true)
  public KertasKerja kertasKerja(Pelaku pelaku, KunciDesk kunci) {
    return kertas
        .susun(penjaga.wajib(pelaku, TindakanDesk.LIHAT_DESK, kunci))
        .untuk(pelaku.akunEfektif());
  }

  /// Stores one score; what stands there already is not stored again.
  public Putusan nilai(Pelaku pelaku, KunciDesk kunci, IsianNilai isian) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.NILAI_DESK, kunci);
    long saya = pelaku.akunEfektif();
    KertasKerja lembar = kertas.susun(desk);
    KertasKerja.Butir butir = butir(lembar, isian.indikatorId());
    List<Alasan> keberatan = keberatan(desk, saya);
    keberatan.addAll(AturanSkor.periksa(butir.indikator(), isian.jawaban()).alasan());
    keberatan.addAll(Tulisan.periksa(DK_011, "Catatan", isian.catatan()));
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    Temuan temuan = temuan(butir.indikator(), isian.jawaban(), isian.buktiSah());
    if (isian.catatan().isBlank() && lebihRendah(temuan, butir.mandiri())) {
      return Putusan.tolak(DK_011);
    }
    var baru =
        new NilaiEvaluator(
            isian.indikatorId(),
            saya,
            temuan,
            isian.catatan().strip(),
            isian.versi(),
            penjaga.saat());
    if (butir.nilai(saya).filter(ada -> sama(ada, baru)).isPresent()) {
      return new Putusan.Diterima();
    }
    if (!nilai.simpan(kunci, baru)) {
      throw new VersiUsang("Nilai indikator " + butir.indikator().kode());
    }
    nilai.deleteRekonsiliasi(kunci, isian.indikatorId());
    catat(pelaku, kunci, butir, baru);
    return new Putusan.Diterima();
  }

  private static boolean sama(NilaiEvaluator ada, NilaiEvaluator baru) {
    boolean terbaca = ada.versi() == baru.versi() || ada.versi() == baru.versi() + 1;
    return terbaca
        && ada.temuan().jawaban().equals(baru.temuan().jawaban())
        && ada.temuan().buktiSah() == baru.temuan().buktiSah()
        && ada.catatan().equals(baru.catatan());
  }

  private void catat(Pelaku pelaku, KunciDesk kunci, KertasKerja.Butir butir, NilaiEvaluator baru) {
    String kode = butir.indikator().kode();
    penjaga.catat(
        Catatan.dari(pelaku, "dinilai", penjaga.objek(kunci))
            .perubahan(
                butir
                    .nilai(baru.evaluatorId())
                    .map(lama -> Isi.dari("indikator", kode, "skor", lama.temuan().skor()))
                    .orElse(null),
                Isi.dari(
                    "indikator",
                    kode,
                    "skor",
                    baru.temuan().skor(),
                    "bukti sah",
                    baru.temuan().buktiSah(),
                    "catatan",
                    baru.catatan())));
  }

  private List<Alasan> keberatan(Desk desk, long saya) {
    List<Alasan> alasan = new ArrayList<>();
    alasan.addAll(siklus.terbuka(desk.kunci().tahun(), Fase.DESK).alasan());
    if (desk.status() != StatusDesk.BERJALAN) {
      alasan.add(Alasan.dari(DK_013));
    }
    if (desk.tugas(saya).filter(Desk.Tugas::selesai).isPresent()) {
      alasan.add(Alasan.dari(DK_012));
    }
    if (!mandiri.diajukan(desk.kunci())) {
      alasan.add(Alasan.dari(DK_014));
    }
    return alasan;
  }

  private static boolean lebihRendah(Temuan temuan, @Nullable Mandiri mandiri) {
    BigDecimal sendiri = mandiri == null ? null : mandiri.skor();
    BigDecimal desk = temuan.skor();
    return sendiri != null && desk != null && desk.compareTo(sendiri) < 0;
  }

  /// The score of an answer, as evaluators give it.
  static Temuan temuan(Indikator indikator, Jawaban jawaban, boolean buktiSah) {
    return new Temuan(
        jawaban, buktiSah, AturanSkor.skor(indikator, jawaban, buktiSah).angka().orElse(null));
  }

  static KertasKerja.Butir butir(KertasKerja lembar, long indikatorId) {
    return lembar
        .butir(indikatorId)
        .filter(satu -> satu.indikator().tipe() != TipeIndikator.AUTO)
        .orElseThrow(() -> new TidakDitemukan("Indikator"));
  }

  /// Closes the evaluator's sheet: every indicator must be scored.
  public Putusan selesai(Pelaku pelaku, KunciDesk kunci) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.NILAI_DESK, kunci);
    long saya = pelaku.akunEfektif();
    KertasKerja lembar = kertas.susun(desk);
    List<Alasan> keberatan = keberatan(desk, saya);
    List<String> kurang =
        lembar.butir().stream()
            .filter(satu -> satu.indikator().tipe() != TipeIndikator.AUTO)
            .filter(satu -> satu.nilai(saya).isEmpty())
            .map(satu -> satu.indikator().kode())
            .toList();
    if (!kurang.isEmpty()) {
      keberatan.add(new Alasan(DK_010, "Belum dinilai: %s.".formatted(String.join(", ", kurang))));
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    penugasan.updateSelesai(kunci, saya, penjaga.saat());
    penjaga.catat(Catatan.dari(pelaku, "lembar desk ditutup", penjaga.objek(kunci)));
    return new Putusan.Diterima();
  }

  /// Opens an evaluator's sheet again, with the reason; a sheet that is open stays so.
  public Putusan bukaKembali(Pelaku pelaku, KunciDesk kunci, long evaluatorId, String alasan) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.ATUR_PENUGASAN, kunci);
    if (!desk.ditugaskan(evaluatorId)) {
      throw new TidakDitemukan("Lembar evaluator itu");
    }
    if (desk.status() != StatusDesk.BERJALAN) {
      return Putusan.tolak(DK_013);
    }
    List<Alasan> keberatan = Tulisan.wajib(DK_015, "Alasan", alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    if (desk.tugas(evaluatorId).filter(Desk.Tugas::selesai).isEmpty()) {
      return new Putusan.Diterima();
    }
    penugasan.updateSelesai(kunci, evaluatorId, null);
    penjaga.catat(
        Catatan.dari(pelaku, "lembar desk dibuka kembali", penjaga.objek(kunci))
            .alasan(alasan.strip()));
    return new Putusan.Diterima();
  }
}
