package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.juri.ContohKalibrasi;
import id.bangga.juri.Kalibrasi;
import id.bangga.juri.KalibrasiService;
import id.bangga.juri.SkorContoh;
import id.bangga.juri.TindakanPenjurian;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Calibration: jurors score samples, the Pengelola opens and compares rounds.
@Controller
@RolesAllowed("PENGELOLA")
class KalibrasiController {
  private final KalibrasiService kalibrasi;
  private final SiklusService siklus;

  KalibrasiController(KalibrasiService kalibrasi, SiklusService siklus) {
    this.kalibrasi = kalibrasi;
    this.siklus = siklus;
  }

  @GetMapping("/juri/{tahun}/kalibrasi")
  @RolesAllowed({"PENGELOLA", "JURI"})
  Tampilan kalibrasi(@PathVariable int tahun) {
    Formulir f = Formulir.kosong();
    for (Kalibrasi.Contoh contoh : ContohKalibrasi.baku()) {
      f.isi("judul." + contoh.nomor(), contoh.judul());
      f.isi("uraian." + contoh.nomor(), contoh.uraian());
    }
    Pelaku pelaku = Sesi.wajibMasuk();
    if (pelaku.boleh(TindakanPenjurian.ISI_KALIBRASI)) {
      kalibrasi.milik(pelaku, tahun).forEach(satu -> isi(f, satu));
    }
    return Tampilan.dari("juri/kalibrasi", halaman(tahun, f, new Putusan.Diterima()));
  }

  private static void isi(Formulir f, SkorContoh satu) {
    satu.skor()
        .forEach((kode, nilai) ->
            f.isi(
                HalamanKalibrasi.bidang(satu.nomor(), kode),
                nilai.stripTrailingZeros().toPlainString().replace('.', ',')));
  }

  @PostMapping("/juri/{tahun}/kalibrasi/buka")
  Object buka(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    List<Kalibrasi.Contoh> contoh = new ArrayList<>();
    for (int i = 1; i <= Kalibrasi.PALING_BANYAK; i++) {
      String judul = f.nilai("judul." + i).strip();
      String uraian = f.nilai("uraian." + i).strip();
      if (!judul.isEmpty() || !uraian.isEmpty()) {
        contoh.add(new Kalibrasi.Contoh(contoh.size() + 1, judul, uraian));
      }
    }
    Putusan putusan = kalibrasi.buka(Sesi.wajibMasuk(), tahun, contoh);
    return jawab(tahun, f, putusan, "Putaran kalibrasi dibuka.", response);
  }

  @PostMapping("/juri/{tahun}/kalibrasi/batalkan")
  Object batalkan(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    Putusan putusan = kalibrasi.batalkan(Sesi.wajibMasuk(), tahun);
    return jawab(tahun, f, putusan, "Putaran kalibrasi dibatalkan.", response);
  }

  @PostMapping("/juri/{tahun}/kalibrasi/bandingkan")
  Object bandingkan(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    Putusan putusan = kalibrasi.bandingkan(Sesi.wajibMasuk(), tahun);
    return jawab(tahun, f, putusan, "Skor dibandingkan; juri sekarang melihat hasilnya.", response);
  }

  @PostMapping("/juri/{tahun}/kalibrasi/nilai")
  @RolesAllowed("JURI")
  Object nilai(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    Map<Integer, Map<String, BigDecimal>> skor = new HashMap<>();
    for (int i = 1; i <= Kalibrasi.PALING_BANYAK; i++) {
      Map<String, BigDecimal> satu = new HashMap<>();
      for (KriteriaJuri kriteria : siklus.siklus(tahun).kriteria()) {
        String apa = "Contoh %d, %s".formatted(i, kriteria.nama());
        SimpananLembar.skor(f, HalamanKalibrasi.bidang(i, kriteria.kode()), () -> apa)
            .ifPresent(angka -> satu.put(kriteria.kode(), angka));
      }
      skor.put(i, satu);
    }
    Putusan putusan =
        f.adaGalat() ? new Putusan.Diterima() : kalibrasi.nilai(Sesi.wajibMasuk(), tahun, skor);
    return jawab(tahun, f, putusan, "Skor contoh tersimpan.", response);
  }

  private Object jawab(
      int tahun, Formulir f, Putusan putusan, String kabar, HttpServletResponse response) {
    if (f.adaGalat() || !putusan.diterima()) {
      return Tampilan.keliru("juri/kalibrasi", halaman(tahun, f, putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/juri/%d/kalibrasi".formatted(tahun);
  }

  private HalamanKalibrasi halaman(int tahun, Formulir f, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    boolean atur = pelaku.boleh(TindakanPenjurian.ATUR_KALIBRASI);
    boolean juri =
        pelaku.boleh(TindakanPenjurian.ISI_KALIBRASI) && kalibrasi.anggota(pelaku, tahun);
    return new HalamanKalibrasi(
        siklus.siklus(tahun),
        TabJuri.daftar(pelaku, tahun, "/kalibrasi"),
        kalibrasi.putaran(pelaku, tahun).orElse(null),
        atur ? kalibrasi.kemajuan(pelaku, tahun) : List.of(),
        juri ? kalibrasi.milik(pelaku, tahun) : List.of(),
        kalibrasi.banding(pelaku, tahun).orElse(null),
        f,
        putusan,
        atur,
        juri);
  }
}
