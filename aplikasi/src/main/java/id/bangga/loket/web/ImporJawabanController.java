package id.bangga.loket.web;

import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.SurveiService;
import id.bangga.loket.ImporJawabanService;
import id.bangga.loket.Pemetaan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Answers from CSV, XLSX or a Google Forms export: choose, map, look, store.
@Controller
@RequestMapping("/layanan/unit/{unitId:\\d+}/impor-jawaban")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class ImporJawabanController {
  private final ImporJawabanService impor;
  private final SurveiService survei;
  private final LayananService layanan;
  private final OrganisasiService organisasi;
  private final PeriodeService periode;

  ImporJawabanController(
      ImporJawabanService impor,
      SurveiService survei,
      LayananService layanan,
      OrganisasiService organisasi,
      PeriodeService periode) {
    this.impor = impor;
    this.survei = survei;
    this.layanan = layanan;
    this.organisasi = organisasi;
    this.periode = periode;
  }

  @GetMapping
  Tampilan pilih(@PathVariable long unitId) {
    Sesi.wajibMasuk().wajib(CATAT_JAWABAN, unitId);
    return Tampilan.dari("loket/impor", halaman(unitId, Formulir.kosong(), null));
  }

  @PostMapping
  Object unggah(
      @PathVariable long unitId, @RequestParam @Nullable MultipartFile berkas, Formulir formulir)
      throws IOException {
    Pelaku pelaku = Sesi.wajibMasuk();
    formulir.adaBerkas("berkas", berkas);
    Optional<FormulirSurvei> titik =
        survei
            .formulir(formulir.wajib("titik", "Titik layanan"))
            .filter(satu -> satu.unitId() == unitId);
    if (titik.isEmpty()) {
      formulir.galat("titik", "Pilih titik layanan dari daftar; titik itu bukan milik unit ini.");
    }
    if (berkas == null || formulir.adaGalat()) {
      return Tampilan.keliru("loket/impor", halaman(unitId, formulir, null));
    }
    UUID id =
        impor.tunda(
            pelaku,
            titik.orElseThrow(),
            Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas"),
            berkas.getBytes());
    impor.pemetaan(pelaku, unitId).stream()
        .filter(satu -> Long.toString(satu.id()).equals(formulir.nilai("pemetaan")))
        .findFirst()
        .ifPresent(satu -> impor.petakan(pelaku, id, satu.pemetaan()));
    return "redirect:" + alamat(unitId) + "/" + id;
  }

  @GetMapping("/{id}")
  Tampilan tinjau(@PathVariable long unitId, @PathVariable UUID id) {
    var tinjauan = impor.tinjau(Sesi.wajibMasuk(), id);
    var halaman = halaman(unitId, Formulir.kosong(), tinjauan);
    return tinjauan.bacaan().bersih()
        ? Tampilan.dari("loket/impor_tinjau", halaman)
        : Tampilan.keliru("loket/impor_tinjau", halaman);
  }

  @PostMapping("/{id}/petakan")
  String petakan(@PathVariable long unitId, @PathVariable UUID id, Formulir formulir) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Map<String, String> isi = new LinkedHashMap<>();
    formulir.nama().stream()
        .filter(nama -> nama.startsWith("kolom:") || nama.startsWith("kata:"))
        .forEach(nama -> isi.put(nama, formulir.nilai(nama)));
    impor.petakan(pelaku, id, new Pemetaan(isi));
    if (!formulir.nilai("simpan").isEmpty()) {
      impor.simpanPemetaan(pelaku, id, formulir.nilai("simpan"));
    }
    return "redirect:" + alamat(unitId) + "/" + id;
  }

  @PostMapping("/{id}/terapkan")
  String terapkan(@PathVariable long unitId, @PathVariable UUID id, HttpServletResponse response) {
    var tersimpan = impor.terapkan(Sesi.wajibMasuk(), id);
    if (tersimpan.isEmpty()) {
      return "redirect:" + alamat(unitId) + "/" + id;
    }
    int sudahAda = tersimpan.get().dibaca() - tersimpan.get().baru();
    Kabar.kirim(
        response,
        "%s jawaban baru tersimpan%s."
            .formatted(
                Format.bilangan(tersimpan.get().baru()),
                sudahAda == 0
                    ? ""
                    : ", %s sudah ada sebelumnya".formatted(Format.bilangan(sudahAda))));
    return "redirect:/layanan/unit/" + unitId + "/jawaban" + periode(unitId, tersimpan.get());
  }

  /// The list that holds the latest of them.
  private String periode(long unitId, ImporJawabanService.Tersimpan tersimpan) {
    LocalDate terakhir = tersimpan.terakhir();
    return terakhir == null
        ? ""
        : "?periode=" + Periode.pada(periode.jenis(unitId, terakhir.getYear()), terakhir).kode();
  }

  @PostMapping("/{id}/batal")
  String batal(@PathVariable long unitId, @PathVariable UUID id, HttpServletResponse response) {
    impor.lupakan(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Impor dibatalkan; tidak ada yang berubah.");
    return "redirect:" + alamat(unitId);
  }

  private static String alamat(long unitId) {
    return "/layanan/unit/" + unitId + "/impor-jawaban";
  }

  private HalamanImporJawaban halaman(
      long unitId, Formulir formulir, ImporJawabanService.@Nullable Tinjauan tinjauan) {
    return new HalamanImporJawaban(
        organisasi.unit(unitId, organisasi.hariIni()),
        formulir,
        layanan.titik(unitId),
        impor.pemetaan(Sesi.wajibMasuk(), unitId),
        tinjauan);
  }
}
