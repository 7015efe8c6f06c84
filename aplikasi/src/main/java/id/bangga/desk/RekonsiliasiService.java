package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_013;
import static id.bangga.desk.KodeAturanDesk.DK_021;
import static id.bangga.desk.KodeAturanDesk.DK_050;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.AturanSkor;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agreeing on one value where two evaluators differ by more than the threshold.
@Service
@Transactional
public class RekonsiliasiService {
  private final NilaiRepository nilai;
  private final PenyusunKertas kertas;
  private final SiklusService siklus;
  private final Penjaga penjaga;

  RekonsiliasiService(
      NilaiRepository nilai, PenyusunKertas kertas, SiklusService siklus, Penjaga penjaga) {
    this.nilai = nilai;
    this.kertas = kertas;
    this.siklus = siklus;
    this.penjaga = penjaga;
  }

  /// What the two agreed on for an indicator on which they differ by more than the threshold.
  ///
  /// @param dilihat when the agreement was written that stood there when this person read it
  /// @throws VersiUsang when the colleague has written one since
  public Putusan rekonsiliasi(
      Pelaku pelaku, KunciDesk kunci, IsianNilai isian, Optional<Instant> dilihat) {
    Desk desk = penjaga.kunciDanWajib(pelaku, TindakanDesk.REKONSILIASI, kunci);
    KertasKerja.Butir butir = DeskService.butir(kertas.susun(desk), isian.indikatorId());
    List<Alasan> alasan = new ArrayList<>();
    alasan.addAll(siklus.terbuka(kunci.tahun(), Fase.DESK).alasan());
    alasan.addAll(AturanSkor.periksa(butir.indikator(), isian.jawaban()).alasan());
    if (desk.status() != StatusDesk.BERJALAN) {
      alasan.add(Alasan.dari(DK_013));
    }
    if (!desk.lengkap()) {
      alasan.add(Alasan.dari(DK_050));
    } else if (!(butir.gabungan() instanceof AturanDesk.Gabungan.Berbeda)) {
      alasan.add(Alasan.dari(DK_021));
    }
    alasan.addAll(AturanDesk.alasanRekonsiliasi(isian.catatan()));
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    Optional<Rekonsiliasi> ada = Optional.ofNullable(butir.rekonsiliasi());
    if (ada.filter(satu -> sama(satu, pelaku, isian)).isPresent()) {
      return new Putusan.Diterima();
    }
    if (!ada.map(Rekonsiliasi::pada).equals(dilihat)) {
      throw new VersiUsang("Kesepakatan " + butir.indikator().kode());
    }
    simpan(pelaku, kunci, butir, isian);
    return new Putusan.Diterima();
  }

  private static boolean sama(Rekonsiliasi ada, Pelaku pelaku, IsianNilai isian) {
    return ada.oleh() == pelaku.akunEfektif()
        && ada.temuan().jawaban().equals(isian.jawaban())
        && ada.temuan().buktiSah() == isian.buktiSah()
        && ada.alasan().equals(isian.catatan().strip());
  }

  private void simpan(Pelaku pelaku, KunciDesk kunci, KertasKerja.Butir butir, IsianNilai isian) {
    Temuan temuan = DeskService.temuan(butir.indikator(), isian.jawaban(), isian.buktiSah());
    nilai.simpanRekonsiliasi(
        kunci,
        new Rekonsiliasi(
            isian.indikatorId(),
            temuan,
            isian.catatan().strip(),
            pelaku.akunEfektif(),
            penjaga.saat()));
    penjaga.catat(
        Catatan.dari(pelaku, "direkonsiliasi", penjaga.objek(kunci))
            .alasan(isian.catatan().strip())
            .perubahan(
                Optional.ofNullable(butir.rekonsiliasi())
                    .map(lama -> Isi.dari("skor", lama.temuan().skor()))
                    .orElse(null),
                Isi.dari("indikator", butir.indikator().kode(), "skor", temuan.skor())));
  }
}
