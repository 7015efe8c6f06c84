package id.bangga.cli;

import id.bangga.Aplikasi;
import id.bangga.akun.BerandaService;
import id.bangga.basisdata.Basisdata;
import id.bangga.basisdata.FolderData;
import id.bangga.basisdata.Settings;
import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.PemuatContoh;
import id.bangga.perintah.Status;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts database and pages side by side, says the address, and stops both in order on Ctrl-C or
/// SIGTERM.
final class Server {
  private final OpsiServer opsi;
  private final PrintWriter keluar;
  private final PrintWriter galat;
  private final CompilerPriority kompilator;
  private volatile boolean dihentikan;
  private volatile boolean memuat;

  Server(OpsiServer opsi, PrintWriter keluar, PrintWriter galat) {
    this.opsi = opsi;
    this.keluar = keluar;
    this.galat = galat;
    this.kompilator = new CompilerPriority(galat);
  }

  /// Works until the program is told to stop.
  ///
  /// @return the exit status when it could not start
  int jalankan() {
    var selesai = new CountDownLatch(1);
    try {
      SpringApplication.getShutdownHandlers().add(selesai::countDown);
      Runtime.getRuntime().addShutdownHook(new Thread(this::hentikan));
    } catch (IllegalStateException e) {
      return Status.SELESAI; // already told to stop
    }
    if (mulai().isEmpty()) {
      return Status.DITOLAK;
    }
    try {
      selesai.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Status.SELESAI;
  }

  /// What fails from here on while the city is loaded fails because of this, and is no news.
  private void hentikan() {
    dihentikan = true;
    if (memuat) {
      LogSetup.quiet();
    }
  }

  /// Empty, with the reason printed, when it could not start.
  Optional<ConfigurableApplicationContext> mulai() {
    kompilator.lowerWhileStarting();
    try {
      PintuServer.coba(opsi.alamat(), opsi.port());
      var folder = new FolderData(opsi.data());
      var pengaturan = Settings.read(folder);
      pengaturan
          .strangers()
          .forEach(nama ->
              galat.println(
                  "%s di lingkungan tidak dikenal dan tidak dipakai; daftar nama ada di docs/panduan/pengaturan.md."
                      .formatted(nama)));
      boolean contoh = siapkanFolder(folder);
      var basisdata = opsi.contoh() ? Basisdata.tertanam(folder) : Basisdata.utama(folder);
      return Optional.of(mulai(folder, pengaturan, basisdata, contoh));
    } catch (RuntimeException e) {
      if (dihentikan) {
        return Optional.empty();
      }
      galat.println(Sebab.kalimat(e).orElseThrow(() -> e));
      galat.flush();
      return Optional.empty();
    } finally {
      kompilator.ready();
    }
  }

  private ConfigurableApplicationContext mulai(
      FolderData folder, Settings pengaturan, Basisdata basisdata, boolean contoh) {
    try {
      SpringApplication.getShutdownHandlers().add(basisdata::close);
      var konteks = jalankanAplikasi(folder, pengaturan, basisdata, contoh);
      perkenalkan(konteks, folder);
      siapkanBeranda(konteks.getBean(BerandaService.class));
      return konteks;
    } catch (RuntimeException e) {
      basisdata.close();
      throw e;
    }
  }

  private boolean siapkanFolder(FolderData folder) {
    if (opsi.contoh() && FolderContoh.siapkan(folder, opsi.ulang())) {
      galat.println("Pemuatan kota contoh yang lalu terputus; dimulai lagi dari awal.");
    }
    return FolderContoh.adalah(folder);
  }

  private ConfigurableApplicationContext jalankanAplikasi(
      FolderData folder, Settings pengaturan, Basisdata basisdata, boolean contoh) {
    var aplikasi = new SpringApplication(Aplikasi.class);
    KonteksSiap.pakai(aplikasi);
    pengaturan.use(aplikasi);
    aplikasi.addInitializers(basisdata::pasang);
    return aplikasi.run(
        "--bangga.data=" + folder.akar(),
        "--server.address=" + opsi.alamat(),
        "--server.port=" + opsi.port(),
        "--bangga.pemda.contoh=" + contoh,
        "--bangga.gaya=" + contoh);
  }

  private void perkenalkan(ConfigurableApplicationContext konteks, FolderData folder) {
    List<AkunContoh> akun =
        opsi.contoh()
            ? konteks.getBeanProvider(PemuatContoh.class).stream()
                .findFirst()
                .map(pemuat -> muat(pemuat, folder))
                .orElse(List.of())
            : List.of();
    keluar.println("BANGGA siap di http://%s:%d/".formatted(namaAlamat(), port(konteks)));
    if (!akun.isEmpty()) {
      keluar.println();
      keluar.println("Akun contoh (semua orang di sini rekaan):");
      akun.forEach(a -> keluar.println(baris(a)));
      keluar.println();
    }
    keluar.println("Berhenti: tekan Ctrl-C.");
    keluar.flush();
  }

  /// Worked out beside the first page, which waits for it anyway; a later start finds it kept.
  private static void siapkanBeranda(BerandaService beranda) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            beranda.kartu();
          } catch (RuntimeException _) {
            // stopped meanwhile; otherwise the page itself says what is wrong
          }
        });
  }

  static int port(ConfigurableApplicationContext konteks) {
    return konteks.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private List<AkunContoh> muat(PemuatContoh pemuat, FolderData folder) {
    if (!pemuat.sudahDimuat()) {
      kompilator.ready(); // loading takes long enough for what it makes
      galat.println("Memuat kota contoh …");
      galat.flush();
      memuat = true;
      FolderContoh.muat(folder, pemuat::muat);
      memuat = false;
    }
    return pemuat.akun();
  }

  private static String baris(AkunContoh akun) {
    return "  %-17s %-24s %-16s %s"
        .formatted(akun.peran().sebutan(), akun.namaMasuk(), akun.sandi(), akun.nama());
  }

  private String namaAlamat() {
    return switch (opsi.alamat()) {
      case "127.0.0.1", "0.0.0.0", "::", "::1" -> "localhost";
      default -> opsi.alamat();
    };
  }
}
