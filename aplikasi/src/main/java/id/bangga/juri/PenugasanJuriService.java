package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_004;
import static id.bangga.juri.KodeAturanPenjurian.JR_005;
import static id.bangga.juri.KodeAturanPenjurian.JR_009;
import static id.bangga.juri.KodeAturanPenjurian.JR_014;
import static id.bangga.juri.KodeAturanPenjurian.JR_031;
import static id.bangga.juri.KodeAturanPenjurian.JR_032;
import static id.bangga.juri.KodeAturanPenjurian.JR_033;
import static id.bangga.juri.KodeAturanPenjurian.JR_041;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who of the jury scores which finalist: by a plan for all, or one by one with a reason.
@Service
@Transactional
public class PenugasanJuriService {
  private final PanelService panel;
  private final PanelRepository repository;
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final KunciPenjurian kunciTahun;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PenugasanJuriService(
      PanelService panel,
      PanelRepository repository,
      FinalisRepository finalis,
      LembarRepository lembar,
      KunciPenjurian kunciTahun,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.panel = panel;
    this.repository = repository;
    this.finalis = finalis;
    this.lembar = lembar;
    this.kunciTahun = kunciTahun;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// Who would score whom; nothing is stored.
  ///
  /// @param perUnit jurors for each finalist; 0 lets everybody without conflict score everybody
  @Transactional(readOnly = true)
  public UsulanJuri usulan(Pelaku pelaku, int tahun, int perUnit, long benih) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    List<AnggotaJuri> anggota = repository.list(tahun);
    List<Finalis> unit = finalis.list(tahun);
    List<Alasan> alasan = new ArrayList<>();
    if (!AturanJuri.jumlahSah(anggota.size())) {
      alasan.add(new Alasan(JR_004, JR_004.kalimat() + " Sekarang " + anggota.size() + "."));
    }
    if (unit.isEmpty()) {
      alasan.add(Alasan.dari(JR_014));
    }
    anggota.stream()
        .filter(satu -> satu.dinyatakan() == null)
        .map(satu -> new Alasan(JR_009, satu.nama() + ": " + JR_009.kalimat()))
        .forEach(alasan::add);
    if (!alasan.isEmpty()) {
      return new UsulanJuri.Mustahil(Putusan.dari(alasan));
    }
    return PenyusunRencana.susun(
        tahun, perUnit, benih, PenyusunRencana.bahan(anggota, unit, panel.benturan(tahun)));
  }

  /// Puts the plan in place of what was assigned before; refused once somebody has scored, and when
  /// it is not the plan that was looked at.
  ///
  /// @param dibaca {@link RencanaJuri#sidik} of the plan that was looked at
  public Putusan terapkan(Pelaku pelaku, int tahun, int perUnit, long benih, String dibaca) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    List<Alasan> beku = kunciTahun.kunci(tahun);
    if (!beku.isEmpty()) {
      return Putusan.dari(beku);
    }
    return switch (usulan(pelaku, tahun, perUnit, benih)) {
      case UsulanJuri.Mustahil mustahil -> mustahil.putusan();
      case UsulanJuri.Ada ada -> terapkan(pelaku, tahun, ada.rencana(), dibaca);
    };
  }

  private Putusan terapkan(Pelaku pelaku, int tahun, RencanaJuri rencana, String dibaca) {
    if (lembar.list(tahun).stream().anyMatch(satu -> !satu.skor().isEmpty())) {
      return Putusan.tolak(JR_031);
    }
    if (!rencana.sidik().equals(dibaca)) {
      return Putusan.tolak(JR_033);
    }
    repository.deleteTugas(tahun);
    repository.insertTugas(rencana.tugas(), PanelRepository.AsalTugas.RENCANA);
    repository.insertRencana(tahun, rencana, penjaga.saat());
    jurnal.catat(
        Catatan.dari(pelaku, "juri ditugaskan menurut rencana", PenjagaJuri.objek(tahun))
            .perubahan(
                null,
                Isi.dari(
                    "benih",
                    rencana.benih(),
                    "per unit",
                    rencana.perUnit(),
                    "tugas",
                    rencana.tugas().size())));
    return new Putusan.Diterima();
  }

  /// Lets one more juror score a finalist; checked like the plan.
  public Putusan tugaskan(Pelaku pelaku, KunciLembar kunci, String alasan) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI, kunci.unitId());
    List<Alasan> keberatan = new ArrayList<>(kunciTahun.kunci(kunci.tahun()));
    keberatan.addAll(penjaga.keberatan(kunci.akunId(), kunci.unitId()));
    keberatan.addAll(Tulisan.periksa(JR_041, "Alasan", alasan));
    AnggotaJuri anggota =
        repository.list(kunci.tahun()).stream()
            .filter(satu -> satu.akunId() == kunci.akunId())
            .findFirst()
            .orElse(null);
    if (anggota == null) {
      keberatan.add(Alasan.dari(JR_005));
    } else if (anggota.dinyatakan() == null) {
      keberatan.add(Alasan.dari(JR_009));
    }
    if (finalis.list(kunci.tahun()).stream().noneMatch(f -> f.unitId() == kunci.unitId())) {
      keberatan.add(Alasan.dari(JR_014));
    }
    if (lembar.find(kunci).isPresent()) {
      keberatan.add(Alasan.dari(JR_032));
    }
    if (keberatan.isEmpty()) {
      repository.insertTugas(List.of(kunci), PanelRepository.AsalTugas.MANUAL);
      jurnal.catat(
          Catatan.dari(pelaku, "juri ditugaskan", PenjagaJuri.objek(kunci)).alasan(alasan.strip()));
    }
    return Putusan.dari(keberatan);
  }

  /// Takes an assignment away while nothing was scored; what is not assigned stays so.
  public Putusan lepas(Pelaku pelaku, KunciLembar kunci, String alasan) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI, kunci.unitId());
    List<Alasan> keberatan = new ArrayList<>(kunciTahun.kunci(kunci.tahun()));
    keberatan.addAll(Tulisan.periksa(JR_041, "Alasan", alasan));
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    Optional<LembarJuri> ada = lembar.find(kunci);
    if (ada.filter(satu -> !satu.skor().isEmpty()).isPresent()) {
      return Putusan.tolak(JR_031);
    }
    if (ada.isEmpty()) {
      return new Putusan.Diterima();
    }
    repository.deleteTugas(kunci);
    jurnal.catat(
        Catatan.dari(pelaku, "penugasan juri dilepas", PenjagaJuri.objek(kunci))
            .alasan(alasan.strip()));
    return new Putusan.Diterima();
  }
}
