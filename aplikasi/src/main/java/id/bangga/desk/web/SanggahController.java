package id.bangga.desk.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.desk.AturanDesk;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.SanggahService;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.StatusDesk;
import id.bangga.desk.TindakanDesk;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The unit's result and objections, and the evaluators' answers to them.
@Controller
class SanggahController {
  private final SanggahService sanggah;
  private final SiklusService siklus;
  private final OrganisasiService organisasi;

  SanggahController(SanggahService sanggah, SiklusService siklus, OrganisasiService organisasi) {
    this.sanggah = sanggah;
    this.siklus = siklus;
    this.organisasi = organisasi;
  }

  @GetMapping("/desk/{tahun}/{unitId}/hasil")
  @RolesAllowed({
    "OPERATOR_PD",
    "PIMPINAN_PD",
    "PENGELOLA",
    "AUDITOR",
    "PIMPINAN_DAERAH",
    "EVALUATOR"
  })
  Object hasil(@PathVariable int tahun, @PathVariable long unitId) {
    return Tampilan.dari("desk/hasil", halaman(new KunciDesk(tahun, unitId), Map.of()));
  }

  @PostMapping("/desk/{tahun}/{unitId}/sanggah/{indikatorId}")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object sanggah(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir f,
      HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    Putusan putusan = sanggah.sanggah(Sesi.wajibMasuk(), kunci, indikatorId, f.nilai("alasan"));
    if (!putusan.diterima()) {
      putusan.alasan().forEach(alasan -> f.galat("alasan", alasan.pesan()));
      return Tampilan.keliru("desk/hasil", halaman(kunci, Map.of(indikatorId, f)));
    }
    Kabar.kirim(response, "Sanggahan terkirim kepada evaluator.");
    return "redirect:/desk/%d/%d/hasil".formatted(tahun, unitId);
  }

  private HalamanHasilDesk halaman(KunciDesk kunci, Map<Long, Formulir> keliru) {
    Pelaku saya = Sesi.wajibMasuk();
    KertasKerja kertas = sanggah.hasil(saya, kunci).orElse(null);
    Putusan jendela = siklus.terbuka(kunci.tahun(), Fase.SANGGAH);
    boolean boleh =
        kertas != null
            && kertas.desk().status() == StatusDesk.DISAMPAIKAN
            && jendela.diterima()
            && saya.boleh(TindakanDesk.SANGGAH, kunci.unitId());
    return new HalamanHasilDesk(
        kunci,
        organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama(),
        kertas,
        boleh,
        jendela.kalimat(""),
        keliru);
  }

  @GetMapping("/desk/{tahun}/sanggahan")
  @RolesAllowed({"EVALUATOR", "PENGELOLA", "AUDITOR"})
  Object daftar(@PathVariable int tahun) {
    Pelaku saya = Sesi.wajibMasuk();
    List<Sanggahan> menunggu = sanggah.menunggu(saya, tahun);
    return Tampilan.dari(
        "desk/sanggahan",
        new HalamanSanggahan(
            tahun,
            saya.memegang(Peran.EVALUATOR),
            menunggu.stream()
                .map(satu ->
                    new HalamanSanggahan.Baris(
                        satu,
                        organisasi.terdekat(satu.kunci().unitId(), organisasi.hariIni()).nama()))
                .toList()));
  }

  @GetMapping("/desk/{tahun}/{unitId}/sanggahan/{indikatorId}")
  @RolesAllowed("EVALUATOR")
  Object jawab(@PathVariable int tahun, @PathVariable long unitId, @PathVariable long indikatorId) {
    return Tampilan.dari(
        "desk/jawab_sanggahan",
        halamanJawab(
            new KunciDesk(tahun, unitId), indikatorId, Formulir.kosong().isi("buktiSah", "ya")));
  }

  @PostMapping("/desk/{tahun}/{unitId}/sanggahan/{indikatorId}")
  @RolesAllowed("EVALUATOR")
  Object putus(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir f,
      HttpServletResponse response) {
    HalamanJawabSanggahan halaman = halamanJawab(new KunciDesk(tahun, unitId), indikatorId, f);
    boolean terima = f.nilai("putusan").equals("terima");
    if (!terima && !f.nilai("putusan").equals("tolak")) {
      f.galat("catatan", "Pilih terima atau tolak dengan tombol di bawah formulir.");
    }
    Jawaban jawaban = terima ? BacaJawaban.baca(halaman.indikator(), f) : null;
    String catatan = f.nilai("catatan");
    boolean sah = f.terpilih("buktiSah", "ya");
    List<Alasan> keberatan =
        f.adaGalat()
            ? AturanDesk.alasanPutusan(catatan)
            : sanggah
                .putus(Sesi.wajibMasuk(), halaman.sanggahan().id(), jawaban, sah, catatan)
                .alasan();
    keberatan.forEach(alasan -> f.galat("catatan", alasan.pesan()));
    if (f.adaGalat()) {
      return Tampilan.keliru("desk/jawab_sanggahan", halaman);
    }
    Kabar.kirim(
        response, terima ? "Sanggahan diterima, nilai baru berlaku." : "Sanggahan ditolak.");
    return "redirect:/desk/%d/sanggahan".formatted(tahun);
  }

  private HalamanJawabSanggahan halamanJawab(KunciDesk kunci, long indikatorId, Formulir f) {
    KertasKerja.Butir butir =
        sanggah
            .hasil(Sesi.wajibMasuk(), kunci)
            .flatMap(kertas -> kertas.butir(indikatorId))
            .orElseThrow(() -> new TidakDitemukan("Sanggahan"));
    Sanggahan sanggahan = butir.sanggahan();
    if (sanggahan == null) {
      throw new TidakDitemukan("Sanggahan");
    }
    Indikator indikator = butir.indikator();
    return new HalamanJawabSanggahan(
        sanggahan,
        butir,
        indikator,
        organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama(),
        f);
  }
}
