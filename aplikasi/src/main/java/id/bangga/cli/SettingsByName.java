package id.bangga.cli;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.stereotype.Component;

/// Spring Boot asks of every component whether it takes settings, by all annotations of its class
/// and of the method that made it; for each kind of annotation it meets, the virtual machine
/// generates a class (0.13 s of a start). Those that do are registered under a name that ends with
/// their class, and no others are asked. Takes the place of Spring Boot's own.
@Component(SettingsByName.NAME)
class SettingsByName extends ConfigurationPropertiesBindingPostProcessor {
  static final String NAME =
      "org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    return takesSettings(bean.getClass(), name)
        ? super.postProcessBeforeInitialization(bean, name)
        : bean;
  }

  static boolean takesSettings(Class<?> type, String name) {
    return name.endsWith("-" + type.getName());
  }
}
