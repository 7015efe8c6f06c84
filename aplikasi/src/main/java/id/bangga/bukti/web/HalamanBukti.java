package id.bangga.bukti.web;

import id.bangga.audit.Baris;
import id.bangga.bersama.Putusan;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.Keabsahan;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.bukti.RincianBukti;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Kejadian;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One evidence: preview beside what is known of it.
///
/// @param kembar names of units that hold the same file, by evidence
public record HalamanBukti(
    UnitKerja unit,
    RincianBukti rincian,
    Map<Bukti, String> kembar,
    List<Baris> riwayat,
    Formulir formulir,
    Putusan putusan,
    int tahun,
    boolean bolehUbah,
    boolean bolehLaci) {

  /// Back to the locker, for those who may open all of it.
  public List<Tautan> jejak() {
    Tautan pekerjaan = Tautan.ke("Pekerjaan", "/pekerjaan");
    return bolehLaci
        ? List.of(pekerjaan, Tautan.ke("Laci bukti", "/bukti/unit/" + unit.id()))
        : List.of(pekerjaan);
  }

  public Bukti bukti() {
    return rincian.bukti();
  }

  public Keabsahan keabsahan() {
    return bukti().keabsahan(PeriodeBukti.tahun(tahun));
  }

  public List<Kejadian> kejadian() {
    return riwayat.stream()
        .map(baris ->
            new Kejadian(
                baris.waktu(),
                baris.pelaku(),
                baris.tindakan(),
                Objects.toString(baris.alasan(), "")))
        .toList();
  }
}
