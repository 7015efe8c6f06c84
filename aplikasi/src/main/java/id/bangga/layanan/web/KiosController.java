package id.bangga.layanan.web;

import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.HasilTerima;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.PembatasPerangkat;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TiketService;
import id.bangga.web.Asal;
import id.bangga.web.Aset;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/// The survey on a shared tablet at the counter: one question a screen, answers kept in the browser
/// while there is no network and taken over here exactly once.
@Controller
class KiosController {
  private static final int SEKALI = 100;

  /// How long the browser keeps what it could not send.
  private static final Duration SIMPAN = Duration.ofDays(31);

  private final SurveiService survei;
  private final TiketService tiket;
  private final PembatasPerangkat pembatas;
  private final Perangkat perangkat;
  private final Clock clock;

  KiosController(
      SurveiService survei,
      TiketService tiket,
      PembatasPerangkat pembatas,
      Perangkat perangkat,
      Clock clock) {
    this.survei = survei;
    this.tiket = tiket;
    this.pembatas = pembatas;
    this.perangkat = perangkat;
    this.clock = clock;
  }

  /// @param isi the value of each field by its name, as the form would post it
  /// @param saat when it was answered, by the tablet's clock
  record Kiriman(Map<String, String> isi, String saat) {
    Kiriman {
      Objects.requireNonNull(isi, "isi");
      Objects.requireNonNull(saat, "saat");
    }
  }

  record Ditolak(String id, String kode, String pesan) {}

  /// @param diterima ids that are stored now, or were before
  record Balasan(List<String> diterima, List<Ditolak> ditolak) {}

  @PermitAll
  @GetMapping("/skm/{kode}/kios")
  View kios(@PathVariable String kode) {
    return Tampilan.dari("layanan/kios", new HalamanKios(formulir(kode)));
  }

  /// The service worker must lie above the pages it serves, so it has an address of its own.
  @PermitAll
  @GetMapping("/skm/pekerja.js")
  ResponseEntity<byte[]> pekerja() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/javascript;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .body(Aset.isi("pekerja.js"));
  }

  @PermitAll
  @PostMapping("/skm/{kode}/kios")
  @ResponseBody
  ResponseEntity<Balasan> terima(
      @PathVariable String kode, @RequestBody List<Kiriman> kiriman, HttpServletRequest request) {
    if (JalurSurvei.asing(request)) {
      throw new TidakBerhak(JalurSurvei.ASING);
    }
    if (kiriman.size() > SEKALI) {
      return ResponseEntity.status(413).build();
    }
    FormulirSurvei formulir = formulir(kode);
    Asal asal = Asal.dari(request);
    byte[] alamat = perangkat.alamat(asal, clock);
    boolean dibatasi = !Perangkat.setempat(asal);
    List<String> diterima = new ArrayList<>();
    List<Ditolak> ditolak = new ArrayList<>();
    for (Kiriman satu : kiriman) {
      if (dibatasi && !pembatas.bolehAlamat(alamat)) {
        return ResponseEntity.status(503).header("Retry-After", "600").build();
      }
      String id = satu.isi().getOrDefault("id", "");
      switch (simpan(formulir, satu)) {
        case Nasib.Penuh _ -> {
          return ResponseEntity.status(503).header("Retry-After", "5").build();
        }
        case Nasib.Tersimpan _ -> diterima.add(id);
        case Nasib.Salah salah ->
            ditolak.add(new Ditolak(id, salah.sebab().name(), salah.sebab().kalimat()));
      }
    }
    return ResponseEntity.ok(new Balasan(diterima, ditolak));
  }

  /// What became of one: stored, refused for good, or to be sent again.
  private sealed interface Nasib {
    record Tersimpan() implements Nasib {}

    record Salah(KodeAturanLayanan sebab) implements Nasib {}

    record Penuh() implements Nasib {}
  }

  private Nasib simpan(FormulirSurvei formulir, Kiriman kiriman) {
    return switch (tiket.periksa(formulir, kiriman.isi().get("tiket"))) {
      case TiketService.Pemeriksaan.Tidak tidak -> new Nasib.Salah(tidak.sebab());
      case TiketService.Pemeriksaan.Boleh boleh -> {
        Optional<JawabanMasuk> jawaban =
            new JawabanFormulir(formulir, kiriman.isi()::get)
                .baca(
                    SumberJawaban.KIOS,
                    saat(kiriman.saat()),
                    clock.getZone(),
                    null,
                    boleh.tiketId());
        yield jawaban.isEmpty()
            ? new Nasib.Salah(KodeAturanLayanan.LY_016)
            : nasib(survei.terimaDariKios(jawaban.get()));
      }
    };
  }

  private static Nasib nasib(HasilTerima hasil) {
    return switch (hasil) {
      case BARU, SUDAH_ADA -> new Nasib.Tersimpan();
      case TIKET_TERPAKAI -> new Nasib.Salah(KodeAturanLayanan.LY_009);
      case PENUH -> new Nasib.Penuh();
    };
  }

  /// The tablet's word for when it was, unless that cannot be.
  private Instant saat(String isi) {
    Instant kini = clock.instant();
    try {
      Instant saat = Instant.parse(isi);
      boolean mungkin = !saat.isAfter(kini) && saat.isAfter(kini.minus(SIMPAN));
      return mungkin ? saat : kini;
    } catch (DateTimeException e) {
      return kini;
    }
  }

  private FormulirSurvei formulir(String kode) {
    return survei.formulir(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode));
  }
}
