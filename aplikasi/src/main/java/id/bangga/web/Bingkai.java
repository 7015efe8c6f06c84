package id.bangga.web;

import id.bangga.bersama.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What surrounds every page: who is signed in, the menu, the message of the last act, the form
/// token.
public record Bingkai(
    @Nullable Pelaku pelaku,
    List<EntriMenu> menu,
    String jalur,
    Supplier<String> token,
    @Nullable String kabar,
    Pemda pemda,
    boolean htmx) {

  static Bingkai dari(HttpServletRequest request, HttpServletResponse response) {
    var shell = (Cangkang) request.getServletContext().getAttribute(Cangkang.ATRIBUT);
    Pelaku pelaku = Sesi.pelaku().orElse(null);
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Bingkai(
        pelaku,
        pelaku == null ? List.of() : shell.menu(pelaku),
        request.getRequestURI(),
        token == null ? () -> "" : token::getToken,
        Kabar.ambil(request, response).orElse(null),
        shell.pemda(),
        request.getHeader("HX-Request") != null);
  }

  /// The frame of a page that is the same for everybody: nobody signed in, no message, no form
  /// token.
  public static Bingkai warga(HttpServletRequest request) {
    var shell = (Cangkang) request.getServletContext().getAttribute(Cangkang.ATRIBUT);
    return new Bingkai(
        null, List.of(), request.getRequestURI(), () -> "", null, shell.pemda(), false);
  }

  public boolean masuk() {
    return pelaku != null;
  }

  /// Is the current page the entry's or below it? Of several, the longest address wins.
  public boolean pada(EntriMenu entri) {
    return menu.stream()
        .map(EntriMenu::href)
        .filter(this::dibawah)
        .max(Comparator.comparingInt(String::length))
        .filter(entri.href()::equals)
        .isPresent();
  }

  /// Does the second part of the rail begin here: the data that everything else rests on?
  public boolean bagianBaru(EntriMenu entri) {
    return menu.stream().filter(EntriMenu::dataInduk).findFirst().filter(entri::equals).isPresent()
        && !menu.getFirst().equals(entri);
  }

  private boolean dibawah(String href) {
    return jalur.equals(href) || (href.length() > 1 && jalur.startsWith(href + "/"));
  }

  /// The value of that field. Asked for only by forms: for a visitor it sets a cookie, and pages
  /// without a form set none.
  public String tokenFormulir() {
    return token.get();
  }

  /// The hidden field that every form carries, as attribute value.
  public String namaTokenFormulir() {
    return "_csrf";
  }
}
