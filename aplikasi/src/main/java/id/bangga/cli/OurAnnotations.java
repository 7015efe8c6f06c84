package id.bangga.cli;

import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// A factory of components, some of whose annotations only ours carry. Ours are those that are
/// named after their class, as scanned ones are; what a method of a configuration makes is not
/// among them.
///
/// To find the one component that answers for faults of all pages, Spring reads every annotation of
/// all 500; for each kind it meets, the virtual machine generates a class.
final class OurAnnotations extends DefaultListableBeanFactory {
  private static final String OURS = "id.bangga.";
  static final Set<Class<? extends Annotation>> ON_OURS_ONLY =
      Set.of(ControllerAdvice.class, FilterRegistration.class, ServletRegistration.class);

  @Override
  public <A extends Annotation> @Nullable A findAnnotationOnBean(
      String name, Class<A> kind, boolean initializeFactories)
      throws NoSuchBeanDefinitionException {
    return ON_OURS_ONLY.contains(kind) && !name.startsWith(OURS)
        ? null
        : super.findAnnotationOnBean(name, kind, initializeFactories);
  }
}
