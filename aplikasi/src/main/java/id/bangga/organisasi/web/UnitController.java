package id.bangga.organisasi.web;

import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.organisasi.AsalUnit;
import id.bangga.organisasi.DaftarUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.RincianUnit;
import id.bangga.organisasi.TindakanOrganisasi;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Izin;
import id.bangga.web.Kejadian;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of units and the page of one unit, as of any day.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class UnitController {
  private final OrganisasiService organisasi;
  private final JurnalService jurnal;

  UnitController(OrganisasiService organisasi, JurnalService jurnal) {
    this.organisasi = organisasi;
    this.jurnal = jurnal;
  }

  @GetMapping("/organisasi")
  Tampilan daftar(Kueri kueri) {
    LocalDate hariIni = organisasi.hariIni();
    var baca = new BacaSaring(kueri, hariIni);
    DaftarUnit hasil = organisasi.cari(baca.saring());
    var halaman =
        new HalamanDaftarUnit(
            Daftar.dari(hasil.baris(), kueri),
            hasil.jumlahAsn(),
            baca.pada(),
            baca.pada().equals(hariIni),
            baca.pohon() ? SimpulUnit.pohon(hasil.baris()) : List.of(),
            organisasi.peta(baca.pada()),
            Sesi.wajibMasuk().boleh(TindakanOrganisasi.UBAH_UNIT));
    return Tampilan.dari("organisasi/daftar", halaman);
  }

  @GetMapping("/organisasi/{id:\\d+}")
  Tampilan rincian(@PathVariable long id, Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    LocalDate hariIni = organisasi.hariIni();
    LocalDate pada = new BacaSaring(kueri, hariIni).pada();
    RincianUnit rincian = organisasi.rincian(id, pada);
    var halaman =
        new HalamanUnit(
            rincian,
            pada,
            pada.equals(hariIni),
            nama(rincian.silsilah()),
            jurnal(id),
            pelaku.boleh(TindakanOrganisasi.UBAH_UNIT, id),
            pelaku.boleh(TindakanOrganisasi.UBAH_JUMLAH_ASN, id));
    return Tampilan.dari("organisasi/unit", halaman);
  }

  private Map<Long, String> nama(List<AsalUnit> silsilah) {
    Map<Long, String> nama = new HashMap<>();
    for (AsalUnit a : silsilah) {
      UnitKerja dari = organisasi.terdekat(a.dariId(), a.tanggal().minusDays(1));
      UnitKerja ke = organisasi.terdekat(a.keId(), a.tanggal());
      nama.putIfAbsent(a.dariId(), dari.nama());
      nama.put(a.keId(), ke.nama());
    }
    return nama;
  }

  private List<Kejadian> jurnal(long id) {
    return jurnal.riwayat("unit", id).stream()
        .map(b ->
            new Kejadian(b.waktu(), b.pelaku(), b.tindakan(), b.alasan() == null ? "" : b.alasan()))
        .toList();
  }
}
