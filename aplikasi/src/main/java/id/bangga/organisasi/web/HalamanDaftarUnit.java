package id.bangga.organisasi.web;

import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Kueri;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The list of units, or their tree.
///
/// @param jumlahAsn ASN of all units found, not only of this page
/// @param peta units of that day, for the names of those above
public record HalamanDaftarUnit(
    Daftar<UnitKerja> unit,
    int jumlahAsn,
    LocalDate pada,
    boolean hariIni,
    List<SimpulUnit> pohon,
    Map<Long, UnitKerja> peta,
    boolean bolehUbah) {

  private static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Unit kerja"),
          Kolom.teks("jenis", "Jenis"),
          Kolom.teks("klaster", "Klaster"),
          Kolom.tetap("induk", "Unit induk"),
          Kolom.tetap("kepala", "Kepala"),
          Kolom.angka("jumlah_asn", "ASN"));

  public List<Kolom> kolom() {
    if (!bolehUbah) {
      return KOLOM;
    }
    List<Kolom> semua = new ArrayList<>(KOLOM);
    semua.addFirst(Kolom.tetap("pilih", "Pilih"));
    return semua;
  }

  /// Is one of the filters in use that are folded away?
  public boolean saringanLain() {
    return List.of("induk", "keadaan", "verifikasi", "pada").stream()
        .anyMatch(nama -> !kueri().nilai(nama).isEmpty());
  }

  public Kueri kueri() {
    return unit.kueri();
  }

  public boolean adaPohon() {
    return kueri().nilai("tampilan").equals("pohon");
  }

  public List<Tautan> tab() {
    String daftar = kueri().dengan("tampilan", "");
    String pohonnya = kueri().dengan("tampilan", "pohon");
    return adaPohon()
        ? List.of(Tautan.ke("Daftar", daftar), Tautan.aktif("Pohon", pohonnya))
        : List.of(Tautan.aktif("Daftar", daftar), Tautan.ke("Pohon", pohonnya));
  }

  public List<Pilihan> induk() {
    return PilihanUnit.induk(peta.values());
  }

  public String namaInduk(UnitKerja u) {
    UnitKerja induk = u.indukId() == null ? null : peta.get(u.indukId());
    return induk == null ? "—" : induk.sebutan();
  }

  /// The page of one unit, on the same day.
  public String alamat(UnitKerja u) {
    return hariIni ? "/organisasi/" + u.id() : "/organisasi/" + u.id() + "?pada=" + pada;
  }
}
