package id.bangga.loket.web;

import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SurveiService;
import id.bangga.loket.HasilKetik;
import id.bangga.loket.KertasService;
import id.bangga.loket.Ketikan;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Typing paper questionnaires with the keyboard alone: nine digits, Enter, the next sheet.
@Controller
@RequestMapping("/layanan/titik/{kode}/kertas")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class KertasController {
  private final SurveiService survei;
  private final KertasService kertas;
  private final Clock clock;

  KertasController(SurveiService survei, KertasService kertas, Clock clock) {
    this.survei = survei;
    this.kertas = kertas;
    this.clock = clock;
  }

  @GetMapping
  Tampilan lembar(@PathVariable String kode, Kueri kueri) {
    FormulirSurvei titik = titik(kode);
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(CATAT_JAWABAN, titik.unitId());
    String bundel = kueri.nilai("bundel").isEmpty() ? bundelBaru() : kueri.nilai("bundel");
    boolean kedua = kueri.nilai("cara").equals("kedua");
    var formulir =
        Formulir.kosong()
            .isi("bundel", bundel)
            .isi("nomor", kertas.nomorBerikut(pelaku, titik.titikId(), bundel, kedua))
            .isi(
                "tanggal",
                kueri.nilai("tanggal").isEmpty() ? LocalDate.now(clock) : kueri.nilai("tanggal"))
            .isi("layanan", layananAwal(titik, kueri))
            .isi("cara", kueri.nilai("cara").isEmpty() ? "sekali" : kueri.nilai("cara"));
    return Tampilan.dari("loket/kertas", halaman(titik, formulir, List.of()));
  }

  private String bundelBaru() {
    LocalDate hariIni = LocalDate.now(clock);
    return "%d-%02d-A".formatted(hariIni.getYear(), hariIni.getMonthValue());
  }

  private static String layananAwal(FormulirSurvei titik, Kueri kueri) {
    return kueri.nilai("layanan").isEmpty() && titik.layanan().size() == 1
        ? Long.toString(titik.layanan().getFirst().id())
        : kueri.nilai("layanan");
  }

  @PostMapping
  Object simpan(@PathVariable String kode, Formulir formulir, HttpServletResponse response) {
    FormulirSurvei titik = titik(kode);
    Sesi.wajibMasuk().wajib(CATAT_JAWABAN, titik.unitId());
    Ketikan ketikan = baca(titik, formulir);
    if (formulir.adaGalat()) {
      return Tampilan.keliru("loket/kertas", halaman(titik, formulir, List.of()));
    }
    HasilKetik hasil =
        kertas.ketik(Sesi.wajibMasuk(), titik, ketikan, formulir.terpilih("benar", "ya"));
    return switch (hasil) {
      case HasilKetik.Dihitung _ ->
          lanjut(kode, formulir, response, "Lembar " + sebut(ketikan) + " dihitung.");
      case HasilKetik.MenungguKedua _ ->
          lanjut(
              kode,
              formulir,
              response,
              "Lembar " + sebut(ketikan) + " menunggu diketik orang kedua.");
      case HasilKetik.Berbeda berbeda ->
          Tampilan.keliru("loket/kertas", halaman(titik, formulir, berbeda.beda()));
      case HasilKetik.Ditolak ditolak -> {
        formulir.galat("nilai", ditolak.sebab().kalimat());
        yield Tampilan.keliru("loket/kertas", halaman(titik, formulir, List.of()));
      }
    };
  }

  private static String sebut(Ketikan ketikan) {
    return ketikan.bundel() + "-" + ketikan.nomor();
  }

  private static String lanjut(
      String kode, Formulir formulir, HttpServletResponse response, String kabar) {
    Kabar.kirim(response, kabar);
    return "redirect:"
        + new Kueri(
                "/layanan/titik/" + kode + "/kertas",
                Map.of(
                    "bundel", List.of(formulir.nilai("bundel").toUpperCase(Locale.ROOT)),
                    "tanggal", List.of(formulir.nilai("tanggal")),
                    "cara", List.of(formulir.nilai("cara"))))
            .dengan("layanan", formulir.nilai("layanan"));
  }

  private static Ketikan baca(FormulirSurvei titik, Formulir formulir) {
    String nilai = formulir.wajib("nilai", "Nilai").replace('-', '0').replace(" ", "");
    if (nilai.length() != titik.unsur().size()) {
      formulir.galat(
          "nilai",
          "Ketik tepat %d angka, satu untuk tiap pertanyaan; baru %d."
              .formatted(titik.unsur().size(), nilai.length()));
    }
    if (formulir.nilai("layanan").isEmpty()) {
      formulir.galat("layanan", "Layanan belum dipilih.");
    }
    String saran = formulir.teks("saran", "Saran", JawabanMasuk.SARAN_TERPANJANG);
    long layanan = formulir.bulat("layanan", "Layanan").orElse(0);
    return new Ketikan(
        titik.titikId(),
        formulir.wajib("bundel", "Bundel").toUpperCase(Locale.ROOT),
        formulir.bulat("nomor", "Nomor lembar").orElse(0),
        layanan,
        formulir.tanggal("tanggal", "Tanggal").orElse(LocalDate.MAX),
        nilai,
        !formulir.nilai("cara").equals("sekali"),
        Profil.baca(titik.profil(), formulir::nilai),
        JawabanMasuk.saran(saran));
  }

  private FormulirSurvei titik(String kode) {
    return survei.formulir(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode));
  }

  private HalamanKertas halaman(
      FormulirSurvei titik, Formulir formulir, List<HasilKetik.Beda> beda) {
    return new HalamanKertas(titik, formulir, beda, kertas.ringkas(titik.titikId()));
  }
}
