package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/// Which component a constructor gets, and whether all of them were searched for it.
class UsualNameResolverTest {
  record Kamus(String isi) {}

  interface Sumber {}

  record SumberBerkas() implements Sumber {}

  record Pembaca(Kamus apaSaja) {}

  record PembacaTertentu(@Qualifier("lain") Kamus apaSaja) {}

  record Penyalin(Sumber dari) {}

  /// Counts the searches by type.
  private static final class Pabrik extends DefaultListableBeanFactory {
    private int pencarian;

    @Override
    protected Map<String, Object> findAutowireCandidates(
        @Nullable String beanName, Class<?> requiredType, DependencyDescriptor descriptor) {
      pencarian++;
      return super.findAutowireCandidates(beanName, requiredType, descriptor);
    }

    <T> T buat(Class<T> jenis) {
      return jenis.cast(autowire(jenis, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }
  }

  private final Pabrik pabrik = new Pabrik();

  UsualNameResolverTest() {
    new QuickLookup().postProcessBeanFactory(pabrik);
  }

  @Test
  void a_component_under_its_usual_name_is_found_without_a_search() {
    pabrik.registerSingleton(Kamus.class.getName(), new Kamus("lazim"));
    assertThat(pabrik.buat(Pembaca.class).apaSaja().isi()).isEqualTo("lazim");
    assertThat(pabrik.pencarian).isZero();
  }

  @Test
  void one_under_another_name_is_found_by_its_type() {
    pabrik.registerSingleton("kamus", new Kamus("lain"));
    assertThat(pabrik.buat(Pembaca.class).apaSaja().isi()).isEqualTo("lain");
    assertThat(pabrik.pencarian).isOne();
  }

  @Test
  void an_interface_is_found_by_its_only_implementation() {
    pabrik.registerSingleton(SumberBerkas.class.getName(), new SumberBerkas());
    assertThat(pabrik.buat(Penyalin.class).dari()).isInstanceOf(SumberBerkas.class);
  }

  @Test
  void a_name_asked_for_goes_before_the_usual_one() {
    pabrik.registerSingleton(Kamus.class.getName(), new Kamus("lazim"));
    pabrik.registerSingleton("lain", new Kamus("lain"));
    assertThat(pabrik.buat(PembacaTertentu.class).apaSaja().isi()).isEqualTo("lain");
  }
}
