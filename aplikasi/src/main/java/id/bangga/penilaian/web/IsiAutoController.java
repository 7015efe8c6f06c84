package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Indikator;
import id.bangga.penilaian.AutoService;
import id.bangga.penilaian.IsianAuto;
import id.bangga.penilaian.KodePenilaian;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.web.HalamanIsiAuto.Isian;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One figure entered by hand: choose the unit and the indicator, then fill in its formula.
@Controller
@RequestMapping("/penilaian/{tahun:\\d+}/auto/isi")
@RolesAllowed("PENGELOLA")
class IsiAutoController {
  private final AutoService auto;
  private final SiklusService siklus;

  IsiAutoController(AutoService auto, SiklusService siklus) {
    this.auto = auto;
    this.siklus = siklus;
  }

  @GetMapping
  Tampilan pilih(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "0") long unit,
      @RequestParam(defaultValue = "") String kunci) {
    Optional<Peserta> peserta = siklus.peserta(tahun, unit);
    Optional<Indikator> indikator = indikator(tahun, kunci);
    if (peserta.isEmpty() || indikator.isEmpty()) {
      return Tampilan.dari("penilaian/auto_isi", halaman(tahun, unit, kunci, null));
    }
    NilaiAuto ada = auto.satu(Sesi.wajibMasuk(), tahun, unit).get(kunci);
    var dipilih = new Isian(peserta.get(), indikator.get(), ada, formulir(ada));
    return Tampilan.dari("penilaian/auto_isi", halaman(tahun, unit, kunci, dipilih));
  }

  @PostMapping("/{unit:\\d+}")
  Object simpan(
      @PathVariable int tahun,
      @PathVariable long unit,
      @RequestParam String kunci,
      Formulir masuk,
      HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Peserta peserta =
        siklus.peserta(tahun, unit).orElseThrow(() -> new TidakDitemukan("Unit peserta"));
    Indikator indikator = indikator(tahun, kunci).orElseThrow(() -> new TidakDitemukan("Data itu"));
    var isian =
        new IsianAuto(
            kunci,
            IsianJawaban.masukan(masuk, IsianJawaban.sebutanMasukan(indikator)),
            !masuk.terpilih("tidakBerlaku", "ya"),
            masuk.nilai("keterangan"),
            masuk.nilai("sumber"));
    if (!masuk.adaGalat()) {
      Putusan putusan = auto.isi(pelaku, tahun, unit, isian);
      if (putusan.diterima()) {
        Kabar.kirim(response, "Nilai %s disimpan untuk %s.".formatted(kunci, peserta.nama()));
        return "redirect:/penilaian/" + tahun + "/auto";
      }
      putusan.alasan().forEach(alasan -> masuk.galat(kolom(alasan), alasan.pesan()));
    }
    NilaiAuto ada = auto.satu(pelaku, tahun, unit).get(kunci);
    var dipilih = new Isian(peserta, indikator, ada, masuk);
    return Tampilan.keliru("penilaian/auto_isi", halaman(tahun, unit, kunci, dipilih));
  }

  private static String kolom(Putusan.Alasan alasan) {
    return alasan.kode() == KodePenilaian.PN_019 ? "sumber" : "masukan0";
  }

  private Optional<Indikator> indikator(int tahun, String kunci) {
    return auto.kunci(tahun).stream()
        .filter(satu -> satu.kunci().filter(kunci::equals).isPresent())
        .findFirst();
  }

  private HalamanIsiAuto halaman(int tahun, long unit, String kunci, @Nullable Isian dipilih) {
    return new HalamanIsiAuto(
        tahun,
        siklus.peserta(tahun),
        auto.kunci(tahun),
        auto.dariModul(),
        Formulir.kosong().isi("unit", unit).isi("kunci", kunci),
        dipilih);
  }

  private static Formulir formulir(@Nullable NilaiAuto ada) {
    var f = Formulir.kosong();
    if (ada != null) {
      for (int i = 0; i < ada.masukan().size(); i++) {
        f.isi("masukan" + i, IsianJawaban.teks(ada.masukan().get(i)));
      }
      f.isi("tidakBerlaku", ada.berlaku() ? "" : "ya")
          .isi("keterangan", ada.keterangan())
          .isi("sumber", ada.sumber());
    }
    return f;
  }
}
