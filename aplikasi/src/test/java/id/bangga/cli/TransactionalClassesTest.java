package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ReflectionUtils;

/// No declared transaction is lost by searching fewer classes for it.
@UjiSpring
class TransactionalClassesTest {
  private final ApplicationContext konteks;

  TransactionalClassesTest(ApplicationContext konteks) {
    this.konteks = konteks;
  }

  @Test
  void every_component_that_declares_a_transaction_gets_one() {
    List<Object> menyatakan =
        Arrays.stream(konteks.getBeanDefinitionNames())
            .map(konteks::getBean)
            .filter(bean -> menyatakan(AopUtils.getTargetClass(bean)))
            .toList();
    assertThat(menyatakan).hasSizeGreaterThan(50).allMatch(AopUtils::isAopProxy);
  }

  @Test
  void every_transaction_is_read_as_spring_reads_it() {
    var kita = new DeclaredTransactions();
    var spring = new AnnotationTransactionAttributeSource(false);
    int ada = 0;
    for (String nama : konteks.getBeanDefinitionNames()) {
      Class<?> jenis = AopUtils.getTargetClass(konteks.getBean(nama));
      for (Method metode : ReflectionUtils.getAllDeclaredMethods(jenis)) {
        var menurutSpring = spring.getTransactionAttribute(metode, jenis);
        boolean dicari = TransactionalClasses.mayDeclare(jenis);
        assertThat(dicari ? kita.getTransactionAttribute(metode, jenis) : null)
            .as("%s", metode)
            .isEqualTo(menurutSpring);
        ada += menurutSpring == null ? 0 : 1;
      }
    }
    assertThat(ada).isGreaterThan(300);
  }

  private static boolean menyatakan(Class<?> jenis) {
    return AnnotatedElementUtils.hasAnnotation(jenis, Transactional.class)
        || Arrays.stream(ReflectionUtils.getAllDeclaredMethods(jenis))
            .anyMatch(m -> AnnotatedElementUtils.hasAnnotation(m, Transactional.class));
  }
}
