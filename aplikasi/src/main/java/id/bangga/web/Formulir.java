package id.bangga.web;

import id.bangga.bersama.Tulisan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A form as typed, with the errors found in it. As a handler's parameter it holds the request's
/// parameters; the reading methods note an error instead of throwing, so that all are shown at
/// once.
public final class Formulir {
  private static final Pattern BULAT = Pattern.compile("-?(\\d{1,10}|[1-9]\\d{0,2}(\\.\\d{3})+)");
  private static final Pattern DESIMAL =
      Pattern.compile("-?(\\d{1,15}([.,]\\d{1,15})?|[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,15})?)");
  private static final Pattern MENDUA = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private static final int TAHUN_AWAL = 1900;
  private static final int TAHUN_AKHIR = 2100;
  private static final Set<String> PROGRAM =
      Set.of("versi", "dilihat", "kiriman", "jangkar", "lakukan", "langkah", "kembali");
  private final Map<String, List<String>> nilai = new LinkedHashMap<>();
  private final Map<String, String> galat = new LinkedHashMap<>();
  private String akhiran = "";

  private Formulir() {}

  public static Formulir kosong() {
    return new Formulir();
  }

  public static Formulir dari(Map<String, String[]> parameter) {
    var formulir = new Formulir();
    parameter.forEach((nama, isi) ->
        formulir.nilai.put(nama, Arrays.stream(isi).map(Tulisan::gantiBaris).toList()));
    return formulir;
  }

  /// One of several like forms on a page: its fields get ids of their own.
  public Formulir berakhiran(String baru) {
    akhiran = baru;
    return this;
  }

  /// Puts a value in, for the first display of a form.
  public Formulir isi(String nama, @Nullable Object isi) {
    nilai.put(nama, isi == null ? List.of() : List.of(isi.toString()));
    return this;
  }

  /// The same for a number: as it is read back, with comma and without dots between thousands.
  public Formulir isi(String nama, BigDecimal angka) {
    return isi(nama, angka.stripTrailingZeros().toPlainString().replace('.', ','));
  }

  public Formulir isiSemua(String nama, List<?> isi) {
    nilai.put(nama, isi.stream().map(Object::toString).toList());
    return this;
  }

  /// Notes what is wrong with a field; the first message for a field stays.
  public Formulir galat(String nama, String pesan) {
    galat.putIfAbsent(nama, pesan);
    return this;
  }

  public boolean adaGalat() {
    return !galat.isEmpty();
  }

  public String nilai(String nama) {
    return tanpaTepi(semua(nama).stream().findFirst().orElse(""));
  }

  public List<String> semua(String nama) {
    return nilai.getOrDefault(nama, List.of());
  }

  /// Names of all fields, to carry a form along to its next step.
  public Set<String> nama() {
    return Collections.unmodifiableSet(nilai.keySet());
  }

  public boolean terpilih(String nama, String pilihan) {
    return semua(nama).contains(pilihan);
  }

  public Isian isian(String nama) {
    return new Isian(nama, semua(nama).stream().findFirst().orElse(""), galat.get(nama), akhiran);
  }

  /// What was typed, without secrets and without what the program itself put in, for a page that
  /// has no room for the form any more.
  public List<Isian> ketikan() {
    return kiriman().stream().filter(isian -> !NomorBaris.pada(isian)).toList();
  }

  /// The same, with the row numbers of what was chosen.
  List<Isian> kiriman() {
    return nilai.keySet().stream()
        .filter(nama -> !rahasia(nama) && !PROGRAM.contains(nama))
        .map(nama -> new Isian(nama, String.join(", ", semua(nama)).strip(), null))
        .filter(isian -> !isian.nilai().isEmpty())
        .toList();
  }

  private static boolean rahasia(String nama) {
    String kecil = nama.toLowerCase(Locale.ROOT);
    return nama.startsWith("_") || kecil.contains("sandi") || kecil.contains("token");
  }

  /// The faulty fields for the summary on top, in the order in which the page shows and a browser
  /// sends them; one that was not sent stays with the fault found before it.
  public List<Isian> kesalahan() {
    List<String> dikirim = List.copyOf(nilai.keySet());
    Map<String, Integer> tempat = new HashMap<>();
    int sebelum = -1;
    for (String nama : galat.keySet()) {
      int sendiri = dikirim.indexOf(nama);
      sebelum = sendiri < 0 ? sebelum : sendiri;
      tempat.put(nama, sebelum);
    }
    return galat.keySet().stream()
        .sorted(Comparator.comparing(tempat::get))
        .map(this::isian)
        .toList();
  }

  /// The text of a field that must not be empty, nor longer than people's own words may be.
  public String wajib(String nama, String label) {
    return wajib(nama, label, Tulisan.TERPANJANG);
  }

  /// The same, of a text that must not be longer than this.
  public String wajib(String nama, String label, int terpanjang) {
    if (nilai(nama).isEmpty()) {
      galat(nama, label + " belum diisi.");
    }
    return teks(nama, label, terpanjang);
  }

  /// The text of a field that may be left empty.
  public String teks(String nama, String label, int terpanjang) {
    String isi = nilai(nama);
    if (isi.length() > terpanjang) {
      galat(nama, Tulisan.terlaluPanjang(label, isi, terpanjang));
    }
    return isi;
  }

  /// Was a file sent that holds something? What is wrong is noted at its field.
  public boolean adaBerkas(String nama, @Nullable MultipartFile berkas) {
    if (berkas != null && !berkas.isEmpty()) {
      return true;
    }
    String namaBerkas = berkas == null ? null : berkas.getOriginalFilename();
    galat(
        nama,
        namaBerkas == null || namaBerkas.isBlank()
            ? "Berkas belum dipilih."
            : "Berkas %s kosong (0 bita). Pilih berkas yang berisi.".formatted(namaBerkas));
    return false;
  }

  /// A whole number, written with or without thousands dots; a dot elsewhere is no number, so that
  /// 12.5 is never taken for 125.
  public Optional<Integer> bulat(String nama, String label) {
    try {
      return isiAda(nama).map(isi -> Integer.valueOf(cocok(isi, BULAT).replace(".", "")));
    } catch (NumberFormatException e) {
      galat(nama, label + " harus bilangan bulat, tanpa huruf dan tanpa pecahan.");
      return Optional.empty();
    }
  }

  /// A decimal number: the comma begins the fraction, dots group thousands. A lone point is read as
  /// a comma, unless it could group thousands too: 12.500 is refused with both readings.
  public Optional<BigDecimal> desimal(String nama, String label) {
    return desimal(nama, () -> label);
  }

  /// The same; what the field is called is asked for only when something is wrong with it.
  public Optional<BigDecimal> desimal(String nama, Supplier<String> label) {
    String isi = nilai(nama);
    if (MENDUA.matcher(isi).matches()) {
      galat(
          nama,
          "%s: %s dapat berarti ribuan atau pecahan. Tulis %s atau %s."
              .formatted(label.get(), isi, isi.replace(".", ""), isi.replace('.', ',')));
      return Optional.empty();
    }
    try {
      return isiAda(nama).map(satu -> new BigDecimal(berkoma(cocok(satu, DESIMAL))));
    } catch (NumberFormatException e) {
      galat(nama, label.get() + " harus berupa angka; pecahan ditulis dengan koma.");
      return Optional.empty();
    }
  }

  public Optional<LocalDate> tanggal(String nama, String label) {
    try {
      return isiAda(nama).map(LocalDate::parse).filter(hari -> wajar(nama, label, hari));
    } catch (DateTimeParseException e) {
      galat(nama, label + " harus berupa tanggal, misalnya 2026-11-22.");
      return Optional.empty();
    }
  }

  /// A day and time of the government's zone, as `datetime-local` sends it.
  public Optional<Instant> saat(String nama, String label) {
    try {
      return isiAda(nama)
          .map(isi -> LocalDateTime.parse(isi.replace(' ', 'T')))
          .filter(saat -> wajar(nama, label, saat.toLocalDate()))
          .map(setempat -> setempat.atZone(Format.zona()).toInstant());
    } catch (DateTimeParseException e) {
      galat(nama, label + " harus berupa tanggal dan jam, misalnya 2026-11-22 08:00.");
      return Optional.empty();
    }
  }

  /// Without blanks at either end, also those that cannot be seen.
  private static String tanpaTepi(String isi) {
    int awal = 0;
    int akhir = isi.length();
    while (awal < akhir && kosong(isi.codePointAt(awal))) {
      awal += Character.charCount(isi.codePointAt(awal));
    }
    while (akhir > awal && kosong(isi.codePointBefore(akhir))) {
      akhir -= Character.charCount(isi.codePointBefore(akhir));
    }
    return isi.substring(awal, akhir);
  }

  private static boolean kosong(int huruf) {
    return Character.isWhitespace(huruf)
        || Character.isSpaceChar(huruf)
        || Character.getType(huruf) == Character.FORMAT;
  }

  private Optional<String> isiAda(String nama) {
    return Optional.of(nilai(nama)).filter(isi -> !isi.isEmpty());
  }

  private static String cocok(String isi, Pattern bentuk) {
    if (!bentuk.matcher(isi).matches()) {
      throw new NumberFormatException(isi);
    }
    return isi;
  }

  /// A year that nobody means is a slip of the finger.
  private boolean wajar(String nama, String label, LocalDate hari) {
    boolean wajar = hari.getYear() >= TAHUN_AWAL && hari.getYear() <= TAHUN_AKHIR;
    if (!wajar) {
      galat(nama, "%s: tahun %d tidak mungkin. Periksa tahunnya.".formatted(label, hari.getYear()));
    }
    return wajar;
  }

  /// A lone point is a comma; several stand between thousands.
  private static String berkoma(String isi) {
    boolean ribuan = isi.contains(",") || isi.indexOf('.') != isi.lastIndexOf('.');
    return ribuan ? isi.replace(".", "").replace(',', '.') : isi;
  }
}
