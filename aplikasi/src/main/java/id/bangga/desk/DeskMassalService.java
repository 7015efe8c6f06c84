package id.bangga.desk;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whole desk evaluations at once, for sample data, on days that have passed. The official scores
/// are computed by the same rules as on the pages. Only the program itself may do this.
@Service
public class DeskMassalService {
  private final DeskMassalRepository repository;
  private final PenugasanRepository penugasan;
  private final NilaiRepository nilai;
  private final SanggahRepository sanggah;
  private final PenyusunKertas kertas;
  private final Penjaga penjaga;

  DeskMassalService(
      DeskMassalRepository repository,
      PenugasanRepository penugasan,
      NilaiRepository nilai,
      SanggahRepository sanggah,
      PenyusunKertas kertas,
      Penjaga penjaga) {
    this.repository = repository;
    this.penugasan = penugasan;
    this.nilai = nilai;
    this.sanggah = sanggah;
    this.kertas = kertas;
    this.penjaga = penjaga;
  }

  /// One unit's desk, as far as it has come.
  ///
  /// @param disampaikan when the unit was shown its result; null: the evaluators are at work
  /// @param akhir when the scores became official; null: they are not yet
  public record Muatan(
      KunciDesk kunci,
      List<Desk.Tugas> tugas,
      List<NilaiEvaluator> nilai,
      List<Rekonsiliasi> rekonsiliasi,
      List<Sanggahan> sanggahan,
      @Nullable Lapangan lapangan,
      @Nullable Instant disampaikan,
      @Nullable Instant akhir) {
    public Muatan {
      tugas = List.copyOf(tugas);
      nilai = List.copyOf(nilai);
      rekonsiliasi = List.copyOf(rekonsiliasi);
      sanggahan = List.copyOf(sanggahan);
    }
  }

  @Transactional
  public void muat(
      Pelaku pelaku, RencanaPenugasan rencana, Instant ditugaskan, List<Muatan> daftar) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Memuat desk sekaligus hanya dapat dilakukan program.");
    }
    repository.insertDesk(daftar);
    repository.insertTugas(daftar, ditugaskan);
    repository.insertNilai(daftar);
    List<Catatan> catatan = new ArrayList<>();
    for (Muatan satu : daftar) {
      simpanRincian(satu);
      catatan.add(
          Catatan.dari(pelaku, "desk dimuat", penjaga.objek(satu.kunci()))
              .perubahan(null, Isi.dari("nilai", satu.nilai().size())));
    }
    daftar.stream()
        .filter(satu -> satu.akhir() != null)
        .forEach(satu -> catatan.add(finalkan(pelaku, satu)));
    String ringkasan = Isi.dari("tugas", rencana.tugas().size());
    penugasan.insertRencana(
        daftar.getFirst().kunci().tahun(),
        rencana.benih(),
        PenugasanService.ALGORITMA,
        ringkasan,
        ditugaskan);
    penjaga.catat(catatan);
  }

  private void simpanRincian(Muatan satu) {
    satu.rekonsiliasi().forEach(hasil -> nilai.simpanRekonsiliasi(satu.kunci(), hasil));
    satu.sanggahan().forEach(this::simpanSanggahan);
    Lapangan lapangan = satu.lapangan();
    if (lapangan != null) {
      sanggah.simpanLapangan(lapangan);
      Instant disetujui = lapangan.disetujuiPada();
      if (disetujui != null) {
        sanggah.setujuiLapangan(satu.kunci(), disetujui);
      }
    }
  }

  private void simpanSanggahan(Sanggahan satu) {
    sanggah.insert(
        satu.kunci(), satu.indikatorId(), satu.alasan(), satu.diajukanOleh(), satu.diajukanPada());
    Sanggahan.Jawab jawab = satu.jawaban();
    if (jawab != null) {
      sanggah.list(satu.kunci()).stream()
          .filter(ada -> ada.indikatorId() == satu.indikatorId())
          .forEach(ada -> sanggah.updateJawaban(ada.id(), jawab));
    }
  }

  private Catatan finalkan(Pelaku pelaku, Muatan satu) {
    KertasKerja lembar = kertas.susun(penjaga.desk(satu.kunci()));
    List<NilaiFinal> resmi =
        lembar.butir().stream()
            .map(butir ->
                Objects.requireNonNull(
                    butir.akhir(), () -> satu.kunci() + " " + butir.indikator().kode()))
            .toList();
    nilai.insertFinal(satu.kunci(), resmi);
    penugasan.updateFinal(satu.kunci(), Objects.requireNonNull(satu.akhir()));
    return Catatan.dari(pelaku, "nilai desk ditetapkan", penjaga.objek(satu.kunci()))
        .perubahan(null, Isi.dari("nilai", lembar.nilaiAkhir().total()));
  }
}
