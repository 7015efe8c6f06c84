package id.bangga.bukti.web;

import id.bangga.bersama.Putusan;
import id.bangga.bukti.BerkasMasuk;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.DataBukti;
import id.bangga.bukti.HasilUnggah;
import id.bangga.bukti.Penautan;
import id.bangga.bukti.TautanService;
import id.bangga.bukti.UnggahService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.TujuanLokal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final TautanService tautan;
  private final OrganisasiService organisasi;

  UnggahController(UnggahService unggah, TautanService tautan, OrganisasiService organisasi) {
    this.unggah = unggah;
    this.tautan = tautan;
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
    Putusan tertaut = tautkan(hasil, masuk);
    if (!tertaut.diterima()) {
      return Tampilan.keliru("bukti/unggah", halaman(unitId, masuk, hasil).ditolak(tertaut));
    }
    Kabar.kirim(response, KalimatUnggah.dari(hasil));
    return "redirect:" + kembali(unitId, masuk);
  }

  /// Whoever came from an indicator means the file for it.
  private Putusan tautkan(List<HasilUnggah> hasil, Formulir masuk) {
    Optional<Integer> tahun = masuk.bulat("tahun", "Tahun");
    Optional<Integer> indikator = masuk.bulat("indikator", "Indikator");
    if (tahun.isEmpty() || indikator.isEmpty()) {
      return new Putusan.Diterima();
    }
    List<Putusan.Alasan> alasan = new ArrayList<>();
    for (HasilUnggah satu : hasil) {
      Bukti bukti =
          switch (satu) {
            case HasilUnggah.Tersimpan(String _, Bukti baru) -> baru;
            case HasilUnggah.SudahAda(String _, Bukti ada) -> ada;
            case HasilUnggah.Ditolak _ -> throw new IllegalArgumentException(satu.nama());
          };
      var penautan = new Penautan(bukti.id(), tahun.get(), indikator.get());
      alasan.addAll(tautan.tautkan(Sesi.wajibMasuk(), penautan).alasan());
    }
    return Putusan.dari(alasan);
  }

  private HalamanUnggah halaman(long unitId, Formulir masuk, List<HasilUnggah> hasil) {
    return new HalamanUnggah(
        organisasi.unit(unitId, organisasi.hariIni()),
        masuk,
        hasil,
        unggah.maksimum() >> 20,
        kembali(unitId, masuk),
        new Putusan.Diterima());
  }

  private static String kembali(long unitId, Formulir masuk) {
    return TujuanLokal.aman(masuk.nilai("kembali")).orElse("/bukti/unit/" + unitId);
  }
}
