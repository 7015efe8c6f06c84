package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_030;
import static id.bangga.desk.KodeAturanDesk.DK_031;
import static id.bangga.desk.KodeAturanDesk.DK_032;
import static id.bangga.desk.KodeAturanDesk.DK_033;
import static id.bangga.desk.KodeAturanDesk.DK_034;
import static id.bangga.desk.KodeAturanDesk.DK_040;
import static id.bangga.desk.KodeAturanDesk.DK_042;
import static id.bangga.desk.KodeAturanDesk.DK_043;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Jawaban;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The unit's say and the look on the spot: objections with their answers, field verification.
@Service
@Transactional
public class SanggahService {
  private static final String BERITA_ACARA = "Berita acara verifikasi lapangan";

  private final SanggahRepository repository;
  private final PenyusunKertas kertas;
  private final SiklusService siklus;
  private final Penjaga penjaga;

  SanggahService(
      SanggahRepository repository, PenyusunKertas kertas, SiklusService siklus, Penjaga penjaga) {
    this.repository = repository;
    this.kertas = kertas;
    this.siklus = siklus;
    this.penjaga = penjaga;
  }

  /// What a unit sees of its desk once that has been handed to it; empty before.
  @Transactional(readOnly = true)
  public Optional<KertasKerja> hasil(Pelaku pelaku, KunciDesk kunci) {
    Desk desk = penjaga.wajib(pelaku, TindakanDesk.LIHAT_HASIL_DESK, kunci);
    return desk.status() == StatusDesk.BERJALAN
        ? Optional.empty()
        : Optional.of(kertas.susun(desk));
  }

  /// Objections of a year that wait for an answer, for the evaluators of those units.
  @Transactional(readOnly = true)
  public List<Sanggahan> menunggu(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanDesk.LIHAT_DESK);
    return repository.listTerbuka(tahun).stream()
        .filter(satu ->
            pelaku.bolehTanpaTugas(TindakanDesk.LIHAT_DESK, satu.kunci().unitId())
                || penjaga.desk(satu.kunci()).ditugaskan(pelaku.akunEfektif()))
        .toList();
  }

  /// The unit objects to one score. Sent twice it counts once.
  public Putusan sanggah(Pelaku pelaku, KunciDesk kunci, long indikatorId, String alasan) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.SANGGAH, kunci);
    KertasKerja.Butir butir = DeskService.butir(kertas.susun(desk), indikatorId);
    List<Alasan> keberatan = new ArrayList<>(siklus.terbuka(kunci.tahun(), Fase.SANGGAH).alasan());
    if (desk.status() != StatusDesk.DISAMPAIKAN) {
      keberatan.add(Alasan.dari(DK_030));
    }
    Sanggahan ada = butir.sanggahan();
    if (ada != null && ada.alasan().equals(alasan.strip())) {
      return new Putusan.Diterima();
    }
    if (ada != null) {
      keberatan.add(Alasan.dari(DK_032));
    }
    keberatan.addAll(Tulisan.wajib(DK_031, "Alasan", alasan));
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    repository.insert(kunci, indikatorId, alasan.strip(), pelaku.akunEfektif(), penjaga.saat());
    penjaga.catat(
        Catatan.dari(pelaku, "disanggah", penjaga.objek(kunci))
            .alasan(alasan.strip())
            .perubahan(null, Isi.dari("indikator", butir.indikator().kode())));
    return new Putusan.Diterima();
  }

  /// The answer to an objection.
  ///
  /// @param jawaban the answer that now holds; null refuses the objection
  public Putusan putus(
      Pelaku pelaku, long sanggahanId, @Nullable Jawaban jawaban, boolean buktiSah, String alasan) {
    Sanggahan sanggahan =
        repository.find(sanggahanId).orElseThrow(() -> new TidakDitemukan("Sanggahan"));
    KunciDesk kunci = sanggahan.kunci();
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.PUTUS_SANGGAHAN, kunci);
    KertasKerja.Butir butir = DeskService.butir(kertas.susun(desk), sanggahan.indikatorId());
    List<Alasan> keberatan = new ArrayList<>(siklus.terbuka(kunci.tahun(), Fase.SANGGAH).alasan());
    if (desk.status() != StatusDesk.DISAMPAIKAN) {
      keberatan.add(Alasan.dari(DK_030));
    }
    Sanggahan kini = repository.find(sanggahanId).orElseThrow();
    if (sama(kini, pelaku, jawaban, buktiSah, alasan.strip())) {
      return new Putusan.Diterima();
    }
    if (kini.diputus()) {
      keberatan.add(Alasan.dari(DK_033));
    }
    keberatan.addAll(AturanDesk.alasanPutusan(alasan));
    if (jawaban != null) {
      keberatan.addAll(AturanSkor.periksa(butir.indikator(), jawaban).alasan());
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    simpanPutusan(pelaku, sanggahan, butir, jawaban, buktiSah, alasan.strip());
    return new Putusan.Diterima();
  }

  /// Has this person decided just so already?
  private static boolean sama(
      Sanggahan kini, Pelaku pelaku, @Nullable Jawaban jawaban, boolean buktiSah, String alasan) {
    Sanggahan.Jawab ada = kini.jawaban();
    if (ada == null || ada.diputusOleh() != pelaku.akunEfektif() || !ada.alasan().equals(alasan)) {
      return false;
    }
    Temuan temuan = ada.temuan();
    return temuan == null
        ? jawaban == null
        : temuan.jawaban().equals(jawaban) && temuan.buktiSah() == buktiSah;
  }

  private void simpanPutusan(
      Pelaku pelaku,
      Sanggahan sanggahan,
      KertasKerja.Butir butir,
      @Nullable Jawaban jawaban,
      boolean buktiSah,
      String alasan) {
    Temuan temuan =
        jawaban == null ? null : DeskService.temuan(butir.indikator(), jawaban, buktiSah);
    var putusan =
        temuan == null ? Sanggahan.PutusanSanggah.DITOLAK : Sanggahan.PutusanSanggah.DITERIMA;
    repository.updateJawaban(
        sanggahan.id(),
        new Sanggahan.Jawab(putusan, alasan, temuan, pelaku.akunEfektif(), penjaga.saat()));
    penjaga.catat(
        Catatan.dari(pelaku, "sanggahan diputus", penjaga.objek(sanggahan.kunci()))
            .alasan(alasan)
            .perubahan(
                null,
                Isi.dari(
                    "indikator",
                    butir.indikator().kode(),
                    "putusan",
                    putusan.sebutan(),
                    "skor",
                    temuan == null ? null : temuan.skor())));
  }

  /// What an evaluator writes down of a visit.
  ///
  /// @param rekan the second person, who has to agree
  /// @param versi the minutes that were read; 0 when there were none
  public record IsianLapangan(
      LocalDate tanggal,
      String tempat,
      long rekan,
      String catatan,
      List<IsianNilai> temuan,
      int versi) {
    public IsianLapangan {
      temuan = List.copyOf(temuan);
    }
  }

  @Transactional(readOnly = true)
  public Optional<Lapangan> lapangan(Pelaku pelaku, KunciDesk kunci) {
    penjaga.wajib(pelaku, TindakanDesk.LIHAT_DESK, kunci);
    return repository.findLapangan(kunci);
  }

  /// Writes the minutes of a field verification; they count once the second person agrees. Sent
  /// twice they are written once.
  ///
  /// @throws VersiUsang when the colleague changed them since this person read them
  public Putusan catatLapangan(Pelaku pelaku, KunciDesk kunci, IsianLapangan isian) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.VERIFIKASI_LAPANGAN, kunci);
    KertasKerja lembar = kertas.susun(desk);
    Putusan terbuka = siklus.terbuka(kunci.tahun(), Fase.VERIFIKASI_LAPANGAN);
    List<Alasan> keberatan = new ArrayList<>(terbuka.alasan());
    if (terbuka.diterima() && !masaKunjungan(kunci.tahun(), isian.tanggal())) {
      keberatan.add(Alasan.dari(DK_043));
    }
    if (desk.status() != StatusDesk.DISAMPAIKAN) {
      keberatan.add(Alasan.dari(DK_030));
    }
    if (isian.rekan() == pelaku.akunEfektif()) {
      keberatan.add(Alasan.dari(DK_040));
    } else if (!desk.ditugaskan(isian.rekan())) {
      keberatan.add(Alasan.dari(DK_042));
    }
    keberatan.addAll(Tulisan.periksa(DK_034, "Uraian kunjungan", isian.catatan()));
    for (IsianNilai satu : isian.temuan()) {
      var butir = DeskService.butir(lembar, satu.indikatorId());
      keberatan.addAll(AturanSkor.periksa(butir.indikator(), satu.jawaban()).alasan());
      keberatan.addAll(AturanDesk.catatanTemuan(butir.indikator(), satu.catatan()));
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    Lapangan baru = susun(pelaku, kunci, isian, lembar);
    Optional<Lapangan> ada = repository.findLapangan(kunci);
    if (ada.filter(baru::equals).isPresent()) {
      return new Putusan.Diterima();
    }
    if (ada.map(Lapangan::versi).orElse(0) != isian.versi()) {
      throw new VersiUsang(BERITA_ACARA);
    }
    repository.simpanLapangan(baru);
    penjaga.catat(
        Catatan.dari(pelaku, "verifikasi lapangan dicatat", penjaga.objek(kunci))
            .perubahan(null, Isi.dari("tempat", isian.tempat(), "temuan", isian.temuan().size())));
    return new Putusan.Diterima();
  }

  /// Between the first day of the phase and today.
  private boolean masaKunjungan(int tahun, LocalDate tanggal) {
    Instant mulai = siklus.siklus(tahun).fase(Fase.VERIFIKASI_LAPANGAN).orElseThrow().mulai();
    return !tanggal.isBefore(penjaga.hari(mulai)) && !tanggal.isAfter(penjaga.hari(penjaga.saat()));
  }

  private static Lapangan susun(
      Pelaku pelaku, KunciDesk kunci, IsianLapangan isian, KertasKerja lembar) {
    return new Lapangan(
        kunci,
        isian.tanggal(),
        isian.tempat().strip(),
        pelaku.akunEfektif(),
        isian.rekan(),
        isian.catatan().strip(),
        null,
        isian.versi() + 1,
        isian.temuan().stream()
            .map(satu ->
                new Lapangan.TemuanLapangan(
                    satu.indikatorId(),
                    DeskService.temuan(
                        DeskService.butir(lembar, satu.indikatorId()).indikator(),
                        satu.jawaban(),
                        satu.buktiSah()),
                    satu.catatan().strip()))
            .toList());
  }

  /// The second person agrees with the minutes; agreeing again changes nothing.
  ///
  /// @param versi the minutes that were read
  /// @throws VersiUsang when they were changed since
  public Putusan setujuiLapangan(Pelaku pelaku, KunciDesk kunci, int versi) {
    penjaga.kunciDanWajib(pelaku, TindakanDesk.VERIFIKASI_LAPANGAN, kunci);
    Lapangan lapangan =
        repository.findLapangan(kunci).orElseThrow(() -> new TidakDitemukan(BERITA_ACARA));
    if (lapangan.petugasDua() != pelaku.akunEfektif()) {
      throw new TidakBerhak("Yang menyetujui berita acara adalah petugas kedua.");
    }
    if (lapangan.versi() != versi) {
      throw new VersiUsang(BERITA_ACARA);
    }
    Putusan terbuka = siklus.terbuka(kunci.tahun(), Fase.VERIFIKASI_LAPANGAN);
    if (!terbuka.diterima() || lapangan.disetujuiPada() != null) {
      return terbuka;
    }
    repository.setujuiLapangan(kunci, penjaga.saat());
    penjaga.catat(Catatan.dari(pelaku, "verifikasi lapangan disetujui", penjaga.objek(kunci)));
    return new Putusan.Diterima();
  }
}
