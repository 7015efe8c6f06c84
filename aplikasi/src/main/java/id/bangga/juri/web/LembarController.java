package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.juri.Finalis;
import id.bangga.juri.FinalisService;
import id.bangga.juri.HasilSimpan;
import id.bangga.juri.KirimanSkor;
import id.bangga.juri.LembarJuri;
import id.bangga.juri.LembarService;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A juror's own sheets. The page saves every change by itself (`/simpan`); without JavaScript its
/// form is sent as a whole.
@Controller
@RolesAllowed("JURI")
class LembarController {
  private final LembarService lembar;
  private final FinalisService finalis;
  private final SiklusService siklus;
  private final SimpananLembar simpanan;

  LembarController(
      LembarService lembar, FinalisService finalis, SiklusService siklus, SimpananLembar simpanan) {
    this.lembar = lembar;
    this.finalis = finalis;
    this.siklus = siklus;
    this.simpanan = simpanan;
  }

  @GetMapping("/juri/{tahun}/nilai")
  Tampilan saya(@PathVariable int tahun) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Map<Long, LembarJuri> milik =
        lembar.milik(pelaku, tahun).stream()
            .collect(Collectors.toMap(satu -> satu.kunci().unitId(), satu -> satu));
    List<HalamanLembarSaya.Baris> baris = new ArrayList<>();
    for (Finalis satu : finalis.daftar(pelaku, tahun)) {
      LembarJuri lembarnya = milik.get(satu.unitId());
      if (lembarnya != null) {
        baris.add(new HalamanLembarSaya.Baris(satu, lembarnya));
      }
    }
    return Tampilan.dari(
        "juri/lembar_saya",
        new HalamanLembarSaya(
            tahun,
            TabJuri.daftar(pelaku, tahun, "/nilai"),
            baris,
            siklus.siklus(tahun).kriteria()));
  }

  @GetMapping("/juri/{tahun}/nilai/{unitId:\\d+}")
  Tampilan satu(@PathVariable int tahun, @PathVariable long unitId) {
    LembarJuri isi = lembar.lembar(Sesi.wajibMasuk(), tahun, unitId);
    Formulir f = Formulir.kosong().isi("versi", isi.versi()).isi("kiriman", UUID.randomUUID());
    isi.skor()
        .forEach((kode, nilai) ->
            f.isi(
                SimpananLembar.SKOR + kode,
                nilai.stripTrailingZeros().toPlainString().replace('.', ',')));
    return Tampilan.dari("juri/lembar", halaman(tahun, unitId, f, new Putusan.Diterima()));
  }

  @PostMapping("/juri/{tahun}/nilai/{unitId:\\d+}")
  Object kirim(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    KirimanSkor kiriman =
        simpanan.baca(
            tahun, f, siklus.siklus(tahun).kriteria().stream().map(KriteriaJuri::kode).toList());
    Putusan putusan =
        f.adaGalat()
            ? new Putusan.Diterima()
            : putusan(lembar.simpan(pelaku, tahun, unitId, kiriman));
    if (putusan.diterima() && !f.adaGalat() && f.nilai("langkah").equals("kunci")) {
      int versi = lembar.lembar(pelaku, tahun, unitId).versi();
      putusan = lembar.kunci(pelaku, tahun, unitId, versi);
      f.isi("versi", versi).isi("kiriman", UUID.randomUUID());
    }
    if (f.adaGalat() || !putusan.diterima()) {
      return Tampilan.keliru("juri/lembar", halaman(tahun, unitId, f, putusan))
          .berstatus(f.adaGalat() ? 422 : SimpananLembar.status(putusan));
    }
    boolean dikunci = f.nilai("langkah").equals("kunci");
    Kabar.kirim(response, dikunci ? "Lembar dikunci." : "Skor tersimpan.");
    return "redirect:/juri/%d/nilai/%d".formatted(tahun, unitId);
  }

  /// Answers the page's own script; most saves are served by {@link JalurLembar} before they come
  /// here.
  @PostMapping("/juri/{tahun}/nilai/{unitId:\\d+}/simpan")
  ResponseEntity<String> simpan(
      @PathVariable int tahun, @PathVariable long unitId, Formulir f, HttpServletRequest request) {
    if (request.getAttribute(JalurLembar.GAGAL) instanceof RuntimeException gagal) {
      throw gagal;
    }
    var jawaban = simpanan.terima(Sesi.wajibMasuk(), tahun, unitId, f);
    return ResponseEntity.status(jawaban.status())
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .body(jawaban.isi());
  }

  private static Putusan putusan(HasilSimpan hasil) {
    return hasil instanceof HasilSimpan.Ditolak ditolak
        ? ditolak.putusan()
        : new Putusan.Diterima();
  }

  private HalamanLembar halaman(int tahun, long unitId, Formulir f, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanLembar(
        finalis.daftar(pelaku, tahun).stream()
            .filter(satu -> satu.unitId() == unitId)
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("Finalis")),
        TabJuri.daftar(pelaku, tahun, "/nilai"),
        lembar.lembar(pelaku, tahun, unitId),
        siklus.siklus(tahun).kriteria(),
        lembar.perbandingan(pelaku, tahun, unitId),
        f,
        putusan);
  }
}
