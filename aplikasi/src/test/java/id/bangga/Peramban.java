package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/// The installed Chromium, headless, for tests of pages as people meet them: Debian's headless
/// shell where it is there, which needs half the processor. Where there is none the test is skipped
/// and says so.
///
/// ```java
/// try (var peramban = Peramban.buka(360)) {
///   peramban.masuk(port, Tokoh.SITI_PENGELOLA.kue(jdbc, jam));
///   peramban.ke("http://localhost:" + port + "/gaya");
///   peramban.periksa();
///   peramban.klik("form.form button[type=submit]");
///   assertThat(peramban.teks("h1")).isEqualTo("…");
/// }
/// ```
///
/// No test waits for a time or keeps an element across pages: {@link #klik} and {@link #pindah}
/// return when the next page has loaded, the `tunggu…` methods when a script has done its work, and
/// all of them look afresh each time.
public final class Peramban implements AutoCloseable {
  private static final String JALUR = Objects.toString(System.getenv("PATH"), "");

  /// The program itself: of Debian's script in the path only the script would end with the driver,
  /// and the browser would stay behind.
  private static final Path CANGKANG = Path.of("/usr/lib/chromium/chromium-headless-shell");

  // kept, or the garbage collector takes its level along
  private static final Logger SUNYI = Logger.getLogger("org.openqa.selenium");

  private static final String AXE = bacaAxe();

  static {
    SUNYI.setLevel(Level.SEVERE);
  }

  private final ChromeDriver kemudi;
  private int lebar = 1280;

  private Peramban(ChromeDriver kemudi) {
    this.kemudi = kemudi;
  }

  /// A fresh browser without cookies, as wide as a phone (360) or a desk (1280).
  public static Peramban buka(int lebar) {
    List<Path> chromium =
        Stream.concat(
                Stream.of(CANGKANG).filter(Files::isExecutable),
                cari("chromium", "google-chrome", "chromium-browser"))
            .toList();
    List<Path> kemudi = cari("chromedriver").toList();
    Assumptions.assumeTrue(
        !chromium.isEmpty() && !kemudi.isEmpty(),
        "Chromium atau chromedriver tidak terpasang: uji peramban DILEWATI");
    var peramban = new Peramban(mulai(kemudi.getFirst(), chromium));
    // a bound against hanging: axe-core has thousands of cells to read on the longest lists
    peramban.kemudi.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    peramban.lebar(lebar);
    return peramban;
  }

  /// The first of these that the driver can start: a headless shell left behind by an upgrade of
  /// the driver gives way to the whole browser.
  private static ChromeDriver mulai(Path kemudi, List<Path> chromium) {
    try {
      return mulai(kemudi, chromium.getFirst());
    } catch (SessionNotCreatedException e) {
      if (chromium.size() == 1) {
        throw e;
      }
      return mulai(kemudi, chromium.subList(1, chromium.size()));
    }
  }

  private static ChromeDriver mulai(Path kemudi, Path chromium) {
    var pilihan = new ChromeOptions();
    pilihan.setBinary(chromium.toFile());
    pilihan.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1280,900");
    var catatan = new LoggingPreferences();
    catatan.enable(LogType.BROWSER, Level.ALL);
    pilihan.setCapability("goog:loggingPrefs", catatan);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(kemudi.toFile()).build(), pilihan);
  }

  /// The driver itself, for clicking and typing.
  public ChromeDriver kemudi() {
    return kemudi;
  }

  public void ke(String alamat) {
    kemudi.get(alamat);
  }

  /// Signs in with the cookie of a session, or out with null.
  public void masuk(int port, @Nullable Cookie kue) {
    ke("http://localhost:" + port + "/actuator/health");
    kemudi.manage().deleteAllCookies();
    if (kue != null) {
      kemudi.manage().addCookie(new org.openqa.selenium.Cookie(kue.getName(), kue.getValue(), "/"));
    }
  }

  /// Clicks the first of these that is shown, and waits until the page it leads to has loaded.
  public void klik(String pemilih) {
    pindah(() -> terlihat(pemilih).click());
  }

  /// Does what leads to another page, also to the same address again, and waits until that one has
  /// loaded: the mark set on the old page is gone and the new one is complete.
  public void pindah(Runnable langkah) {
    kemudi.executeScript("window.halamanLama = true");
    langkah.run();
    penantian()
        .withMessage("halaman berikut setelah " + kemudi.getCurrentUrl())
        .until(_ ->
            Objects.equals(
                true,
                kemudi.executeScript(
                    "return !window.halamanLama && document.readyState === 'complete'")));
  }

  /// The first of these that is shown, as soon as there is one.
  public WebElement terlihat(String pemilih) {
    return Objects.requireNonNull(
        penantian()
            .withMessage("tidak terlihat: " + pemilih)
            .until(_ ->
                kemudi.findElements(By.cssSelector(pemilih)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(pemilih))));
  }

  /// The text of the first of these that is shown.
  public String teks(String pemilih) {
    return Objects.requireNonNull(penantian().until(_ -> terlihat(pemilih).getText()));
  }

  /// Waits until a script has put this text there.
  public void tungguTeks(String pemilih, String potongan) {
    penantian()
        .withMessage("\"" + potongan + "\" pada " + pemilih)
        .until(_ -> terlihat(pemilih).getText().contains(potongan));
  }

  /// Waits until none of these is left.
  public void tungguHilang(String pemilih) {
    penantian()
        .withMessage("masih ada: " + pemilih)
        .until(_ -> kemudi.findElements(By.cssSelector(pemilih)).isEmpty());
  }

  /// A bound against hanging, not a measure: only a page that never comes reaches it.
  private FluentWait<ChromeDriver> penantian() {
    return new FluentWait<>(kemudi)
        .withTimeout(Duration.ofMinutes(1))
        .pollingEvery(Duration.ofMillis(50))
        .ignoring(WebDriverException.class);
  }

  public void lebar(int baru) {
    lebar = baru;
    kemudi.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", lebar, "height", 900, "deviceScaleFactor", 1, "mobile", lebar < 600));
  }

  public void gelap(boolean gelap) {
    kemudi.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", gelap ? "dark" : "light"))));
  }

  /// What every page must hold: nothing found by axe-core, no scrolling sideways, nothing blocked
  /// or failed in the console.
  public void periksa() {
    assertThat(temuanAxe()).as("axe-core pada %s", kemudi.getCurrentUrl()).isEmpty();
    periksaMuat();
  }

  /// Fits the page into the window, and has the browser nothing to complain about?
  public void periksaMuat() {
    String alamat = kemudi.getCurrentUrl();
    assertThat(
            kemudi.executeScript(
                "return document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth"))
        .as("lebar berlebih pada %s", alamat)
        .isEqualTo(0L);
    assertThat(galatKonsol()).as("konsol pada %s", alamat).isEmpty();
  }

  /// What axe-core finds on the page itself, not in the documents it shows: run in the page,
  /// because the library's own driver opens another window each time.
  private List<?> temuanAxe() {
    if (!Objects.equals(true, kemudi.executeScript("return 'axe' in window"))) {
      kemudi.executeScript(AXE);
    }
    return (List<?>)
        Objects.requireNonNull(
            kemudi.executeScript(
                """
                return axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false })
                  .then(hasil => hasil.violations.map(satu => satu.id + ': ' + satu.help + ' '
                    + satu.nodes.slice(0, 3).map(simpul => simpul.html).join(' ')))
                """));
  }

  /// Is there one of these on the page?
  public boolean ada(String pemilih) {
    return !kemudi.findElements(By.cssSelector(pemilih)).isEmpty();
  }

  /// The same at each of these widths, on the page as it is loaded; with `-Dbangga.potret=true`
  /// also its pictures.
  public void periksaPada(String nama, int... semuaLebar) throws IOException {
    for (int satu : semuaLebar) {
      lebar(satu);
      periksa();
      if (Boolean.getBoolean("bangga.potret")) {
        potret(nama + "-" + satu);
      }
    }
  }

  /// What a first visit to this page brings over the line, in bytes: the page and all it asks for.
  public long muatan() {
    return ((Number)
            Objects.requireNonNull(
                kemudi.executeScript(
                    """
                    return performance.getEntriesByType('navigation')
                      .concat(performance.getEntriesByType('resource'))
                      .reduce((n, e) => n + e.encodedBodySize, 0)
                    """)))
        .longValue();
  }

  /// Errors in the console since the last call, blocked styles and scripts among them.
  public List<String> galatKonsol() {
    return kemudi.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(catatan -> catatan.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /// A picture of the whole page below `target/potret`, to be looked at by people.
  public void potret(String nama) throws IOException {
    var tinggi =
        (Long)
            kemudi.executeScript("return Math.min(document.documentElement.scrollHeight, 12000)");
    kemudi.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", lebar, "height", tinggi, "deviceScaleFactor", 1, "mobile", false));
    Path folder = Files.createDirectories(Path.of("target/potret"));
    Files.write(folder.resolve(nama + ".png"), kemudi.getScreenshotAs(OutputType.BYTES));
    lebar(lebar);
  }

  private static String bacaAxe() {
    try (InputStream isi = Peramban.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(isi).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The programs of these names on the path, in the order of the names.
  private static Stream<Path> cari(String... nama) {
    return Stream.of(nama)
        .flatMap(
            satu -> Stream.of(JALUR.split(":", -1)).map(folder -> Path.of(folder).resolve(satu)))
        .filter(Files::isExecutable);
  }

  @Override
  public void close() {
    kemudi.quit();
  }
}
