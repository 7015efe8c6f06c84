package id.bangga.cli;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

/// Components are found by name where they have one, and what was found by type is remembered from
/// here on, not only once the web server stands: after the last of these post-processors nothing
/// changes the definitions any more.
@Component
class QuickLookup implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (factory instanceof DefaultListableBeanFactory ours) {
      ours.setAutowireCandidateResolver(new UsualNameResolver());
    }
    factory.freezeConfiguration();
  }
}
