package id.bangga.cli;

import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.SpringTransactionAnnotationParser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttribute;

/// Ours stand where they hold, and are themselves: no annotation of ours carries another. Looking
/// behind each one cost the start a class for every kind it met.
final class DeclaredTransactions extends AnnotationTransactionAttributeSource {
  private final SpringTransactionAnnotationParser spring = new SpringTransactionAnnotationParser();

  DeclaredTransactions() {
    super(false); // not only of public methods
  }

  @Override
  protected @Nullable TransactionAttribute determineTransactionAttribute(AnnotatedElement element) {
    var declared = element.getAnnotation(Transactional.class);
    return declared == null ? null : spring.parseTransactionAnnotation(declared);
  }
}
