package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.TindakanLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The units and how their surveys stand; who belongs to one unit goes straight to it.
@Controller
@RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD", "PIMPINAN_DAERAH", "AUDITOR"})
class DaftarSurveiController {
  private final PenyusunSurvei penyusun;
  private final OrganisasiService organisasi;

  DaftarSurveiController(PenyusunSurvei penyusun, OrganisasiService organisasi) {
    this.penyusun = penyusun;
    this.organisasi = organisasi;
  }

  @GetMapping("/layanan")
  Object daftar(Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    List<BarisUnit> terlihat = terlihat(pelaku);
    if (terlihat.size() == 1) {
      return "redirect:/layanan/unit/" + terlihat.getFirst().unit().id();
    }
    List<BarisUnit> cocok = saring(terlihat, kueri);
    return Tampilan.dari(
        "layanan/daftar",
        new HalamanDaftarSurvei(
            Daftar.dari(cocok, kueri), ringkasan(terlihat), pelaku.boleh(ATUR_PERIODE)));
  }

  @GetMapping("/layanan.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable String akhiran, Kueri kueri) {
    List<List<Object>> baris = new ArrayList<>();
    for (BarisUnit satu : saring(terlihat(Sesi.wajibMasuk()), kueri)) {
      baris.add(
          List.of(
              satu.unit().kode(),
              satu.unit().nama(),
              satu.layanan(),
              satu.titik(),
              satu.periode().label(),
              Objects.requireNonNullElse(satu.sampel().populasi(), ""),
              satu.sampel().responden(),
              Objects.requireNonNullElse(satu.sampel().minimum(), "")));
    }
    var tabel =
        new TabelKeluar(
            "Survei warga",
            List.of(
                "Kode",
                "Unit kerja",
                "Layanan",
                "Titik",
                "Periode",
                "Populasi",
                "Responden",
                "Sampel minimum"),
            baris);
    return Unduhan.kirim("survei-warga." + akhiran, tabel.sebagai(akhiran));
  }

  private List<BarisUnit> terlihat(Pelaku pelaku) {
    pelaku.wajib(TindakanLayanan.LIHAT_LAYANAN);
    return penyusun.susun().stream()
        .filter(satu -> pelaku.boleh(LIHAT_LAYANAN, satu.unit().id()))
        .toList();
  }

  private static List<BarisUnit> saring(List<BarisUnit> semua, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    String keadaan = kueri.nilai("keadaan");
    var urut = urutan(kueri.urut("kode"));
    return semua.stream()
        .filter(satu ->
            (satu.unit().nama() + " " + satu.unit().singkatan() + " " + satu.unit().kode())
                .toLowerCase(Locale.ROOT)
                .contains(kata))
        .filter(satu -> keadaan.isEmpty() || keadaan.equals(satu.keadaan()))
        .sorted(kueri.turun() ? urut.reversed() : urut)
        .toList();
  }

  private static Comparator<BarisUnit> urutan(String kolom) {
    return switch (kolom) {
      case "nama" -> Comparator.comparing(satu -> satu.unit().nama());
      case "layanan" -> Comparator.comparingInt(BarisUnit::layanan);
      case "titik" -> Comparator.comparingInt(BarisUnit::titik);
      case "responden" -> Comparator.comparingLong(satu -> satu.sampel().responden());
      case "bagian" -> Comparator.comparingDouble(BarisUnit::bagian);
      default -> Comparator.comparing(satu -> satu.unit().kode());
    };
  }

  private HalamanDaftarSurvei.Ringkasan ringkasan(List<BarisUnit> semua) {
    return new HalamanDaftarSurvei.Ringkasan(
        semua.size(),
        semua.stream().filter(satu -> satu.sampel().cukup()).count(),
        semua.stream().mapToLong(satu -> satu.sampel().responden()).sum(),
        organisasi.hariIni().getYear(),
        semua.stream().filter(satu -> satu.sampel().populasi() == null).count());
  }
}
