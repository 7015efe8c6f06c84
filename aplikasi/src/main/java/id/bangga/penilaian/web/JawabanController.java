package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bukti.Penautan;
import id.bangga.bukti.TautanService;
import id.bangga.penilaian.HasilSimpan;
import id.bangga.penilaian.IsianService;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.penilaian.web.HalamanMandiri.Ketikan;
import id.bangga.web.Formulir;
import id.bangga.web.Isian;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/// Each answer is a form of its own: it saves itself as one goes, or with its button.
@Controller
@RequestMapping("/penilaian/{tahun:\\d+}/{unitId:\\d+}")
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
class JawabanController {
  private final IsianService isian;
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final TautanService tautan;
  private final PenyusunMandiri penyusun;
  private final Clock clock;

  JawabanController(
      IsianService isian,
      PenilaianService penilaian,
      PengajuanService pengajuan,
      TautanService tautan,
      PenyusunMandiri penyusun,
      Clock clock) {
    this.isian = isian;
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.tautan = tautan;
    this.penyusun = penyusun;
    this.clock = clock;
  }

  @PostMapping("/jawaban/{indikatorId}")
  Object simpan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir masuk,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    var draf =
        IsianJawaban.baca(
            indikatorId, masuk, ke -> sebutan(pelaku, tahun, unitId, indikatorId, ke));
    if (masuk.adaGalat()) {
      return htmx != null
          ? kalimat(masuk.kesalahan().stream().map(Isian::galat))
          : keliru(tahun, unitId, masuk, new Putusan.Diterima(), new Ketikan(indikatorId, masuk));
    }
    return switch (isian.simpanJawaban(pelaku, tahun, unitId, draf)) {
      case HasilSimpan.Tersimpan(LembarMandiri lembar) when htmx != null ->
          Tampilan.dari("penilaian/mandiri_tersimpan", tersimpan(pelaku, lembar, indikatorId));
      case HasilSimpan.Tersimpan _ -> kembali(tahun, unitId, masuk, "Jawaban tersimpan.", response);
      case HasilSimpan.Ditolak(Putusan.Ditolak ditolak) when htmx != null ->
          kalimat(ditolak.alasan().stream().map(Putusan.Alasan::pesan));
      case HasilSimpan.Ditolak(Putusan.Ditolak ditolak) ->
          keliru(tahun, unitId, masuk, ditolak, new Ketikan(indikatorId, masuk));
    };
  }

  private String sebutan(Pelaku pelaku, int tahun, long unitId, long indikatorId, int ke) {
    return penilaian
        .lembar(pelaku, tahun, unitId)
        .baris(indikatorId)
        .map(baris -> IsianJawaban.sebutanMasukan(baris.indikator()).apply(ke))
        .orElse("Angka");
  }

  private HalamanTersimpan tersimpan(Pelaku pelaku, LembarMandiri lembar, long indikatorId) {
    return new HalamanTersimpan(
        lembar,
        lembar.baris(indikatorId).orElseThrow(() -> new TidakDitemukan("Indikator")),
        pengajuan.kekurangan(lembar),
        pengajuan.sidik(lembar),
        pelaku.boleh(TindakanPenilaian.AJUKAN_PENILAIAN, lembar.penilaian().unitId()),
        clock.instant());
  }

  /// Reasons for the line beside the answer.
  private static ResponseEntity<String> kalimat(Stream<String> pesan) {
    return ResponseEntity.unprocessableContent()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(pesan.collect(Collectors.joining(" ")));
  }

  @PostMapping("/bukti/{indikatorId}")
  Object tautkan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir masuk,
      HttpServletResponse response) {
    var penautan = new Penautan(masuk.bulat("bukti", "Bukti").orElse(0), tahun, indikatorId);
    boolean lepas = masuk.nilai("lakukan").equals("lepas");
    Putusan putusan =
        lepas
            ? tautan.lepas(Sesi.wajibMasuk(), penautan)
            : tautan.tautkan(Sesi.wajibMasuk(), penautan);
    String kabar = lepas ? "Bukti dilepas dari indikator." : "Bukti ditautkan.";
    return putusan.diterima()
        ? kembali(tahun, unitId, masuk, kabar, response)
        : keliru(tahun, unitId, masuk, putusan, null);
  }

  private Tampilan keliru(
      int tahun, long unitId, Formulir masuk, Putusan putusan, @Nullable Ketikan ketikan) {
    return Tampilan.keliru(
        "penilaian/mandiri",
        penyusun.halaman(tahun, unitId, masuk.nilai("komponen"), putusan, ketikan));
  }

  private String kembali(
      int tahun, long unitId, Formulir masuk, String kabar, HttpServletResponse response) {
    Kabar.kirim(response, kabar);
    String komponen = penyusun.halaman(tahun, unitId, masuk.nilai("komponen")).komponen().kode();
    return IsianJawaban.kembali(tahun, unitId, komponen, masuk);
  }
}
