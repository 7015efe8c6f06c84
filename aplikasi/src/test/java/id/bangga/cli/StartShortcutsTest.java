package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// What the start no longer looks for is nowhere to be found.
@UjiSpring
class StartShortcutsTest {
  private final ConfigurableApplicationContext konteks;

  StartShortcutsTest(ConfigurableApplicationContext konteks) {
    this.konteks = konteks;
  }

  @Test
  void every_component_that_takes_settings_carries_its_class_in_its_name() {
    List<String> menerima =
        Arrays.stream(konteks.getBeanDefinitionNames())
            .filter(nama -> !hanyaUji(konteks.getBean(nama)))
            .filter(nama ->
                ConfigurationPropertiesBean.get(konteks, konteks.getBean(nama), nama) != null)
            .toList();
    assertThat(menerima)
        .hasSizeGreaterThan(5)
        .allMatch(nama -> SettingsByName.takesSettings(konteks.getBean(nama).getClass(), nama));
    assertThat(konteks.getBean(ConfigurationPropertiesBindingPostProcessor.class))
        .isInstanceOf(SettingsByName.class);
  }

  @Test
  void no_component_declares_an_event_listener() {
    assertThat(metode()).hasSizeGreaterThan(1000);
    assertThat(metode())
        .noneMatch(m -> AnnotatedElementUtils.hasAnnotation(m, EventListener.class));
  }

  @Test
  void values_stand_at_parameters_not_at_methods() {
    Stream<Executable> semua =
        Stream.concat(
            metode().stream(), kelas().flatMap(k -> Arrays.stream(k.getDeclaredConstructors())));
    assertThat(semua).noneMatch(m -> AnnotatedElementUtils.hasAnnotation(m, Value.class));
  }

  @Test
  void annotations_that_only_ours_carry_stand_on_no_other_component() {
    for (Class<? extends Annotation> jenis : OurAnnotations.ON_OURS_ONLY) {
      assertThat(konteks.getBeanFactory().getBeanNamesForAnnotation(jenis))
          .allMatch(nama -> nama.startsWith("id.bangga."));
    }
    assertThat(konteks.getBeanFactory().getBeanNamesForAnnotation(ControllerAdvice.class))
        .containsExactly("id.bangga.web.PenangkapGalat");
  }

  private static boolean hanyaUji(Object bean) {
    return bean.getClass().getPackageName().contains(".test.");
  }

  private List<Method> metode() {
    return kelas().flatMap(k -> Arrays.stream(ReflectionUtils.getAllDeclaredMethods(k))).toList();
  }

  private Stream<Class<?>> kelas() {
    return Arrays.stream(konteks.getBeanDefinitionNames())
        .map(nama -> ClassUtils.getUserClass(AopUtils.getTargetClass(konteks.getBean(nama))));
  }
}
