package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.Lapangan;
import id.bangga.desk.StatusDesk;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The field verification of one unit: minutes, approval, and the form to write them.
///
/// @param lapangan null when there are no minutes yet
/// @param saya the account that reads
/// @param putusan of the approval that was asked for
public record HalamanLapangan(
    KertasKerja kertas,
    String namaUnit,
    @Nullable Lapangan lapangan,
    long saya,
    Map<Long, String> nama,
    Formulir formulir,
    Putusan putusan) {

  public KunciDesk kunci() {
    return kertas.desk().kunci();
  }

  public String alamat() {
    return "/desk/%d/%d".formatted(kunci().tahun(), kunci().unitId());
  }

  public String nama(long akunId) {
    return nama.getOrDefault(akunId, "Evaluator tanpa nama");
  }

  public boolean bolehMencatat() {
    return kertas.desk().ditugaskan(saya) && kertas.desk().status() == StatusDesk.DISAMPAIKAN;
  }

  public boolean bolehMenyetujui() {
    return lapangan != null
        && lapangan.disetujuiPada() == null
        && lapangan.petugasDua() == saya
        && bolehMencatat();
  }

  public List<Pilihan> rekan() {
    return kertas.desk().tugas().stream()
        .map(Desk.Tugas::evaluatorId)
        .filter(id -> id != saya)
        .map(id -> Pilihan.dari(Long.toString(id), nama(id)))
        .toList();
  }

  /// Indicators that can be looked at on the spot.
  public List<Indikator> indikator() {
    return kertas.butir().stream()
        .map(KertasKerja.Butir::indikator)
        .filter(satu -> satu.tipe() != TipeIndikator.AUTO)
        .toList();
  }

  /// Is there anything typed for this indicator?
  public boolean terisi(Indikator indikator) {
    return BacaLapangan.terisi(indikator, formulir);
  }

  public static List<Pilihan> tingkat(Indikator indikator) {
    return indikator.tingkat().stream()
        .map(satu -> Pilihan.dari(satu.huruf(), satu.huruf() + ": " + satu.uraian()))
        .toList();
  }

  /// `A1.1 Nama` of the indicator of a finding.
  public String sebutan(long indikatorId) {
    Indikator satu = kertas.butir(indikatorId).orElseThrow().indikator();
    return satu.kode() + " " + satu.nama();
  }
}
