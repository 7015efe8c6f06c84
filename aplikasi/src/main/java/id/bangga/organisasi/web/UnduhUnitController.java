package id.bangga.organisasi.web;

import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.SaringUnit;
import id.bangga.organisasi.UnitEksporService;
import id.bangga.web.Izin;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Units as files.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class UnduhUnitController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=UTF-8";

  private final OrganisasiService organisasi;
  private final UnitEksporService ekspor;

  UnduhUnitController(OrganisasiService organisasi, UnitEksporService ekspor) {
    this.organisasi = organisasi;
    this.ekspor = ekspor;
  }

  @GetMapping("/organisasi.xlsx")
  ResponseEntity<byte[]> xlsx(Kueri kueri) {
    SaringUnit saring = saring(kueri);
    byte[] isi = ekspor.xlsx(Sesi.wajibMasuk(), saring, false);
    return unduh(isi, "unit-kerja-" + saring.pada() + ".xlsx", XLSX);
  }

  @GetMapping("/organisasi.csv")
  ResponseEntity<byte[]> csv(Kueri kueri) {
    SaringUnit saring = saring(kueri);
    byte[] isi = ekspor.csv(Sesi.wajibMasuk(), saring, false);
    return unduh(isi, "unit-kerja-" + saring.pada() + ".csv", CSV);
  }

  /// Every unit with its whole history: moves an installation.
  @GetMapping("/organisasi/riwayat.xlsx")
  ResponseEntity<byte[]> riwayat() {
    SaringUnit saring = SaringUnit.selamanya(organisasi.hariIni());
    byte[] isi = ekspor.xlsx(Sesi.wajibMasuk(), saring, true);
    return unduh(isi, "unit-kerja-riwayat-" + saring.pada() + ".xlsx", XLSX);
  }

  @GetMapping("/organisasi/templat.xlsx")
  ResponseEntity<byte[]> templat() {
    return unduh(ekspor.templat(), "templat-unit-kerja.xlsx", XLSX);
  }

  private SaringUnit saring(Kueri kueri) {
    return new BacaSaring(kueri, organisasi.hariIni()).saring();
  }

  private static ResponseEntity<byte[]> unduh(byte[] isi, String nama, String jenis) {
    var lampiran = ContentDisposition.attachment().filename(nama, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, lampiran.toString())
        .header(HttpHeaders.CONTENT_TYPE, jenis)
        .body(isi);
  }
}
