package id.bangga.akun.web;

import id.bangga.akun.AkunService;
import id.bangga.akun.HubunganBaru;
import id.bangga.akun.HubunganService;
import id.bangga.akun.JenisHubungan;
import id.bangga.akun.KodeAturanAkun;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Declared relations: one's own, and for the Pengelola those of others.
@Controller
class HubunganController {
  private final HubunganService hubungan;
  private final AkunService akun;
  private final BacaAkun baca;
  private final IsianAkun isian;
  private final NamaUnitHalaman unit;

  HubunganController(
      HubunganService hubungan,
      AkunService akun,
      BacaAkun baca,
      IsianAkun isian,
      NamaUnitHalaman unit) {
    this.hubungan = hubungan;
    this.akun = akun;
    this.baca = baca;
    this.isian = isian;
    this.unit = unit;
  }

  @GetMapping("/akun/hubungan")
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan sendiri() {
    return Tampilan.dari(
        "akun/hubungan", halaman(Sesi.wajibMasuk().akunEfektif(), Formulir.kosong()));
  }

  @PostMapping("/akun/hubungan")
  @RolesAllowed(Izin.SIAPA_PUN)
  Object nyatakanSendiri(Formulir formulir, HttpServletResponse response) {
    return nyatakan(Sesi.wajibMasuk().akunEfektif(), formulir, "/akun/hubungan", response);
  }

  @GetMapping("/akun/{id}/hubungan")
  @RolesAllowed({"PENGELOLA", "AUDITOR"})
  Tampilan orangLain(@PathVariable long id) {
    return Tampilan.dari("akun/hubungan", halaman(id, Formulir.kosong()));
  }

  @PostMapping("/akun/{id}/hubungan")
  @RolesAllowed("PENGELOLA")
  Object catat(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    return nyatakan(id, formulir, "/akun/" + id, response);
  }

  @PostMapping("/akun/{id}/hubungan/{nomor}/cabut")
  @RolesAllowed("PENGELOLA")
  Object cabut(
      @PathVariable long id,
      @PathVariable long nomor,
      Formulir formulir,
      HttpServletResponse response) {
    Putusan putusan = hubungan.cabut(Sesi.wajibMasuk(), nomor, formulir.nilai("alasan"));
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "akun/rincian", baca.halaman(id, baca.formulirPeran(), putusan, formulir.ketikan()));
    }
    Kabar.kirim(response, "Hubungan dicabut.");
    return "redirect:/akun/" + id;
  }

  private Object nyatakan(
      long akunId, Formulir formulir, String tujuan, HttpServletResponse response) {
    Optional<HubunganBaru> baru = baru(formulir);
    if (baru.isPresent()) {
      Putusan putusan = hubungan.nyatakan(Sesi.wajibMasuk(), akunId, baru.get());
      putusan
          .alasan()
          .forEach(satu ->
              formulir.galat(
                  satu.kode() == KodeAturanAkun.AK_051 ? "keterangan" : "unit", satu.pesan()));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("akun/hubungan", halaman(akunId, formulir));
    }
    Kabar.kirim(response, "Hubungan tercatat dan berlaku sekarang juga.");
    return "redirect:" + tujuan;
  }

  private Optional<HubunganBaru> baru(Formulir formulir) {
    Long denganUnit = isian.unit(formulir, "unit");
    Long denganOrang =
        isian.orang(formulir, "orang", "Orang tidak dikenal: ketik nama penggunanya.");
    Optional<JenisHubungan> jenis =
        Arrays.stream(JenisHubungan.values())
            .filter(satu -> satu.name().equals(formulir.nilai("jenis")))
            .findFirst();
    if (jenis.isEmpty()) {
      formulir.galat("jenis", "Pilih jenis hubungan.");
    }
    return formulir.adaGalat()
        ? Optional.empty()
        : jenis.map(
            satu -> new HubunganBaru(denganUnit, denganOrang, satu, formulir.nilai("keterangan")));
  }

  private HalamanHubungan halaman(long akunId, Formulir formulir) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanHubungan(
        akunId,
        akun.nama(List.of(akunId)).getOrDefault(akunId, ""),
        pelaku.akunEfektif() == akunId,
        baca.relasi(hubungan.daftar(pelaku, akunId), akunId),
        formulir,
        unit.pilihan());
  }
}
