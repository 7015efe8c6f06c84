package id.bangga.tindaklanjut.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.kepuasan.NamaUnsur;
import id.bangga.kepuasan.TindakanKepuasan;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.tindaklanjut.TindakLanjutService;
import id.bangga.tindaklanjut.TindakanTindakLanjut;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The plans of all units and of one.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
class TindakLanjutController {
  private final TindakLanjutService tindakLanjut;
  private final OrganisasiService organisasi;

  TindakLanjutController(TindakLanjutService tindakLanjut, OrganisasiService organisasi) {
    this.tindakLanjut = tindakLanjut;
    this.organisasi = organisasi;
  }

  @GetMapping("/tindak-lanjut")
  Object semua(Kueri kueri) {
    Pelaku saya = Sesi.wajibMasuk();
    if (!saya.boleh(TindakanKepuasan.LIHAT_KEPUASAN_KOTA)) {
      long unit =
          Stream.of(Peran.PIMPINAN_PD, Peran.OPERATOR_PD)
              .flatMap(peran -> saya.unit(peran).stream())
              .findFirst()
              .orElseThrow(() -> new TidakDitemukan("Unit Anda"));
      return "redirect:/tindak-lanjut/" + unit;
    }
    LocalDate hariIni = organisasi.hariIni();
    List<Rencana> daftar = tindakLanjut.semua(saya);
    Map<Long, String> nama =
        organisasi.peta(hariIni).values().stream()
            .collect(Collectors.toMap(UnitKerja::id, UnitKerja::nama));
    NamaUnsur unsur = tindakLanjut.unsur();
    List<Rencana> cocok = saring(daftar, kueri, nama, unsur, hariIni);
    return Tampilan.dari(
        "tindaklanjut/semua",
        new HalamanSemuaTindakLanjut(
            Daftar.dari(cocok, kueri),
            nama,
            unsur,
            hariIni,
            daftar.stream().filter(satu -> satu.selesaiPada() != null).count(),
            daftar.stream().filter(satu -> satu.terlambat(hariIni)).count(),
            daftar.size()));
  }

  private static List<Rencana> saring(
      List<Rencana> daftar,
      Kueri kueri,
      Map<Long, String> nama,
      NamaUnsur unsur,
      LocalDate hariIni) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    String keadaan = kueri.nilai("keadaan");
    String milik = kueri.nilai("unsur");
    Function<Rencana, String> unit = satu -> nama.getOrDefault(satu.unitId(), "");
    Comparator<Rencana> urutan =
        switch (kueri.urut("tenggat")) {
          case "unit" -> Comparator.comparing(unit);
          case "unsur" -> Comparator.comparing(satu -> unsur.sebutan(satu.unsur()));
          case "keadaan" -> Comparator.comparing(Rencana::keadaan);
          default -> Comparator.comparing(satu -> satu.tenggat().akhir());
        };
    return daftar.stream()
        .filter(satu ->
            (unit.apply(satu) + " " + satu.program()).toLowerCase(Locale.ROOT).contains(kata))
        .filter(satu -> milik.isEmpty() || satu.unsur().equals(milik))
        .filter(satu ->
            keadaan.isEmpty()
                || satu.keadaan().name().equals(keadaan)
                || (keadaan.equals("TERLAMBAT") && satu.terlambat(hariIni)))
        .sorted(kueri.turun() ? urutan.reversed() : urutan)
        .toList();
  }

  @GetMapping("/tindak-lanjut/{unitId}")
  Tampilan unit(@PathVariable long unitId, @RequestParam(defaultValue = "") String periode) {
    Pelaku saya = Sesi.wajibMasuk();
    LocalDate hariIni = organisasi.hariIni();
    Map<Periode, List<Rencana>> perPeriode = new TreeMap<>(Comparator.reverseOrder());
    tindakLanjut
        .daftar(saya, unitId)
        .forEach(
            satu -> perPeriode.computeIfAbsent(satu.periode(), _ -> new ArrayList<>()).add(satu));
    return Tampilan.dari(
        "tindaklanjut/unit",
        new HalamanTindakLanjut(
            unitId,
            organisasi.terdekat(unitId, hariIni).nama(),
            Periode.urai(periode).orElseGet(() -> Periode.tahunan(hariIni.getYear())),
            perPeriode,
            List.of(
                tindakLanjut.pekppp(saya, unitId, hariIni.getYear() - 1),
                tindakLanjut.pekppp(saya, unitId, hariIni.getYear())),
            List.of(
                tindakLanjut.pelaksanaan(saya, unitId, hariIni.getYear() - 1),
                tindakLanjut.pelaksanaan(saya, unitId, hariIni.getYear())),
            tindakLanjut.unsur(),
            hariIni,
            saya.boleh(TindakanTindakLanjut.KELOLA_TINDAK_LANJUT, unitId)));
  }
}
