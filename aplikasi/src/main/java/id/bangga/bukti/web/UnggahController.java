package id.bangga.bukti.web;

import id.bangga.bukti.BerkasMasuk;
import id.bangga.bukti.DataBukti;
import id.bangga.bukti.HasilUnggah;
import id.bangga.bukti.UnggahService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.TujuanLokal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Upload into a unit's locker.
@Controller
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
class UnggahController {
  private final UnggahService unggah;
  private final OrganisasiService organisasi;

  UnggahController(UnggahService unggah, OrganisasiService organisasi) {
    this.unggah = unggah;
    this.organisasi = organisasi;
  }

  @GetMapping("/bukti/unit/{unitId}/unggah")
  Tampilan formulir(@PathVariable long unitId, Formulir masuk) {
    return Tampilan.dari("bukti/unggah", halaman(unitId, masuk, List.of()));
  }

  @PostMapping("/bukti/unit/{unitId}/unggah")
  Object unggah(
      @PathVariable long unitId,
      Formulir masuk,
      @RequestParam(name = "berkas", required = false) List<MultipartFile> berkas,
      HttpServletResponse response) {
    DataBukti data = IsianBukti.baca(masuk);
    List<BerkasMasuk> kiriman = IsianBukti.berkas(masuk, berkas);
    if (masuk.adaGalat()) {
      return Tampilan.keliru("bukti/unggah", halaman(unitId, masuk, List.of()));
    }
    List<HasilUnggah> hasil = unggah.unggah(Sesi.wajibMasuk(), unitId, kiriman, data);
    if (hasil.stream().anyMatch(HasilUnggah.Ditolak.class::isInstance)) {
      return Tampilan.keliru("bukti/unggah", halaman(unitId, masuk, hasil));
    }
    Kabar.kirim(response, KalimatUnggah.dari(hasil));
    return "redirect:" + kembali(unitId, masuk);
  }

  private HalamanUnggah halaman(long unitId, Formulir masuk, List<HasilUnggah> hasil) {
    return new HalamanUnggah(
        organisasi.unit(unitId, organisasi.hariIni()),
        masuk,
        hasil,
        unggah.maksimum() >> 20,
        kembali(unitId, masuk));
  }

  private static String kembali(long unitId, Formulir masuk) {
    return TujuanLokal.aman(masuk.nilai("kembali")).orElse("/bukti/unit/" + unitId);
  }
}
