package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.KelolaLayananService;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.Populasi;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Forms of a unit's services and of the people they serve.
@Controller
@RequestMapping("/layanan")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class KelolaLayananController {
  private static final Pattern KODE = Pattern.compile("[A-Z0-9-]{1,40}");

  private final KelolaLayananService kelola;
  private final LayananService layanan;
  private final PeriodeService periode;
  private final OrganisasiService organisasi;

  KelolaLayananController(
      KelolaLayananService kelola,
      LayananService layanan,
      PeriodeService periode,
      OrganisasiService organisasi) {
    this.kelola = kelola;
    this.layanan = layanan;
    this.periode = periode;
    this.organisasi = organisasi;
  }

  @GetMapping("/unit/{unitId:\\d+}/layanan/baru")
  Tampilan baru(@PathVariable long unitId) {
    Sesi.wajibMasuk().wajib(KELOLA_LAYANAN, unitId);
    return Tampilan.dari(
        "layanan/formulir",
        halaman(
            unitId, null, Formulir.kosong().isi("gratis", "ya"), Formulir.kosong(), kini(unitId)));
  }

  @PostMapping("/unit/{unitId:\\d+}/layanan/baru")
  Object buat(@PathVariable long unitId, Formulir formulir, HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    var baru =
        new LayananBaru(
            unitId,
            organisasi.unit(unitId, organisasi.hariIni()).kode() + "." + kode(formulir),
            formulir.wajib("nama", "Nama layanan", 200),
            formulir.terpilih("gratis", "ya"));
    return selesai(
        formulir.adaGalat() ? null : kelola.buatLayanan(pelaku, baru),
        halaman(unitId, null, formulir, Formulir.kosong(), kini(unitId)),
        response,
        "Layanan " + baru.nama() + " ditambahkan.");
  }

  private static String kode(Formulir formulir) {
    String kode = formulir.wajib("kode", "Kode layanan", 40).strip().toUpperCase(Locale.ROOT);
    if (!kode.isEmpty() && !KODE.matcher(kode).matches()) {
      formulir.galat("kode", "Kode layanan terdiri dari huruf, angka, dan tanda hubung.");
    }
    return kode;
  }

  @GetMapping("/layanan/{id:\\d+}")
  Tampilan ubah(@PathVariable long id, Kueri kueri) {
    LayananUnit satu = wajibAda(id);
    Sesi.wajibMasuk().wajib(KELOLA_LAYANAN, satu.unitId());
    Periode pada = Periode.urai(kueri.nilai("periode")).orElseGet(() -> kini(satu.unitId()));
    return Tampilan.dari(
        "layanan/formulir", halaman(satu.unitId(), satu, isian(satu), orang(satu, pada), pada));
  }

  private static Formulir isian(LayananUnit satu) {
    return Formulir.kosong()
        .isi("nama", satu.nama())
        .isi("gratis", satu.gratis() ? "ya" : null)
        .isi("aktif", satu.aktif() ? "ya" : null)
        .isi("versi", satu.versi());
  }

  /// The people it served, as far as somebody has said.
  private Formulir orang(LayananUnit satu, Periode pada) {
    var formulir = Formulir.kosong().isi("periode", pada.kode());
    Optional.ofNullable(periode.populasi(pada).get(satu.id()))
        .ifPresent(orang -> formulir.isi("jumlah", orang.jumlah()).isi("sumber", orang.sumber()));
    return formulir;
  }

  @PostMapping("/layanan/{id:\\d+}")
  Object simpan(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    LayananUnit lama = wajibAda(id);
    var baru =
        new LayananUnit(
            id,
            lama.unitId(),
            lama.kode(),
            formulir.wajib("nama", "Nama layanan", 200),
            formulir.terpilih("gratis", "ya"),
            formulir.terpilih("aktif", "ya"),
            formulir.bulat("versi", "Versi").orElse(0));
    return selesai(
        formulir.adaGalat() ? null : kelola.ubahLayanan(Sesi.wajibMasuk(), baru),
        halaman(
            lama.unitId(), lama, formulir, orang(lama, kini(lama.unitId())), kini(lama.unitId())),
        response,
        "Layanan " + baru.nama() + " tersimpan.");
  }

  @PostMapping("/layanan/{id:\\d+}/populasi")
  Object populasi(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    LayananUnit lama = wajibAda(id);
    Periode pada = pada(formulir, lama);
    int jumlah = formulir.bulat("jumlah", "Populasi").orElse(0);
    String sumber = formulir.nilai("sumber");
    return selesai(
        formulir.adaGalat()
            ? null
            : kelola.isiPopulasi(Sesi.wajibMasuk(), new Populasi(id, pada, jumlah, sumber)),
        halaman(lama.unitId(), lama, isian(lama), formulir, pada),
        response,
        "Populasi " + lama.nama() + " " + pada.label() + " tersimpan.");
  }

  private Periode pada(Formulir formulir, LayananUnit satu) {
    return Periode.urai(formulir.nilai("periode")).orElseGet(() -> kini(satu.unitId()));
  }

  private Periode kini(long unitId) {
    var hariIni = organisasi.hariIni();
    return Periode.pada(periode.jenis(unitId, hariIni.getYear()), hariIni);
  }

  private LayananUnit wajibAda(long id) {
    return layanan.find(id).orElseThrow(() -> new TidakDitemukan("Layanan"));
  }

  private HalamanFormulirLayanan halaman(
      long unitId, @Nullable LayananUnit satu, Formulir formulir, Formulir populasi, Periode pada) {
    List<Periode> pilihan =
        Stream.concat(
                Periode.dalam(pada.jenis(), pada.tahun()).stream(),
                Stream.of(Periode.tahunan(pada.tahun())))
            .distinct()
            .toList();
    return new HalamanFormulirLayanan(
        organisasi.unit(unitId, organisasi.hariIni()),
        satu,
        formulir,
        populasi,
        pilihan,
        new Putusan.Diterima());
  }

  private static Object selesai(
      @Nullable Putusan putusan,
      HalamanFormulirLayanan halaman,
      HttpServletResponse response,
      String kabar) {
    if (putusan == null || !putusan.diterima()) {
      return Tampilan.keliru(
          "layanan/formulir", putusan == null ? halaman : halaman.dengan(putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/layanan/unit/" + halaman.unit().id();
  }
}
