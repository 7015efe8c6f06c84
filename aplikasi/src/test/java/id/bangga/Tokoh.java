package id.bangga;

import id.bangga.akun.Token;
import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/// The named cast of the tests: one synthetic person per role, two of some, in unit {@link #UNIT_A}
/// or {@link #UNIT_B}.
///
/// A page test signs somebody in with `mvc.perform(get("/unit").with(Tokoh.SITI_PENGELOLA))`; the
/// account and a session are made when first needed, and forms get their token. A service test acts
/// as `Tokoh.BUDI_OPERATOR.pelaku()` (make the account with {@link #buat} when its row matters). A
/// browser test sets {@link #kue}. Units are only numbers here: make rows with the numbers 1 and 2
/// when a unit itself is needed.
public enum Tokoh implements RequestPostProcessor {
  SITI_PENGELOLA("Siti Aminah", new Tugas(Peran.PENGELOLA, null)),
  BUDI_OPERATOR("Budi Santoso", new Tugas(Peran.OPERATOR_PD, Tokoh.UNIT_A)),
  DEWI_OPERATOR("Dewi Kenanga", new Tugas(Peran.OPERATOR_PD, Tokoh.UNIT_B)),
  RATNA_PIMPINAN("Ratna Wulandari", new Tugas(Peran.PIMPINAN_PD, Tokoh.UNIT_A)),
  JOKO_PIMPINAN("Joko Prasetyo", new Tugas(Peran.PIMPINAN_PD, Tokoh.UNIT_B)),
  AGUS_EVALUATOR("Agus Setiawan", new Tugas(Peran.EVALUATOR, null)),
  LINA_EVALUATOR("Lina Melati", new Tugas(Peran.EVALUATOR, null)),
  HENDRA_JURI("Hendra Cendana", new Tugas(Peran.JURI, null)),
  MAYA_JURI("Maya Sari", new Tugas(Peran.JURI, null)),
  YUSUF_JURI("Yusuf Hidayat", new Tugas(Peran.JURI, null)),
  NINA_BKPSDM("Nina Kartika", new Tugas(Peran.BKPSDM, null)),
  WAHYU_ASN("Wahyu Nugroho", new Tugas(Peran.ASN, Tokoh.UNIT_A)),
  FITRI_ASN("Fitri Handayani", new Tugas(Peran.ASN, Tokoh.UNIT_B)),
  SURYA_PIMPINAN_DAERAH("Surya Mandala", new Tugas(Peran.PIMPINAN_DAERAH, null)),
  TATI_AUDITOR("Tati Rohayati", new Tugas(Peran.AUDITOR, null)),
  RIZKI_ADMIN("Rizki Maulana", new Tugas(Peran.ADMIN, null)),
  /// Signed in, but without any role.
  EKO_TANPA_PERAN("Eko Purnomo");

  public static final long UNIT_A = 1;
  public static final long UNIT_B = 2;

  /// The password of the whole cast.
  public static final String SANDI = "kopi-hujan-sepeda-7";

  private static final String SANDI_TERSANDI =
      "$argon2id$v=19$m=19456,t=2,p=1$AmZI2BFfQL0HwueSnKEFgw$tSQ46LgsGexmCgY0lOlKTAG455gFHNpQoHCZuwfgaJo";
  private static final long NOMOR_PERTAMA = 9_001;

  private final String nama;
  private final List<Tugas> tugas;

  Tokoh(String nama, Tugas... tugas) {
    this.nama = nama;
    this.tugas = List.of(tugas);
  }

  private record Tugas(Peran peran, @Nullable Long unitId) {}

  /// The number of the account.
  public long id() {
    return NOMOR_PERTAMA + List.of(values()).indexOf(this);
  }

  public String nama() {
    return nama;
  }

  public String namaPengguna() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The first one holding this role, of {@link #UNIT_A} if the role has a unit.
  public static Tokoh pemegang(Peran peran) {
    return Arrays.stream(values())
        .filter(tokoh -> tokoh.tugas.stream().anyMatch(tugas -> tugas.peran() == peran))
        .findFirst()
        .orElseThrow();
  }

  /// As actor at a page.
  public Pelaku pelaku() {
    return pelaku(Jalur.WEB);
  }

  public Pelaku pelaku(Jalur lewat) {
    Set<Penugasan> penugasan =
        tugas.stream()
            .map(satu -> new Penugasan(satu.peran(), satu.unitId(), null))
            .collect(Collectors.toSet());
    return new Pelaku(id(), nama, penugasan, lewat, null);
  }

  /// Makes the account with its roles unless it is there already.
  public void buat(JdbcClient jdbc) {
    int baru =
        jdbc.sql(
                """
                insert into akun.akun (id, nama_pengguna, nama, sandi, wajib_ganti, sandi_sejak,
                  sandi_oleh, unit_id, dibuat)
                overriding system value
                values (?, ?, ?, ?, false, ?, 'Uji', ?, ?)
                on conflict do nothing
                """)
            .param(id())
            .param(namaPengguna())
            .param(nama)
            .param(SANDI_TERSANDI)
            .param(Waktu.keluar(JamUji.AWAL))
            .param(unitAsal())
            .param(Waktu.keluar(JamUji.AWAL))
            .update();
    if (baru == 1) {
      tugas.forEach(satu -> tugaskan(jdbc, satu));
    }
  }

  private @Nullable Long unitAsal() {
    return tugas.isEmpty() ? null : tugas.getFirst().unitId();
  }

  private void tugaskan(JdbcClient jdbc, Tugas satu) {
    jdbc.sql(
            """
            insert into akun.penugasan (akun_id, peran, unit_id, sejak, dibuat)
            values (?, ?, ?, date '2020-01-01', ?)
            """)
        .param(id())
        .param(satu.peran().name())
        .param(satu.unitId())
        .param(Waktu.keluar(JamUji.AWAL))
        .update();
  }

  /// Signs in without the form: the secret of a new session that lasts a year.
  public String sesi(JdbcClient jdbc, Clock clock) {
    buat(jdbc);
    return sesi(jdbc, clock, id());
  }

  /// The same for any account, for example one of the sample city.
  public static String sesi(JdbcClient jdbc, Clock clock, long akunId) {
    String token = Token.baru();
    Instant kini = clock.instant();
    jdbc.sql(
            """
            insert into akun.sesi (sidik, akun_id, dibuat, terakhir, kedaluwarsa, alamat, agen)
            values (?, ?, ?, ?, ?, '127.0.0.1', 'uji')
            """)
        .param(Token.sidik(token))
        .param(akunId)
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(kini.plus(Duration.ofDays(365))))
        .update();
    return token;
  }

  /// The cookie of a new session, for a browser.
  public Cookie kue(JdbcClient jdbc, Clock clock) {
    return kue(sesi(jdbc, clock));
  }

  /// The session cookie with this secret.
  public static Cookie kue(String token) {
    return new Cookie("bangga", token);
  }

  /// What forms of the session send as `_csrf`.
  public static String tokenFormulir(String token) {
    byte[] isi = Token.formulir(token).getBytes(StandardCharsets.UTF_8);
    byte[] bertopeng = new byte[2 * isi.length];
    System.arraycopy(isi, 0, bertopeng, isi.length, isi.length);
    return Base64.getUrlEncoder().encodeToString(bertopeng);
  }

  @Override
  public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
    var konteks =
        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
    String token = sesi(konteks.getBean(JdbcClient.class), konteks.getBean(Clock.class));
    request.setCookies(kue(token));
    request.addHeader("X-CSRF-TOKEN", tokenFormulir(token));
    return request;
  }
}
