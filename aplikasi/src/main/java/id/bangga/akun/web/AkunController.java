package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.DataAkun;
import id.bangga.akun.HasilBuat;
import id.bangga.akun.KelolaAkunService;
import id.bangga.akun.PenugasanService;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Administration of accounts.
@Controller
@RolesAllowed("ADMIN")
class AkunController {
  private final KelolaAkunService kelola;
  private final PenugasanService penugasan;
  private final DaftarAkun daftar;
  private final BacaAkun baca;
  private final IsianAkun isian;

  AkunController(
      KelolaAkunService kelola,
      PenugasanService penugasan,
      DaftarAkun daftar,
      BacaAkun baca,
      IsianAkun isian) {
    this.kelola = kelola;
    this.penugasan = penugasan;
    this.daftar = daftar;
    this.baca = baca;
    this.isian = isian;
  }

  @GetMapping("/akun")
  @RolesAllowed({"ADMIN", "PENGELOLA", "AUDITOR"})
  Tampilan daftar(Kueri kueri) {
    return Tampilan.dari("akun/daftar", daftar.halaman(Sesi.wajibMasuk(), kueri));
  }

  @GetMapping("/akun.{akhiran:xlsx|csv}")
  @RolesAllowed({"ADMIN", "PENGELOLA", "AUDITOR"})
  ResponseEntity<byte[]> unduh(@PathVariable String akhiran, Kueri kueri) {
    byte[] isi = daftar.tabel(Sesi.wajibMasuk(), kueri).sebagai(akhiran);
    return Unduhan.kirim("akun." + akhiran, isi);
  }

  @GetMapping("/akun/{id}")
  @RolesAllowed({"ADMIN", "PENGELOLA", "AUDITOR"})
  Tampilan rincian(@PathVariable long id) {
    var diterima = new Putusan.Diterima();
    return Tampilan.dari("akun/rincian", baca.halaman(id, baca.formulirPeran(), diterima));
  }

  @GetMapping("/akun/baru")
  Tampilan formulirBaru() {
    return Tampilan.dari("akun/formulir", daftar.formulir(Formulir.kosong(), 0));
  }

  @PostMapping("/akun/baru")
  Tampilan buat(Formulir formulir) {
    DataAkun data = isian.data(formulir);
    if (!formulir.adaGalat()) {
      switch (kelola.buat(Sesi.wajibMasuk(), data)) {
        case HasilBuat.Dibuat dibuat -> {
          return sekali(dibuat.id(), dibuat.sandi());
        }
        case HasilBuat.Gagal gagal -> IsianAkun.tandai(formulir, gagal.alasan());
      }
    }
    return Tampilan.keliru("akun/formulir", daftar.formulir(formulir, 0));
  }

  @GetMapping("/akun/{id}/ubah")
  Tampilan formulirUbah(@PathVariable long id) {
    Akun orang = kelola.lihat(Sesi.wajibMasuk(), id);
    return Tampilan.dari("akun/formulir", daftar.formulir(isian.dari(orang), id));
  }

  @PostMapping("/akun/{id}/ubah")
  Object ubah(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    DataAkun data = isian.data(formulir);
    int versi = formulir.bulat("versi", "Versi").orElse(-1);
    if (!formulir.adaGalat()) {
      Putusan putusan = kelola.ubah(Sesi.wajibMasuk(), id, versi, data);
      IsianAkun.tandai(formulir, putusan.alasan());
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("akun/formulir", daftar.formulir(formulir, id));
    }
    Kabar.kirim(response, "Akun %s tersimpan.".formatted(data.nama()));
    return "redirect:/akun/" + id;
  }

  @PostMapping("/akun/{id}/atur-ulang-sandi")
  Tampilan aturUlangSandi(@PathVariable long id) {
    return sekali(id, kelola.aturUlangSandi(Sesi.wajibMasuk(), id));
  }

  private Tampilan sekali(long id, String sandi) {
    Akun orang = kelola.lihat(Sesi.wajibMasuk(), id);
    return Tampilan.dari(
        "akun/sandi_sekali", new HalamanSandiSekali(id, orang.nama(), orang.namaPengguna(), sandi));
  }

  @PostMapping("/akun/{id}/nonaktifkan")
  Object nonaktifkan(@PathVariable long id, HttpServletResponse response) {
    Putusan putusan = kelola.nonaktifkan(Sesi.wajibMasuk(), id);
    return jawab(id, putusan, "Akun dinonaktifkan. Sesi dan kuncinya berakhir.", response);
  }

  @PostMapping("/akun/{id}/aktifkan")
  String aktifkan(@PathVariable long id, HttpServletResponse response) {
    kelola.aktifkan(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Akun aktif kembali.");
    return "redirect:/akun/" + id;
  }

  @PostMapping("/akun/{id}/peran")
  @RolesAllowed({"ADMIN", "PENGELOLA"})
  Object beriPeran(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    var baru = isian.penugasan(formulir);
    if (baru.isPresent()) {
      Putusan putusan = penugasan.tugaskan(Sesi.wajibMasuk(), id, baru.get());
      IsianAkun.tandai(formulir, putusan.alasan());
    }
    if (formulir.adaGalat()) {
      var diterima = new Putusan.Diterima();
      return Tampilan.keliru("akun/rincian", baca.halaman(id, formulir, diterima));
    }
    Kabar.kirim(response, "Peran diberikan.");
    return "redirect:/akun/" + id;
  }

  @PostMapping("/akun/{id}/peran/{tugas}/akhiri")
  @RolesAllowed({"ADMIN", "PENGELOLA"})
  Object akhiriPeran(
      @PathVariable long id, @PathVariable long tugas, HttpServletResponse response) {
    Putusan putusan = penugasan.akhiri(Sesi.wajibMasuk(), tugas);
    return jawab(id, putusan, "Peran berakhir sekarang juga.", response);
  }

  private Object jawab(long id, Putusan putusan, String kabar, HttpServletResponse response) {
    if (!putusan.diterima()) {
      return Tampilan.keliru("akun/rincian", baca.halaman(id, baca.formulirPeran(), putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/akun/" + id;
  }
}
