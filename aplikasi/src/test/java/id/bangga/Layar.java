package id.bangga;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/// What a person does at the screen, in words: sign in, open, fill in, send. By the keyboard alone,
/// with JavaScript and without.
final class Layar implements AutoCloseable {
  private final Peramban peramban;
  private final String asal;
  private final Map<Tokoh, Cookie> sesi = new HashMap<>();

  Layar(int port) {
    peramban = Peramban.buka(1280);
    asal = "http://localhost:" + port;
  }

  Peramban peramban() {
    return peramban;
  }

  /// Runs scripts of pages, or not, from the next page on.
  void javascript(boolean boleh) {
    peramban
        .kemudi()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !boleh));
  }

  /// Signs in by name and password the first time, later goes on with the session of then.
  void masuk(Tokoh tokoh) {
    keluar();
    Cookie kue = sesi.get(tokoh);
    if (kue != null) {
      peramban.kemudi().manage().addCookie(kue);
      return;
    }
    ke("/masuk");
    isi("namaPengguna", tokoh.namaPengguna());
    isi("sandi", Tokoh.SANDI);
    kirim("form[action='/masuk']");
    sesi.put(tokoh, peramban.kemudi().manage().getCookieNamed("bangga"));
  }

  /// From now on everybody signs in by password again.
  void lupakanSesi() {
    sesi.clear();
  }

  void keluar() {
    ke("/actuator/health");
    peramban.kemudi().manage().deleteAllCookies();
  }

  void ke(String alamat) {
    peramban.ke(alamat.startsWith("/") ? asal + alamat : alamat);
  }

  /// The path of the page one is on.
  String jalur() {
    return peramban.kemudi().getCurrentUrl().substring(asal.length());
  }

  String teks() {
    return peramban.teks("main");
  }

  /// Fills in the field of this name; dates and times as the browser keeps them.
  void isi(String nama, String isi) {
    isi("", nama, isi);
  }

  void isi(String di, String nama, String isi) {
    WebElement kotak = peramban.terlihat("%s [name='%s']".formatted(di, nama));
    String jenis = kotak.getDomAttribute("type");
    if (jenis != null && List.of("date", "datetime-local").contains(jenis)) {
      peramban.kemudi().executeScript("arguments[0].value = arguments[1]", kotak, isi);
    } else {
      kotak.clear();
      kotak.sendKeys(isi);
    }
  }

  /// Chooses an answer of a select.
  void pilih(String nama, String nilai) {
    new Select(peramban.terlihat("select[name='%s']".formatted(nama))).selectByValue(nilai);
  }

  /// Ticks a box or chooses a card of one form.
  void centang(String form, String nama, String nilai) {
    WebElement kotak =
        peramban
            .kemudi()
            .findElement(By.cssSelector("%s [name='%s'][value='%s']".formatted(form, nama, nilai)));
    if (!kotak.isSelected()) {
      kotak.sendKeys(" ");
    }
  }

  void unggah(String nama, Path berkas) {
    peramban
        .kemudi()
        .findElement(By.cssSelector("input[type=file][name='%s']".formatted(nama)))
        .sendKeys(berkas.toAbsolutePath().toString());
  }

  /// Opens the fold or the confirmation around this form.
  void buka(String form) {
    peramban
        .kemudi()
        .findElement(By.cssSelector(form))
        .findElement(By.xpath("ancestor::details[1]/summary"))
        .sendKeys(Keys.ENTER);
    peramban.terlihat(form);
  }

  void lipatan(String pemilih) {
    peramban.terlihat(pemilih + " > summary").sendKeys(Keys.ENTER);
  }

  void kirim(String form) {
    tekan(form + " button:is([type=submit], :not([type]))");
  }

  /// Presses Enter on a button or link that leads to another page.
  void tekan(String pemilih) {
    peramban.pindah(() -> peramban.terlihat(pemilih).sendKeys(Keys.ENTER));
  }

  /// Opens a confirmation and confirms it.
  void tegaskan(String form) {
    buka(form);
    kirim(form);
  }

  /// The attribute of every element, for example the addresses of all forms of a kind.
  List<String> semua(String pemilih, String atribut) {
    return peramban.kemudi().findElements(By.cssSelector(pemilih)).stream()
        .map(satu -> satu.getDomAttribute(atribut))
        .toList();
  }

  @Override
  public void close() {
    peramban.close();
  }
}
