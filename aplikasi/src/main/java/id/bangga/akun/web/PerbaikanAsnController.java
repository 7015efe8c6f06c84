package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.DataInduk;
import id.bangga.akun.PerbaikanAsnService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The personnel agency corrects master data of employees, found by the check or looked up by NIP.
@Controller
@RolesAllowed({"BKPSDM", "ADMIN"})
class PerbaikanAsnController {
  private final PerbaikanAsnService layanan;
  private final IsianAkun isian;
  private final NamaUnitHalaman unit;

  PerbaikanAsnController(PerbaikanAsnService layanan, IsianAkun isian, NamaUnitHalaman unit) {
    this.layanan = layanan;
    this.isian = isian;
    this.unit = unit;
  }

  @GetMapping("/data-asn/buka")
  String buka(@RequestParam(defaultValue = "") String siapa, HttpServletResponse response) {
    Optional<Akun> asn = layanan.find(Sesi.wajibMasuk(), siapa);
    if (asn.isEmpty()) {
      Kabar.kirim(response, "Tidak ada ASN dengan NIP atau nama pengguna itu.");
    }
    return "redirect:/data-asn" + asn.map(satu -> "/" + satu.id()).orElse("");
  }

  @GetMapping("/data-asn/{id:\\d{1,18}}")
  Tampilan formulir(@PathVariable long id) {
    Akun asn = layanan.lihat(Sesi.wajibMasuk(), id);
    return Tampilan.dari(
        "akun/perbaikan_asn", halaman(asn, isian.dari(asn), new Putusan.Diterima()));
  }

  @PostMapping("/data-asn/{id:\\d{1,18}}")
  Object perbaiki(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Akun asn = layanan.lihat(pelaku, id);
    DataInduk data = data(pelaku, formulir);
    int versi = formulir.bulat("versi", "Versi").orElse(-1);
    Putusan orang = layanan.boleh(pelaku, asn);
    Putusan putusan =
        formulir.adaGalat() || !orang.diterima()
            ? layanan.periksa(pelaku, id, data)
            : layanan.perbaiki(pelaku, id, versi, data);
    IsianAkun.tandai(formulir, putusan.alasan());
    if (formulir.adaGalat() || !orang.diterima()) {
      return Tampilan.keliru("akun/perbaikan_asn", halaman(asn, formulir, orang));
    }
    Kabar.kirim(response, "Data %s diperbaiki.".formatted(data.nama()));
    return "redirect:/data-asn";
  }

  private DataInduk data(Pelaku pelaku, Formulir formulir) {
    return new DataInduk(
        formulir.nilai("nama"),
        formulir.nilai("nip"),
        isian.unit(formulir, "unit"),
        atasan(pelaku, formulir),
        formulir.nilai("dasar"));
  }

  private @Nullable Long atasan(Pelaku pelaku, Formulir formulir) {
    String teks = formulir.nilai("atasan");
    if (teks.isEmpty()) {
      return null;
    }
    Optional<Long> orang = layanan.findAtasan(pelaku, teks).map(Akun::id);
    if (orang.isEmpty()) {
      formulir.galat("atasan", "Atasan tidak dikenal: ketik NIP atau nama penggunanya.");
    }
    return orang.orElse(null);
  }

  /// @param orang the refusal that is about the person, not about a field: it stands above the form
  private HalamanPerbaikanAsn halaman(Akun asn, Formulir formulir, Putusan orang) {
    return new HalamanPerbaikanAsn(asn, formulir, unit.pilihan(), orang);
  }
}
