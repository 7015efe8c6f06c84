package id.bangga.bukti;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.Indikator;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links between evidence and the indicators of a cycle.
@Service
public class TautanService {
  private final BuktiRepository bukti;
  private final TautanRepository repository;
  private final PintuBukti pintu;
  private final PenjagaGabungan penjaga;
  private final SiklusService siklus;
  private final Jurnal jurnal;
  private final Clock clock;

  TautanService(
      BuktiRepository bukti,
      TautanRepository repository,
      PintuBukti pintu,
      PenjagaGabungan penjaga,
      SiklusService siklus,
      Jurnal jurnal,
      Clock clock) {
    this.bukti = bukti;
    this.repository = repository;
    this.pintu = pintu;
    this.penjaga = penjaga;
    this.siklus = siklus;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Lets the evidence support the indicator; linking what is linked already changes nothing.
  @Transactional
  public Putusan tautkan(Pelaku pelaku, Penautan penautan) {
    this.bukti.lock(penautan.buktiId());
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.TAUTKAN_BUKTI, penautan.buktiId());
    Siklus tahunan = siklus.siklus(penautan.tahun());
    List<Alasan> alasan = new ArrayList<>(terkunci(bukti, penautan.tahun()));
    Optional<Indikator> indikator = indikator(penautan);
    if (indikator.isEmpty()) {
      alasan.add(Alasan.dari(KodeBukti.BD_024));
    }
    if (siklus.peserta(penautan.tahun(), bukti.unitId()).isEmpty()) {
      alasan.add(Alasan.dari(KodeBukti.BD_026));
    }
    alasan.addAll(AturanBukti.periksa(permohonan(bukti, penautan, tahunan)).alasan());
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    if (repository.insert(penautan, pelaku, clock.instant())) {
      penjaga.berubah(bukti.unitId(), penautan.tahun());
      catat(pelaku, "ditautkan", bukti, penautan, indikator.orElseThrow());
    }
    return new Putusan.Diterima();
  }

  /// Ends the support; also possible for evidence that was put away.
  @Transactional
  public Putusan lepas(Pelaku pelaku, Penautan penautan) {
    Bukti bukti = pintu.bukti(pelaku, TindakanBukti.TAUTKAN_BUKTI, penautan.buktiId());
    List<Alasan> alasan = terkunci(bukti, penautan.tahun());
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    Optional<Indikator> indikator = indikator(penautan);
    if (repository.delete(penautan)) {
      penjaga.berubah(bukti.unitId(), penautan.tahun());
      catat(pelaku, "tautan dilepas", bukti, penautan, indikator.orElseThrow());
    }
    return new Putusan.Diterima();
  }

  private Optional<Indikator> indikator(Penautan penautan) {
    return siklus.instrumen(penautan.tahun()).indikator().stream()
        .filter(indikator -> indikator.id() == penautan.indikatorId())
        .findFirst();
  }

  private AturanBukti.Permohonan permohonan(Bukti bukti, Penautan penautan, Siklus tahunan) {
    List<Long> dipakai =
        repository.list(bukti.id()).stream()
            .filter(tautan -> tautan.tahun() == penautan.tahun())
            .map(TautanBukti::indikatorId)
            .toList();
    return new AturanBukti.Permohonan(
        bukti, penautan.indikatorId(), dipakai, tahunan.parameter().maksIndikatorPerBukti());
  }

  private List<Alasan> terkunci(Bukti bukti, int tahun) {
    return penjaga.bolehUbah(bukti.unitId(), tahun).alasan().stream()
        .map(alasan -> new Alasan(KodeBukti.BD_022, alasan.pesan()))
        .toList();
  }

  private void catat(
      Pelaku pelaku, String tindakan, Bukti bukti, Penautan penautan, Indikator indikator) {
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, BuktiService.objek(bukti).tahun(penautan.tahun()))
            .perubahan(null, Isi.dari("indikator", indikator.kode(), "sidik", bukti.sidik())));
  }
}
