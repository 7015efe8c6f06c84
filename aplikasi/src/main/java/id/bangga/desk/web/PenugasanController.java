package id.bangga.desk.web;

import static id.bangga.desk.KodeAturanDesk.DK_017;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskService;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.PenugasanService.Usulan;
import id.bangga.desk.RencanaPenugasan;
import id.bangga.desk.web.HalamanPenugasan.Keliru;
import id.bangga.desk.web.HalamanPenugasan.Saringan;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Daftar;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Assigning evaluators: a drawn plan to look at and accept, changes one by one.
@Controller
@RolesAllowed("PENGELOLA")
class PenugasanController {
  private final PenugasanService penugasan;
  private final DeskService desk;
  private final SiklusService siklus;
  private final AkunService akun;

  PenugasanController(
      PenugasanService penugasan, DeskService desk, SiklusService siklus, AkunService akun) {
    this.penugasan = penugasan;
    this.desk = desk;
    this.siklus = siklus;
    this.akun = akun;
  }

  @GetMapping("/desk/{tahun}/penugasan")
  Object lihat(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") String benih,
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "") String evaluator,
      Kueri kueri) {
    return Tampilan.dari(
        "desk/penugasan",
        halaman(tahun, angka(benih), new Saringan(cari, angka(evaluator)), kueri, null));
  }

  /// What was chosen from a list or typed as a number; null when it is neither.
  private static @Nullable Long angka(String isi) {
    return isi.strip().matches("\\d{1,18}") ? Long.valueOf(isi.strip()) : null;
  }

  private HalamanPenugasan halaman(
      int tahun, @Nullable Long benih, Saringan saringan, Kueri kueri, @Nullable Keliru keliru) {
    Pelaku saya = Sesi.wajibMasuk();
    Optional<Usulan> usulan =
        benih == null ? Optional.empty() : Optional.of(penugasan.usulan(saya, tahun, benih));
    RencanaPenugasan rencana =
        usulan
            .flatMap(satu ->
                satu instanceof Usulan.Ada ada ? Optional.of(ada.rencana()) : Optional.empty())
            .orElse(null);
    String mustahil =
        usulan.map(satu -> satu instanceof Usulan.Mustahil tidak ? tidak.sebab() : "").orElse("");
    List<Desk> semua = penugasan.daftar(saya, tahun);
    Map<Long, String> orang = akun.nama(penugasan.evaluator());
    List<Peserta> peserta = siklus.peserta(tahun);
    Map<Long, String> unit =
        peserta.stream().collect(Collectors.toMap(Peserta::unitId, Peserta::nama));
    List<Desk> cocok =
        semua.stream()
            .filter(satu ->
                saringan.memuat(unit.getOrDefault(satu.kunci().unitId(), ""), evaluator(satu)))
            .toList();
    return new HalamanPenugasan(
        tahun,
        Daftar.dari(cocok, kueri),
        semua.size(),
        saringan,
        penugasan.evaluator(),
        unit,
        orang,
        rencana,
        rencana == null ? List.of() : RencanaKlaster.dari(rencana, peserta, saringan),
        mustahil,
        beban(semua, rencana, orang),
        keliru,
        !desk.dinilai(saya, tahun).isEmpty());
  }

  private static List<Long> evaluator(Desk desk) {
    return desk.tugas().stream().map(Desk.Tugas::evaluatorId).toList();
  }

  /// Of every evaluator, also of one without any unit; two may bear the same name.
  private static List<HalamanPenugasan.Beban> beban(
      List<Desk> semua, @Nullable RencanaPenugasan rencana, Map<Long, String> orang) {
    Stream<Long> siapa =
        rencana == null
            ? semua.stream().map(PenugasanController::evaluator).flatMap(List::stream)
            : rencana.tugas().stream().map(RencanaPenugasan.Pasangan::evaluatorId);
    Map<Long, Long> unit = siapa.collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    if (unit.isEmpty()) {
      return List.of();
    }
    return Stream.concat(orang.keySet().stream(), unit.keySet().stream())
        .distinct()
        .map(id ->
            new HalamanPenugasan.Beban(
                orang.getOrDefault(id, "Evaluator tanpa nama"), unit.getOrDefault(id, 0L)))
        .sorted(Comparator.comparing(HalamanPenugasan.Beban::nama))
        .toList();
  }

  @PostMapping("/desk/{tahun}/penugasan")
  Object terapkan(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") String benih,
      @RequestParam(defaultValue = "") String dibaca,
      HttpServletResponse response) {
    Long angka = angka(benih);
    Putusan putusan =
        penugasan.terapkan(Sesi.wajibMasuk(), tahun, Objects.requireNonNullElse(angka, 0L), dibaca);
    if (!putusan.diterima()) {
      Kueri kueri = Kueri.kosong("/desk/%d/penugasan".formatted(tahun));
      return Tampilan.keliru(
              "desk/penugasan",
              halaman(tahun, angka, new Saringan("", null), kueri, Keliru.rencana(putusan)))
          .berstatus(putusan.memuat(DK_017) ? 409 : 422);
    }
    Kabar.kirim(response, "Penugasan diterapkan.");
    return "redirect:/desk/%d/penugasan".formatted(tahun);
  }

  @PostMapping("/desk/{tahun}/{unitId}/ganti-evaluator")
  Object ganti(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @RequestParam(defaultValue = "") String lama,
      @RequestParam(defaultValue = "") String baru,
      @RequestParam(defaultValue = "") String alasan,
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "") String evaluator,
      @RequestParam(defaultValue = "") String hal,
      HttpServletResponse response) {
    Optional<Long> diganti =
        lama.isBlank()
            ? Optional.empty()
            : Optional.of(Objects.requireNonNullElse(angka(lama), 0L));
    long pengganti = Objects.requireNonNullElse(angka(baru), 0L);
    Putusan putusan =
        penugasan.ganti(
            Sesi.wajibMasuk(), new KunciDesk(tahun, unitId), diganti, pengganti, alasan);
    Saringan saringan = new Saringan(cari, angka(evaluator));
    Kueri kueri =
        new Kueri(
            "/desk/%d/penugasan".formatted(tahun),
            Map.of("cari", List.of(cari), "evaluator", List.of(evaluator), "hal", List.of(hal)));
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "desk/penugasan",
          halaman(
              tahun,
              null,
              saringan,
              kueri,
              new Keliru(unitId, diganti.orElse(null), pengganti, alasan, putusan)));
    }
    Kabar.kirim(response, "Evaluator diganti.");
    return "redirect:"
        + UriComponentsBuilder.fromPath("/desk/{tahun}/penugasan")
            .queryParam("cari", "{cari}")
            .queryParam("evaluator", "{evaluator}")
            .queryParam("hal", "{hal}")
            .build(tahun, cari, evaluator, hal);
  }
}
