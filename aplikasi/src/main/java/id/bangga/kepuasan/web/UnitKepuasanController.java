package id.bangga.kepuasan.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.kepuasan.GrafikKepuasan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.JenisMedia;
import id.bangga.kepuasan.KataIkm;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.kepuasan.KodeAturanKepuasan;
import id.bangga.kepuasan.Media;
import id.bangga.kepuasan.PublikasiService;
import id.bangga.kepuasan.TetapService;
import id.bangga.kepuasan.TindakanKepuasan;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.TindakanLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The result of one unit: figures, freezing, publishing.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
class UnitKepuasanController {
  private static final String ALAMAT = "/kelola-kepuasan/{periode}/{unitId}";

  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final PublikasiService publikasi;
  private final PeriodeService periodeUnit;
  private final OrganisasiService organisasi;

  UnitKepuasanController(
      KepuasanService kepuasan,
      TetapService tetap,
      PublikasiService publikasi,
      PeriodeService periodeUnit,
      OrganisasiService organisasi) {
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.publikasi = publikasi;
    this.periodeUnit = periodeUnit;
    this.organisasi = organisasi;
  }

  @GetMapping(ALAMAT)
  Tampilan unit(@PathVariable String periode, @PathVariable long unitId) {
    return Tampilan.dari(
        "kepuasan/unit", halaman(KotaController.urai(periode), unitId, Formulir.kosong()));
  }

  private HalamanUnitSkm halaman(Periode kini, long unitId, Formulir formulir) {
    Pelaku saya = Sesi.wajibMasuk();
    IndeksUnit indeks = kepuasan.unit(saya, kini, unitId);
    UnitKerja unit = organisasi.terdekat(unitId, kini.akhir());
    String sumber =
        unit.nama() + ", " + kini.label() + ", " + KataIkm.dasar(indeks.nilai().hasil());
    JenisPeriode jenis = periodeUnit.jenis(unitId, kini.tahun());
    Function<Periode, String> alamat = p -> "/kelola-kepuasan/%s/%d".formatted(p.kode(), unitId);
    return new HalamanUnitSkm(
        formulir,
        unit.nama(),
        unit.kode(),
        indeks,
        kepuasan.profil(saya, kini, unitId),
        kepuasan.kelompokMinimum(),
        tetap.terakhir(saya, unitId, kini).orElse(null),
        tetap.riwayat(saya, unitId),
        tetap.kekurangan(saya, unitId, kini),
        publikasi.daftar(saya, unitId, kini),
        GrafikKepuasan.unsur(indeks.nilai().hasil(), sumber),
        GrafikKepuasan.layanan(indeks, sumber),
        tren(saya, unitId, kini, unit.nama()),
        PilihPeriode.tahun(kini, organisasi.hariIni(), alamat),
        PilihPeriode.periode(kini, List.of(jenis), organisasi.hariIni(), alamat),
        saya.boleh(TindakanKepuasan.TETAPKAN_KEPUASAN, unitId),
        saya.memegang(Peran.OPERATOR_PD, unitId) || saya.memegang(Peran.PIMPINAN_PD, unitId),
        saya.boleh(TindakanKepuasan.LIHAT_KEPUASAN_KOTA),
        saya.boleh(TindakanLayanan.EKSPOR_JAWABAN, unitId));
  }

  /// Only periods of the same kind and the same weight are one line.
  private Optional<id.bangga.dokumen.Bagan> tren(
      Pelaku saya, long unitId, Periode kini, String nama) {
    List<HasilTetap> sejenis =
        tetap.deret(saya, unitId).stream()
            .filter(satu -> satu.periode().jenis() == kini.jenis())
            .toList();
    if (sejenis.isEmpty()) {
      return Optional.empty();
    }
    var metode = sejenis.getLast().metode();
    return GrafikKepuasan.tren(
        sejenis.stream()
            .filter(satu -> satu.metode() == metode)
            .map(satu -> GrafikKepuasan.Titik.dari(satu, tetap.hitungUlang(saya, satu)))
            .toList(),
        nama + ", hasil yang ditetapkan, bobot " + metode.kata());
  }

  @PostMapping(ALAMAT + "/tetapkan")
  @RolesAllowed({"PENGELOLA", "PIMPINAN_PD"})
  Object tetapkan(
      @PathVariable String periode,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    Periode kini = KotaController.urai(periode);
    Putusan putusan = tetap.tetapkan(saya, unitId, kini, f.nilai("alasan"));
    boolean koreksi = tetap.terakhir(saya, unitId, kini).isPresent();
    if (koreksi && !putusan.diterima()) {
      return keliru(kini, unitId, f.galat("alasan", putusan.kalimat()));
    }
    return jawab(kini, unitId, putusan, "Hasil ditetapkan dan lolos hitung ulang.", response);
  }

  private Tampilan keliru(Periode kini, long unitId, Formulir f) {
    return Tampilan.keliru("kepuasan/unit", halaman(kini, unitId, f));
  }

  @PostMapping(ALAMAT + "/umumkan")
  @RolesAllowed({"PENGELOLA", "PIMPINAN_PD"})
  String umumkan(
      @PathVariable String periode, @PathVariable long unitId, HttpServletResponse response) {
    Periode kini = KotaController.urai(periode);
    return jawab(
        kini,
        unitId,
        tetap.umumkan(Sesi.wajibMasuk(), unitId, kini),
        "Hasil diumumkan kepada warga.",
        response);
  }

  /// Notes where else the result was shown.
  @PostMapping(ALAMAT + "/media")
  @RolesAllowed({"PENGELOLA", "PIMPINAN_PD"})
  Object media(
      @PathVariable String periode,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    Periode kini = KotaController.urai(periode);
    var media =
        new Media(
            JenisMedia.dari(f.nilai("jenis")),
            f.nilai("uraian"),
            f.tanggal("tanggal", "Tanggal").orElse(organisasi.hariIni()));
    if (f.adaGalat()) {
      return keliru(kini, unitId, f);
    }
    Putusan putusan = publikasi.catat(Sesi.wajibMasuk(), unitId, kini, media);
    if (!putusan.diterima()) {
      putusan.alasan().forEach(satu -> f.galat(bidang(satu), satu.pesan()));
      return keliru(kini, unitId, f);
    }
    return jawab(kini, unitId, putusan, "Media publikasi tercatat.", response);
  }

  private static String bidang(Putusan.Alasan alasan) {
    return alasan.kode() == KodeAturanKepuasan.KS_010 ? "tanggal" : "uraian";
  }

  private static String jawab(
      Periode periode,
      long unitId,
      Putusan putusan,
      String berhasil,
      HttpServletResponse response) {
    Kabar.kirim(response, putusan.kalimat(berhasil));
    return "redirect:/kelola-kepuasan/%s/%d".formatted(periode.kode(), unitId);
  }
}
