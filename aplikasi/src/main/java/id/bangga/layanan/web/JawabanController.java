package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.BarisJawaban;
import id.bangga.layanan.DaftarJawaban;
import id.bangga.layanan.EksporJawabanService;
import id.bangga.layanan.JawabanService;
import id.bangga.layanan.KuesionerService;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.SaringJawaban;
import id.bangga.layanan.Tanda;
import id.bangga.layanan.TitikLayanan;
import id.bangga.layanan.Unsur;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Answers of a unit one by one: signs of abuse, exclusions with their reasons, files.
@Controller
@RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD", "PIMPINAN_DAERAH", "AUDITOR"})
class JawabanController {
  private final JawabanService jawaban;
  private final EksporJawabanService ekspor;
  private final PeriodeService periode;
  private final LayananService layanan;
  private final KuesionerService kuesioner;
  private final OrganisasiService organisasi;

  JawabanController(
      JawabanService jawaban,
      EksporJawabanService ekspor,
      PeriodeService periode,
      LayananService layanan,
      KuesionerService kuesioner,
      OrganisasiService organisasi) {
    this.jawaban = jawaban;
    this.ekspor = ekspor;
    this.periode = periode;
    this.layanan = layanan;
    this.kuesioner = kuesioner;
    this.organisasi = organisasi;
  }

  @GetMapping("/layanan/unit/{id:\\d+}/jawaban")
  Tampilan daftar(@PathVariable long id, Kueri kueri) {
    return Tampilan.dari(
        "layanan/jawaban", halaman(id, kueri, new Putusan.Diterima(), Formulir.kosong()));
  }

  @PostMapping("/layanan/unit/{id:\\d+}/jawaban/kecualikan")
  @RolesAllowed("PENGELOLA")
  Object kecualikan(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    List<UUID> dipilih = formulir.semua("pilih").stream().map(JawabanController::nomor).toList();
    Putusan putusan = jawaban.kecualikan(Sesi.wajibMasuk(), id, dipilih, formulir.nilai("alasan"));
    String alamat = "/layanan/unit/" + id + "/jawaban";
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "layanan/jawaban", halaman(id, Kueri.kosong(alamat), putusan, formulir));
    }
    Kabar.kirim(response, "Jawaban terpilih dikecualikan; kedua angka tetap ditampilkan.");
    return "redirect:" + alamat + "?keadaan=dikecualikan";
  }

  private static UUID nomor(String dipilih) {
    try {
      return UUID.fromString(dipilih);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("Jawaban yang dipilih");
    }
  }

  @PostMapping("/layanan/unit/{id:\\d+}/pengecualian/{nomor}/batal")
  @RolesAllowed("PENGELOLA")
  Object batalkan(
      @PathVariable long id,
      @PathVariable long nomor,
      Formulir formulir,
      HttpServletResponse response) {
    Putusan putusan = jawaban.batalkan(Sesi.wajibMasuk(), nomor, formulir.nilai("alasan"));
    String alamat = "/layanan/unit/" + id + "/jawaban";
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "layanan/jawaban", halaman(id, Kueri.kosong(alamat), putusan, formulir));
    }
    Kabar.kirim(response, "Pengecualian dibatalkan; jawabannya dihitung lagi.");
    return "redirect:" + alamat;
  }

  @GetMapping("/layanan/unit/{id:\\d+}/jawaban.csv")
  void csv(@PathVariable long id, Kueri kueri, HttpServletResponse response) throws IOException {
    Periode pada = pada(id, kueri);
    Sesi.wajibMasuk().wajib(EKSPOR_JAWABAN, id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        Unduhan.lampiran("jawaban-%d-%s.csv".formatted(id, pada.kode())));
    ekspor.csv(Sesi.wajibMasuk(), id, pada, response.getOutputStream());
  }

  /// For copying into the national online survey.
  @GetMapping("/layanan/unit/{id:\\d+}/jawaban.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable long id, Kueri kueri) {
    Periode pada = pada(id, kueri);
    return Unduhan.kirim(
        "isi-ulang-skm-%d-%s.xlsx".formatted(id, pada.kode()),
        ekspor.lembarIsiUlang(Sesi.wajibMasuk(), id, pada));
  }

  private HalamanJawaban halaman(long id, Kueri kueri, Putusan putusan, Formulir formulir) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Periode pada = pada(id, kueri);
    List<TitikLayanan> titik = layanan.titikJawaban(id);
    DaftarJawaban hasil =
        Daftar.terbaca(
            kueri,
            ada -> jawaban.cari(pelaku, saring(id, pada, titik, ada)),
            DaftarJawaban::jumlah);
    return new HalamanJawaban(
        organisasi.unit(id, organisasi.hariIni()),
        pada,
        UnitSurveiController.pilihan(kini(id)),
        titik,
        kunci(hasil.baris()),
        new Daftar<>(hasil.baris(), hasil.jumlah(), kueri),
        hasil,
        jawaban.pengecualian(id),
        pelaku.boleh(LIHAT_WAKTU_JAWABAN, id),
        pelaku.boleh(KECUALIKAN_JAWABAN, id),
        pelaku.boleh(EKSPOR_JAWABAN, id),
        pelaku.boleh(CATAT_JAWABAN, id),
        putusan,
        formulir);
  }

  /// The questions of these answers: a point may ask others by now.
  private List<HalamanJawaban.Kunci> kunci(List<BarisJawaban> baris) {
    Set<Long> dijawab = baris.stream().map(BarisJawaban::instrumenId).collect(Collectors.toSet());
    return dijawab.isEmpty()
        ? List.of()
        : layanan.instrumen().stream()
            .filter(satu -> dijawab.contains(satu.id()))
            .map(satu ->
                new HalamanJawaban.Kunci(
                    satu, kuesioner.pertanyaan(satu.id()).stream().map(Unsur::nama).toList()))
            .toList();
  }

  private Periode pada(long id, Kueri kueri) {
    return Periode.urai(kueri.nilai("periode")).orElseGet(() -> kini(id));
  }

  private Periode kini(long id) {
    LocalDate hariIni = organisasi.hariIni();
    return Periode.pada(periode.jenis(id, hariIni.getYear()), hariIni);
  }

  private static SaringJawaban saring(
      long id, Periode pada, List<TitikLayanan> titik, Kueri kueri) {
    String tanda = kueri.nilai("tanda");
    return new SaringJawaban(
        id,
        pada,
        Arrays.stream(Tanda.values())
            .filter(satu -> satu.name().equals(tanda))
            .findFirst()
            .orElse(null),
        tanda.equals("ADA"),
        keadaan(kueri.nilai("keadaan")),
        titik.stream()
            .filter(satu -> satu.kode().equals(kueri.nilai("titik")))
            .map(TitikLayanan::id)
            .findFirst()
            .orElse(null),
        kueri.lewati(),
        kueri.ukuran());
  }

  private static @Nullable Boolean keadaan(String kata) {
    return switch (kata) {
      case "dihitung" -> false;
      case "dikecualikan" -> true;
      default -> null;
    };
  }
}
