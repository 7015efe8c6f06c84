package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.AkunService;
import id.bangga.akun.HasilKunci;
import id.bangga.akun.KodeAturanAkun;
import id.bangga.akun.KunciApiService;
import id.bangga.akun.KunciBaru;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account and API keys.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class AkunSayaController {
  private final AkunService akun;
  private final KunciApiService kunci;
  private final NamaUnitHalaman unit;

  AkunSayaController(AkunService akun, KunciApiService kunci, NamaUnitHalaman unit) {
    this.akun = akun;
    this.kunci = kunci;
    this.unit = unit;
  }

  @GetMapping("/akun/saya")
  Tampilan saya() {
    Pelaku pelaku = Sesi.wajibMasuk();
    Akun diri = akun.find(pelaku.akunEfektif()).orElseThrow(() -> new TidakDitemukan("Akun"));
    List<String> peran =
        pelaku.penugasan().stream()
            .map(tugas ->
                tugas.peran().sebutan()
                    + (tugas.unitId() == null ? "" : " · " + unit.nama(tugas.unitId()))
                    + (tugas.tahun() == null ? "" : " · " + tugas.tahun()))
            .sorted()
            .toList();
    return Tampilan.dari("akun/saya", new HalamanAkunSaya(diri, unit.nama(diri.unitId()), peran));
  }

  @GetMapping("/akun/kunci")
  Tampilan kunci() {
    return Tampilan.dari("akun/kunci", halaman(Formulir.kosong().isi("hari", 90), ""));
  }

  @PostMapping("/akun/kunci")
  Tampilan buat(Formulir formulir) {
    int hari = formulir.bulat("hari", "Masa berlaku").orElse(0);
    var peran =
        Arrays.stream(Peran.values())
            .filter(satu -> formulir.terpilih("peran", satu.name()))
            .collect(Collectors.toSet());
    var baru = new KunciBaru(formulir.nilai("nama"), peran, hari);
    return switch (kunci.buat(Sesi.wajibMasuk(), baru)) {
      case HasilKunci.Dibuat dibuat ->
          Tampilan.dari("akun/kunci", halaman(Formulir.kosong().isi("hari", 90), dibuat.token()));
      case HasilKunci.Gagal gagal -> {
        tandai(formulir, gagal.alasan());
        yield Tampilan.keliru("akun/kunci", halaman(formulir, ""));
      }
    };
  }

  private static void tandai(Formulir formulir, List<Alasan> alasan) {
    for (Alasan satu : alasan) {
      String isian =
          switch (satu.kode()) {
            case KodeAturanAkun.AK_041 -> "peran";
            case KodeAturanAkun.AK_042 -> "hari";
            default -> "nama";
          };
      formulir.galat(isian, satu.pesan());
    }
  }

  @PostMapping("/akun/kunci/{id}/cabut")
  String cabut(@PathVariable long id, HttpServletResponse response) {
    kunci.cabut(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Kunci dicabut; program yang memakainya tertolak sekarang juga.");
    return "redirect:/akun/kunci";
  }

  private HalamanKunci halaman(Formulir formulir, String token) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanKunci(kunci.daftar(pelaku), formulir, HalamanKunci.peran(pelaku), token);
  }
}
