package id.bangga.desk;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whole desk evaluations at once, for sample data, on days that have passed. The official scores
/// are computed by the same rules as on the pages. Only the program itself may do this.
@Service
public class DeskMassalService {
  private static final int SEKALIGUS = 500;

  private final PenugasanRepository penugasan;
  private final NilaiRepository nilai;
  private final SanggahRepository sanggah;
  private final PenyusunKertas kertas;
  private final Penjaga penjaga;
  private final JdbcTemplate jdbc;

  DeskMassalService(
      PenugasanRepository penugasan,
      NilaiRepository nilai,
      SanggahRepository sanggah,
      PenyusunKertas kertas,
      Penjaga penjaga,
      JdbcTemplate jdbc) {
    this.penugasan = penugasan;
    this.nilai = nilai;
    this.sanggah = sanggah;
    this.kertas = kertas;
    this.penjaga = penjaga;
    this.jdbc = jdbc;
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

  private record Milik<T>(KunciDesk kunci, T isi) {}

  @Transactional
  public void muat(
      Pelaku pelaku, RencanaPenugasan rencana, Instant ditugaskan, List<Muatan> daftar) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Memuat desk sekaligus hanya dapat dilakukan program.");
    }
    insertDesk(daftar);
    insertTugas(daftar, ditugaskan);
    insertNilai(daftar);
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

  private void insertDesk(List<Muatan> daftar) {
    jdbc.batchUpdate(
        "insert into desk.desk (tahun, unit_id, status, disampaikan_pada) values (?, ?, ?, ?)",
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setString(3, satu.disampaikan() == null ? "BERJALAN" : "DISAMPAIKAN");
          ps.setObject(4, waktu(satu.disampaikan()));
        });
  }

  private void insertTugas(List<Muatan> daftar, Instant ditugaskan) {
    List<Milik<Desk.Tugas>> semua = new ArrayList<>();
    daftar.forEach(
        satu -> satu.tugas().forEach(tugas -> semua.add(new Milik<>(satu.kunci(), tugas))));
    jdbc.batchUpdate(
        """
        insert into desk.penugasan (
          tahun, unit_id, evaluator_id, asal, ditugaskan_pada, selesai_pada
        ) values (?, ?, ?, ?, ?, ?)
        """,
        semua,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setLong(3, satu.isi().evaluatorId());
          ps.setString(4, satu.isi().asal().name());
          ps.setObject(5, waktu(ditugaskan));
          ps.setObject(6, waktu(satu.isi().selesaiPada()));
        });
  }

  private void insertNilai(List<Muatan> daftar) {
    List<Milik<NilaiEvaluator>> semua = new ArrayList<>();
    daftar.forEach(
        satu -> satu.nilai().forEach(nilaiSatu -> semua.add(new Milik<>(satu.kunci(), nilaiSatu))));
    jdbc.batchUpdate(
        """
        insert into desk.nilai (
          tahun, unit_id, indikator_id, evaluator_id, jawaban, bukti_sah, skor, catatan, diubah_pada
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        semua,
        SEKALIGUS,
        (ps, satu) -> {
          Temuan temuan = satu.isi().temuan();
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setLong(3, satu.isi().indikatorId());
          ps.setLong(4, satu.isi().evaluatorId());
          ps.setString(5, JawabanTeks.dari(temuan.jawaban()));
          ps.setBoolean(6, temuan.buktiSah());
          ps.setBigDecimal(7, temuan.skor());
          ps.setString(8, satu.isi().catatan());
          ps.setObject(9, waktu(satu.isi().diubahPada()));
        });
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

  private static @Nullable OffsetDateTime waktu(@Nullable Instant saat) {
    return saat == null ? null : saat.atOffset(ZoneOffset.UTC);
  }
}
