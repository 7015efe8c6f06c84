package id.bangga.cli;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;

/// Only components of ours outside the pages declare transactions; without this every method of
/// every component is searched for `@Transactional` at each start.
@Component
class TransactionalClasses implements BeanPostProcessor, PriorityOrdered {
  private static final String OURS = "id.bangga.";
  private static final String PAGES = ".web";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof BeanFactoryTransactionAttributeSourceAdvisor advisor) {
      advisor.setClassFilter(TransactionalClasses::mayDeclare);
      advisor.setTransactionAttributeSource(new DeclaredTransactions());
    }
    return bean;
  }

  static boolean mayDeclare(Class<?> type) {
    String name = type.getPackageName();
    return name.startsWith(OURS) && !name.endsWith(PAGES);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
