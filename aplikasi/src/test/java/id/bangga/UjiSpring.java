package id.bangga;

import id.bangga.penilaian.PenilaianUji;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/// A test with the whole application on real PostgreSQL. All such tests share one context, so do
/// not add properties or beans of your own to a test class; put what you need into a bean here.
///
/// ```java
/// @UjiSpring
/// class PenilaianServiceTest {
///   private final PenilaianService layanan;
///   private final JamUji jam;
///
///   PenilaianServiceTest(PenilaianService layanan, JamUji jam) {
///     this.layanan = layanan;
///     this.jam = jam;
///   }
///
///   @Test
///   void PN_004_setelah_tenggat_ditolak() {
///     jam.atur(LocalDateTime.of(2026, 9, 30, 16, 1));
///     …
///   }
/// }
/// ```
///
/// Tables are empty (but for what migrations inserted), so is the data folder, and the clock stands
/// at {@link JamUji#AWAL} before each test; with `kosongkan = Kosongkan.PER_KELAS` only before the
/// first of the class. MockMvc is there as a bean, and the server listens on `@LocalServerPort` for
/// browser tests. The session zone of the database is hostile (America/Los_Angeles).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KeadaanAwal.class)
@SpringBootTest(
    classes = Aplikasi.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "bangga.gaya=true")
@ContextConfiguration(initializers = PostgresUji.class)
@AutoConfigureMockMvc
@Import(UjiSpring.Pengganti.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface UjiSpring {
  Kosongkan kosongkan() default Kosongkan.PER_UJI;

  /// When the tables are emptied.
  enum Kosongkan {
    PER_UJI,
    PER_KELAS
  }

  /// What the tests put in place of the real thing.
  @TestConfiguration(proxyBeanMethods = false)
  @Import({SiklusUji.class, PenilaianUji.class})
  class Pengganti {
    @Bean
    static SatuSambungan satuSambungan() {
      return new SatuSambungan();
    }

    @Bean
    @Primary
    JamUji jamUji() {
      return new JamUji();
    }
  }
}
