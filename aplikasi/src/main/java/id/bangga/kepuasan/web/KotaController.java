package id.bangga.kepuasan.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.kepuasan.GrafikKepuasan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksKota;
import id.bangga.kepuasan.KataIkm;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.kepuasan.TetapService;
import id.bangga.kepuasan.TindakanKepuasan;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The results of the whole city.
@Controller
class KotaController {
  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final OrganisasiService organisasi;
  private volatile @Nullable Digambar digambar;

  KotaController(KepuasanService kepuasan, TetapService tetap, OrganisasiService organisasi) {
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.organisasi = organisasi;
  }

  /// The city for those who may see it, else one's own unit.
  @GetMapping("/kelola-kepuasan")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
  String mula() {
    Pelaku saya = Sesi.wajibMasuk();
    int tahun = organisasi.hariIni().getYear();
    if (saya.boleh(TindakanKepuasan.LIHAT_KEPUASAN_KOTA)) {
      return "redirect:/kelola-kepuasan/" + tahun;
    }
    long unit =
        Stream.of(Peran.PIMPINAN_PD, Peran.OPERATOR_PD)
            .flatMap(peran -> saya.unit(peran).stream())
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("Unit Anda"));
    return "redirect:/kelola-kepuasan/%d/%d".formatted(tahun, unit);
  }

  @GetMapping("/kelola-kepuasan/{periode:[^.]+}")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  Tampilan kota(@PathVariable String periode, Kueri kueri) {
    Pelaku saya = Sesi.wajibMasuk();
    IndeksKota kota = kepuasan.kota(saya, urai(periode));
    List<IndeksKota.Baris> urut = saring(kota, kueri);
    var hariIni = organisasi.hariIni();
    Map<Long, List<HasilTetap>> beku = tetap.beku(saya, kota.periode());
    return Tampilan.dari(
        "kepuasan/kota",
        new HalamanKota(
            kota,
            Daftar.dari(urut, kueri),
            beku,
            PilihPeriode.tahun(kota.periode(), hariIni, KotaController::alamat),
            PilihPeriode.periode(
                kota.periode(),
                List.of(JenisPeriode.SEMESTER, JenisPeriode.TRIWULAN),
                hariIni,
                KotaController::alamat),
            grafik(kota)));
  }

  /// Drawn once for each result; the last one is kept.
  @SuppressWarnings("ReferenceEquality") // equal figures need no look at 150 units
  private HalamanKota.Gambar grafik(IndeksKota kota) {
    Digambar ingat = digambar;
    if (ingat == null || !ingat.kota().equals(kota)) {
      var semua = kota.kota().tertimbang().hasil();
      boolean kosong = kota.unit().isEmpty();
      ingat =
          new Digambar(
              kota,
              new HalamanKota.Gambar(
                  kosong ? null : GrafikKepuasan.sebaran(kota),
                  kosong
                      ? null
                      : GrafikKepuasan.unsur(semua, "Semua responden, " + KataIkm.dasar(semua)),
                  GrafikKepuasan.kecamatan(kota).orElse(null)));
      digambar = ingat;
    }
    return ingat.gambar();
  }

  private record Digambar(IndeksKota kota, HalamanKota.Gambar gambar) {}

  @GetMapping("/kelola-kepuasan/{periode}.{akhiran:xlsx|csv}")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  ResponseEntity<byte[]> unduh(
      @PathVariable String periode, @PathVariable String akhiran, Kueri kueri) {
    IndeksKota kota = kepuasan.kota(Sesi.wajibMasuk(), urai(periode));
    TabelKeluar tabel =
        new TabelKeluar(
            "IKM " + kota.periode().kode(),
            List.of(
                "Kode",
                "Unit",
                "Kelompok",
                "IKM",
                "Mutu",
                "Responden",
                "Batas bawah 95 %",
                "Batas atas 95 %",
                "Sampel minimum",
                "Populasi",
                "IKM tanpa biaya layanan gratis",
                "IKM dengan yang dikecualikan",
                "Bobot"),
            saring(kota, kueri).stream().map(KotaController::baris).toList());
    return Unduhan.kirim("ikm-%s.%s".formatted(periode, akhiran), tabel.sebagai(akhiran));
  }

  private static List<? extends @Nullable Object> baris(IndeksKota.Baris satu) {
    var hasil = satu.nilai().hasil();
    var selang = hasil.selang();
    var tanpa = satu.nilai().tanpaBiaya();
    var semua = satu.nilai().semua();
    return Arrays.asList(
        satu.kode(),
        satu.nama(),
        satu.kelompok(),
        hasil.ikm(),
        hasil.mutu() == null ? null : hasil.mutu().name(),
        hasil.responden(),
        selang == null ? null : selang.bawah(),
        selang == null ? null : selang.atas(),
        hasil.sampelMinimum(),
        satu.nilai().populasi(),
        tanpa == null ? null : tanpa.ikm(),
        semua == null ? null : semua.ikm(),
        hasil.bobot().kata());
  }

  private static List<IndeksKota.Baris> saring(IndeksKota kota, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    String kelompok = kueri.nilai("kelompok");
    String sampel = kueri.nilai("sampel");
    Comparator<IndeksKota.Baris> urutan = urutan(kueri.urut("kode"));
    return kota.unit().stream()
        .filter(satu -> kata.isEmpty() || satu.nama().toLowerCase(Locale.ROOT).contains(kata))
        .filter(satu -> kelompok.isEmpty() || satu.kelompok().equals(kelompok))
        .filter(satu -> sampel.isEmpty() || satu.nilai().sampel().name().equals(sampel))
        .sorted(kueri.turun() ? urutan.reversed() : urutan)
        .toList();
  }

  private static Comparator<IndeksKota.Baris> urutan(String kolom) {
    Comparator<IndeksKota.Baris> kode = Comparator.comparing(IndeksKota.Baris::kode);
    return switch (kolom) {
      case "nama" -> Comparator.comparing(IndeksKota.Baris::nama);
      case "kelompok" -> Comparator.comparing(IndeksKota.Baris::kelompok).thenComparing(kode);
      case "ikm", "mutu" ->
          Comparator.comparing((IndeksKota.Baris satu) ->
                  Optional.ofNullable(satu.nilai().hasil().ikm()).orElse(BigDecimal.ZERO))
              .thenComparing(kode);
      case "n" ->
          Comparator.comparingLong((IndeksKota.Baris satu) -> satu.nilai().responden())
              .thenComparing(kode);
      case "sampel" ->
          Comparator.comparing((IndeksKota.Baris satu) -> satu.nilai().sampel())
              .thenComparing(kode);
      default -> kode;
    };
  }

  static String alamat(Periode periode) {
    return "/kelola-kepuasan/" + periode.kode();
  }

  static Periode urai(String kode) {
    return Periode.urai(kode).orElseThrow(() -> new TidakDitemukan("Periode " + kode));
  }
}
