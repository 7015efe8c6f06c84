package id.bangga.organisasi.web;

import id.bangga.organisasi.AsalUnit;
import id.bangga.organisasi.JenisAsal;
import id.bangga.organisasi.PeristiwaUnit;
import id.bangga.organisasi.RincianUnit;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Format;
import id.bangga.web.Kejadian;
import id.bangga.web.Tautan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One unit: what it is, what it was, where it came from, who changed it.
///
/// @param nama names of every unit in the lineage
public record HalamanUnit(
    RincianUnit rincian,
    LocalDate pada,
    boolean hariIni,
    Map<Long, String> nama,
    List<Kejadian> jurnal,
    boolean bolehUbah,
    boolean bolehAsn) {

  public UnitKerja unit() {
    return rincian.unit();
  }

  public List<Tautan> jejak() {
    List<Tautan> jejak = new ArrayList<>();
    jejak.add(Tautan.ke("Unit kerja", hariIni ? "/organisasi" : "/organisasi?pada=" + pada));
    rincian.leluhur().forEach(u -> jejak.add(Tautan.ke(u.sebutan(), alamat(u.id()))));
    return jejak;
  }

  public String alamat(long id) {
    return hariIni ? "/organisasi/" + id : "/organisasi/" + id + "?pada=" + pada;
  }

  /// The address of an act on this unit, for example `…/ubah`.
  public String tindakan(String kata) {
    return "/organisasi/%d/%s".formatted(unit().id(), kata);
  }

  /// Closed for good, by an act that can be taken back?
  public boolean dapatDibuka() {
    return rincian.riwayat().sampai() != null
        && rincian.silsilah().stream()
            .noneMatch(a -> a.dariId() == unit().id() && a.jenis() != JenisAsal.GANTI_NAMA);
  }

  public boolean terbuka() {
    return rincian.riwayat().sampai() == null;
  }

  public int asnSemua() {
    return unit().jumlahAsn() + rincian.anak().stream().mapToInt(UnitKerja::jumlahAsn).sum();
  }

  public static String rentang(PeristiwaUnit p) {
    return p.sampai() == null
        ? "sejak " + Format.tanggal(p.sejak())
        : Format.tanggal(p.sejak()) + " sampai " + Format.tanggal(p.sampai());
  }

  /// One step of the lineage as a sentence, without the name of this unit's own page.
  public String kalimat(AsalUnit a) {
    String dari = nama.getOrDefault(a.dariId(), "unit " + a.dariId());
    String ke = nama.getOrDefault(a.keId(), "unit " + a.keId());
    return switch (a.jenis()) {
      case PECAH -> "%s dibentuk dari pemecahan %s".formatted(ke, dari);
      case GABUNG -> "%s digabung ke %s".formatted(dari, ke);
      case GANTI_NAMA -> "Berganti nama menjadi %s".formatted(ke);
    };
  }
}
